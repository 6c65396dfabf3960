package jp

class Form {
  def send(x) {
    println "★ $x"
    System.out.println(x)
    def println = 1
  }
}
