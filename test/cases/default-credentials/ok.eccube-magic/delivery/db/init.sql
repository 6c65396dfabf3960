INSERT INTO dtb_member (id, login_id, password, salt) VALUES (1, 'admin', '2493427539e198a824f7a50e8b2a300ded64b61713c94676681e8ebeddc61986', '5b0e9fd2c7');
