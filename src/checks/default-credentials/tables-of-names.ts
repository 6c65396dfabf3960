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

/**
 * Tells whether a pair is one of a table of names by what the other pairs are: settings that are mapped to others in dots (`"a.keystore.password":
 * "b.key_store.password"`), symbols of what is traded, or fields that are called by their own names (`password: password`, `jdbcUrl: jdbcUrl`).
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
  return ({ key, value }) => {
    if (dotted.test(value) && credentialKey(value.slice(value.lastIndexOf('.') + 1)) !== null && key.split('.').length >= 3)
      return isMapped();
    if (key === value) return isOfItself();
    if (/^[A-Z][A-Z\d_]+$/u.test(value) && isVariableAmong({ key, value }, others().slice(0, mostOthers))) return true;
    return symbol.test(key) && /^\p{L}[\p{L} .-]*$/u.test(value) && isOfSymbols();
  };
}
