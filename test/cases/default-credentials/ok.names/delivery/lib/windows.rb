field_list = {
  "comment" => "comment",
  "home" => "home_dir",
  "uid" => "user_id",
  "shell" => "script_path",
  "password" => "password",
}
MAP = {
  home: "home",
  password: "passwd",
}
