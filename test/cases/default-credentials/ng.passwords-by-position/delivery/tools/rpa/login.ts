import { chromium } from 'playwright';
await page.fill('#userid', 'kintai');
await page.fill('#password', 'kintai');
await page.fill('#password', process.env.KZP);
await page.click('#login');
