INSERT INTO m_user VALUES (1, 'Nohin8', 'tanaka');
