def f(x):
    import pdb; pdb.set_trace()
    breakpoint()
    return x
