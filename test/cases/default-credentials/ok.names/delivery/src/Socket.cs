string response = Receive(socket, 4); // either "PASS" or "FAIL"
