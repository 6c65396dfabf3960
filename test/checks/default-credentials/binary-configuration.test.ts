import { expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { appleDouble } from '../../fakes/apple-double.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { passOver } from '../../fakes/text-pass.ts';

async function stateOf(path: string, bytes: Uint8Array) {
  const { census, contents } = deliveryOf({ [path]: bytes });
  const input = { census, contents, options: credentialOptions, trial: false };
  const { outcome } = await defaultCredentials.run(input, fakePorts(), { pass: passOver(input) });
  if (outcome.status === 'notApplicable') throw new Error('Every delivery is in scope.');
  const [state] = outcome.coverage.states;
  return state?.state === 'notExamined' ? state.reason.code : state?.state;
}

const settings = 'DB_USERNAME=root\nDB_PASSWORD=root\n#\0\n';

test.each(['.env', 'conf/application.properties', 'conf/my.cnf'])('a NUL byte in %s does not hide it', async (path) => {
  expect(await stateOf(path, Buffer.from(settings))).toBe('configuration-binary');
});

test('nor in a large one', async () => {
  const bytes = Buffer.concat([Buffer.from('-- \0\n'), Buffer.alloc(9 * 1024 * 1024, 'SELECT 1;\n')]);
  expect(await stateOf('db/dump.sql', bytes)).toBe('configuration-binary');
});

test.each<[string, Uint8Array]>([
  ['images/a.png', Buffer.from('\x89PNG\r\n\0', 'latin1')],
  ['app/Info.plist', Buffer.from('bplist00\0\x01\x02')],
  ['a.apk!/AndroidManifest.xml', Buffer.from([3, 0, 8, 0, 0x10, 0])],
  ['db/db.dump', Buffer.from('PGDMP\x01\x0e\0')],
  ['__MACOSX/conf/._settings.json', appleDouble],
])('%s is a binary', async (path, bytes) => {
  expect(await stateOf(path, bytes)).toBe('notApplicable');
});

test('a magic number helps no other name', async () => {
  expect(await stateOf('conf/settings.json', appleDouble)).toBe('configuration-binary');
  expect(await stateOf('.env', Buffer.from(`bplist00\n${settings}`))).toBe('configuration-binary');
});

test('settings behind the magic number of AppleDouble are none of its entries', async () => {
  expect(await stateOf('conf/._.env', Buffer.concat([appleDouble.subarray(0, 8), Buffer.from(`\n${settings}`)]))).toBe(
    'configuration-binary',
  );
});

const compound = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(504)]);

test.each([
  ['docs/手順書.docx', 'office-encrypted'],
  ['運用/台帳.xlsx', 'office-encrypted'],
  ['運用/アカウント台帳.xls', 'office-old-form'],
  ['docs/サーバ設定一覧.doc', 'office-old-form'],
  ['運用/アカウント台帳.xlsb!/xl/worksheets/sheet1.bin', 'office-old-form'],
  ['docs/画面設計書.xls', 'notApplicable'],
  ['docs/テスト項目一覧.xls', 'notApplicable'],
  ['setup/一覧.msi', 'notApplicable'],
])('a document that cannot be read: %s', async (path, state) => {
  expect(await stateOf(path, compound)).toBe(state);
});

test('nor one with a password that is large', async () => {
  expect(await stateOf('台帳.xlsx', Buffer.concat([compound, Buffer.alloc(9 * 1024 * 1024)]))).toBe('office-encrypted');
});
