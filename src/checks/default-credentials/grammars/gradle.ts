import { commented, lineIndex, type Place } from '../place.ts';
import { credentialKey } from '../keys.ts';
import { nearWords, type WordPlaces } from '../word-places.ts';

const literal = String.raw`(?:"([^"\\$\n]{1,128})"|'([^'\\$\n]{1,128})')`;
/** `storePassword "x"`, `keyPassword('x')`: a method of a block that takes one text (https://docs.gradle.org/current/userguide/writing_build_scripts.html). */
const method = new RegExp(
  String.raw`^[ \t]{0,80}(\w{0,40}[pP]assword)(?:[ \t]{1,20}|[ \t]{0,4}\([ \t]{0,4})${literal}[ \t]{0,4}\)?[ \t]{0,4};?[ \t]{0,4}$`,
  'gmu',
);
/** `buildConfigField "String", "API_PASSWORD", "\"x\""`, `resValue 'string', 'api_password', 'x'` (https://developer.android.com/build/gradle-tips#share-custom-fields-and-resource-values-with-your-app-code). */
const field =
  /\b(?:buildConfigField|resValue)[ \t]{0,4}\(?\s{0,20}["'][sS]tring["'],\s{0,20}["'](\w{1,80})["'],\s{0,20}(?:"(?:\\")?([^"\\$\n]{1,128})(?:\\")?"|'"?([^"'\\$\n]{1,128})"?')/gu;
/** The key store that the tools of Android make on every machine, with one password for all (https://developer.android.com/studio/publish/app-signing#debug-mode). */
const ofDebugging = /debug\.keystore|androiddebugkey|\bdebug[ \t]{0,4}\{/u;

/** Passwords in blocks of Gradle and of recipes in Ruby, and in the constants and texts that Gradle writes into an application. */
export function blockPlaces(text: string, places: WordPlaces): Place[] {
  const lineOf = lineIndex(text);
  const fields = text.includes('buildConfigField') || text.includes('resValue') ? text.matchAll(field) : [];
  return [...nearWords(text, ['assword'], places)(method), ...fields].flatMap(
    ({ index, 0: whole, 1: key = '', 2: double, 3: single }): Place[] => {
      const value = double ?? single ?? '';
      const debugged = value === 'android' && ofDebugging.test(text.slice(Math.max(0, index - 300), index + 300));
      if (credentialKey(key) !== 'password' || debugged) return [];
      // Both say what is to be put there.
      const words = value === 'password' && /\busername[ \t]{1,8}["']username["']/u.test(text.slice(Math.max(0, index - 200), index + 300));
      const comment = commented(text, index + whole.length - 1) ? ({ comment: true } as const) : {};
      return [
        {
          kind: 'password',
          key,
          value,
          line: lineOf(index + whole.length - 1),
          reading: 'settings',
          ...comment,
          ...(words ? { sample: true as const } : {}),
        },
      ];
    },
  );
}
