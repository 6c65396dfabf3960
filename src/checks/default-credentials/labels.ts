/** Words for a password in the languages that interfaces are translated into. */
const wordsForPassword =
  /pass(?:wor[dt]|code|phrase)|passwd|contrase|mot de passe|kennwort|senha|wachtwoord|has[lł]o|heslo|парол|密[码碼]|口令|パスワード|暗証|비밀번호|암호|parol|[sş]ifr[eəa]|šifra|salasõna|lykilorð|fjal[eë]kal|zaporka|wagwoord|passwuert|pasvorto|kontrasenyas|contrasinal|cyfrinair|pasfhocal|modpas|nenosiri|nywila|kodeord|wachtwurd|salasana|lösenord|adgangskode|passord|jelsz|^clave|^clau\W*$|sandi|mật khẩu|geslo|lozinka|slaptažod|parool|pasahitz|κωδικ|סיסמ|كلمة|รหัสผ่าน/iu;
/** Whether a value is one word of letters, for a password. */
export function isWordForPassword(value: string): boolean {
  return /^\p{L}+$/u.test(value) && wordsForPassword.test(value);
}

/** Whether a value is one word for a password in another language than English: what an interface shows in its programs, and nobody's password. */
export function isForeignLabel(value: string): boolean {
  const found = /^\p{L}+$/u.test(value) ? wordsForPassword.exec(value) : null;
  // The word with its endings, and no name that it stands in.
  return (
    found !== null && found.index === 0 && value.length - found[0].length <= 4 && !/pass|pwd/iu.test(value) && !/^sandi.+/iu.test(value)
  );
}

/** A part of a key that says that texts for people stand below it: `loc.input.label.password`, `messages.login.password`. */
const ofTexts =
  /(?:^|[._-])(?:labels?|lbl|help(?:_?markdown|_?text)?|hints?|tooltips?|captions?|messages|placeholders?|i18n|l10n|translations?)\.|^loc\.(?:input|messages)\./iu;

/** Whether a value is a word that an interface shows, by its key and its form: letters alone, with a capital at the start or for a password. */
export function isLabelByKey(key: string, value: string): boolean {
  if (!/^\p{L}[\p{L}\p{M}'’-]{0,60}[:.*!?…]{0,3}$/u.test(value) || !ofTexts.test(key)) return false;
  return /^\p{Lu}\p{Ll}/u.test(value) || wordsForPassword.test(value);
}

/** Words that make a text for people of what stands around them. */
const wordsOfTexts =
  /(?:^|[\s"'(])(?:please|enter|your|you|the|must|is|are|and|or|of|to|for|from|with|in|at|not|repeat|retype|confirm|new|old|current|forgot|reset|change|type|again|required|invalid|wrong|incorrect|field|value|minimum|maximum|length|characters?|here|when|if|this|that|use[ds]?|set|see|e\.g\.|bitte|ihr|votre|veuillez|su|il|le|un|een|uw)(?=$|[\s"'),.:;!?])/iu;

/** Whether a value is what an interface shows beside a field: a word for a password, or a text that ends as a label or a sentence does. No digit is in it. */
export function isLabel(value: string): boolean {
  const text = value.trim();
  if (/\d/u.test(text) || !/\p{L}/u.test(text)) return false;
  if (/^[\p{L}\s'’-]{2,60}(?:[:：…?？。]|\.{3})$/u.test(text)) return true;
  return wordsForPassword.test(text) && /^[\p{L}\p{M}\s'’"().,:!?*／/-]{1,80}$/u.test(text) && /^\P{Ll}|\s/u.test(text);
}

/** `$akura2024`, `@Sakura2024@`: digits behind the word, as no variable is called that holds a password. */
export function isSignedWord(value: string): boolean {
  return (
    /^(?:\$[a-z]{3,}\d{2,}|(?:\$|@|%|__)(?=[A-Z]*[a-z])[A-Za-z]{3,}\d{3,}(?:@|%|__)?)$/u.test(value) &&
    !/pass|pwd|pw|secret|user|key|val|str|var|arg|new|old|token|db/iu.test(value)
  );
}

/** Whether a value with blanks or with letters beyond ASCII is a text for people and not a password. `beside`: an account stands beside it. */
export function isText(value: string, beside: boolean): boolean {
  const blank = /\S\s+\S/u.test(value);
  if (!blank && !/[^\x20-\x7e]/u.test(value)) return false;
  if (isLabel(value) || wordsForPassword.test(value) || wordsOfTexts.test(value) || value.trim().split(/\s+/u).length > 8) return true;
  // A mixture that no text for people has: letters with a digit or a sign inside one word.
  const mixed = /\p{L}[^\s\p{L}]*[\d!#$%&@^_~]|\d\S*\p{L}/u.test(value);
  if (/[^\x00-\u024f]/u.test(value)) return !(beside && mixed && /[\x21-\x7e]{4}/u.test(value));
  if (blank) return !(beside && (mixed || /^\p{Ll}|\d/u.test(value)));
  return !(mixed || (beside && /^[\p{Ll}\d]/u.test(value)));
}
