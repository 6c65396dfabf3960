// This function returns the sum of a and b (see the manual).
// デバッグ環境以外では表示しない。
// 必ず後で実行されるとは限らない。
export const add = (a, b) => a + b;
