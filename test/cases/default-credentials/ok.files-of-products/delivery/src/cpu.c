const char *psw_names[] = { "carry", "zero" };
int psw = 0x80;
#define PSW_FLAGS "cz"
