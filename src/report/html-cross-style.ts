/** The look of the cross-table and the consultation record. The five states differ in word, border and shade, so that they also differ in black and white. */
export const crossCss = `
.trial{z-index:2;border-bottom-color:transparent;box-shadow:0 0 0 100vmax var(--unknownbg);clip-path:inset(0 -100vmax)}
.cross,.consultation{margin-inline:calc(50% - min(50vw - 1.25rem,50rem))}
.counts{display:flex;flex-wrap:wrap;gap:.3rem 2rem;margin:.4rem 0}.counts div{display:flex;gap:.6rem}.counts dt{color:var(--quiet)}.counts dd{margin:0;font-weight:600}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin:.6rem 0;padding:0;font-size:.82rem;color:var(--quiet)}
.matrix{border-collapse:separate;border-spacing:0;border-top:1px solid var(--line);border-left:1px solid var(--line);font-size:.84rem;line-height:1.5}
.matrix th,.matrix td{border-width:0 1px 1px 0;padding:.3rem .4rem}
.matrix>thead th{position:sticky;top:0;z-index:1;border-bottom:2px solid var(--quiet);white-space:normal;overflow-wrap:normal}
.trial~main .matrix>thead th{top:2.6rem}
.matrix tbody th{background:none;font-weight:400;white-space:normal}
.cross .matrix{table-layout:fixed}.cross .inner{table-layout:auto}a>.mark{text-decoration:underline}
.matrix .quiet{font-size:.95em}.matrix .tag{font-size:.92em;margin-right:.2rem;padding:0 .25rem}.matrix .id{font-weight:700}.matrix .title{overflow-wrap:anywhere}.matrix .score{font-weight:700}
.matrix tbody.blocking>tr>th{box-shadow:inset .3rem 0 var(--fail);padding-left:.7rem}
.exploited{color:var(--fail)}.component{display:block}.component+.component{margin-top:.3rem}.fixed{font-size:.92em}.vendor{display:block}.vendor+.vendor{margin-top:.2rem}
.mark{display:inline-block;padding:0 .25rem;font-size:.94em;border:1px solid transparent;border-radius:.2rem;word-break:keep-all;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.mark.entry{background:var(--ink);color:var(--paper);font-weight:600}.mark.noEntry{color:var(--quiet);padding:0}
.mark.notConsulted{border:2px dashed var(--unknown);background:var(--unknownbg);color:var(--unknown);font-weight:700}
.mark.notEnriched{border:3px double var(--ink)}.mark.withdrawn{border-color:var(--quiet);color:var(--quiet);text-decoration:line-through}
.matrix tr.more>td{padding:.15rem .7rem .35rem;border-bottom:2px solid var(--line)}.matrix tr.more>td:has(>details:only-child:not([open])){padding-block:0}
.more summary{color:var(--quiet);font-size:.9em;padding:0}.more p,.more ul{margin:.2rem 0}.said{max-width:60rem}
.inner{width:auto;min-width:50%;font-size:1em;margin:.4rem 0}.inner th,.inner td{border:1px solid var(--line)}
.digest{word-break:break-all;display:inline-block;min-width:8.5rem}.address{min-width:12rem}.consultation tbody th{min-width:7.5rem;overflow-wrap:normal}.consultation td:nth-child(7){min-width:5.5rem}.consultation td.n{min-width:3.6rem}.consultation time{white-space:nowrap}
.credit{margin:.6rem 0;padding-left:1.2rem}
@media(max-width:72rem){.matrix{font-size:.72rem}.matrix th,.matrix td{padding:.25rem}}
@media(max-width:50rem){.cross,.consultation{overflow-x:auto}.matrix>thead th{position:static}}
@page wide{size:A4 landscape;margin:12mm}
@media print{.trial{box-shadow:none}.cross,.consultation{page:wide;margin-inline:0}.matrix{font-size:7.5pt}.matrix>thead th{position:static}.matrix tbody{break-inside:avoid}.consultation .matrix tbody{break-inside:auto}.more>td>details{display:none}.matrix tr.more:not(:has(.said)){display:none}.matrix a{color:inherit;text-decoration:none}}
`;
