var c = new SftpClient("10.1.1.1", "renkei", "renkei");
var s = new SshClient("10.1.1.1", 22, "root", "root");
client.Authenticate("info", "info");
