import { inComments } from './not-in-force.ts';
import { commented, lineIndex, type Place } from '../place.ts';

const header = /\b[Bb]asic {1,4}([A-Za-z\d+/]{6,171}={0,2})(?![A-Za-z\d+/=])/gu;
/** An account and its password, as the header holds them (RFC 7617, section 2). */
const pair = /^([\x21-\x39\x3b-\x7e]{1,64}):([\x20-\x7e]{1,64})$/u;

/** `Authorization: Basic YWRtaW46YWRtaW4=`: whoever reads it reads the password. The account of the RFC's own sample is nobody's. */
export function basicPlaces(text: string, path: string): Place[] {
  const lineOf = lineIndex(text);
  // A text that is assigned, passed on or sent has it in force.
  const documented = inComments(text, path);
  return [...text.matchAll(header)].flatMap((match): Place[] => {
    const written = match[1] ?? '';
    const [, account = '', value = ''] = (written.length % 4 === 0 ? pair.exec(atob(written)) : null) ?? [];
    if (value === '') return [];
    const sample = account === 'Aladdin' || account === 'test' || isAnyClient(text, account, value) ? ({ sample: true } as const) : {};
    const comment = documented(match.index) || commented(text, match.index) ? ({ comment: true } as const) : {};
    return [{ kind: 'password', key: 'Authorization: Basic', account, value, line: lineOf(match.index), ...sample, ...comment }];
  });
}

/** The client that IBM Cloud lets everybody be who asks for a token with a key (https://cloud.ibm.com/apidocs/iam-identity-token-api): the address is that of its service. */
function isAnyClient(text: string, account: string, value: string): boolean {
  return account === 'bx' && value === 'bx' && /\biam\.(?:[\w-]{1,40}\.){0,3}(?:cloud\.ibm\.com|bluemix\.net)\b/u.test(text);
}
