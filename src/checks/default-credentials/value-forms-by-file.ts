import { ownersOf } from './defaults.ts';
import type { Place, Reading } from './place.ts';
import { commonDefaults } from './published.ts';

// Forms of values that stand for no password in files of one kind, or beside keys of one kind.

/** What of a place its value is judged by. */
export interface Here {
  readonly value: string;
  readonly key: string;
  readonly account: string | undefined;
  readonly reading: Reading | undefined;
  readonly path: string;
}

/** What CFML puts in: a member, a call of one, a variable for a password (https://cfdocs.org/cf-expressions). A literal `#` is doubled there; `#Sakura2024#` stays told. */
const expression =
  /^#(?:[A-Za-z_]\w{0,60}\([A-Za-z_][\w.]{0,100}\)|[A-Za-z_]\w{0,60}(?:\.[A-Za-z_]\w{0,60}|\[[A-Za-z_][\w.]{0,60}\]){1,6}|(?!\w*\d)\w{0,30}(?:pass|pwd|secret)\w{0,30})#$/iu;

/** An attribute of a macro of Ant (https://ant.apache.org/manual/Tasks/macrodef.html): its default stands where it is declared. */
const attributeOfMacro = /^@\{[\w.-]{1,60}\}$/u;

/** A variable whose expansion a batch file delays, in capitals as they are set: `!JBOSSPASS!`. Where none is delayed, that is the password (https://learn.microsoft.com/windows-server/administration/windows-commands/setlocal). */
const delayed = /^'?!(?=[A-Z_]*(?:PASS|PWD|SECRET))[A-Z_]{4,60}!'?$/u;

/** Where nginx and its kin hand a request on (https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass), in a variable of its template. */
const ofProxy = /(?:^|[._])(?:PROXY|UWSGI|FASTCGI|GRPC|SCGI)_?PASS$/iu;
const address = /^(?:https?|grpcs?|uwsgi|unix):\/{2}[a-z\d](?:[\w.-]{0,200})(?::\d{1,5})?(?:\/[\w./-]{0,200})?$/iu;

/** The action of a route of NGINX's controller for Kubernetes (https://docs.nginx.com/nginx-ingress-controller/configuration/virtualserver-and-virtualserverroute-resources/#action). */
const ofAction = /(?:^|\.)(?:spec|routes|subroutes|matches|splits)\b.*\baction\.pass$/u;
const nameOfUpstream = /^[a-z]+(?:-[a-z]+)*$/u;

/** From which score something has passed: `"scoreThresholds": {"pass": 95.0}`. */
const ofScore = /(?:^|\.)(?:score_?)?[tT]hresholds\.pass$/u;

/** The name of a setting, a part of which is filled in: `fs.azure.account.oauth2.client.secret.%s.dfs.core.windows.net`. */
const nameWithGap = /^(?=(?:[^.]+\.){3})[a-z][\w-]*(?:\.[a-z][\w-]*)+\.%s(?:\.[a-z][\w-]*)*$/u;

/** A piece of a program between two texts: `"a=ice-pwd:"+e.password+"\r\n"`, in a line too long to see where texts begin. */
const joined = /^\s?\+\s?[A-Za-z_$][\w$]{0,60}(?:\.[A-Za-z_$][\w$]{0,60}){1,6}\s?\+\s?$/u;

/** What no text hashes to: PostgreSQL's and others' applications lock an account by it. */
const locked = '!';
const ofColumn = /\.(?:password|passwd|pwd|pass)(?:_?hash)?$/iu;

/** Keys of Stripe have 24 characters and more behind their beginning (https://docs.stripe.com/keys): one of its test mode that is shorter opens nothing. */
const stubOfStripe = /^(?:sk|rk)_test_[a-z\d]{1,12}$/iu;

/** The words of a user and of a password in an interface in German, French, Spanish, Italian, Dutch, Portuguese and Polish. */
const labelOfUser = /^(?:Benutzer(?:name|kennung)?|Utilisateur|Usuario|Utente|Gebruiker(?:snaam)?|Usuário|Użytkownik|Bruker(?:navn)?)$/u;
const labelOfPassword =
  /^(?:Passwort|Kennwort|Mot de passe|Contraseña|Clave|Parola|Wachtwoord|Senha|Palavra-passe|Hasło|Passord|Lösenord|Adgangskode)$/u;

/** Whether a password is published with no product for an account that it is itself, and common to none. */
const isNoDefault = (value: string): boolean => !commonDefaults.has(value) && ownersOf(value, undefined).length === 0;

/** Whether a value stands for no password in a file of its kind, or beside its key. */
export function isNoPasswordInFile({ value, key, account, reading, path }: Here): boolean {
  if (value.startsWith('#') && expression.test(value) && /\.cf(?:m|c|ml)$/iu.test(path)) return true;
  if (value.startsWith('@') && attributeOfMacro.test(value) && /\.(?:xml|ant|antlib|macrodef)$/iu.test(path)) return true;
  if (ofProxy.test(key) && address.test(value)) return true;
  if (account === undefined && ofAction.test(key) && nameOfUpstream.test(value) && /\.ya?ml$/iu.test(path)) return isNoDefault(value);
  if (/^\d{1,3}(?:\.\d{1,4})?$/u.test(value) && ofScore.test(key)) return true;
  if (reading === 'program' && (nameWithGap.test(value) || joined.test(value))) return true;
  if (value === locked && ofColumn.test(key) && /\.(?:sql|ddl)$/iu.test(path)) return true;
  if (labelOfUser.test(account ?? '') && labelOfPassword.test(value)) return true;
  return stubOfStripe.test(value);
}

/** The places of a file, those of variables that a batch file puts in as what stands for none. */
export function withVariables(places: readonly Place[], path: string, text: string): readonly Place[] {
  if (!/\.(?:bat|cmd)$/iu.test(path) || !/EnableDelayedExpansion|\bcmd(?:\.exe)?"?[^\n]{0,40} \/v(?::on)?\b/iu.test(text)) return places;
  return places.map((place) => (delayed.test(place.value) ? { ...place, sample: true } : place));
}

/** The digests of nothing: of MD5, SHA-1, SHA-256 and SHA-512. */
const ofNothing = /^(?:d41d8cd98f00b204|da39a3ee5e6b4b0d|e3b0c44298fc1c14|cf83e1357eefb8bd)/iu;

const calledEmpty =
  /^(?:\w{0,40}[_-])?(?:(?:empty|blank|no)_?(?:pass(?:word|wd)?|pwd|string|text|value)|[eE]mpty(?:Pass(?:word)?|String|Text))(?:[_-]?(?:hash|digest|md5|sha[_-]?\d{1,3}))*$/iu;

/** Whether a digest of nothing is called so itself: a program knows it to refuse it. `no_password.password_sha256` is of an account. */
export function isCalledEmpty(value: string, key: string): boolean {
  return ofNothing.test(value) && calledEmpty.test(key.slice(key.lastIndexOf('.') + 1));
}
