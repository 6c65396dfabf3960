# http://user:password@host/path
URL = "http://username:password@www.acme.com/"
