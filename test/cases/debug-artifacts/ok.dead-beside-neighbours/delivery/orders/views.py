def partial_of(snap, kind):
    if kind in ['D', 'B']:
        # Draught, Bottled, Minerals: partial = servings
        partial = snap.units * snap.cost
    else:
        partial = snap.units
    # print totals
    logger.info("units: %s", snap.units)
    return partial
