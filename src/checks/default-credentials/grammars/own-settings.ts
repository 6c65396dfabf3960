import { productOf } from '../products.ts';
import { lineIndex, type Absence } from '../place.ts';
import type { OwnReading } from './own-reading.ts';

/** MinIO's environment without its first account, for which it has one that is published (https://min.io/docs/minio/linux/reference/minio-server/settings/root-credentials.html). */
export function minio(text: string): Absence[] {
  const at = /^[ \t]*(?:export[ \t]+)?MINIO_VOLUMES[ \t]*=/mu.exec(text);
  const settings = productOf('minio')?.settings ?? [];
  if (at === null || settings.some((setting) => new RegExp(String.raw`^[ \t]*(?:export[ \t]+)?${setting}[ \t]*=`, 'mu').test(text)))
    return [];
  return [
    { line: lineIndex(text)(at.index), product: 'minio', key: 'MINIO_ROOT_PASSWORD', settings, settingFiles: [], nowhere: 'anywhere' },
  ];
}

/** `eccube:install` makes the administrator `admin` with a published password where no variable says another one (https://github.com/EC-CUBE/ec-cube/blob/4.2/src/Eccube/Command/InstallerCommand.php). */
export function eccubeInstall(text: string): OwnReading {
  const at = /^(?![ \t]{0,40}(?:#|\/\/))[^\n]{0,400}\beccube:install\b/mu.exec(text);
  if (at === null || /^[^#\n]{0,200}ECCUBE_ADMIN_PASS\b/mu.test(text)) return {};
  const line = lineIndex(text)(at.index);
  return {
    absences: [
      { line, product: 'ec-cube', key: 'ECCUBE_ADMIN_PASS', settings: ['ECCUBE_ADMIN_PASS'], settingFiles: [], nowhere: 'anywhere' },
    ],
  };
}

/** A file that is a password and nothing else, as Docker and Kubernetes mount them (https://docs.docker.com/compose/how-tos/use-secrets/). */
export function secretFile(text: string, path: string): OwnReading {
  const value = text.trim();
  return {
    places: [{ kind: 'password', key: path.slice(path.lastIndexOf('/') + 1), value, line: lineIndex(text)(text.indexOf(value)) }],
  };
}

/** Nagios and Icinga without a login for their pages (https://assets.nagios.com/downloads/nagioscore/docs/nagioscore/4/en/configcgi.html). */
export function nagiosPages(text: string): OwnReading {
  const at = /^[ \t]*use_authentication[ \t]*=[ \t]*0\b/mu.exec(text);
  if (at === null) return {};
  return { absences: [{ line: lineIndex(text)(at.index), product: 'nagios', key: 'use_authentication', settings: [], settingFiles: [] }] };
}

/** A script that hands GlassFish a blank password of the administrator, which is its default (https://glassfish.org/docs/latest/reference-manual.html, asadmin(1m)); with a new one beside it, it sets that. */
export function glassfishScripts(text: string): OwnReading {
  if (text.includes('AS_ADMIN_NEWPASSWORD')) return {};
  const lineOf = lineIndex(text);
  const places = [...text.matchAll(/^(?![ \t]*#)[^\n#]{0,200}?\bAS_ADMIN_PASSWORD=(?:\\n)?["']?[ \t]*(?:[>|][^\n]{0,200})?$/gmu)].map(
    ({ index }) =>
      ({ kind: 'password', key: 'AS_ADMIN_PASSWORD', value: '', account: 'admin', product: 'glassfish', line: lineOf(index) }) as const,
  );
  return { places };
}
