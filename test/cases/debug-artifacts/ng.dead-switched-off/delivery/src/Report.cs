class Report
{
#if false
    void Old() { Run(); }
#endif
}
