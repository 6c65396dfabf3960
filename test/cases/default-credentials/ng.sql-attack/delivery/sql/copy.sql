COPY public.m_user FROM stdin;
1	admin	admin	管理者
\.
