def deploy():
    print('Deploy recorded.')
