var c = new SftpClient(host, user, password);
client.Authenticate(user, password);
