def f(request):
    print(request)
    return 1
