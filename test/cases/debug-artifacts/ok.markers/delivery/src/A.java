class A {
  // デバッグ環境以外では動かない
  // 必ず後で実行する
  // ダミーのアドレスに更新する
  // 一旦変数に退避する
  // 仮会員の場合
  // 要確認者リスト
  // do not commit the transaction
  // Remove the file before deploying the next one
  // used for debugging of templates
  // the todo list of the user
  int x;
}
