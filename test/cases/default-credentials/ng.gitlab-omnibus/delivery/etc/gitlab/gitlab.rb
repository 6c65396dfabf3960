external_url 'http://gitlab.example.jp'
gitlab_rails['initial_root_password'] = '5iveL!fe'
