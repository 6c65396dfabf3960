/** The look of the report: readable on a screen in light and dark, sober on paper. */
export const css = `
:root{color-scheme:light dark;--ink:#1d2430;--paper:#fff;--line:#d5dbe3;--soft:#f4f6f9;--quiet:#5b6675;--pass:#14633a;--passbg:#e6f4ec;--fail:#a11b1b;--failbg:#fdecea;--unknown:#7a4b00;--unknownbg:#fff4de;--link:#1a56a8}
@media (prefers-color-scheme:dark){:root{--ink:#e6eaf0;--paper:#14181e;--line:#343c48;--soft:#1d232c;--quiet:#9aa6b5;--pass:#7fd6a4;--passbg:#12301f;--fail:#ff9d94;--failbg:#3a1715;--unknown:#ffcf7d;--unknownbg:#35270d;--link:#8ab8f5}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1.5rem;font:15px/1.7 "Hiragino Sans","Yu Gothic UI","Yu Gothic",Meiryo,"Noto Sans CJK JP","Noto Sans JP",sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.5rem;margin:.2rem 0 1rem}h2{font-size:1.15rem;margin:2rem 0 .6rem;padding-bottom:.25rem;border-bottom:2px solid var(--line)}h3{font-size:1rem;margin:1.2rem 0 .4rem}
.trial{position:sticky;top:0;margin:-1.5rem -1.5rem 1rem;padding:.5rem 1.5rem;background:var(--unknownbg);color:var(--unknown);font-weight:700;border-bottom:1px solid var(--unknown);text-align:center}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:.1rem 1.5rem;margin:0}.facts div{display:flex;gap:.8rem;border-bottom:1px solid var(--line);padding:.25rem 0}.facts dt{flex:0 0 8.5rem;color:var(--quiet)}.facts dd{margin:0;overflow-wrap:anywhere}
.verdict{margin:1.5rem 0;padding:1rem 1.3rem;border-left:.5rem solid;border-radius:.3rem}.verdict p{margin:.1rem 0}.verdict .word{font-size:1.7rem;font-weight:700}
.verdict.pass{background:var(--passbg);color:var(--pass)}.verdict.fail{background:var(--failbg);color:var(--fail)}.verdict.inconclusive{background:var(--unknownbg);color:var(--unknown)}
table{width:100%;border-collapse:collapse;font-size:.92rem}th,td{padding:.4rem .55rem;border:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:var(--soft);font-weight:600;white-space:nowrap}td.n{text-align:right;white-space:nowrap}
.word-pass{color:var(--pass);font-weight:600}.word-fail{color:var(--fail);font-weight:600}.word-inconclusive{color:var(--unknown);font-weight:600}
.finding{border:1px solid var(--line);border-left:.35rem solid var(--line);border-radius:.3rem;padding:.6rem .9rem;margin:.6rem 0;break-inside:avoid}.finding.blocking{border-left-color:var(--fail)}.finding p{margin:.15rem 0}.finding .place{font-family:ui-monospace,"Cascadia Mono",Menlo,monospace;font-size:.88rem;overflow-wrap:anywhere}.finding.group{break-inside:auto}.finding .count{margin-left:.6rem;color:var(--quiet);font-size:.88rem}.places tbody th{background:none;white-space:normal;font-weight:400}.places th,.places td{padding:.15rem .5rem}.places .line{padding-left:1.2rem}.places td:first-child{min-width:6rem}.places td:last-child code{white-space:nowrap}.finding .meta{color:var(--quiet);font-size:.85rem}
.tag{display:inline-block;border:1px solid currentColor;border-radius:.25rem;padding:0 .4rem;font-size:.82rem;font-weight:600;margin-right:.4rem}.tag.critical,.tag.unknown,.tag.high{color:var(--fail)}.tag.medium{color:var(--unknown)}.tag.low,.tag.note,.tag.waived{color:var(--quiet)}
.advice::before{content:"→ "}
code{font-family:ui-monospace,"Cascadia Mono",Menlo,monospace;font-size:.88em;overflow-wrap:anywhere}a{color:var(--link)}
.quiet,footer{color:var(--quiet);font-size:.88rem}details>summary{cursor:pointer;padding:.3rem 0}
@media print{body{max-width:none;padding:0;font-size:9.5pt}.trial{position:static;margin:0 0 1rem}h2{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}details::details-content{content-visibility:visible;block-size:auto}@page{size:A4;margin:15mm}}
`;
