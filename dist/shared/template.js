const head={ja:`# 初期ID・パスワードの変更の確認（納品物のファイルだけでは分からないもの）。git でレビューする。
# what と version は kenpin が付けた値のまま残し、how（変更の方法または確認の方法）、by（確認した人の氏名）、on（確認した日）、
# reference（作業記録の番号など）を書く。パスワードそのものは書かない。
`,en:`# Confirmation that default credentials were changed, where the files of the delivery cannot show it. Reviewed in git.
# Keep what and version as kenpin wrote them. Write how it was changed or confirmed, by whom, on which day, and a reference to
# the record of the work. Never write the password itself.
`};function emptyAttestations(e){return`${head[e]}attestations: []\n`}function attestationTemplate(e,t){if(e.length===0)return emptyAttestations(t);const n=e.flatMap(({what:e,name:t,where:n,version:r})=>[...commented([t,...n].join(`  `)),`  - what: ${JSON.stringify(e)}`,...r===`-`?[]:[`    version: ${JSON.stringify(r)}`],`    how: ""`,`    by: ""`,`    on: ""`,`    reference: ""`]);return`${head[t]}attestations:\n${n.join(`
`)}\n`}function commented(e){return[`  # ${e.replace(/[\p{C}\u2028\u2029]/gu,`?`).slice(0,400)}`]}export{emptyAttestations as n,attestationTemplate as t};