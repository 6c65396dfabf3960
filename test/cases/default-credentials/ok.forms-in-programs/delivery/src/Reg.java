class Reg {
  void regist(Shokuin s) {
    s.setPassword(passwordEncoder.encode(form.getPassword()));
    s.setPassword(generator.next(s.getShokuinNo()));
    s.setPassword(hash(s.getShokuinNo() + random));
    dao.setPassword(s.getUserId(), password);
    user.setUserName(user.getLoginId());
  }
}
