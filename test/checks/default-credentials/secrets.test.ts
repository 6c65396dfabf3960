import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultCredentials } from '../../../src/checks/default-credentials/check.ts';
import { rules } from '../../../src/checks/default-credentials/rules.ts';
import { fillText } from '../../../src/gate/text.ts';
import { deliveryOf, fakePorts } from '../../fakes/delivery.ts';
import { credentialOptions } from '../../fakes/credential-options.ts';
import { passOver } from '../../fakes/text-pass.ts';

/** Every grammar with one secret in it: path → text. */
const grammars: Readonly<Record<string, (secret: string) => string>> = {
  '.env': (s) => `DB_USER=app\nDB_PASSWORD='${s}'\nURL=mysql://app:${encodeURIComponent(s)}@db/x\n`,
  'a.properties': (s) => `db.user=app\ndb.password=${s.replace(/[\\]/gu, '\\\\')}\n`,
  'a.ini': (s) => `[${s}]\npassword = "${s}"\nuser = ${s}\n`,
  'a.json': (s) => JSON.stringify({ db: { user: 'app', password: s, [`${s}_password`]: s } }),
  'broken.json': (s) => `{"password": "${s}", oops "${s}"`,
  'compose.yaml': (s) => `services:\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: ${JSON.stringify(s)}\n`,
  'broken.yaml': (s) => `password: [${JSON.stringify(s)}\nx: {${JSON.stringify(s)}\n`,
  'secret.yaml': (s) => `kind: Secret\ndata:\n  password: ${Buffer.from(s).toString('base64')}\n`,
  'tomcat-users.xml': (s) => `<u><user username="${s}" password="${s}"/><password>${s}</password></u>`,
  'broken.xml': (s) => `<a password="${s}"><${s}`,
  'seed.sql': (s) => `CREATE USER a IDENTIFIED BY '${s}'; INSERT INTO users (login, password) VALUES ('${s}', '${s}');`,
  Dockerfile: (s) => `ENV APP_PASSWORD="${s}"\n`,
  'router.cfg': (s) => `enable password ${s}\nusername ${s} password 0 ${s}\nsnmp-server community ${s} RO\n`,
  'config.php': (s) => `<?php define('DB_PASSWORD', '${s}'); $${s} = ['password' => '${s}'];`,
  '.htpasswd': (s) => `${s}:${s}\n`,
  'mgmt-users.properties': (s) => `${s}=${s}\n`,
  '.pgpass': (s) => `h:1:d:${s}:${s}\n`,
  'run.sh': (s) => `curl https://${s}:${s}@host.jp/\njdbc:oracle:thin:app/${s}@h\njdbc:x://h?user=${s}&password=${s}\n`,
};

const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789+.-!~'.split('');
// A leading `!` locks an account in shadow(5) and starts a comment in a properties file: there it is no secret.
const secret = fc.string({ unit: fc.constantFrom(...letters), minLength: 10, maxLength: 24 }).filter((value) => !value.startsWith('!'));

test('no output of any grammar holds a secret in any of its spellings', async () => {
  const property = fc.asyncProperty(secret, async (value) => {
    const { census, contents } = deliveryOf(Object.fromEntries(Object.entries(grammars).map(([path, text]) => [path, text(value)])));
    const steps: unknown[] = [];
    const ports = { ...fakePorts(), progress: { report: (step: unknown) => steps.push(step) } };
    const result = await defaultCredentials.run({ census, contents, options: credentialOptions, trial: false }, ports, {
      pass: passOver({ census, contents }),
    });
    const output = JSON.stringify([result, steps]);
    const spellings = [value, Buffer.from(value).toString('base64'), Buffer.from(value).toString('hex'), encodeURIComponent(value)];
    for (const spelling of spellings) expect(output.includes(spelling)).toBe(false);
    if (result.outcome.status === 'notApplicable') throw new Error('Every delivery is in scope.');
    const places = new Set(result.outcome.findings.map(({ location }) => location.path));
    // A grammar that finds nothing would keep every secret: all but the broken files must speak.
    for (const path of Object.keys(grammars)) if (!path.startsWith('broken')) expect(places).toContain(path);
  });
  await fc.assert(property, { numRuns: 60 });
});

test('every finding fills every placeholder of its rule', async () => {
  const { census, contents } = deliveryOf(Object.fromEntries(Object.entries(grammars).map(([path, text]) => [path, text('admin')])));
  const { outcome } = await defaultCredentials.run({ census, contents, options: credentialOptions, trial: false }, fakePorts(), {
    pass: passOver({ census, contents }),
  });
  if (outcome.status === 'notApplicable') throw new Error('Every delivery is in scope.');
  for (const { ruleId, parameters } of outcome.findings) {
    const rule = rules.find(({ id }) => id === ruleId);
    if (rule === undefined) throw new Error(`Unknown rule ${ruleId}`);
    const { ja, en } = fillText(rule.message, parameters);
    expect(ja + en).not.toMatch(/\{[a-zA-Z]+\}/u);
  }
});

test('the mark of a value changes with the census', async () => {
  const marks = await Promise.all(
    ['a', 'b'].map(async (other) => {
      const { census, contents } = deliveryOf({ 'a.properties': 'x.password=Kf7-wq9Z.pLm3xT2\n', other });
      const { outcome } = await defaultCredentials.run({ census, contents, options: credentialOptions, trial: false }, fakePorts(), {
        pass: passOver({ census, contents }),
      });
      return outcome.status === 'notApplicable' ? undefined : outcome.findings[0]?.parameters['mark'];
    }),
  );
  expect(marks[0]).toMatch(/^[0-9a-f]{4}$/u);
  expect(marks[0]).not.toBe(marks[1]);
});
