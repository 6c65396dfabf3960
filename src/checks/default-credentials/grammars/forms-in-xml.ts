import { fromSecureIdentity } from './reversible.ts';
import type { Found, ProgramForm } from './program-form.ts';

/** Characters of one module, and between two steps that belong together. */
const [longest, near] = [1500, 800];

/** JBoss stores the password of a data source under a key that is published (https://github.com/picketbox/picketbox, SecureIdentityLoginModule). */
const storing = /SecureIdentityLoginModule\b/gu;
const stored = /\bname="(?:password)"[^<>]{0,40}(?:\bvalue="|>\s{0,40})(-?[\da-f]{15,200})["<\s]/u;
const owner = /\bname="(?:user[nN]ame|principal)"[^<>]{0,40}(?:\bvalue="|>\s{0,40})([^"<>\s]{1,60})["<\s]/u;

function storedOfJBoss(text: string): Found[] {
  return [...text.matchAll(storing)].flatMap(({ index }): Found[] => {
    const module = text.slice(index, index + longest).split('</login-module>', 1)[0] ?? '';
    const found = stored.exec(module);
    const value = found === null ? null : fromSecureIdentity(found[1] ?? '');
    if (found === null || value === null) return [];
    const account = owner.exec(module)?.[1];
    return [
      {
        kind: 'password',
        key: 'SecureIdentityLoginModule.password',
        value,
        offset: index + found.index + found[0].length - 1,
        ...(account === undefined ? {} : { account }),
      },
    ];
  });
}

/** What a robot types into a field of a page: `<ui:TypeInto Text="x" Selector="… id='password' …"/>` (https://docs.uipath.com/activities). A text in brackets is an expression. */
const step = /<(?:\w{1,20}:)?(?:N?TypeInto|NTypeText)\b[^<>]{1,1500}>/gu;
const typed = /\bText="(?!\[)([^"<>]{1,64})"/u;
const target = /(?:Selector|Target|DisplayName)="[^"]{0,400}?(pass|pwd|パスワード|暗証|user|login|account|uid|ユーザ|職員番号)/iu;

function typedByRobots(text: string): Found[] {
  const steps = [...text.matchAll(step)].flatMap(({ index, 0: whole }) => {
    const [value, field] = [typed.exec(whole)?.[1], target.exec(whole)?.[1]];
    return value === undefined || field === undefined ? [] : [{ index, value, isPassword: /^(?:pass|pwd|パ|暗)/iu.test(field) }];
  });
  return steps.flatMap(({ index, value, isPassword }, at): Found[] => {
    const account = steps[at - 1];
    if (!isPassword || account === undefined || account.isPassword || index - account.index > near) return [];
    return [{ kind: 'password', key: 'TypeInto', account: account.value, value, offset: index }];
  });
}

/** Passwords in XML that no pair of a name and a value tells. */
export const formsInXml: readonly ProgramForm[] = [
  { signs: ['secureidentityloginmodule'], anywhere: true, read: storedOfJBoss },
  { signs: ['typeinto', 'ntypetext'], anywhere: true, read: typedByRobots },
];
