fetch('/api', { headers: { Authorization: 'Basic ' + btoa('admin:admin') } });
const basic = Buffer.from("root:root").toString("base64");
