class A {
  void f() {
    // 在庫の確認は旧画面でだけ使っていた
    // if (stock < 0) {
    //   throw new IllegalStateException("在庫がありません");
    // }
    // いまは外部の仕組みが確認する
    g();
  }
}
