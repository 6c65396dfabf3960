class A {
  // 後で消す
  // ﾃﾞﾊﾞｯｸﾞ用なので削除すること
  // 一旦コメントアウト
  // 本番では不要
  // remove this before release
  // DO NOT COMMIT
  // delete me
  int x;
}
