const fs = require('fs');

fs.writeFileSync('/etc/app.ini', `[db]
user=postgres
password=postgres
`);
