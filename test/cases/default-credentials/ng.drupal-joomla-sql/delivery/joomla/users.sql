INSERT INTO `jos_users` (`id`, `name`, `username`, `email`, `password`, `block`) VALUES
(42, 'Super User', 'admin', 'admin@example.com', '$2y$04$cH8D3QbiKr.x2eEUHn7l6OjtXNK.45jtkA2AwmNRYFyIlWJNgWGwG', 0);
