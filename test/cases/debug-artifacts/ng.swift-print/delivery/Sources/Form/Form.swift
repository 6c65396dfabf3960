import Foundation

func send(x: Int) {
  print("★", x)
  debugPrint(x)
  print("a", to: &out)
  /* 一旦コメントアウト */
}
