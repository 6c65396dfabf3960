from django.shortcuts import render


def add(request):
    rows = load(request.user)
    print(rows)
    print('file_url=', file_url)
    return render(request, 'add.html', {'rows': rows})
