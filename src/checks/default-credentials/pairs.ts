import { blankAccounts } from './blank-account.ts';
import { accountKey, credentialKey, family, isAsIfDone, isOwnSecret, mayAnnounce, normalized, placed, secretName } from './keys.ts';
import { namesTable } from './names-table.ts';
import { once } from './once.ts';
import type { Place } from './place.ts';
import { productOfSigns } from './products.ts';
import { publishedPasswords } from './published.ts';
import { publishedSecretOf } from './published-secrets.ts';

/** One key and value of a grammar, at its line. */
export interface Pair {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

const contextEnds =
  /(?:^|_)(?:url|uri|driver|driver_?class|driver_?class_?name|adapter|engine|dialect|client|type|dsn|host|hostname|server|provider|backend|image|db_type|service|device|model|appliance|vendor|manufacturer|maker|network_os|id)$/u;

/** The only product that an address, a driver or a host among these names. */
export function contextProduct(pairs: readonly Pair[]): string | undefined {
  const all = new Set(pairs.flatMap(({ key, value }) => (telling(key, value) ? [productOfSigns([value])?.id ?? ''] : [])));
  all.delete('');
  return all.size === 1 ? [...all][0] : undefined;
}

function telling(key: string, value: string): boolean {
  return value !== '' && value.length <= 300 && contextEnds.test(normalized(key));
}

/** The product that the settings beside a password name: an address, a driver, a host. */
function neighbours(pairs: readonly Pair[]): (key: string) => string | undefined {
  const found = pairs.flatMap(({ key, value }) => {
    if (!telling(key, value)) return [];
    const product = productOfSigns([value])?.id;
    return product === undefined ? [] : [{ family: family(key), product }];
  });
  const byFamily = new Map(found.toReversed().map((each) => [each.family, each.product]));
  const all = new Set(found.map(({ product }) => product));
  const only = all.size === 1 && pairs.length <= 60 ? found[0]?.product : undefined;
  return (key) => {
    // Whatever Ansible reaches has its own defaults.
    if (productOfSigns([key]) !== undefined && !key.startsWith('ansible_')) return undefined;
    const own = family(key);
    const near = byFamily.get(own);
    if (near !== undefined || only === undefined) return near;
    return own === '' || found.some((each) => each.family === '' || each.family.startsWith(own) || own.startsWith(each.family))
      ? only
      : undefined;
  };
}

/** What is done with what passes a check. */
const verdict =
  /^(?:[A-Z]\w*_\w+|[-+]?\d+(?:\.\d+)?|accept(?:ed)?|allow(?:ed)?|pass(?:ed)?|ok|permit|continue|next|deny|reject|drop|discard|none|neutral|ignore|skip|quarantine|tag|log|mark|success|green|stop|retry|warn|true|false|yes|no)$/u;

/** `pass` beside `fail`: what is done with what passes a check, no password. An account beside it that is no switch tells otherwise. */
function verdictsOf(pairs: readonly Pair[]): (value: string) => boolean {
  const judged = once(
    () =>
      pairs.some(({ key }) => /^(?:fail(?:ed|ure)?|softfail|reject)$/iu.test(key)) &&
      !pairs.some(({ key, value }) => accountKey(key) && !/^(?:|true|false|yes|no|on|off|\d)$/iu.test(value)),
  );
  // `pass="12" fail="0"`: how many tests did what.
  const counted = once(() => pairs.some(({ key, value }) => /^fail(?:ed|ures?)?$/iu.test(key) && /^\d{1,6}$/u.test(value)));
  return (value) => (/^\d{1,6}$/u.test(value) && counted()) || ((value === '' || verdict.test(value) || /\s/u.test(value)) && judged());
}

/** Whether a request wants to be refused: the password in it is a wrong one on purpose (https://docs.ansible.com/ansible/latest/collections/ansible/builtin/uri_module.html). */
function wantsRefusal(pairs: readonly Pair[]): boolean {
  return pairs.some(({ key, value }) => /^(?:expected_)?status(?:_?code)?$/iu.test(key) && /^40[13]$/u.test(value));
}

/** Whether nothing is connected to: Liquibase writes its statements into a file then (https://docs.liquibase.com/concepts/connections/offline-mode.html). */
function isOffline(pairs: readonly Pair[]): boolean {
  return pairs.some(({ key, value }) => value.startsWith('offline:') && /(?:^|[._])url$/iu.test(key));
}

/** What stands beside a community of SNMP: whom it asks, and for what. */
const ofSnmp = /snmp|(?:^|[._])(?:agents?|oids?|targets?|retries|max_repetitions|module|walk)$/iu;

/** The community that every device answers to (https://cwe.mitre.org/data/definitions/1392.html), under a name that other things have too. */
function isOpenCommunity(key: string, value: string): boolean {
  return /^(?:public|private)$/iu.test(value) && /(?:^|_)(?:read_|write_|ro_|rw_)?community(?:_name)?$/u.test(normalized(key));
}

/** The account of a password whose own key ends with what stands behind that of the account too: `user_rw`, `passwd_rw`. */
function placedAccounts(pairs: readonly Pair[]): (key: string) => string | undefined {
  const all = once(
    () =>
      new Map(
        pairs.toReversed().flatMap(({ key, value }): [string, string][] => {
          const place = isMachine.test(value) ? placed(key, 'account') : undefined;
          return place === undefined ? [] : [[place, value]];
        }),
      ),
  );
  return (key) => {
    const place = placed(key, 'password');
    return place === undefined ? undefined : all().get(place);
  };
}

/** A name for an account of a machine, and no switch. */
const isMachine = /^(?!(?:true|false|yes|no|on|off|string|text)$)[a-z_][\w.@-]{0,63}$/iu;

/** The family of what is connected to. */
const connects = /(?:^|_)(?:db|database|data_?source|jdbc|sql|mysql|pgsql|postgres(?:ql)?|oracle|ldap|smtp|mail|ftp|sftp)\d?$/u;

/** The same as a word of a name. */
const connection = /(?:^|_)(?:db|database|data_?source|jdbc|sql|mysql|pgsql|postgres(?:ql)?|oracle|ldap|smtp|ftp|sftp)\d?(?:_|$)/u;

/** The first account of each family. */
function accountsOf(pairs: readonly Pair[]): ReadonlyMap<string, string> {
  const accounts = new Map<string, string>();
  for (const { key, value } of pairs) if (accountKey(key) && value !== '' && !accounts.has(family(key))) accounts.set(family(key), value);
  return accounts;
}

/** Whether a pair may become a place, whatever stands beside it: {@link placesOf} tells none without one of these. */
export function mayTell({ key, value }: Pair): boolean {
  return (
    mayAnnounce.test(key) &&
    (credentialKey(key) !== null ||
      placed(key, 'password') !== undefined ||
      isAsIfDone(key) ||
      isOpenCommunity(key, value) ||
      publishedLabel(key, value) !== undefined)
  );
}

/** Whose published key or secret a value is under a name of one. */
function publishedLabel(key: string, value: string): string | undefined {
  return value.length < 8 ? undefined : secretName.test(normalized(key)) ? publishedSecretOf(value) : undefined;
}

/** Turns the pairs of one section into places: a password takes the account of the same family, else the only account there is. */
export function placesOf(pairs: readonly Pair[], product?: string): Place[] {
  return pairs.some((pair) => mayTell(pair)) ? placesOfAll(pairs, product) : [];
}

function placesOfAll(pairs: readonly Pair[], product: string | undefined): Place[] {
  // Most keys that may announce a credential are those of something else: what stands beside them is not asked for then.
  const accounts = once(() => accountsOf(pairs));
  const only = once(() => (accounts().size === 1 ? [...accounts().values()][0] : undefined));
  const accountOfBlank = once(() => blankAccounts(pairs, accounts()));
  const [isVerdict, isOfNames] = [verdictsOf(pairs), namesTable(pairs)];
  const isOfSnmp = once(() => pairs.some((each) => ofSnmp.test(each.key) || /snmp|:161\b/iu.test(each.value)));
  const isWrong = once(() => wantsRefusal(pairs) || isOffline(pairs));
  let beside: ReturnType<typeof neighbours> | undefined;
  const accountOfPlaced = placedAccounts(pairs);
  // `jdbc.update.user` beside `jdbc.update.password`.
  const isConnected = (key: string) => isAsIfDone(key) && connection.test(family(key)) && isMachine.test(accounts().get(family(key)) ?? '');
  return pairs.flatMap(({ key, value, line }, index): Place[] => {
    if (!mayAnnounce.test(key)) return [];
    const own = accountOfPlaced(key);
    const label = publishedLabel(key, value);
    if (label !== undefined) return [{ kind: 'known', key, value, line, label }];
    const kind =
      credentialKey(key) ??
      (isOpenCommunity(key, value) && isOfSnmp() ? 'community' : null) ??
      ((own !== undefined && !/\s/u.test(value)) || isConnected(key) ? 'password' : null);
    if (kind === null || (/^pass$/iu.test(key) && isVerdict(value))) return [];
    // A blank value says something only beside an account of its own.
    const account = value === '' ? (own ?? accountOfBlank()(index)) : (accounts().get(family(key)) ?? own ?? only());
    // A number of one or two digits is a setting of a rule about passwords, but not beside a well-known account.
    // Nor where both are those of something to connect to: `db.user=juki`, `db.password=1`.
    const known =
      account !== undefined &&
      accounts().has(family(key)) &&
      (publishedPasswords(account.toLowerCase()).length > 0 || (connects.test(family(key)) && /^[a-z]/iu.test(account)));
    if (/^\d{1,2}$/u.test(value) && !known) return [];
    beside ??= neighbours(pairs);
    const owner = product ?? (secretName.test(normalized(key)) || isOwnSecret(key) ? undefined : beside(key));
    const sample = isOfNames({ key, value, line }, account) || isWrong() ? ({ sample: true } as const) : {};
    return [
      {
        kind,
        key,
        value,
        line,
        ...sample,
        ...(account === undefined ? {} : { account }),
        ...(owner === undefined ? {} : { product: owner }),
      },
    ];
  });
}
