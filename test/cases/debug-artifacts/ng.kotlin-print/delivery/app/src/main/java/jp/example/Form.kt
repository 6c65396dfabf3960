package jp.example

class Form {
  fun send(x: Int) {
    println(x)
    try { go() } catch (e: Exception) { e.printStackTrace() }
    // println("old $x")
    // go(x)
  }
}
