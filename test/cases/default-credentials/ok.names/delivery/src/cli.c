"  redis-cli -u redis://default:PASSWORD@localhost:6379/0\n"
