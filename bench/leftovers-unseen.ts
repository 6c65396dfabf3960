/**
 * Precision and recall on trees that nobody tuned on, with labels that are independent of what the check says.
 *
 *     node bench/leftovers-unseen.ts draw --net=n --told=n --keep=file owner+name/repo:language,language …
 *     node bench/leftovers-unseen.ts measure --repositories=folder labels.tsv
 *
 * `draw` mixes two samples for each language and kind: places that plain expressions find (`net`, for recall), and what the check would remove (`told`, for precision).
 * The list for reading does not say which is which, nor what the check says; that is kept in the file named by `--keep`.
 * `measure` holds the labels against what the check says today: precision of all that was read and is told to go, recall of what was drawn by the net and must go.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { SyntaxEngine } from '../src/checks/debug-artifacts/syntax.ts';
import { createSyntaxEngine } from '../src/tools/syntax/engine.ts';
import { arguable, drawn, excerpt, hasOutput, nameOf, netOf, type Caught } from './leftovers/net.ts';
import { applicationsIn, findingsInProject, type IsInApplication } from './leftovers/projects.ts';
import { git, randomFrom, sample, sourceFile, sourceFiles, type SourceFile } from './leftovers/tree.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    net: { type: 'string', default: '30' },
    told: { type: 'string', default: '30' },
    files: { type: 'string', default: '200' },
    keep: { type: 'string', default: 'drawn.tsv' },
    repositories: { type: 'string', default: '.' },
    set: { type: 'string' },
  },
});

interface Place extends Caught {
  readonly repository: string;
  readonly commit: string;
}

const outputRules = /\/(?:console-output|stack-trace|dialog|breakpoint|php-information)$/u;

/** What the check says of a place: its gravest severity there. */
async function findingsOf(
  file: SourceFile,
  syntax: SyntaxEngine,
  isInApplication: IsInApplication,
): Promise<(Caught & { severity: string })[]> {
  const findings = await findingsInProject(file, syntax, isInApplication);
  const rows = file.text.split('\n');
  return findings.flatMap(({ ruleId, severity, location, parameters }) => {
    const rule = outputRules.test(ruleId)
      ? ('output' as const)
      : ruleId.endsWith('/commented-out-code')
        ? ('dead-code' as const)
        : undefined;
    const { line } = location;
    if (rule === undefined || line === undefined) return [];
    const until = rule === 'output' ? line : Number(parameters['until'] ?? line);
    return [
      { path: file.path, language: file.language, rule, line, until, severity, text: excerpt(rows, line - 1, Math.min(until, line + 7)) },
    ];
  });
}

const overlap = (a: Pick<Caught, 'rule' | 'path' | 'line' | 'until'>, b: Pick<Caught, 'rule' | 'path' | 'line' | 'until'>): boolean =>
  a.rule === b.rule && a.path === b.path && a.line <= b.until && b.line <= a.until;

async function draw(): Promise<void> {
  const syntax = createSyntaxEngine();
  const net: Place[] = [];
  const told: Place[] = [];
  for (const argument of positionals.slice(1)) {
    const [path = '', languages = ''] = argument.split(':');
    const folder = `${values.repositories}/${path}`;
    const repository = path.split('/', 1)[0]?.replace('+', '/') ?? '';
    const commit = git(folder, ['rev-parse', '--short=10', 'HEAD']).toString('utf8').trim();
    const isInApplication = applicationsIn(folder, commit);
    const random = randomFrom(7);
    for (const [language, own] of Map.groupBy(arguable(sourceFiles(folder, commit)), (file) => nameOf(file.language))) {
      if (!languages.split(',').includes(language)) continue;
      const printing = sample(own.filter(hasOutput), Number(values.files), random);
      const files = new Set([...printing, ...sample(own, Number(values.files), random)]);
      for (const file of files) {
        const at = (each: Caught): Place => ({ ...each, repository, commit });
        net.push(...netOf(file).map(at));
        told.push(...(await findingsOf(file, syntax, isInApplication)).filter(({ severity }) => severity === 'medium').map(at));
      }
      console.error(`${repository} ${commit} ${language}: ${files.size} of ${own.length} files`);
    }
  }
  const random = randomFrom(5);
  const drawnNet = drawn(net, Number(values.net), random);
  const drawnTold = drawn(told, Number(values.told), random);
  const key = ({ repository, path, line, rule }: Place): string => [repository, path, line, rule].join('\0');
  const all = new Map<string, Place & { how: string }>();
  for (const each of drawnNet) all.set(key(each), { ...each, how: 'net' });
  for (const each of drawnTold) all.set(key(each), { ...each, how: all.has(key(each)) ? 'both' : 'told' });
  const mixed = sample([...all.values()], all.size, random).toSorted((a, b) => {
    const [x, y] = [`${nameOf(a.language)} ${a.rule}`, `${nameOf(b.language)} ${b.rule}`];
    return x < y ? -1 : x > y ? 1 : 0;
  });
  writeFileSync(
    values.keep,
    `${mixed
      .map((each, index) => {
        const said = told.some((other) => other.repository === each.repository && overlap(each, other)) ? 'remove' : 'other';
        return [
          index + 1,
          each.repository,
          each.commit,
          each.path,
          each.line,
          each.until,
          each.rule,
          nameOf(each.language),
          each.how,
          said,
        ].join('\t');
      })
      .join('\n')}\n`,
  );
  let group = '';
  for (const [index, each] of mixed.entries()) {
    const own = `${nameOf(each.language)} ${each.rule}`;
    if (own !== group)
      console.log(
        `\n## ${own}: net of ${net.filter((a) => `${nameOf(a.language)} ${a.rule}` === own).length}, told of ${told.filter((a) => `${nameOf(a.language)} ${a.rule}` === own).length}`,
      );
    group = own;
    console.log(`${index + 1} ${each.path.split('/').slice(-4).join('/')}:${each.line} ${each.text}`);
  }
}

interface Label {
  readonly set: string;
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
  readonly line: number;
  readonly until: number;
  readonly rule: Caught['rule'];
  readonly language: string;
  readonly how: string;
  readonly first: string;
  readonly label: string;
}

function readLabels(file: string): Label[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [
        set = '',
        repository = '',
        commit = '',
        path = '',
        from = '',
        until = '',
        rule = '',
        language = '',
        how = '',
        first = '',
        label = '',
      ] = line.split('\t');
      return {
        set,
        repository,
        commit,
        path,
        line: Number(from),
        until: Number(until),
        rule: rule as Caught['rule'],
        language,
        how,
        first,
        label,
      };
    });
}

async function measure(): Promise<void> {
  const syntax = createSyntaxEngine();
  const labels = readLabels(positionals[1] ?? '').filter(({ set }) => values.set === undefined || set === values.set);
  const now = new Map<Label, boolean>();
  const projects = new Map<string, IsInApplication>();
  for (const own of Map.groupBy(labels, ({ repository, path }) => `${repository}\0${path}`).values()) {
    const [{ repository, commit, path }] = own as [Label];
    const folder = `${values.repositories}/${repository.replace('/', '+')}/repo`;
    const isInApplication = projects.get(`${folder} ${commit}`) ?? applicationsIn(folder, commit);
    projects.set(`${folder} ${commit}`, isInApplication);
    const [file] = sourceFile(path, git(folder, ['show', `${commit}:${path}`]));
    const said = file === undefined ? [] : await findingsOf(file, syntax, isInApplication);
    for (const label of own)
      now.set(
        label,
        said.some((each) => each.severity === 'medium' && overlap(each, label)),
      );
  }
  console.log('set kind language          read  first: precision  recall    now: precision  recall');
  for (const [key, own] of [...Map.groupBy(labels, ({ set, rule, language }) => `${set} ${rule} ${language}`)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const share = (some: readonly Label[], is: (label: Label) => boolean): string => {
      const hits = some.filter(is).length;
      return `${hits}/${some.length}`.padStart(8);
    };
    const clear = own.filter(({ label }) => label !== 'unclear');
    const must = clear.filter(({ how, label }) => how !== 'told' && label === 'remove');
    const goes = (label: Label): boolean => now.get(label) === true;
    console.log(
      `${key.padEnd(26)}${String(own.length).padStart(4)}  ${share(
        clear.filter(({ how }) => how !== 'net'),
        ({ label }) => label === 'remove',
      )}  ${share(must, ({ first }) => first === 'remove')}  ${share(clear.filter(goes), ({ label }) => label === 'remove')}  ${share(must, goes)}`,
    );
    if (values.set === undefined) continue;
    for (const label of clear.filter((each) => goes(each) !== (each.label === 'remove')))
      console.log(`   ${goes(label) ? 'FALSE' : 'MISS '} ${label.how} ${label.repository} ${label.path}:${label.line}-${label.until}`);
  }
}

await (positionals[0] === 'measure' ? measure() : draw());
