import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readyOsvScanner } from '../../tools/osv-scanner/ready.ts';
import { putKevFeed, temporaryFolder } from '../../feeds/feed-fixture.ts';
import { makeZip } from './make-zip.ts';
import { checkFiles, codesOf, linesOf, outcomeOf, type RunWish } from './run.ts';

const cases = join(import.meta.dirname, '..', '..', 'cases', 'dependencies');

beforeAll(async () => {
  await readyOsvScanner();
});

async function deliveryIn(folder: string): Promise<Record<string, Uint8Array>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const)));
}

const names = (await readdir(cases)).sort();

describe('cases', () => {
  it.each(names.filter((name) => name.startsWith('ok.')))('%s: completed and silent', async (name) => {
    const result = await checkFiles(await deliveryIn(join(cases, name, 'delivery')));
    expect(linesOf(result)).toEqual([]);
    expect(outcomeOf(result).status).toBe('completed');
  });

  it.each(names.filter((name) => name.startsWith('ng.')))('%s: completed, with the findings expected', async (name) => {
    const result = await checkFiles(await deliveryIn(join(cases, name, 'delivery')));
    const lines = [...new Set(linesOf(result))].sort();
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(cases, name, 'expected.txt'));
    expect(lines.length).toBeGreaterThan(0);
    expect(codesOf(result)).toEqual([]);
  });
});

describe('packed components', () => {
  const properties = (group: string, artifact: string, version: string) => ({
    'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0\n',
    [`META-INF/maven/${group}/${artifact}/pom.properties`]: `version=${version}\ngroupId=${group}\nartifactId=${artifact}\n`,
  });

  it('are identified and looked up: a jar in a war, a wheel, an installed package', async () => {
    const result = await checkFiles({
      'app.war!/WEB-INF/lib/commons-text-1.9.jar': await makeZip(properties('org.apache.commons', 'commons-text', '1.9')),
      'dist/Django-2.2.0-py3-none-any.whl': await makeZip({
        'Django-2.2.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: Django\nVersion: 2.2.0\n',
      }),
      'web/node_modules/lodash/package.json': '{"name":"lodash","version":"4.17.15"}',
    });
    const found = new Set(linesOf(result).map((line) => line.split(' ').slice(2).join(' ')));
    expect([...found].sort()).toEqual(['Maven:org.apache.commons:commons-text 1.9', 'PyPI:django 2.2.0', 'npm:lodash 4.17.15']);
    expect(outcomeOf(result).status).toBe('completed');
  });

  it('without identity are a finding, and unreadable ones are not examined', async () => {
    const result = await checkFiles({ 'lib/own.jar': await makeZip({ 'A.class': 'x' }), 'lib/torn.jar': 'PK' });
    expect(linesOf(result)).toEqual(['component-not-identified medium Maven:unknown:unknown']);
    expect(codesOf(result)).toEqual(['dependencies-not-examined']);
  });
});

describe('evidence', () => {
  it('has the same bytes on every run, with census paths and nothing of this machine', async () => {
    const files = {
      '納品/package-lock.json': JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/lodash': { version: '4.17.15' } } }),
    };
    const [first, second] = [outcomeOf(await checkFiles(files)), outcomeOf(await checkFiles(files))];
    expect(first.evidence.map(({ name }) => name)).toEqual([
      'consultation.json',
      'cross-table.json',
      'dropped-records.json',
      'osv-scanner.json',
      'osv-scanner-matches.json',
      'osv-scanner.log',
      'packages.json',
      'sbom.cdx.json',
    ]);
    expect(second).toEqual(first);
    const report = JSON.parse(String(first.evidence.find(({ name }) => name === 'osv-scanner.json')?.content)) as {
      results: { source: { path: string } }[];
    };
    expect(report.results.map(({ source }) => source.path)).toContain('納品/package-lock.json');
    expect(first.evidence.map(({ content }) => String(content)).join('')).not.toContain('/tmp/');
  });

  it('lists every source that the annex names, and why one was not consulted', async () => {
    const feeds = await temporaryFolder();
    await putKevFeed(feeds, ['CVE-2021-44228']);
    const consulted = async (wish: RunWish) => {
      const result = await checkFiles({ 'README.md': 'x' }, wish);
      const record = outcomeOf(result).evidence.find(({ name }) => name === 'consultation.json');
      const { consultations } = JSON.parse(String(record?.content)) as { consultations: { feed: string; result: string }[] };
      return { codes: codesOf(result), lines: consultations.map(({ feed, result: word }) => `${feed} ${word}`) };
    };
    expect(await consulted({})).toEqual({
      codes: [],
      lines: ['csaf/cisa', 'epss', 'jpcert', 'jvn', 'jvn-notices', 'kev', 'nvd'].map((feed) => `${feed} consulted`),
    });
    const { codes, lines } = await consulted({ feeds });
    expect(lines.filter((line) => line.endsWith(' notConsulted'))).toHaveLength(6);
    expect(codes).toEqual(Array.from({ length: 5 }, () => 'feed-not-held'));
  });

  it('has no password that stands in a requirements file', async () => {
    const result = await checkFiles({ 'requirements.txt': '-e git+https://deploy:s3cretpass@git.example.invalid/a.git#egg=a\n' });
    expect(linesOf(result)).toHaveLength(1);
    expect(JSON.stringify(outcomeOf(result))).not.toContain('s3cretpass');
  });
});
