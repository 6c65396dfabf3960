class ATest {
  // テスト用データを作成する
  int x;
}
