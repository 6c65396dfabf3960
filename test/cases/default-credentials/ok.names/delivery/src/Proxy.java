class Proxy {
  static final String OBSOLETE_PROXY_PASSWORD = "s2s-http-proxy-password";
}
