import { isIP } from 'node:net';
import { InputError } from '../../gate/error.ts';

/** Where a clamd is. */
export type ClamdAddress =
  | { readonly kind: 'tcp' | 'tls'; readonly host: string; readonly port: number }
  | { readonly kind: 'unix'; readonly path: string };

/** Reads `tcp://host:port`, `tls://host:port` or `unix:/path`. Throws InputError `clamd-address`. */
export function parseAddress(text: string): ClamdAddress {
  const network = /^(tcp|tls):\/\/(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+):(\d{1,5})$/.exec(text);
  if (network !== null) {
    const [, kind, host = '', digits] = network;
    const plain = host.replace(/^\[|\]$/g, '');
    const port = Number(digits);
    const sound = port >= 1 && port <= 65_535 && (host === plain || isIP(plain) === 6);
    if (sound) return { kind: kind === 'tls' ? 'tls' : 'tcp', host: plain, port };
  }
  const path = /^unix:(\/[^\0]+)$/.exec(text)?.[1];
  if (path !== undefined) return { kind: 'unix', path };
  throw new InputError({
    code: 'clamd-address',
    text: {
      ja: 'checks.virus-scan.engine.address の {address} は検査エンジンの場所として読めません。',
      en: 'checks.virus-scan.engine.address is no address of an engine: {address}',
    },
    mend: {
      ja: 'tls://ホスト名:ポート、tcp://ホスト名:ポート、unix:/ソケットのパス のいずれかで書いてください。',
      en: 'Write tls://host:port, tcp://host:port or unix:/path/of/socket.',
    },
    parameters: { address: text },
  });
}

/** Whether what is sent there stays on this machine. */
export function staysHere(address: ClamdAddress): boolean {
  return address.kind === 'unix' || /^(localhost|127(\.\d{1,3}){3}|::1)$/.test(address.host);
}
