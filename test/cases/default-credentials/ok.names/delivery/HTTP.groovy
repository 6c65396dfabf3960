if (keyPass == null) keyPass=keystorePass;
