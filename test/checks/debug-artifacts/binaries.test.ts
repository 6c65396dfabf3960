import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binaryFindings } from '../../../src/checks/debug-artifacts/binaries.ts';
import { pemFindings } from '../../../src/checks/debug-artifacts/binaries/pem-findings.ts';
import { joined } from '../../../src/checks/debug-artifacts/one-per-place.ts';
import { elfCore, machO, netAssembly, peWithSymbols } from './binary-builders.ts';

/**
 * Made below `/home/taro/work/grant` on Debian 12: `gcc -g -nostdlib -static` (and `strip`), `gcc -shared -Wl,-rpath,/home/taro/lib`, `javac -g` and `-g:none`, `python3 -m py_compile`,
 * `openssl req -x509`.
 */
const cases = join(import.meta.dirname, '../../cases/debug-artifacts');
const real = ['ok.binaries', 'ng.certificate'].flatMap((name) =>
  readdirSync(join(cases, name, 'delivery'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) })),
);

function toldOf(path: string, bytes: Uint8Array): string[] {
  return binaryFindings({ path, role: 'binary', bytes }).map(
    ({ severity, ruleId, parameters }) => `${severity} ${ruleId.replace('debug-artifacts/', '')} ${parameters['kind']}`,
  );
}

function realFile(name: string): Uint8Array {
  return readFileSync(join(cases, 'ok.binaries/delivery', name));
}

describe('programs', () => {
  test('an ELF file with symbols and DWARF, and where it was built', () => {
    expect(toldOf('bin/app', realFile('bin/app'))).toEqual([
      'note debug-information debug information (DWARF), a symbol table (it is not stripped)',
      'low build-path /home/…/work/grant',
    ]);
    expect(toldOf('bin/app', realFile('bin/app-stripped'))).toEqual([]);
  });

  test('an RPATH into a home folder', () => {
    expect(toldOf('lib/a.so', realFile('bin/rpath.so'))).toEqual(['low build-path /home/…/lib']);
  });

  test('a core dump by its bytes, whatever its name', () => {
    expect(toldOf('data/x', elfCore())).toEqual(['medium work-file a memory dump']);
  });

  test.each([false, true])('a PE file (64 bit: %s) names its PDB; a name without folders is what every linker writes', (wide) => {
    expect(toldOf('a.exe', peWithSymbols('C:\\Users\\taro\\src\\a.pdb', wide))).toEqual([
      'note debug-information the path of its PDB file',
      'low build-path C:\\Users\\…\\src\\a.pdb',
    ]);
    expect(toldOf('a.exe', peWithSymbols('D:\\a\\1\\s\\a.pdb', wide))).toEqual(['note debug-information the path of its PDB file']);
    expect(toldOf('a.exe', peWithSymbols('a.pdb', wide))).toEqual([]);
  });

  test.each<[number, boolean]>([
    [0x107, true],
    [0x002, false],
  ])('a .NET assembly whose DebuggableAttribute says %i', (modes, told) => {
    expect(toldOf('a.dll', netAssembly(modes))).toEqual(told ? ['note debug-information a Debug build of .NET (not optimised)'] : []);
  });

  test('a Mach-O file with STABS, and one that is a dSYM', () => {
    expect(toldOf('a.dylib', machO({ stab: '/Users/hanako/src/' }))).toEqual([
      'note debug-information debugging symbols (STABS)',
      'low build-path /Users/…/src/',
    ]);
    expect(toldOf('a.dSYM/x', machO({ segment: '__DWARF' }))).toEqual(['note debug-information debug information (dSYM)']);
    expect(toldOf('a.dylib', machO({ segment: '__TEXT' }))).toEqual([]);
  });

  test('compiled Python with the folder it was compiled in', () => {
    expect(toldOf('a/util.pyc', realFile('py/compiled.bin'))).toEqual(['low build-path /home/…/work/grant/util.py']);
  });

  test('accounts of build services are nobody', () => {
    const built = (home: string) => Buffer.concat([realFile('bin/app-stripped'), Buffer.from(`\0${home}/src/a.c\0`)]);
    for (const home of ['/home/runner', '/Users/runner', '/home/jenkins', 'C:\\Users\\runneradmin', '/home/builder'])
      expect(toldOf('a', built(home))).toEqual([]);
    expect(toldOf('a', built('/home/yamada'))).toHaveLength(1);
  });

  test('what others built is theirs', () => {
    expect(toldOf('app.war!/WEB-INF/lib/x.jar!/native/app', realFile('bin/app'))).toEqual([]);
  });
});

describe('classes of Java', () => {
  const debug = realFile('WEB-INF/classes/debug/Sample.class');
  test('are told once for their jar', () => {
    const paths = ['app.jar!/a/A.class', 'app.jar!/a/B.class', 'x.war!/WEB-INF/classes/a/C.class'];
    const found = joined(paths.flatMap((path) => binaryFindings({ path, role: 'binary', bytes: debug })));
    expect(found.map(({ location, parameters }) => `${location.path} ${parameters['count']}`)).toEqual(['app.jar 2', 'x.war 1']);
  });

  test('without tables of local variables are left alone', () => {
    expect(toldOf('app.jar!/A.class', realFile('WEB-INF/classes/plain/Sample.class'))).toEqual([]);
  });
});

describe('keys and certificates', () => {
  const certificate = (name: string) => readFileSync(join(cases, 'ng.certificate/delivery/conf', name));
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 1024,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const toldOfText = (path: string, text: string) =>
    pemFindings({ path, role: 'source', text }).map(({ severity, ruleId, location }) =>
      `${severity} ${ruleId.replace('debug-artifacts/', '')} ${location.line ?? ''}`.trim(),
    );

  test('a certificate of localhost, in DER', () => {
    expect(toldOf('conf/a.cer', certificate('server.der'))).toEqual(['medium development-certificate CN=localhost']);
    expect(toldOf('conf/a.cer', certificate('production.der'))).toEqual([]);
    expect(toldOf('test/a.cer', certificate('server.der'))).toEqual(['note development-certificate CN=localhost']);
  });

  test('a private key in a text, at its line; its value is nowhere', () => {
    expect(toldOfText('conf/server.key', `# x\n${privateKey}`)).toEqual(['medium key-material 2']);
    expect(toldOfText('tests/server.key', privateKey)).toEqual(['note key-material 1']);
    expect(JSON.stringify(pemFindings({ path: 'a.key', role: 'source', text: privateKey }))).not.toContain(privateKey.split('\n')[1]);
  });

  test('words about keys are none', () => {
    expect(toldOfText('conf/a.txt', 'Write -----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----\n')).toEqual([]);
    expect(toldOfText('README.md', privateKey)).toEqual([]);
  });
});

describe('hostile bytes', () => {
  const seeds = [
    ...real.map(({ bytes }) => bytes),
    elfCore(),
    netAssembly(0x107),
    peWithSymbols('C:\\a.pdb', true),
    machO({ stab: '/Users/x/' }),
  ];

  test('changed, cut and random ones never make a parser throw', () => {
    const change = fc.record({ at: fc.nat(), value: fc.oneof(fc.constantFrom(0, 0xff, 0x7f, 0x80), fc.nat(255)) });
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(change, { maxLength: 20 }), fc.option(fc.nat()), (seed, changes, cut) => {
        const bytes = Uint8Array.from(seed);
        for (const { at, value } of changes) bytes[at % Math.min(bytes.length, at % 2 === 0 ? 512 : bytes.length)] = value;
        const whole = cut === null ? bytes : bytes.subarray(0, cut % (bytes.length + 1));
        expect(binaryFindings({ path: 'x.pyc', role: 'binary', bytes: whole })).toBeInstanceOf(Array);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['ELF', [0x7f, 0x45, 0x4c, 0x46, 2, 1]],
    ['ELF, big-endian, 32 bit', [0x7f, 0x45, 0x4c, 0x46, 1, 2]],
    ['PE', [0x4d, 0x5a]],
    ['Mach-O', [0xcf, 0xfa, 0xed, 0xfe]],
    ['fat Mach-O', [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 9]],
    ['class', [0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 61]],
    ['certificate', [0x30, 0x82]],
  ])('%s with nothing but its magic, zeros, ones or noise behind', (_name, magic) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (noise) => {
        expect(binaryFindings({ path: 'x', role: 'binary', bytes: Uint8Array.from([...magic, ...noise]) })).toBeInstanceOf(Array);
      }),
    );
    for (const fill of [0, 1, 0xff, 0x41]) {
      const bytes = new Uint8Array(1 << 20).fill(fill);
      bytes.set(magic);
      expect(binaryFindings({ path: 'x', role: 'binary', bytes })).toBeInstanceOf(Array);
    }
  });

  test('a megabyte of paths, of names or of blocks is no trap', () => {
    const elf = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]);
    for (const words of ['/home/', '/home/taro/', ':\\Users\\', '\x06\x03\x55\x04\x03\x0c\x01a'])
      expect(
        binaryFindings({ path: 'x', role: 'binary', bytes: Buffer.concat([elf, Buffer.from(words.repeat(150_000), 'latin1')]) }),
      ).toBeInstanceOf(Array);
    expect(pemFindings({ path: 'a.txt', role: 'source', text: '-----BEGIN CERTIFICATE-----\n'.repeat(40_000) })).toEqual([]);
  });
});
