import { isPublishedPair } from '../defaults.ts';
import type { Place } from '../place.ts';
import type { OwnReading } from './own-reading.ts';

/** `name = password, role` below `[users]`: Shiro (https://shiro.apache.org/configuration.html#users), Subversion's `passwd` (https://svnbook.red-bean.com/en/1.8/svn.serverconfig.svnserve.html). */
export function sectionOfUsers(text: string): OwnReading {
  let inside = false;
  const places = text.split('\n').flatMap((raw, index): Place[] => {
    const line = raw.slice(0, 500).trim();
    if (line.startsWith('[')) inside = /^\[users\]$/iu.test(line);
    const [, account = '', value = ''] =
      /^([\w.@-]{1,64})\s{0,20}=\s{0,20}"?([^\s",]{1,300})"?\s{0,20}(?:,.*)?$/u.exec(inside ? line : '') ?? [];
    return account === '' ? [] : [{ kind: 'digest', key: 'users', account, value, line: index + 1 }];
  });
  return { places };
}

/** Nagios keeps accounts and passwords of its plugins in macros, one behind the other (https://assets.nagios.com/downloads/nagioscore/docs/nagioscore/4/en/macrolist.html#user). */
export function macrosOfPlugins(text: string): OwnReading {
  let before = '';
  const places = text.split('\n').flatMap((raw, index): Place[] => {
    if (/^\s*(?:#|$)/u.test(raw)) return [];
    const [, key = '', value = ''] = /^\s{0,8}\$(USER\d{1,3})\$\s{0,8}=\s{0,8}([^\s/$]{1,128})\s{0,8}$/u.exec(raw.slice(0, 500)) ?? [];
    const account = before;
    before = value;
    return account === '' || value === '' || !isItself(account, value)
      ? []
      : [{ kind: 'password', key: `${key} password`, account, value, line: index + 1 }];
  });
  return { places };
}

/** Whether a pair that nothing calls one is told by its values: published, or an account that is its own password. */
function isItself(account: string, value: string): boolean {
  return isPublishedPair(account, value) || (account === value && /^[a-z][a-z\d_.-]{3,}$/u.test(value));
}

/** What starts the lines of {@link numberedUsers}. */
export const numbered = /^[ \t]{0,8}(?:\w{1,20}\.)?(?:user|account|login|admin|operator)s?[._-]?\d{1,3}[ \t]{0,8}[=:]/imu;

/** Accounts under numbers, with their passwords behind them: `user.1=admin,admin,name`. */
export function numberedUsers(text: string): OwnReading {
  const places = text.split('\n').flatMap((raw, index): Place[] => {
    if (raw.length > 500 || !numbered.test(raw)) return [];
    const [, account = '', value = ''] =
      /[=:][ \t]{0,8}"?([A-Za-z][\w.@-]{0,40})[,:|;][ \t]{0,4}([^\s,:|;"]{1,64})"?[ \t]{0,8}(?:[,:|;]|$)/u.exec(raw) ?? [];
    return isItself(account, value) ? [{ kind: 'password', key: 'user password', account, value, line: index + 1 }] : [];
  });
  return { places };
}

/** A file that is an account and its password on two lines, and nothing else (`auth-user-pass` of https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/). */
export function accountOnTwoLines(text: string): OwnReading {
  const [, account = '', value = ''] =
    /^\s{0,20}([A-Za-z][\w.@\\-]{0,63})[ \t]{0,8}\n[ \t]{0,8}([^\s$%<>{}#[\]]{1,128})\s{0,20}$/u.exec(text) ?? [];
  return account === ''
    ? {}
    : { places: [{ kind: 'password', key: 'auth-user-pass', account, value, line: text.trimEnd().split('\n').length }] };
}
