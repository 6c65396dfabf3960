def report(hits, wrongs, total):
    print_row(hits)
    # Coverage = (hits + wrongs) / total
    coverage = (hits + wrongs) / total * 100
    # The earliest expires after the window:
    # retry_after = (earliest + window_seconds) - now
    return coverage
