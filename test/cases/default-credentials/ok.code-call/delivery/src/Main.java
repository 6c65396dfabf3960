String password = getPassword();
String url = "https://user:${pw}@host/";
