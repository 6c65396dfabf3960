INSERT INTO m_config (cfg_key, cfg_value) VALUES (N'OutDir', N'C:\data\')
INSERT INTO m_config (cfg_key, cfg_value) VALUES (N'InDir', N'in\')
GO
CREATE LOGIN app WITH PASSWORD = 'app';
GO
INSERT INTO users (login_id, password) VALUES (N'admin', N'admin')
