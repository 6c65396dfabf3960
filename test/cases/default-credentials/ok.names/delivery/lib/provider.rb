commands :add => "useradd",
         :password => "passwd"
