CREATE TABLE public.m_user (id integer, login_name text, password text, shimei text);
