INSERT INTO `__new_users`("id", "username", "password", "email") SELECT "id", "username", "password", "email" FROM `users`;
