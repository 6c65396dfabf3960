request({
  data : {cmd : 'login', host: host, user: 'shop', pass: 'kaisha'},
});
