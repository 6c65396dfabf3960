class Masked {
  static final String FAKE_PASSWORD = "changeit";
  static final String MASKED_PASSWORD = "admin123";
}
