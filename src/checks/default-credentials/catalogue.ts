import { credentialKey } from './keys.ts';
import { isLabel, isText } from './labels.ts';
import type { Place } from './place.ts';
import { commonDefaults } from './published.ts';

// ISO 639-1 codes of languages that interfaces are translated into. With a country behind them all are taken; alone those only that are no word of a configuration
// or program (`bo.ts`, `db_sa.properties`, `app_id.properties` are no catalogues).
const plain =
  '(?:af|ar|az|bg|bn|cs|da|de|el|en|es|et|eu|fa|fi|fr|gl|gu|he|hi|hr|hu|hy|iw|ja|ka|kk|ko|ku|lt|lv|mk|mn|nb|nl|nn|pl|pt|ro|ru|sk|sl|sq|sr|sv|sw|ta|th|tr|uk|ur|uz|vi|zh)';
const country = '(?!(?:ad|db|my|ms|pg)[_-])[a-z]{2}[_-](?:[a-z]{2}|hans|hant|latn|cyrl|419)(?:[_-][a-z0-9]{2,8})?';
const locale = `(?:${plain}|${country})`;
const texts = '(?:properties|ya?ml|json5?|xml|ini|resx|po|strings|arb|ftl|xlf|toml)';
const programs = '(?:php|ts|js|mjs|cjs|lua|rb|py)';

/** Files and folders of the words of an interface: `password=パスワード` there is a label. */
const catalogues = new RegExp(
  String.raw`(?:^|\/)(?:i18n|l10n|locales?|lang|languages?|translations?|messages|nls)\/|` +
    String.raw`(?:messages?|labels?|validationmessages|applicationresources|localstrings|strings|translations?|i18n)(?:[_-]${locale})?\.(?:properties|ya?ml|json|xml|php|resx|ts|js)$|` +
    String.raw`(?:^|[/_.-])${locale}\.${texts}$|(?:^|[/.])${country}\.${programs}$|\.(?:pot?|xlf|xliff|resx|strings|arb|ftl)$`,
  'iu',
);
const configuration = /(?:^|\/)(?:\.env[^/]*|(?:application|bootstrap|database|settings?|config(?:uration)?)(?:[-_.][^/]*)?)$/iu;

/** Whether a file is a catalogue: by its name, or by its folder where the file is not named as a configuration. */
export function isCatalogue(path: string): boolean {
  return catalogues.test(path) && !configuration.test(path);
}

const entry =
  /["'`]?([\w.$-]{1,100})["'`]?[ \t]{0,20}(?:=>|[=:])[ \t]{0,20}(?:"([^\s"]{1,128})"|'([^\s']{1,128})'|([^\s"'`,;<>]{1,128})[ \t]{0,4}[,;]?[ \t]{0,4}$)/gmu;

/** Whether a catalogue has an entry that may hold a credential for all that: it is read by its grammar then, and its places are chosen by {@link isCredential}. */
export function mayHoldCredential(text: string): boolean {
  if (!/pass|pwd|pw\b|secret/iu.test(text)) return false;
  // An address beside it: what follows may be an account of that.
  if (/jdbc:|[a-z]:\/\//u.test(text)) return true;
  return [...text.matchAll(entry)].some(
    ([, key = '', double, single, bare]) => credentialKey(key) !== null && mayBeCredential(double ?? single ?? bare ?? ''),
  );
}

/**
 * Whether a place of a catalogue is a credential and no label: its value has a digit or a sign inside, or an account stands beside it that is a name for a machine.
 * Addresses and the lines of devices are not asked: they are no labels anywhere.
 */
export function isCredential({ kind, value, account }: Place): boolean {
  // A published default is no label, unless it is the word itself.
  if (kind === 'known' || kind === 'open' || (commonDefaults.has(value) && !/^pass/iu.test(value))) return true;
  // The last is what Crowdin puts in the place of texts (https://support.crowdin.com/in-context-localization/).
  if (/\s|[^\x00-\u024f]/u.test(value) || isText(value, false) || isLabel(value) || /^crwdns\d+:\d+crwdne/u.test(value)) return false;
  if (
    account !== undefined &&
    /^[a-z][a-z0-9_.@$-]{1,60}$/u.test(account) &&
    !/^(?:user(?:name|id)?|login|name|account|email|mail)$/u.test(account)
  )
    return true;
  return value !== '' && !isWord(value);
}

function mayBeCredential(value: string): boolean {
  return commonDefaults.has(value) || !isWord(value);
}

/** An address in a text for people shows how one is written where its password is a word: `ftp://utilisateur:motdepasse@serveur`. */
export function addressOfTexts(place: Place): Place {
  return isWord(place.value) ? { ...place, sample: true } : place;
}

/** One word of letters, or a name of other words: `Kennwort`, `login.password`. */
function isWord(value: string): boolean {
  return isText(value, false) || /^\p{L}[\p{L}._-]*[:.*!?…]*$/u.test(value) || value.length < 4;
}
