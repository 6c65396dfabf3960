import{n as itemNumber,t as itemField}from"./item-field.js";import{C as string,F as _regex,M as _minLength,S as strictObject,_ as optional,i as _enum,o as array,w as superRefine,x as refine}from"./vendor-zod.js";import{t as parseStrictYaml}from"./strict-yaml.js";import{r as sentence}from"./yaml-problems.js";import{t as gradedChecks}from"./reopening.js";import{n as severities}from"./severity.js";import{n as words,t as day}from"./fields.js";const row=strictObject({id:string().check(_regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/,sentence({ja:`英数字の番号（例: D-001）を書いてください。`,en:`Write a number of letters and digits, such as D-001.`}))),rule:optional(words),paths:optional(array(words).check(_minLength(1))),findings:optional(array(string().check(_regex(/^[0-9a-f]{32}$/,sentence({ja:`報告書にある指摘の番号（16進32桁）を書いてください。`,en:`Write a fingerprint of 32 hex digits, as the report has it.`})))).check(_minLength(1))),checklistItem:optional(itemField),severity:optional(_enum(severities,{error:sentence({ja:`承認した重大度の上限です。次のいずれかを書いてください: ${severities.join(`, `)}（unknown は、重大度の付いていないものも含めて承認したことを表します）`,en:`The worst severity that was approved. Write one of: ${severities.join(`, `)} (unknown approves what nobody has graded too).`})})),what:words,why:words,alternative:words,assurance:words,approval:optional(strictObject({by:words,reference:words,on:day})),until:day}).check(refine(e=>targetOf(e)!==void 0,sentence({ja:`対象が一つに決まりません。rule（paths を添えてもよい）・findings・checklistItem のどれか一つだけを書いてください。`,en:`It does not name exactly one target. Write one of rule (with or without paths), findings, checklistItem.`})),superRefine(severityFits));function severityFits({rule:e,checklistItem:t,severity:n},r){const issue=(e,t)=>r.addIssue({code:`custom`,path:[e],message:t});if(n===void 0&&gradedChecks.some(t=>e?.startsWith(`${t}/`)))issue(`rule`,sentence({ja:`脆弱性の逸脱には、承認した重大度の上限（severity: high など）も書いてください。重大度がこれより上がるか、承認後に悪用が確認されると、再承認が必要になります。`,en:`A deviation about vulnerabilities also says up to which severity it was approved (severity: high). Above it, or when a vulnerability is listed as exploited later, it has to be approved anew.`}));if(n!==void 0&&t!==void 0)issue(`severity`,sentence({ja:`チェックリストの項目に重大度はありません。この行を消してください。`,en:`A checklist item has no severity. Remove this line.`}))}const schema=strictObject({deviations:array(row).check(superRefine(eachOnce))});function eachOnce(e,t){const n=new Set;for(const[r,{id:i}]of e.entries()){if(n.has(i))t.addIssue({code:`custom`,path:[r,`id`],message:sentence({ja:`この番号は二度使われています。一件ごとに変えてください。`,en:`This id is used twice. Give each deviation its own.`})});n.add(i)}}function parseDeviations(e){return parseStrictYaml(e,schema).deviations.flatMap(e=>{const{id:t,what:n,why:r,alternative:i,assurance:a,approval:o,until:s,severity:c}=e;const l=targetOf(e);if(l===void 0)return[];return[{id:t,target:l,what:n,why:r,alternative:i,assurance:a,until:s,...o===void 0?{}:{approval:o},...c===void 0?{}:{severity:c}}]})}function targetOf({rule:e,paths:t,findings:n,checklistItem:r}){if([e,n,r].filter(e=>e!==void 0).length!==1)return void 0;if(e!==void 0)return t===void 0?{kind:`rule`,rule:e}:{kind:`rule`,rule:e,paths:t};if(t!==void 0)return void 0;if(n!==void 0)return{kind:`findings`,fingerprints:n};return r===void 0?void 0:{kind:`checklistItem`,item:itemNumber(r)??r}}function deviationsTemplate(e){return e===`ja`?templateJa:templateEn}const templateJa=`# 逸脱の記録（要項を満たせない点）。発注者の承認 (approval) を得て、期限 (until) 内のものだけが有効になる。
# 有効な逸脱でも指摘は消えず、「逸脱として承認済み」として報告書に残る。
deviations: []
# 書き方:
# deviations:
#   - id: D-001
#     rule: dependencies/vulnerable-package       # 対象の規則。特定の指摘なら findings: [指摘の番号]、チェックリストなら checklistItem: 4-(vi)
#     paths: ["frontend/package-lock.json"]       # 省略するとすべての場所
#     severity: high                              # 脆弱性では必須。承認した重大度の上限。これより上がるか、承認後に悪用が確認されると再承認が要る
#     what: 何を満たせないか
#     why: 理由
#     alternative: 代わりに行うこと
#     assurance: それでセキュリティを担保できる理由
#     approval: { by: 承認した方, reference: 文書番号, on: 2026-04-01 }   # 申請中は書かない
#     until: 2027-03-31
`;const templateEn=`# Deviations from the annex. One counts only when the client approved it (approval) and its day (until) has not passed.
# Where it counts, the finding stays in every report, marked as waived.
deviations: []
# How to write one:
# deviations:
#   - id: D-001
#     rule: dependencies/vulnerable-package       # or findings: [fingerprint], or checklistItem: 4-(vi)
#     paths: ["frontend/package-lock.json"]       # without it: everywhere
#     severity: high                              # needed for vulnerabilities: the worst that was approved. Above it, or once it is exploited, it is approved anew
#     what: what is not met
#     why: the reason
#     alternative: what is done in its place
#     assurance: why security still holds
#     approval: { by: who approved, reference: number of the letter, on: 2026-04-01 }   # leave out while applied for
#     until: 2027-03-31
`;export{parseDeviations as n,deviationsTemplate as t};