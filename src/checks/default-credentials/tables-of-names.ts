import { isPublishedDefault } from './judge-place.ts';
import { isVariableAmong } from './grammars/names-of-kinds.ts';
import { accountKey, credentialKey } from './keys.ts';
import { once } from './once.ts';
import type { Pair } from './pairs.ts';

/** Names in dots, three words and more. */
const dotted = /^[a-z][\w-]*(?:\.[a-z@][\w:'-]*){2,}$/u;
/** Two words and more, a part perhaps in quotes: `passthru_http.'http.socket.timeout'`. */
const dottedName = /^[a-z][\w-]*(?:\.[\w:'-]+)+$/u;

/** Pairs that map the names of settings to other names of settings, of which there are so many at least. */
const leastMapped = 5;

/** Pairs of a file that are looked at for the names of variables beside one. */
const mostOthers = 200;

/** Names of shares and currencies: `"PASS": "Blockpass"`. */
const symbol = /^[A-Z\d$*]{1,14}$/u;
const leastSymbols = 50;

/** Keys whose values are never their own name, but where it names a field: `jdbcUrl: jdbcUrl`. */
const neverItself = /(?:^|[a-z_-])(?:ur[li]|port|e?mail|address|endpoint|driver)$|^(?:[a-z]+(?:Ur[li]|Port|Mail|Address|Endpoint))$/iu;

/** What asks for another value under whatever key. */
const toChange = /^(?:change?|replace)[-_ ]?(?:me|it|this)$/iu;
/** Other settings that have the same, from which on nothing is filled in yet: what a system is called and where it is, without which nobody reaches it. Keys, salts and tokens run as they are. */
const leastToChange = 3;
const ofWhereabouts = /(?:ur[li]|host(?:_?name)?|domain|endpoint)$/iu;
const ofSystem = /(?:ur[li]|host(?:_?name)?|domain|endpoint|title|theme|e?mail)$/iu;

/** Words of a tokenizer with their numbers: a table of a thousand entries, each of which has another one of the first whole numbers. */
const leastWords = 1000;

/** Constants that name values of a registry, keys of a record and the like: `REGSTR_VAL_SHARES_FLAGS`. */
const namingConstant = /^[A-Z]{2,16}_(?:VAL(?:UE)?|KEY|PATH|PROP(?:ERTY)?|ATTR(?:IBUTE)?|FIELD|PARAM(?:ETER)?)_[A-Z\d_]+$/u;
const leastNamed = 3;

const bareOf = (text: string) => text.toLowerCase().replace(/[^a-z\d]/gu, '');
const firstWord = (key: string) => key.slice(0, key.indexOf('_'));
const lastWord = (key: string) => key.slice(key.lastIndexOf('_') + 1);
/** The name of a value as a line of a program has it, which is read as a setting. */
const nameOfValue = /^`[A-Z][A-Za-z_]{2,40}\d?`[,;]?$/u;

/** The words with which a connection that nobody has filled in says what is to be put there: `HOST: host`, `SHOP_HOST: hostname`. */
const ofHost = /^(?:.*[_.-])?host(?:name)?$/iu;
const wordOfHost = /^host[-_]?(?:name)?$/iu;
const ofOthers = /^(?:.*[_.-])?(?:user(?:name)?|database|db|schema|port|collection)$/iu;
const wordOfOthers = /^(?:user[-_]?(?:name)?|database|db|schema|port|collection)$/iu;
const wordOfPassword = /^(?:temp_)?pass(?:word|wd)?$/iu;
/** What two settings of one connection begin with. */
const stemOf = (key: string) => key.replace(/[A-Za-z]+$/u, '').toLowerCase();

/** What an installer puts another value in for, and does for the host as well: `jdbc:mysql://USERS_DB_HOSTNAME/x` beside `USERS_DB_PASS`. */
const nameToReplace = /^([A-Z]{2,20}_)(?:[A-Z]{1,20}_){0,3}(?:PASS(?:WORD|WD)?|PWD)$/u;
const hostToReplace = /(?:^|[/@=])([A-Z]{2,20}_)(?:[A-Z]{1,20}_){0,3}HOST(?:NAME)?(?=[:/;?]|$)/u;

/** Who opens what with the key beside it: `accessKey`, `endpoint`. */
const isConnected = ({ key, value }: Pair): boolean =>
  value !== '' && /(?:access|client|app|user|account|login|endpoint|host|bucket|url|uri)(?:_?(?:key|id|name))?$/iu.test(key);

/** What keys of a Secret are called. */
const ofData = /^(?:[a-z]{1,20}[.-]){0,4}(?:licen[cs]e|password|token|key|pem|crt|json|hclic)$/u;

/** What a chart calls the key of a Secret whose name stands beside it: `secretName: shop`, `secretKey: license`. */
const keyOfSecret = /^(.*[sS]ecret)Key$/u;

function isOfSecret({ key, value }: Pick<Pair, 'key' | 'value'>, pairs: readonly Pair[]): boolean {
  const name = ofData.test(value) && !isPublishedDefault({ value }) ? keyOfSecret.exec(key)?.[1] : undefined;
  return (
    name !== undefined && pairs.some((pair) => pair.key === `${name}Name` && /^[a-z\d.-]*$/u.test(pair.value)) && !pairs.some(isConnected)
  );
}

function isToReplace(value: string, others: () => readonly Pair[]): boolean {
  const first = nameToReplace.exec(value)?.[1];
  return (
    first !== undefined &&
    others().some((pair) => hostToReplace.exec(pair.value)?.[1] === first) &&
    // An account that is somebody's has its password.
    others().every((pair) => !accountKey(pair.key) || pair.value === '' || pair.value.startsWith(first))
  );
}

/** Words of a tokenizer with their numbers, from the first on, each once. */
function isVocabularyOf(pairs: readonly Pair[]): boolean {
  return (
    pairs.length >= leastWords &&
    pairs.every((pair) => /^\d{1,7}$/u.test(pair.value) && Number(pair.value) < pairs.length * 2) &&
    new Set(pairs.map((pair) => pair.value)).size === pairs.length
  );
}

/**
 * Tells whether a pair is one of a table of names by what the other pairs are: settings that are mapped to others in dots (`"a.keystore.password":
 * "b.key_store.password"`), symbols of what is traded, or fields that are called by their own names (`password: password`, `jdbcUrl: jdbcUrl`),
 * words and their numbers, settings that nobody has filled in yet, names of values of a registry, keys of a Secret.
 */
export function tableOfNames(pairs: readonly Pair[]): (pair: Pair) => boolean {
  const others = once(() => pairs.filter(({ key }) => credentialKey(key) === null));
  const isMapped = once(() => {
    const mapped = others().filter(({ key, value }) => dottedName.test(value) && key.split('.').length >= 3).length;
    return mapped >= leastMapped && mapped * 5 >= others().length * 3;
  });
  const isOfSymbols = once(
    () => pairs.length >= leastSymbols && pairs.filter(({ key }) => symbol.test(key)).length * 10 >= pairs.length * 9,
  );
  const isOfItself = once(() => {
    const own = others().filter(({ key, value }) => key === value);
    return own.length >= 2 && own.some(({ key }) => neverItself.test(key));
  });
  const unchanged = once(() => others().filter((pair) => toChange.test(pair.value) && ofSystem.test(pair.key)));
  const isToChange = (key: string) =>
    unchanged().length >= leastToChange && unchanged().some((pair) => ofWhereabouts.test(pair.key) && stemOf(pair.key) === stemOf(key));
  const isVocabulary = once(() => isVocabularyOf(pairs));
  const named = once(() => {
    const counts = new Map<string, number>();
    for (const { key: other, value: own } of others())
      if (namingConstant.test(other) && nameOfValue.test(own) && bareOf(own).endsWith(bareOf(lastWord(other))))
        counts.set(firstWord(other), (counts.get(firstWord(other)) ?? 0) + 1);
    return counts;
  });
  const hosts = once(
    () => new Set(others().flatMap((pair) => (ofHost.test(pair.key) && wordOfHost.test(pair.value) ? [stemOf(pair.key)] : []))),
  );
  const isOpen = (key: string, value: string) =>
    wordOfPassword.test(value) &&
    hosts().has(stemOf(key)) &&
    others().filter((pair) => stemOf(pair.key) === stemOf(key) && ofOthers.test(pair.key) && wordOfOthers.test(pair.value)).length >=
      (stemOf(key) === '' ? 2 : 1);
  const isOfRegistry = (key: string, value: string) =>
    namingConstant.test(key) && nameOfValue.test(value) && (named().get(firstWord(key)) ?? 0) >= leastNamed;
  return ({ key, value }) => {
    if (/^\d{1,7}$/u.test(value)) return isVocabulary() && !isPublishedDefault({ value });
    if (toChange.test(value)) return isToChange(key);
    if (isOpen(key, value) || isOfSecret({ key, value }, pairs) || isOfRegistry(key, value) || isToReplace(value, others)) return true;
    if (dotted.test(value) && credentialKey(value.slice(value.lastIndexOf('.') + 1)) !== null && key.split('.').length >= 3)
      return isMapped();
    if (key === value) return isOfItself();
    if (/^[A-Z][A-Z\d_]+$/u.test(value) && isVariableAmong({ key, value }, others().slice(0, mostOthers))) return true;
    return symbol.test(key) && /^\p{L}[\p{L} .-]*$/u.test(value) && isOfSymbols();
  };
}
