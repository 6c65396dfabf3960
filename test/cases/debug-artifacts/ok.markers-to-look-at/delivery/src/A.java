class A {
  // 暫定対応。本来は設定から読む
  // これで問題ないか要確認
  // あとでなおす
  // temporary fix
  // ＦＩＸＭＥ 直す
  // TODO PROJ-12 直す
  // 2024/01/01 山田 追加
  // Add start 20240101
  // MOD E 2024.03.04 suzuki
  int x;
}
