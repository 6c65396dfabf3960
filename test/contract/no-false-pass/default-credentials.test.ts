import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { runRows, type Row } from './row.ts';

const put = (files: Readonly<Record<string, string | Uint8Array>>) => (workspace: string) => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), content);
  }
};

const implicit = 'default-credentials/implicit-default';
const hashed = 'default-credentials/hashed-default';
const service = 'services:\n  cache:\n    image: redis:7\n    volumes: ["./cache/redis.conf:/etc/redis.conf"]\n';

/** A configuration in a ConfigMap, in another one, … */
function nested(depth: number): string {
  if (depth === 0) return 'spring:\n  datasource:\n    username: admin\n    password: admin\n';
  return `apiVersion: v1\nkind: ConfigMap\ndata:\n  inner.yml: |\n${nested(depth - 1).replaceAll(/^/gmu, '    ')}\n`;
}

/** A ledger of accounts as people hand it over. */
const ledger = await writeXlsxFile(
  [
    ['システム', 'ID', 'パスワード'],
    ['業務DB', 'scott', 'tiger'],
  ].map((row) => row.map((value) => ({ value }))),
  { sheet: '台帳' },
).toBuffer();

/** Defaults that stand in no key named as a password. */
const rows: readonly Row[] = [
  {
    name: 'a service that mounts a configuration without a password',
    plant: put({ 'release/compose.yaml': service, 'release/cache/redis.conf': 'bind 0.0.0.0\n' }),
    exit: 1,
    says: implicit,
  },
  {
    name: 'a database that asks nobody because a setting is absent',
    plant: put({ 'release/mongod.conf': 'storage:\n  dbPath: /data\nnet:\n  bindIp: 0.0.0.0\n' }),
    exit: 1,
    says: implicit,
  },
  {
    name: 'a hashed default in a users table in CSV',
    plant: put({ 'release/dtb_member.csv': `login_id,password\nadmin,${hash('sha256', 'password')}\n` }),
    exit: 1,
    says: hashed,
  },
  {
    name: 'a password of a firewall that is written as blank',
    plant: put({
      'release/firewall.conf':
        '#config-version=FGT60F-7.2.5\nconfig system admin\n    edit "admin"\n        set password \'\'\n    next\nend\n',
    }),
    exit: 1,
    says: implicit,
  },
  {
    name: 'a default password whose name also begins as that of a text',
    plant: put({ 'release/settings.py': "message_queue_password = 'guest'\n" }),
    exit: 1,
    says: 'default-credentials/default-password',
  },
  {
    name: 'a default password in a play that is named as a language is',
    plant: put({
      'release/deploy-eu.yml': '- hosts: db\n  tasks:\n    - name: Load the data\n      shell: mysql -uroot -proot shop < dump.sql\n',
    }),
    exit: 1,
    says: 'default-credentials/default-password',
  },
  {
    name: 'a default password in a workbook of accounts',
    plant: put({ 'release/アカウント台帳.xlsx': ledger }),
    exit: 1,
    says: 'default-credentials/default-password',
  },
  {
    name: 'files inside of files deeper than they are read',
    plant: put({ 'release/nested.yml': nested(5) }),
    exit: 2,
    says: 'coverage-not-examined',
  },
];

runRows(rows);
