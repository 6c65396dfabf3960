xhr.open("GET", "/api/list", true, user, password);
xhr.open("GET", "/api/list", true);
if (prompt("パスワードを入力してください") !== secret) location.href = "/";
const answer = prompt("パスワード");
if (answer === "") return;
program.option('-p, --password <password>', 'DBパスワード').parse();
