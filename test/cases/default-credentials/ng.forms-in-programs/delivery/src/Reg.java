class Reg {
  void regist(Shokuin s) {
    s.setPassword(passwordEncoder.encode(s.getShokuinNo()));
    s.setPassword(s.getBirthday());
  }
}
