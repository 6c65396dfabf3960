def handle(start_time):
    print(_("--- took %s seconds ---") % (now() - start_time))
