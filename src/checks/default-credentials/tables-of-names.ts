import { isPublishedDefault } from './judge-place.ts';
import { isVariableAmong } from './grammars/names-of-kinds.ts';
import { credentialKey } from './keys.ts';
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

/** Keys of accounts: theirs is filled in together with the password. */
const ofAccount = /(?:user(?:_?name|_?id)?|login|account)$/iu;

/** What asks for another value under whatever key. */
const toChange = /^(?:change?|replace)[-_ ]?(?:me|it|this)$/iu;
/** Other settings that have the same, from which on nothing is filled in yet. */
const leastToChange = 3;

/** Words of a tokenizer with their numbers: a table of a thousand entries, all of them whole numbers. */
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

/** What a chart calls the key of a Secret whose name stands beside it: `secretName: shop`, `secretKey: license`. */
const keyOfSecret = /^(.*[sS]ecret)Key$/u;

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
  const isToChange = once(() => others().filter((pair) => toChange.test(pair.value) && !ofAccount.test(pair.key)).length >= leastToChange);
  const isVocabulary = once(() => pairs.length >= leastWords && pairs.every((pair) => /^\d{1,7}$/u.test(pair.value)));
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
    others().some((pair) => stemOf(pair.key) === stemOf(key) && ofOthers.test(pair.key) && wordOfOthers.test(pair.value));
  const isOfSecret = (key: string, value: string) => {
    const name = /^[a-z][a-z.-]{2,40}$/u.test(value) && !isPublishedDefault({ value }) ? keyOfSecret.exec(key)?.[1] : undefined;
    return (
      name !== undefined && pairs.some((pair) => pair.key === `${name}Name` && /^[a-z\d.-]*$/u.test(pair.value)) && !pairs.some(isConnected)
    );
  };
  const isToReplace = (value: string) => {
    const first = nameToReplace.exec(value)?.[1];
    return first !== undefined && others().some((pair) => hostToReplace.exec(pair.value)?.[1] === first);
  };
  const isOfRegistry = (key: string, value: string) =>
    namingConstant.test(key) && nameOfValue.test(value) && (named().get(firstWord(key)) ?? 0) >= leastNamed;
  return ({ key, value }) => {
    if (/^\d{1,7}$/u.test(value)) return isVocabulary();
    if (toChange.test(value)) return isToChange();
    if (isOpen(key, value) || isOfSecret(key, value) || isOfRegistry(key, value) || isToReplace(value)) return true;
    if (dotted.test(value) && credentialKey(value.slice(value.lastIndexOf('.') + 1)) !== null && key.split('.').length >= 3)
      return isMapped();
    if (key === value) return isOfItself();
    if (/^[A-Z][A-Z\d_]+$/u.test(value) && isVariableAmong({ key, value }, others().slice(0, mostOthers))) return true;
    return symbol.test(key) && /^\p{L}[\p{L} .-]*$/u.test(value) && isOfSymbols();
  };
}
