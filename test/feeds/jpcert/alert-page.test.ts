import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAlertPage } from '../../../src/feeds/jpcert/alert-page.ts';
import { FeedFormatError } from '../../../src/feeds/rows.ts';

const alert = 'JPCERT-AT-2024-9107';
const page = (body: string) => `<!DOCTYPE html><html><body><div class="at">${alert}<br />${body}</div></body></html>`;
const read = (body: string) => readAlertPage(page(body), alert);

describe('the page of an alert', () => {
  it('names CVE ids in its text, each once', () => {
    expect(read('脆弱性（CVE-2024-1001、CVE-2024-1002）<br>CVE-2024-1001 と ＣＶＥ－２０２４－１００３')).toEqual([
      'CVE-2024-1001',
      'CVE-2024-1002',
      'CVE-2024-1003',
    ]);
    expect(read('CVE&#45;2024&#x2d;1004 CVE‑2024‑1005')).toEqual(['CVE-2024-1004', 'CVE-2024-1005']);
    expect(read('none')).toEqual([]);
  });

  it('is searched between tags only', () => {
    const hidden = [
      '<a href="https://example.com/CVE-2024-1">x</a>',
      '<!-- CVE-2024-1111 --><!-- > CVE-2024-1111 -->',
      '<script>var a = "CVE-2024-1111"; if (a < 1) "</b>CVE-2024-1111"</script>',
      '<STYLE>/* CVE-2024-1111 */</STYLE >',
      '<img alt="CVE-2024-1111">',
    ];
    expect(read(hidden.join('CVE-2024-2222'))).toEqual(['CVE-2024-2222']);
  });

  it('does not make one id of two cells', () => {
    expect(read('<td>CVE-2024-1234</td><td>5</td>')).toEqual(['CVE-2024-1234']);
  });

  it.each(['<script>CVE-2024-1111', '<!-- CVE-2024-1111', '<a title="CVE-2024-1111', '<style><td>CVE-2024-1111'])(
    'is not searched behind what does not end: %s',
    (body) => {
      expect(readAlertPage(`${alert} ${body}`, alert)).toEqual([]);
    },
  );

  it('must name the alert itself, in its text', () => {
    for (const other of ['<html>メンテナンス中です CVE-2024-1111</html>', `<a href="${alert}">x</a>`, `<!-- ${alert} -->`, ''])
      expect(() => readAlertPage(other, alert)).toThrow(FeedFormatError);
  });

  it('is read in one pass, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom('<', '</', '<!--', '-->', '<script', '</script', '>', '"', alert, 'CVE-2024-1111', '&#45;'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = pieces.join('');
        try {
          for (const cve of readAlertPage(html, alert)) expect(cve).toMatch(/^CVE-\d{4}-\d{4,19}$/);
        } catch (error) {
          expect(error).toBeInstanceOf(FeedFormatError);
        }
      }),
    );
    for (const unit of ['<', '<!--', '<script>', '</', '<a ']) expect(readAlertPage(`${alert}${unit.repeat(300_000)}`, alert)).toEqual([]);
  });
});
