import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate with its key, PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A certification authority of its own, by openssl. */
export class Authority {
  readonly #folder = mkdtempSync(join(tmpdir(), 'kenpin-ca-'));
  readonly cert: string;

  constructor() {
    const path = (name: string) => join(this.#folder, name);
    openssl(['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '30', '-subj', '/CN=Test CA'], {
      keyout: path('ca.key'),
      out: path('ca.pem'),
    });
    this.cert = readFileSync(path('ca.pem'), 'utf8');
  }

  /** A certificate for these names (`DNS:localhost,IP:127.0.0.1`), valid so many days from now. */
  issue(names: string, days = 30): Certificate {
    const path = (name: string) => join(this.#folder, name);
    openssl(['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=test'], {
      keyout: path('key.pem'),
      out: path('request.pem'),
    });
    writeFileSync(path('extensions'), `subjectAltName=${names}\n`);
    openssl(
      [
        'x509',
        '-req',
        '-in',
        path('request.pem'),
        '-CA',
        path('ca.pem'),
        '-CAkey',
        path('ca.key'),
        '-days',
        String(days),
        '-extfile',
        path('extensions'),
      ],
      { out: path('cert.pem') },
    );
    return { cert: readFileSync(path('cert.pem'), 'utf8'), key: readFileSync(path('key.pem'), 'utf8') };
  }
}

function openssl(args: readonly string[], files: Readonly<Record<string, string>>): void {
  execFileSync('openssl', [...args, ...Object.entries(files).flatMap(([name, path]) => [`-${name}`, path])], { stdio: 'ignore' });
}
