void report(int n)
{
#if 0
    if (n > 1)
        dump_table(n);
#ifdef WIN32
    beep();
#endif
#else
    show(n);
#endif
}
