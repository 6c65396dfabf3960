class Redis {
  @Value("${spring.data.redis.password:@null}")
  String password;
}
