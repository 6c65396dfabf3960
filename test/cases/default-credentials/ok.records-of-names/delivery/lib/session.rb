class Session < Resource
  example <<~EXAMPLE
    cql = session(user: 'my_user', password: 'password', host: 'host', port: 'port')
  EXAMPLE
end
