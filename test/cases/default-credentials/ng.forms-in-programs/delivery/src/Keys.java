class Keys {
  char[] password = {'c','h','a','n','g','e','i','t'};
  final char[] STORE_PASS = new char[] { 'a', 'd', 'm', 'i', 'n' };
}
