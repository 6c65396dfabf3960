import { placesOf, type Pair } from '../pairs.ts';
import type { Absence } from '../place.ts';
import type { OwnReading } from './own-reading.ts';

/** A program that a unit of systemd starts, and what has to be set for it. */
interface Started {
  readonly product: string;
  readonly command: RegExp;
  readonly settings: readonly string[];
}

const started: readonly Started[] = [
  {
    product: 'minio',
    command: /^[ \t]*ExecStart=[^\n]{0,200}\bminio[ \t]{1,8}server\b/mu,
    settings: ['MINIO_ROOT_PASSWORD', 'MINIO_ROOT_PASSWORD_FILE', 'MINIO_SECRET_KEY', 'MINIO_CONFIG_ENV_FILE'],
  },
];

/**
 * Units of systemd (https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#Environment): a program that has a default where nothing is set.
 * What another file sets (`EnvironmentFile`, a credential) cannot be seen.
 */
export function unit(text: string): OwnReading {
  const places = placesOf(environmentOf(text));
  if (/^[ \t]*(?:EnvironmentFile|LoadCredential\w*|SetCredential\w*|PassEnvironment)[ \t]*=[ \t]*\S/mu.test(text)) return { places };
  // What a comment names is not set.
  const inForce = text.replace(/^[ \t]*[#;][^\n]*/gmu, '');
  const absences = started.flatMap(({ product, command, settings }): Absence[] => {
    const match = command.exec(text);
    if (match === null || settings.some((name) => inForce.includes(name))) return [];
    return [{ line: lineOf(text, match.index), product, key: 'ExecStart', settings, settingFiles: [] }];
  });
  return { places, absences };
}

/** `Environment=NAME=value "OTHER=with a blank"`: the variables of a unit. */
function environmentOf(text: string): Pair[] {
  return text.split('\n').flatMap((line, index) => {
    const [, list = ''] = /^[ \t]*Environment[ \t]*=[ \t]*(.{0,4000})$/u.exec(line) ?? [];
    return [
      ...list.matchAll(
        /(?:^|\s)(?:"([A-Za-z_]\w{0,100})=([^"]{0,300})"|'([A-Za-z_]\w{0,100})=([^']{0,300})'|([A-Za-z_]\w{0,100})=("[^"]{0,300}"|'[^']{0,300}'|[^\s"']{0,300}))/gu,
      ),
    ].map(([, first, one, second, two, third, three]): Pair => ({
      key: first ?? second ?? third ?? '',
      value: (one ?? two ?? three ?? '').replace(/^(["'])(.*)\1$/u, '$2'),
      line: index + 1,
    }));
  });
}

/** ClickHouse's users (https://clickhouse.com/docs/operations/settings/settings-users): a blank password lets everybody in who reaches it. */
export function clickhouseUsers(text: string): OwnReading {
  const quiet = text.replace(/<!--[\s\S]*?-->/gu, (comment) => comment.replace(/[^\n]/gu, ' '));
  const open = quiet.indexOf('<users>');
  const end = open === -1 ? -1 : quiet.indexOf('</users>', open);
  if (end === -1 || !/<(?:clickhouse|yandex)>/u.test(quiet.slice(0, open))) return {};
  const absences: Absence[] = [];
  const tag = /<([A-Za-z_][\w.-]{0,80})>/gu;
  tag.lastIndex = open + '<users>'.length;
  for (let match = tag.exec(quiet); match !== null && match.index < end; match = tag.exec(quiet)) {
    const [whole, name = ''] = match;
    const close = quiet.indexOf(`</${name}>`, match.index);
    // An element without its end is no XML: the grammar says so.
    if (close === -1 || close > end) break;
    tag.lastIndex = close;
    const from = match.index + whole.length;
    const body = quiet.slice(from, close);
    const blank = /<password>\s*<\/password>|<password\s*\/>|<no_password\s*\/?>/u.exec(body);
    if (blank !== null && !onlyHere(body))
      absences.push({
        line: lineOf(text, from + blank.index),
        product: 'clickhouse',
        key: `users.${name}.password`,
        settings: [],
        settingFiles: [],
      });
  }
  return { absences };
}

/** Whether a user may come from the machine itself only. */
function onlyHere(body: string): boolean {
  const networks = [...body.matchAll(/<(?:ip|host)>\s*([^<\s]{1,100})\s*</gu)].map(([, network = '']) => network);
  return networks.length > 0 && networks.every((network) => /^(?:::1|127\.0\.0\.1(?:\/32)?|localhost)$/u.test(network));
}

/** Harbor's chart has a password for its administrator (https://github.com/goharbor/harbor-helm/blob/main/values.yaml). */
export function harborValues(text: string): OwnReading {
  const at = /^externalURL:/mu.exec(text);
  if (
    at === null ||
    !/^expose:/mu.test(text) ||
    !/\bharbor\b/iu.test(text) ||
    /^(?:harborAdminPassword|existingSecretAdminPassword):[ \t]*\S/mu.test(text)
  )
    return {};
  const absence = {
    line: lineOf(text, at.index),
    product: 'harbor',
    key: 'values',
    settings: ['harborAdminPassword', 'existingSecretAdminPassword'],
    settingFiles: [],
  };
  return { absences: [absence] };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
