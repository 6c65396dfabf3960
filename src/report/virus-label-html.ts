import { html } from './escape.ts';
import type { VirusLabel } from './virus-label.ts';

/** Black on white in every colour scheme: it is made to be printed. 148 mm wide fits an A6 label sheet (ISO 216) and A4 alike. */
const css = `
*{box-sizing:border-box}
body{margin:0;padding:4mm;background:#fff;color:#111;font:8.5pt/1.45 "Yu Gothic","Hiragino Sans",Meiryo,"Noto Sans CJK JP","Noto Sans JP",sans-serif}
.label{width:140mm;max-width:100%;border:.5mm solid #111;break-inside:avoid;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1{margin:0;padding:1.5mm 3mm;font-size:12pt;text-align:center;border-bottom:.5mm solid #111}
.notice{margin:0;padding:2mm 3mm;font-size:15pt;font-weight:700;text-align:center;color:#fff;background:#a11b1b;border-bottom:.5mm solid #111}
.notice::before{content:"✕ "}.notice::after{content:" ✕"}
.void{border:1.2mm double #a11b1b;background:repeating-linear-gradient(135deg,#fff 0 6mm,#fbe3e0 6mm 12mm)}
table{width:100%;border-collapse:collapse}
th,td{padding:.5mm 2mm;text-align:left;vertical-align:top;border-bottom:.15mm solid #888;overflow-wrap:anywhere}
th{width:31mm;font-weight:600;white-space:nowrap}
.alert th,.alert td{font-weight:700;color:#a11b1b;font-size:10pt}
ul{margin:0;padding:1mm 3mm 1.5mm 6mm;font-size:7.5pt}li{overflow-wrap:anywhere}
@page{margin:4mm}
@media print{body{padding:0}}
`;

/** The label as one file: no script, nothing loaded, a policy in its head that forbids both (https://www.w3.org/TR/CSP3/). Prints at label size and on A4. */
export function virusLabelHtml({ title, notices, rows, remarks }: VirusLabel): string {
  return `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html([...notices, title].join(' '))}</title>
<style>${css}</style>
</head>
<body>
<section class="label${notices.length > 0 ? ' void' : ''}">
${notices.map((notice) => `<p class="notice">${html(notice)}</p>\n`).join('')}<h1>${html(title)}</h1>
<table>
${rows.map(({ name, value, alert }) => `<tr${alert === true ? ' class="alert"' : ''}><th scope="row">${html(name)}</th><td>${html(value)}</td></tr>`).join('\n')}
</table>
${remarks.length === 0 ? '' : `<ul>\n${remarks.map((remark) => `<li>${html(remark)}</li>\n`).join('')}</ul>\n`}</section>
</body>
</html>
`;
}
