import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCard, isIndividualNumber, isLuhn, isTelephone } from '../../../src/checks/debug-artifacts/personal-data/numbers.ts';
import { personalFindings } from '../../../src/checks/debug-artifacts/personal-data.ts';
import { publishedAddressFindings } from '../../../src/checks/debug-artifacts/published-pages.ts';

/** Made up for this test; the check digits are computed. */
const individual = checked('30214785236');
const card = `4976 3825 1904 726${luhnDigit('497638251904726')}`;

function checked(eleven: string): string {
  const digit = Array.from({ length: 10 }, (_, last) => `${eleven}${last}`).find((each) => isIndividualNumber(each));
  return digit ?? '';
}

function luhnDigit(digits: string): number {
  return Array.from({ length: 10 }, (_, last) => last).find((last) => isLuhn(`${digits}${last}`)) ?? -1;
}

function toldOf(path: string, text: string): string[] {
  return personalFindings({ path, role: 'source', text }).map(
    ({ severity, location, parameters }) => `${severity} ${location.line} ${parameters['kind']} ${parameters['count']}`,
  );
}

const people = [
  '1,高橋 健一郎,神奈川県川崎市高津区溝口3-7-1',
  '2,渡辺 美咲,愛知県豊橋市八町通2-16',
  '3,小林 翔太,北海道札幌市北区北七条西4-1-2',
].join('\n');

describe('data of people', () => {
  test.each<[string, string, string[]]>([
    ['test/users.csv', `id,name,address\n${people}\n`, ['low 2 names with addresses 3']],
    [
      'db/seed.sql',
      `INSERT INTO t VALUES\n${people.replaceAll(/^(.*)$/gmu, "('$1'),").replaceAll(',', "','")};`,
      ['low 2 names with addresses 3'],
    ],
    [
      'fixtures/users.json',
      JSON.stringify(
        people.split('\n').map((row) => ({ name: row.split(',')[1], address: row.split(',')[2] })),
        null,
        2,
      ),
      ['low 3 names with addresses 3'],
    ],
    ['data.csv', `氏名,個人番号\nA,${individual}\n`, ['low 2 individual numbers (the check digit fits) 1']],
    ['data.csv', `name,credit_card\nA,${card}\n`, ['low 2 card numbers (the check digit fits) 1']],
    [
      'tel.csv',
      ['044-829-3517', '03-5289-7461', '090-2847-5916', '011-736-2958', '052-981-7264'].join('\n'),
      ['low 1 telephone numbers 5'],
    ],
    ['mail.csv', ['a1', 'b2', 'c3', 'd4', 'e5'].map((name) => `${name}@kawasaki-shokai.co.jp`).join('\n'), ['low 1 mail addresses 5']],
    ['src/test/resources/users.yml', `a:\n  my_number: ${individual}\n`, ['low 2 individual numbers (the check digit fits) 1']],
  ])('%s', (path, text, expected) => {
    expect(toldOf(path, text)).toEqual(expected);
  });

  test.each<[string, string]>([
    [
      'names of forms',
      '山田太郎,東京都千代田区霞が関1-2-3\n鈴木一郎,東京都千代田区霞が関1-2-3\n佐藤花子,東京都千代田区霞が関1-2-3\nテスト太郎,東京都千代田区霞が関1-2-3',
    ],
    [
      'places and schools',
      '山田小学校,東京都千代田区霞が関1-2-3\n中野区,東京都中野区中野4-8-1\n松本市,長野県松本市丸の内3-7\n福島県,福島県福島市杉妻町2-16',
    ],
    ['names without addresses', people.replaceAll(/,[^,]*$/gmu, '')],
    ['a postal code list', '0600000,ホッカイドウ,北海道札幌市中央区\n1000001,トウキョウト,東京都千代田区千代田'],
    [
      'example domains',
      ['a@example.com', 'b@example.co.jp', 'c@x.example', 'd@a.test', 'e@localhost.localdomain', 'f@test.com', 'g@hoge.jp'].join('\n'),
    ],
    ['numbers of forms', ['03-1234-5678', '090-0000-0000', '03-0000-0001', '0120-123-456', '090-1111-2222', '00-1234-5678'].join('\n')],
    ['test cards', 'card\n4111111111111111\n4242424242424242\n5555555555554444\n378282246310005\n3530111333300000'],
    ['a long number that nobody calls a card', `id\n${card.replaceAll(' ', '')}\n`],
    ['a long number that nobody calls an individual number', `id\n${individual}\n`],
    ['images', ['a@2x.png', 'b@2x.png', 'c@3x.png', 'd@2x.jpg', 'e@2x.png'].join('\n')],
  ])('%s are none', (_name, text) => {
    expect(toldOf('test/data.csv', text)).toEqual([]);
  });

  test.each([
    'package.json',
    'AUTHORS.txt',
    'CONTRIBUTORS.txt',
    'locales/ja.json',
    'node_modules/a/data.csv',
    'docs/members.csv',
    'src/main/java/A.java',
  ])('%s is no data', (path) => {
    expect(toldOf(path, `${people}\n${['a1', 'b2', 'c3', 'd4', 'e5'].map((name) => `${name}@kawasaki-shokai.co.jp`).join('\n')}`)).toEqual(
      [],
    );
  });

  test('no value leaves', () => {
    const text = `name,個人番号,card\n${people}\nx,${individual},${card}\n${Array.from({ length: 9 }, (_, i) => `user.name${i}@kawasaki-shokai.co.jp,044-82${i}-351${i}`).join('\n')}`;
    const found = personalFindings({ path: 'a.csv', role: 'database', text });
    expect(found.map(({ parameters }) => parameters['kind'])).toHaveLength(5);
    const told = JSON.stringify(found);
    for (const value of [individual, card, card.replaceAll(' ', ''), '高橋', '溝口', 'kawasaki', '044-82'])
      expect(told).not.toContain(value);
  });

  test('any text is read to its end', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('高橋 健一', '東京都千代田区1-2', '@', '\n', ',', '4976382519047265', 'card', '0', '-', 'INSERT INTO a VALUES ('),
    );
    fc.assert(
      fc.property(fc.array(piece), (parts) => Array.isArray(personalFindings({ path: 'a.sql', role: 'source', text: parts.join('') }))),
    );
    for (const trap of ['a@', 'a.', '0-', '1234-', '高橋', '東京都千代田区', "'高橋 健一',", 'a@b.', '1'])
      expect(personalFindings({ path: 'a.csv', role: 'source', text: `card 個人番号${trap.repeat(100_000)}` })).toBeInstanceOf(Array);
  });
});

describe('check digits', () => {
  test('of twelve digits that begin with the same eleven exactly one fits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{11}$/u), (eleven) => {
        fc.pre(new Set(eleven).size >= 4);
        expect(
          Array.from({ length: 10 }, (_, last) => `${eleven}${last}`).filter((each) => isIndividualNumber(each)).length,
        ).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a changed digit is seen by Luhn', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{15}$/u), fc.nat(14), fc.integer({ min: 1, max: 9 }), (digits, at, more) => {
        const whole = `${digits}${luhnDigit(digits)}`;
        const changed = whole.slice(0, at) + String((Number(whole[at]) + more) % 10) + whole.slice(at + 1);
        expect(isLuhn(whole)).toBe(true);
        expect(isLuhn(changed)).toBe(false);
      }),
    );
  });

  test('known numbers', () => {
    expect(isIndividualNumber('123456789018')).toBe(false);
    expect(isLuhn('4111111111111111')).toBe(true);
    expect(isCard('4111111111111111')).toBe(false);
    expect(isCard(card.replaceAll(' ', ''))).toBe(true);
    expect(isTelephone('03-5289-7461')).toBe(true);
    expect(isTelephone('03-1234-5678')).toBe(false);
  });
});

describe('addresses in pages', () => {
  const toldOfPage = (path: string, text: string) =>
    publishedAddressFindings({ path, role: 'source', text }).map(({ location, parameters }) => `${location.line} ${parameters['count']}`);

  test.each<[string, string, string]>([
    ['public/contact.html', '<p>\nContact: info@grant.go.jp</p>', '2 1'],
    ['public/contact.html', '<a\n href="mailto:info@grant.go.jp?subject=x">mail</a>', '2 1'],
    ['web/a.jsp', '<%-- a@grant.go.jp --%>\n<p>info@grant.go.jp</p>', '2 1'],
    ['web/a.php', "<?php $to = 'a@grant.go.jp'; ?>\n<p>info@grant.go.jp</p>", '2 1'],
    ['src/Contact.vue', '<template>\n<a href="mailto:info@grant.go.jp">x</a></template>', '2 1'],
    ['src/Contact.tsx', "// a@grant.go.jp\nconst x = 'b@grant.go.jp';\nreturn <p>info@grant.go.jp</p>;", '3 1'],
    ['a.html', 'a@grant.go.jp b@grant.go.jp a@grant.go.jp', '1 2'],
  ])('%s: %j', (path, text, expected) => {
    expect(toldOfPage(path, text)).toEqual([expected]);
  });

  test.each<[string, string]>([
    ['a.html', '<!-- info@grant.go.jp -->'],
    ['a.html', '<script>const a = "info@grant.go.jp";</script><style>@media x {}</style>'],
    ['a.html', '<p>info [at] grant.go.jp, info＠grant.go.jp, info&#64;grant.go.jp</p>'],
    ['a.html', '<p>info@example.com</p><a href="mailto:x@example.co.jp">'],
    ['a.html', '<input placeholder="taro@grant.go.jp">'],
    ['a.php', "<?php mail('info@grant.go.jp');"],
    ['mail/body.html', '<p>info@grant.go.jp</p>'],
    ['docs/api.html', '<p>info@grant.go.jp</p>'],
    ['src/a.java', '// info@grant.go.jp'],
    ['a.html', '<img src="logo@2x.png">logo@2x.png'],
    ['a.vue', '<button @click="f">x</button>'],
  ])('%s: %j has none', (path, text) => {
    expect(toldOfPage(path, text)).toEqual([]);
  });

  test('the address leaves the check in no field', () => {
    expect(JSON.stringify(publishedAddressFindings({ path: 'a.html', role: 'source', text: 'info@grant.go.jp' }))).not.toContain(
      'grant.go.jp',
    );
  });

  test('marks that are never closed are no trap', () => {
    for (const trap of ['<%', '<?php', '<!--', '<script', '{{--', '<a ', '@*', 'a@b.c<', '<style>'])
      expect(toldOfPage('a.html', `${trap.repeat(200_000)}@`)).toBeInstanceOf(Array);
  });
});
