commands :useradd => "useradd"
password = "Passw0rd!"
