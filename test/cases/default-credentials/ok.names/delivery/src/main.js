const texts = { user: 'User name', repeat: 'Repeat it', ok: 'Log in', rePassword: 'Repeat', error: 'It is wrong' };
