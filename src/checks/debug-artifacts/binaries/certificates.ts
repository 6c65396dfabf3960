import { latin1 } from './byte-view.ts';

/** DER of `commonName` (2.5.4.3): https://www.itu.int/rec/T-REC-X.520; the text follows as UTF8String, PrintableString, T61String, IA5String or BMPString. */
const commonName = Buffer.from([0x06, 0x03, 0x55, 0x04, 0x03]);
const texts: ReadonlySet<number> = new Set([0x0c, 0x13, 0x14, 0x16, 0x1e]);
const mostNames = 2000;

/** Names of subjects and issuers that no server of production has. */
const development =
  /^(?:localhost(?:\.localdomain)?|127\.0\.0\.1|(?:\*\.)?(?:example\.(?:com|org|net|jp|co\.jp)|[\w-]+\.(?:local|localhost|test|example|invalid))|ssl-cert-snakeoil|snakeoil.*|.*snake ?oil.*|mkcert .*|.*\b(?:test|demo|dummy|sample|fake|dev|development)\b.*\b(?:ca|root|cert(?:ificate)?|authority)\b.*|(?:ca|root|cert) (?:test|demo|dummy)|my ?(?:ca|root ?ca|company|server)|android debug|internet widgits.*|superfish.*|test ?(?:user|server|client|cert)?)$/iu;

/** Common names in DER: certificates, and keystores of Java, whose certificates stand in clear. */
export function commonNames(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let at = buffer.indexOf(commonName); at !== -1 && names.length < mostNames; at = buffer.indexOf(commonName, at + 5)) {
    const tag = buffer[at + 5] ?? 0;
    const length = buffer[at + 6] ?? 0;
    if (texts.has(tag) && length > 0 && length < 128) names.push(latin1(buffer.subarray(at + 7, at + 7 + length)).replaceAll('\0', ''));
  }
  return names;
}

/** First name that belongs to development or tests, or undefined. */
export function developmentName(names: readonly string[]): string | undefined {
  return names.find((name) => development.test(name.trim()));
}

/** Whether the bytes can be a certificate (a DER sequence) or a keystore of Java (JKS, JCEKS). */
export function isCertificate(bytes: Uint8Array): boolean {
  const magic = latin1(bytes.subarray(0, 4));
  return (bytes[0] === 0x30 && (bytes[1] ?? 0) >= 0x81) || magic === '\xfe\xed\xfe\xed' || magic === '\xce\xce\xce\xce';
}

/** A block of RFC 7468. */
export interface PemBlock {
  readonly label: string;
  readonly start: number;
  readonly bytes: Uint8Array;
}

const mostBlocks = 1000;
/** A key of 16,384 bits has 13,000 characters. */
const longestBlock = 30_000;

/** Blocks `-----BEGIN x-----` with at least one whole line of base64, in any text. */
export function pemBlocks(text: string): PemBlock[] {
  const blocks: PemBlock[] = [];
  const begin = /-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n/gu;
  for (let match = begin.exec(text); match !== null && blocks.length < mostBlocks; match = begin.exec(text)) {
    const label = match[1] ?? '';
    const from = begin.lastIndex;
    const end = text.indexOf('-----', from);
    if (end === -1) break;
    const body = text.slice(from, Math.min(end, from + longestBlock));
    const lines = body.split('\n').map((line) => line.trim());
    if (lines.filter((line) => /^[A-Za-z0-9+/=]{40,}$/u.test(line)).length === 0) continue;
    blocks.push({ label, start: match.index, bytes: Buffer.from(lines.filter((line) => !line.includes(':')).join(''), 'base64') });
  }
  return blocks;
}
