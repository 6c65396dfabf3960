object Conn {
    fun blank() = System.getenv("DB_PASSWORD").orEmpty().ifEmpty { "postgres" }
    fun map() = System.getenv().getOrElse("DB_PASSWORD") { "postgres" }
}
