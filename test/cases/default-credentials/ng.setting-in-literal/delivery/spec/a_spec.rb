fill_in :signup_password, with: 'Zq8wRt3x'
