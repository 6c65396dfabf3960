package e
var db, _ = sql.Open("mysql", "root:Zq8wRt3x@tcp(db:3306)/app")
var dsn = fmt.Sprintf("%s:%s@tcp(%s)/app", u, p, h)
func f() { req.SetBasicAuth("admin", "Zq8wRt3x"); smtp.PlainAuth("", "mail", "Zq8wRt3x", "h") }
