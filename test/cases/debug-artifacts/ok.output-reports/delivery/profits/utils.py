def sync(accounts, verbosity):
    if verbosity > 1:
        print('Sync {} accounts'.format(len(accounts)))
