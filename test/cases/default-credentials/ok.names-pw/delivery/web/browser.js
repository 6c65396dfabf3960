const pw = require('playwright');
const browser = await pw.chromium.launch();
const upward = 'kyushu';
