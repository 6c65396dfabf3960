/**
 * Secrets that frameworks and products show in their documentation or ship as samples: whoever has read it can sign sessions and tokens. They are published, so
 * they may stand here. Matched whole beside a name of a secret. Each with the product; sources are the products' own documentation and repositories.
 */
const rows: readonly (readonly [product: string, ...secrets: string[]])[] = [
  ['JWT (jwt.io)', 'your-256-bit-secret', 'your-384-bit-secret', 'your-512-bit-secret', 'a-string-secret-at-least-256-bits-long'],
  ['Express', 'keyboard cat'],
  [
    'Symfony',
    'ThisTokenIsNotSoSecretChangeIt',
    'ThisTokenIsNotSoSecretChangeIt!',
    'ThisIsNotASecret',
    '!ChangeMe!',
    '!ChangeThisMercureHubJWTSecretKey!',
  ],
  [
    'Flask',
    '_5#y2L"F4Q8z\\n\\xec]/',
    '\\xfd{H\\xe5<\\x95\\xf9\\xe3\\x96.5\\xd1\\x01O<!\\xd5\\xa2\\xa0\\x9fR"\\xa1\\xa8',
    '192b9bdd22ab9ed4d12e236c78afcb9a393ec15f71bbf5dc987d54727823bcbf',
  ],
  [
    'Apache Superset',
    '\\2\\1thisismyscretkey\\1\\2\\e\\y\\y\\h',
    'thisISaSECRET_1234',
    'CHANGE_ME_TO_A_COMPLEX_RANDOM_SECRET',
    'YOUR_OWN_RANDOM_GENERATED_SECRET_KEY',
    'TEST_NON_DEV_SECRET',
  ],
  ['Apache Airflow', 'temporary_key', '46BKJoQYlPPOexq0OhDZnIlNepKFf87WFwLbfzqDDho='],
  ['FastAPI', '09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7'],
  [
    'Apache Shiro',
    'kPH+bIxk5D2deZiIxcaaaA==',
    '2AvVhdsgUs0FSA3SDFAdag==',
    '4AvVhmFLUs0KTA3Kprsdag==',
    '3AvVhmFLUs0KTA3Kprsdag==',
    'fCq+/xW488hMTCD+cmJ3aQ==',
    'Z3VucwAAAAAAAAAAAAAAAA==',
    'wGiHplamyXlVB11UXWol8g==',
    '6ZmI6I2j5Y+R5aSn5ZOlAA==',
    '1QWLxg+NYmxraMoxAXu/Iw==',
    'U3ByaW5nQmxhZGUAAAAAAA==',
    'r0e3c16IdVkouZgk1TKVMg==',
    '5aaC5qKm5oqA5pyvAAAAAA==',
  ],
  ['XXL-JOB', 'default_token'],
  ['Nacos', 'SecretKey012345678901234567890123456789012345678901234567890123456789', 'VGhpc0lzTXlDdXN0b21TZWNyZXRLZXkwMTIzNDU2Nzg='],
  ['RuoYi', 'abcdefghijklmnopqrstuvwxyz'],
  ['JHipster', 'bXktc2VjcmV0LXRva2VuLXRvLWNoYW5nZS1pbi1wcm9kdWN0aW9u', 'my-secret-token-to-change-in-production'],
  ['FreeRADIUS', 'testing123'],
  // https://github.com/apache/apisix/blob/release/3.8/conf/config-default.yaml (admin_key)
  ['Apache APISIX', 'edd1c9f034335f136f87ad84b625c8f1', '4054f7cf07e344346cd3f287985e76a2'],
  ['Grafana', 'SW2YcwTIb9zpOOhoPsMm'],
  ['Redash', 'c292a0a3aa32397cdb050e233733900f'],
  ['Sentry', '!!changeme!!'],
  ['WordPress', 'put your unique phrase here'],
  // https://github.com/roundcube/roundcubemail/blob/master/config/config.inc.php.sample
  ['Roundcube', 'rcmail-!24ByteDESkey*Str'],
  ['EC-CUBE', '<change.me>'],
  ['Laravel', 'SomeRandomString', 'base64:SomeRandomStringSomeRandomString', 'SomeRandomStringWith32Characters'],
  ['Parse Server', 'myMasterKey'],
  ['Strapi', 'toBeModified1', 'toBeModified', 'tobemodified'],
  ['Directus', '255d861b-5ea1-5996-9aa3-922530ec40b1', '6116487b-cda1-52c2-b5b5-c8022c45e263'],
  [
    'Supabase',
    'super-secret-jwt-token-with-at-least-32-characters-long',
    'your-super-secret-jwt-token-with-at-least-32-characters-long',
    'your-super-secret-and-long-postgres-password',
  ],
  ['Spring Security', 'mySecretKey', 'javainuse', 'bezKoderSecretKey', 'my-secret-key'],
];

const products: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([product, ...secrets]) => secrets.map((secret) => [secret, product] as const)),
);

/** Published secrets that nobody writes by chance, in whatever place: long, with letters and digits or signs of base64, in one piece. */
export const distinctiveSecrets: readonly string[] = [...products.keys()].filter((secret) =>
  /^(?=.*[A-Za-z])(?=.*[\d+/=])[A-Za-z\d+/]{20,}={0,2}$/u.test(secret),
);

/** The product that publishes a secret as a sample, or undefined. Django marks its generated keys itself (`django-insecure-…`). */
export function publishedSecretOf(value: string): string | undefined {
  return value.startsWith('django-insecure-') ? 'Django' : products.get(value);
}
