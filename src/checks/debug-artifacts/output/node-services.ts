import type { Call } from '../extract.ts';
import { oncePerFile } from './file-facts.ts';
import type { Surroundings } from './surroundings.ts';

/** What only programs of Node's load or ask. */
const ofNode =
  /\brequire\(\s*['"]|\bprocess\.(?:env|exit|argv)\b|\bfrom\s+['"](?:node:\w+|express|fastify|koa|hono|next\/server|@nestjs\/[\w-]+|mongoose|sequelize|typeorm|@prisma\/client|pg|mysql2?|mssql|fs|path|nodemailer|firebase-admin|googleapis|socket\.io|node-cron)['"]/u;

/** What only pages do; markup alone may be that of a mail. */
const ofPage =
  /\bdocument\.\w|\bwindow\.\w|\blocalStorage\b|\buse(?:State|Effect)\b|\bfrom\s+['"](?:react|vue|svelte|preact|@angular|@ionic)/u;

/** Whether a file is a part of a server that runs under Node and has no logger: its console is all the log there is. */
const isService = oncePerFile((around) => {
  const { path, code, language, logs } = around;
  return (
    /^(?:(?:java|type)script|tsx)$/u.test(language) &&
    !logs &&
    !ofPage.test(code) &&
    !/(?:^|\/)(?:client|front-?end\w*|components?|public|static|assets|views?|pages|ui|www|html|webapp)\//u.test(path) &&
    (ofNode.test(code) || /(?:^|\/)(?:server|back-?end\w*|api)\//u.test(path))
  );
});

/** Characters of a sentence. */
const MOST = 500;
/** The text of a single argument. */
const quoted = /^(["'`])([\s\S]*)\1$/u;
/** A word for what was done or is being done, in English, Spanish, Portuguese and Indonesian. */
const doing =
  /(?<![\p{L}'])(?:[a-z]{2,}(?:ed|ing)|sent|set|built|done|already|\p{L}{2,}(?:[ai]d[oa]s?|ndo)|selesai|berhasil|di-?(?:update|hapus|buat|simpan|kirim))(?![\p{L}'])/iu;

/**
 * Whether a server tells in a sentence what it did, or that something is not as it should be: an entry of a log, as whoever runs it may read it.
 * Two words, a value behind its name or a whole object are what somebody who debugs has left.
 */
export function isEntry({ arguments: given }: Call, around: Surroundings): boolean {
  const text = quoted.exec((given[0] ?? '').slice(0, MOST))?.[2]?.trim() ?? '';
  if (given.length !== 1 || !isService(around) || /\bcalled\b|\w\(\)/iu.test(text)) return false;
  if (/^(?:✅|✔|✓|⚠|❌)/u.test(text)) return /\p{L}{3}/u.test(text);
  if (/[:=]\s*[^\s\w]{0,2}\$\{[^{}]*\}\W*$/u.test(text)) return false;
  const words = text.replaceAll(/\$\{[^{}]*\}/gu, ' x ').replace(/^\P{L}*\[[^\]]*\]/u, '');
  return (
    (text.includes('${') || /^(?:\[|\p{Extended_Pictographic})/u.test(text) || /\.$|\bsuccessfully\b/iu.test(text)) &&
    (words.match(/[\p{L}\d'-]+/gu)?.length ?? 0) > 2 &&
    doing.test(words)
  );
}
