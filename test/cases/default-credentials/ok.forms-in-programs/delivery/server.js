app.use(basicAuth({ users: { kanri: process.env.KANRI_PASSWORD } }));
const users = { 'name': 'name', 'ADMIN': 'admin', 'label': 'Users' };
const accounts = ['cash', 'sales'];
const etag = 'd41d8cd98f00b204e9800998ecf8427e', md5 = '8e296a067a37563370ded05f5a3bf3ec';
if (document.getElementById('pass').value == '') alert('x');
if (document.getElementById('pass').value == document.getElementById('pass2').value) next();
const resources = { users: { 'path': 'v1/users/{userId}Blogs', 'type': 'ApiV2::Users' } };
