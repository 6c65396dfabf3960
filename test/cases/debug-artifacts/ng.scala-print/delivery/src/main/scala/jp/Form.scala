package jp

class Form {
  def send(x: Int): Unit = {
    println(x)
    try go(x) catch { case e: Exception => e.printStackTrace() }
  }
}
