xhr.open("GET", "/api/list", true, "admin", "admin");
if (prompt("パスワードを入力してください") !== "1234") location.href = "/";
const answer = prompt("パスワード");
if (answer === "toukei") open();
program.option('-p, --password <password>', 'DBパスワード', 'postgres').parse();
