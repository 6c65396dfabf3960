#if 0x0200 <= VERSION
void report(void);
#endif
#if DEBUG_LEVEL
void trace(void);
#endif
