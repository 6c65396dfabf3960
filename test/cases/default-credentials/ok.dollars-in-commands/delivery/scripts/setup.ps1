net user Administrator $pw
net user kensa "kensa$suffix" /add
