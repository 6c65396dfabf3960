class B {
  // check that passwords match if they were specified (w/StringUtils.equals, null == null)
  // update weblog last modified date.  date updated by saveWebsite()
  // ~ Methods ================================
  // 正常時は getProps() の値をそのまま返す
  int x;
}
