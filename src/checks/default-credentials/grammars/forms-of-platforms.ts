import { isPublishedPair } from '../defaults.ts';
import { credentialKey } from '../keys.ts';
import { programPlaces } from './shell.ts';
import type { Found, ProgramForm } from './program-form.ts';

/** Characters around a name in which its value stands. */
const near = 400;

/** What connects with one text for account and password (Pro*C, https://docs.oracle.com/en/database/oracle/oracle-database/19/lnpcc/): `#define DB_CONN "a/b@X"`. */
const connectText = /(["'])([A-Za-z][\w$#]{0,29})\/([^"'\s/@:{}$%]{1,30})(@[\w.:/-]{1,60})?\1/gu;
const ofConnection = /(?:conn|uid|user|logon|login|ora)\w{0,30}["']?\s{0,8}(?:\[\w{0,20}\])?[=,\s]\s{0,8}$/iu;

function connectTexts(text: string): Found[] {
  if (!/exec sql connect/iu.test(text)) return [];
  return [...text.matchAll(connectText)].flatMap(({ index, 2: account = '', 3: value = '', 4: host }): Found[] => {
    const same = account.toLowerCase() === value.toLowerCase() || isPublishedPair(account, value);
    if (host === undefined && !same && !ofConnection.test(text.slice(Math.max(0, index - 80), index))) return [];
    return [{ kind: 'password', key: 'EXEC SQL CONNECT', account, value, product: 'oracle', offset: index }];
  });
}

/** Secrets of Azure (https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults/secrets), in Bicep and in JSON. A value of brackets is an expression. */
const vault = /Microsoft\.KeyVault\/vaults\/secrets\b/giu;
const valueOfVault = /\bvalue["']?[ \t]{0,4}:[ \t]{0,4}(["'])((?!\[)[^"'\n]{1,128})\1/u;
const nameOfVault = /\bname["']?[ \t]{0,4}:[ \t]{0,4}["']([^"'\n]{1,120})["']/u;

function vaultSecrets(text: string): Found[] {
  return [...text.matchAll(vault)].flatMap(({ index }): Found[] => {
    const behind = text.slice(index, index + near).replace(/[\s\S]Microsoft\.KeyVault\/vaults\/secrets[\s\S]*/iu, '');
    const value = valueOfVault.exec(behind);
    if (value === null || value[2]?.includes('${') === true) return [];
    const key = nameOfVault.exec(behind)?.[1] ?? 'secret';
    return [{ kind: 'password', key, value: value[2] ?? '', offset: index + value.index }];
  });
}

/** Parameters and secrets of AWS that a program makes: `new StringParameter(this, 'P', { parameterName: '/db/password', stringValue: 'x' })`, `put_parameter(Name=…, Value=…)`. */
const parameter =
  /\b(?:StringParameter\b|putParameter|put_parameter|PutParameterCommand|ssm\.Parameter|create_secret\(|createSecret|CreateSecretCommand)/gu;
const nameOfParameter = /\b(?:parameter_?|secret_?)?name["']?\s{0,4}[:=(]\s{0,4}["'\x60]([^"'\x60\n]{1,120})["'\x60]/iu;
const valueOfParameter = /\b(?:(?:string_?)?value|secret_?string)["']?\s{0,4}[:=(]\s{0,4}(["'\x60])([^"'\x60\n$]{1,128})\1/iu;

function parameters(text: string): Found[] {
  return [...text.matchAll(parameter)].flatMap(({ index, 0: call }): Found[] => {
    const behind = text.slice(index + call.length, index + near).replace(/;[\s\S]*/u, '');
    const key = nameOfParameter.exec(behind)?.[1] ?? '';
    const value = valueOfParameter.exec(behind);
    if (value === null || credentialKey(key) === null) return [];
    return [{ kind: 'password', key, value: value[2] ?? '', offset: index + call.length + value.index }];
  });
}

/** Answers to Debian's questions (https://manpages.debian.org/debconf-set-selections): `mysql-server mysql-server/root_password password x`. */
const answer =
  /(?<![\w.+-])[a-z\d][\w.+-]{1,60}[ \t]{1,8}([\w.+-]{1,60}\/[\w./-]{0,60}passw[\w./-]{0,40})[ \t]{1,8}(?:password|string)[ \t]{1,8}([^\s"'<>|;\\]{1,128})/giu;

function answers(text: string): Found[] {
  if (!/debconf/iu.test(text)) return [];
  return [...text.matchAll(answer)].map(({ index, 1: key = '', 2: value = '' }) => ({
    kind: 'password',
    key,
    value,
    offset: index,
    ...(/\broot|root_/iu.test(key) ? { account: 'root' } : {}),
  }));
}

/** Standards of .NET's settings: `<DefaultSettingValueAttribute("x")> … Property FtpPassword`. */
const standard = /\bDefaultSettingValue(?:Attribute)?\(\s{0,4}"([^"\n]{1,128})"\s{0,4}\)/gu;

function standards(text: string): Found[] {
  return [...text.matchAll(standard)].flatMap(({ index, 0: whole, 1: value = '' }): Found[] => {
    const end = index + whole.length;
    const key = /^[>\]\s_]{0,40}(?:[\w.]{1,40}\s{1,40}){1,4}?(?:Property|string)\s{1,4}(\w{1,80})/iu.exec(text.slice(end, end + near))?.[1];
    return key === undefined || credentialKey(key) === null ? [] : [{ kind: 'password', key, value, offset: index }];
  });
}

/** What a unit of JP1/AJS runs: `te="sqlplus a/b@X";`, `sc="…"` with `prm="…"`. */
const unit = /^[ \t]{0,40}(te|prm|env)="((?:[^"#\n]|#.){1,1000})"/gmu;

function units(text: string): Found[] {
  if (!/ty=p?j;|ty=n;/iu.test(text)) return [];
  return [...text.matchAll(unit)].flatMap(({ index, 1: kind, 2: command = '' }): Found[] => {
    const line = command.replace(/#(.)/gu, '$1');
    if (kind === 'env') {
      const [, key = '', value = ''] = /^([A-Za-z_]\w{0,60})=(\S{1,128})$/u.exec(line) ?? [];
      return credentialKey(key) === null ? [] : [{ kind: 'password', key, value, offset: index }];
    }
    return programPlaces(line, 1).map((place) => ({ ...place, offset: index }));
  });
}

/** `USER=A,PASSWORD=B` on a JOB card, and the first answers that FTP of z/OS reads: the host, the account, the password. */
const job = /^\/\/[A-Z$#@][\w$#@]{0,7}[ ]{1,20}JOB[ ][^\n]{0,80}(?:\n\/\/[ ]{1,20}[^\n]{1,70}){0,6}/gmu;
const ofJob = /\bUSER=([\w$#@]{1,8}),(?:\n\/\/ {1,20})?PASSWORD=\(?([\w$#@]{1,64})|\bPASSWORD=\(?([\w$#@]{1,64})/u;
const ftp = /^\/\/\S{0,8}[ ]{1,12}EXEC PGM=FTP\b/gmu;
const input = /^\/\/(?:INPUT|SYSIN)[ ]{1,8}DD[ ]{1,4}(?:\*|DATA)[^\n]{0,80}\n/mu;

function jobs(text: string): Found[] {
  if (!/ exec pgm=/iu.test(text)) return [];
  const cards = [...text.matchAll(job)].flatMap(({ index, 0: card }): Found[] => {
    const found = ofJob.exec(card);
    if (found === null) return [];
    const [whole, account, behind, alone] = found;
    return [
      {
        kind: 'password',
        key: 'JOB PASSWORD',
        value: behind ?? alone ?? '',
        // The line begins as a comment of other languages does: its start is what nobody takes for one.
        offset: text.lastIndexOf('\n', index + found.index + whole.length - 1) + 1,
        ...(account === undefined ? {} : { account }),
      },
    ];
  });
  const transfers = [...text.matchAll(ftp)].flatMap(({ index }): Found[] => {
    const step = text.slice(index, index + 1000);
    const from = input.exec(step);
    const [host = '', account = '', value = ''] =
      from === null
        ? []
        : step
            .slice(from.index + from[0].length)
            .split('\n', 3)
            .map(answerOfLine);
    if (from === null || !/^[\w.-]{1,60}$/u.test(host) || !/^[\w.@-]{1,60}$/u.test(account) || !/^[!-~]{1,64}$/u.test(value)) return [];
    return [{ kind: 'password', key: 'FTP', account, value, offset: index + step.indexOf(`\n${account}`) + 1 + account.length + 1 }];
  });
  return [...cards, ...transfers];
}

/** Columns 73 to 80 number the lines. */
const answerOfLine = (line: string): string => line.slice(0, 72).trim();

/** Values of the registry that a script sets: `Set-ItemProperty … -Name DefaultPassword -Value x`, `RegWrite "…\\DefaultPassword", "x"`. */
const registry =
  /\b(?:Set|New)-ItemProperty\b[^\n]{0,200}?\s-Name\s{1,4}["']?(\w{1,60})["']?\s[^\n]{0,100}?-Value\s{1,4}(?:"([^"$\n]{1,128})"|'([^'\n]{1,128})'|([^\s"'$(@-]\S{0,127}))|\bRegWrite\s{0,4}\(?\s{0,4}"[^"\n]{1,200}\\(\w{1,60})"\s{0,4},\s{0,4}"([^"\n]{1,128})"/giu;

function registered(text: string): Found[] {
  return [...text.matchAll(registry)].flatMap(({ index, 1: first, 2: double, 3: single, 4: bare, 5: second, 6: written }): Found[] => {
    const key = first ?? second ?? '';
    return credentialKey(key) === null ? [] : [{ kind: 'password', key, value: double ?? single ?? bare ?? written ?? '', offset: index }];
  });
}

export const formsOfPlatforms: readonly ProgramForm[] = [
  { signs: ['exec sql connect'], read: connectTexts },
  { signs: ['keyvault/vaults/secrets'], anywhere: true, read: vaultSecrets },
  { signs: ['stringparameter', 'putparameter', 'put_parameter', 'ssm.parameter', 'create_secret(', 'createsecret'], read: parameters },
  { signs: ['debconf'], anywhere: true, read: answers },
  { signs: ['defaultsettingvalue'], read: standards },
  { signs: ['-itemproperty', 'regwrite'], read: registered },
  { signs: ['ty=j;', 'ty=pj;', 'ty=n;'], anywhere: true, read: units },
  { signs: [' exec pgm='], anywhere: true, read: jobs },
];
