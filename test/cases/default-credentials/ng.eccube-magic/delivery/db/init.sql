INSERT INTO dtb_member (id, login_id, password, salt) VALUES (1, 'admin', '93b4277d61495eca0f071ec57166ecd94ffc9bed0bf64b889edbbf84ac23fade', '5b0e9fd2c7');
INSERT INTO dtb_member (id, login_id, password, salt) VALUES (2, 'admin', '6b5ad1e79736d65699ff1fe6e72920071fdba8da83ee7a4c299d4ea3e0953472', 'aa11bb22cc');
