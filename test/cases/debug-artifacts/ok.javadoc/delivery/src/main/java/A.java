/**
 * {@code foo(bar);}
 * <pre>int a = 1;</pre>
 */
class A {}
