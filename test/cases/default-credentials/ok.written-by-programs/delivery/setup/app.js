const fs = require('fs');

fs.writeFileSync('/etc/app.ini', `[db]
user=postgres
password=${process.env.DB_PASSWORD}
`);
const help = `
  password=postgres
`;
