import type { CensusEntry } from '../../gate/census.ts';
import type { FindingDraft } from '../../gate/finding.ts';
import type { Content } from '../../gate/ports.ts';
import { reason } from '../../gate/reason.ts';
import { programFiles } from './grammars/code.ts';
import { mayBeOwnFile } from './grammars/own-files.ts';
import { devicePlaces } from './grammars/device.ts';
import { commandFiles } from './grammars/shell.ts';
import { SqlReader } from './grammars/sql.ts';
import { addressPlaces } from './grammars/urls.ts';
import { binaryConfiguration } from './binary-configuration.ts';
import { openScene, placeFindings, type Scene } from './findings.ts';
import type { Inspected } from './inspect.ts';
import { secretFindings } from './secrets/findings.ts';
import { kindOf, plainName } from './kinds.ts';
import { hasAddress, signsOf } from './signs.ts';

/** Bytes of one line that are kept: a longer line is cut into pieces of this size, and an address on the seam is lost. */
const longestLine = 1024 * 1024;

/**
 * Inspects a file that is too large to be held. A binary is told by a NUL byte in its first chunk. SQL is read statement by statement; a configuration needs its
 * whole text and was not examined; any other text gets the passes for addresses and device lines, line by line. Their forms are ASCII, so any ASCII-compatible encoding will do.
 */
export async function inspectLarge(entry: CensusEntry, content: Content, mark: Scene['mark']): Promise<Inspected> {
  const { scene, pending, asked } = openScene(entry, mark);
  const findings: FindingDraft[] = [];
  let form: 'unknown' | 'binary' | 'wide' | 'text' = 'unknown';
  const sql = kindOf(entry.path)?.name === 'sql' ? new SqlReader() : null;
  let begin: Uint8Array = new Uint8Array();
  let rest = '';
  let line = 0;
  for await (const chunk of content.stream()) {
    if (form === 'unknown') {
      form = formOf(chunk);
      begin = chunk.slice(0, 4096);
    }
    // The stream is read to its end all the same: only then are its bytes those of the census.
    if (form !== 'text') continue;
    const text = rest + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
    const end = text.lastIndexOf('\n');
    rest = end === -1 && text.length <= longestLine ? text : text.slice(end + 1).slice(-longestLine);
    const whole = text.slice(0, text.length - rest.length);
    for (const finding of findingsOf(whole, line, scene)) findings.push(finding);
    if (sql !== null) for (const finding of placeFindings([...sql.push(whole)], scene)) findings.push(finding);
    line += whole.split('\n').length - 1;
  }
  if (form === 'binary') {
    const why = binaryConfiguration(entry.path, begin);
    return why === null ? { state: 'binary' } : { state: 'notExamined', reason: why, findings, pending, asked };
  }
  if (sql !== null && form === 'text') for (const finding of placeFindings([...sql.push(rest, true)], scene)) findings.push(finding);
  const parsed = sql !== null && sql.tooLong === null;
  // Literals of programs, arguments of commands and what only a product knows are not read in pieces either.
  const name = plainName(entry.path);
  const program = programFiles.test(name) || commandFiles.test(name);
  const own = mayBeOwnFile(entry.path.toLowerCase(), Buffer.from(begin).toString('latin1'));
  if (form !== 'text' || program || own || (kindOf(entry.path) !== null && !parsed))
    return { state: 'notExamined', reason: tooLarge(), findings, pending, asked };
  return {
    state: 'examined',
    purpose: scene.purpose,
    findings: [...findings, ...findingsOf(rest, line, scene)],
    pending,
    asked,
    absences: [],
    keys: [],
    ...(sql === null ? {} : { tables: sql.tables }),
  };
}

function formOf(chunk: Uint8Array): 'binary' | 'wide' | 'text' {
  if ((chunk[0] === 0xff && chunk[1] === 0xfe) || (chunk[0] === 0xfe && chunk[1] === 0xff)) return 'wide';
  return chunk.subarray(0, 65_536).includes(0) ? 'binary' : 'text';
}

function findingsOf(text: string, before: number, scene: Scene): FindingDraft[] {
  const signs = signsOf(text);
  const places = [...(hasAddress(signs) ? addressPlaces(text, signs, { program: false, path: '' }) : []), ...devicePlaces(text)];
  const found = placeFindings(
    places.map((place) => Object.assign(place, { line: place.line + before })),
    scene,
  );
  return [...found, ...secretFindings({ text, signs, before }, scene)];
}

function tooLarge() {
  return reason('file-too-large', {
    ja: '8 MiB を超えるため、設定として解釈していません。',
    en: 'It is larger than 8 MiB and was not parsed as configuration.',
  });
}
