import{n as emptyAttestations}from"./template.js";import{t as checklistTemplate}from"./answers2.js";import{t as deviationsTemplate}from"./deviations2.js";import{n as exitCodes}from"./command.js";import{dirname,resolve}from"node:path";import{mkdir,open,readdir}from"node:fs/promises";async function writeNew(e,t){await mkdir(dirname(e),{recursive:true});try{const n=await open(e,`wx`);try{await n.writeFile(t)}finally{await n.close()}return true}catch(e){if(e.code===`EEXIST`)return false;throw e}}async function topLevelNames(e){return(await readdir(e)).filter(e=>!e.startsWith(`.`)&&e!==`node_modules`)}const suggestions=[{pattern:/^(docs?|documents?|設計書|ドキュメント|納品ドキュメント)$/i,glob:folder,role:`document`},{pattern:/^(sql|db|database|migrations?|ddl)$/i,glob:folder,role:`database`},{pattern:/^(dist|build|out|target|release|publish|artifacts?)$/i,glob:folder,role:`binary`},{pattern:/^(config|conf|etc|deploy|k8s|kubernetes|helm|docker|nginx|ansible|terraform)$/i,glob:folder,role:`configuration`},{pattern:/^(docker-)?compose[^/]*\.ya?ml$|^Dockerfile/i,glob:e=>e,role:`configuration`},{pattern:/^(src|app|lib|server|client|web|frontend|backend|api|public|pages|components|modules|packages|webapp|batch|tests?|spec)$/i,glob:folder,role:`source`},{pattern:/^(package(-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|pom\.xml|build\.gradle(\.kts)?|gradle\.lockfile|composer\.(json|lock)|requirements[^/]*\.txt|Pipfile(\.lock)?|poetry\.lock|pyproject\.toml|uv\.lock|go\.(mod|sum)|Gemfile(\.lock)?|Cargo\.(toml|lock)|.*\.csproj)$/,glob:e=>e,role:`source`},{pattern:/\.(war|ear|jar|zip|tar\.gz|tgz|exe|msi|dll|whl|nupkg|7z)$/i,glob:e=>e,role:`binary`},{pattern:/\.(pdf|docx?|xlsx?|pptx?)$/i,glob:e=>e,role:`document`}];function folder(e){return`${e}/**`}const beside=[`.git/**`,`node_modules/**`,`.kenpin-feeds/**`,`.kenpin-signatures/**`,`kenpin.yml`,`checklist.yml`,`deviations.yml`,`attestations.yml`];function initialPolicy(e,t){const n=new Map;const r=[];for(const t of e.toSorted()){const e=suggestions.find(({pattern:e})=>e.test(t));if(e===void 0)r.push(t);else n.set(e.role,[...n.get(e.role)??[],e.glob(escaped(t))])}if(n.size===0)return filled(t,selection(`source`,[`**`],beside));return filled(t,`${[...n].map(([e,t])=>selection(e,t,[])).join(``)}${leftOver(r,t)}`)}function filled(e,t){return{ja:japanese,en:english}[e].replace(`{deliverables}`,()=>t)}function selection(e,t,n){const list=e=>e.map(e=>`      - ${JSON.stringify(e)}\n`).join(``);return`  - role: ${e}\n    files:\n${list(t)}${n.length===0?``:`    exclude:\n${list(n)}`}`}function leftOver(e,t){const n=e.filter(e=>!beside.includes(e)&&!/\p{C}|[\u2028\u2029]/u.test(e));if(n.length===0)return``;return`# ${{ja:`次のものはどの指定にも入っていません。納品するものがあれば上に加えてください`,en:`These are in no selection. Add above what is to be delivered`}[t]}: ${n.join(`  `)}\n`}function escaped(e){return e.replaceAll(/[\\*?[\]{}()!+@|]/g,`\\$&`)}const japanese=`# kenpin（検品）のポリシー。書式の説明: kenpin の README.ja.md「ポリシー」
version: 1

# contract = 本番の納品 / trial = 試行（試験用のデータを使えるが、納品の証跡にはならない）
purpose: contract
language: ja

contract:
  number: "要記入"          # 契約番号
  title: "要記入"           # 件名
  client: "要記入"          # 発注者
  contractor: "要記入"      # 受注者
  delivery: 1               # この契約で何回目の納品か
  people:
    - name: "要記入"
      organisation: "要記入"
      role: security-manager  # manager / security-manager / member / client

# 適用する要項
profile: jst

# 納品するもの。種別 (role) によって同じ記述でも判定が変わる:
# source ソース / binary 実行物 / document 文書 / database データベース / configuration 設定
deliverables:
{deliverables}
# 検査ごとの設定。failOn はこの重大度以上で不合格（要項より緩くはできない）。
# checks:
#   dependencies: { failOn: medium }
#   virus-scan:
#     operator: "検査担当者の氏名"                      # ラベルに記載
#     time: { address: "https://www.example.co.jp/" }    # この機械の時計を確かめる相手
#     newest: { address: "dns:current.cvd.clamav.net" }  # ウイルス定義の最新版を尋ねる先
#   default-credentials:
#     products: [{ name: "コアルーター", where: "サーバー室" }]   # ファイルに現れない機器・コンソール・クラウドのアカウント

# 脆弱性情報（kenpin feeds update）とウイルス定義（kenpin signatures update）の置き場所
feeds:
  folder: .kenpin-feeds
  # nvdKeyVariable: NVD_API_KEY   # NVD の API キーを入れた環境変数（なくても動くが、取得が遅い）
  # vendors: [{ name: redhat }]   # CSAF でアドバイザリを公開するベンダー
signatures:
  folder: .kenpin-signatures

# IPA「安全なウェブサイトの作り方」チェックリストへの回答、逸脱の記録、初期ID・パスワードを変更したことの確認。git でレビューする。
checklist: checklist.yml
deviations: deviations.yml
attestations: attestations.yml

# パッケージ管理の外にある製品（Web サーバー、OS、ミドルウェア、機器）。脆弱性を CPE で照会する。
# products:
#   - { name: "Web サーバー", cpe: "cpe:2.3:a:apache:http_server:2.4.65:*:*:*:*:*:*:*" }

# 受注者の VEX（影響の有無についての声明。OpenVEX、CSAF）。報告書に載るだけで、指摘を妨げでなくすには逸脱の承認が要る。
# vex: ["security/openvex.json"]

# 納品パッケージの署名。鍵は ssh-keygen -t ed25519 で作り、公開鍵を契約時に発注者へ知らせる。
# signing:
#   identity: security@example.co.jp
#   keyVariable: KENPIN_SIGNING_KEY
#   publicKey: "ssh-ed25519 AAAA…"

results: .kenpin
output: delivery
`;const english=`# Policy of kenpin (検品). Described in kenpin's README, "The policy".
version: 1

# contract = a real delivery / trial = an exercise that may use test data and is no evidence
purpose: contract
language: en

contract:
  number: "TO FILL IN"
  title: "TO FILL IN"
  client: "TO FILL IN"
  contractor: "TO FILL IN"
  delivery: 1               # how many-th delivery under this contract
  people:
    - name: "TO FILL IN"
      organisation: "TO FILL IN"
      role: security-manager  # manager / security-manager / member / client

# The annex that applies
profile: jst

# What is delivered. The role decides how the same line is judged:
# source / binary / document / database / configuration
deliverables:
{deliverables}
# Settings per check. Findings of failOn and worse block; never milder than the annex.
# checks:
#   dependencies: { failOn: medium }
#   virus-scan:
#     operator: "Who runs the scan"                      # for the label
#     time: { address: "https://www.example.co.jp/" }    # whose clock this machine's is compared with
#     newest: { address: "dns:current.cvd.clamav.net" }  # who knows the newest signatures
#   default-credentials:
#     products: [{ name: "Core router", where: "server room" }]   # devices, consoles and cloud accounts that no file shows

# Where vulnerability feeds (kenpin feeds update) and virus signatures (kenpin signatures update) lie
feeds:
  folder: .kenpin-feeds
  # nvdKeyVariable: NVD_API_KEY   # environment variable with an API key of NVD (without one, fetching is slow)
  # vendors: [{ name: redhat }]   # vendors that publish CSAF advisories
signatures:
  folder: .kenpin-signatures

# Answers to IPA's checklist, recorded deviations and confirmations that defaults were changed, reviewed in git
checklist: checklist.yml
deviations: deviations.yml
attestations: attestations.yml

# Products without a package ecosystem (web server, OS, middleware, appliance), looked up by CPE
# products:
#   - { name: "Web server", cpe: "cpe:2.3:a:apache:http_server:2.4.65:*:*:*:*:*:*:*" }

# VEX documents of the contractor (OpenVEX, CSAF): shown in the reports; only an approved deviation lets a finding through
# vex: ["security/openvex.json"]

# Signature of the package. Make a key with ssh-keygen -t ed25519 and tell the client its public half with the contract.
# signing:
#   identity: security@example.co.jp
#   keyVariable: KENPIN_SIGNING_KEY
#   publicKey: "ssh-ed25519 AAAA…"

results: .kenpin
output: delivery
`;const init=async(e,t)=>{const n=t.language??t.locale??`ja`;const r=resolve(e.text[`root`]??`.`);const i={"kenpin.yml":initialPolicy(await topLevelNames(r),n),"checklist.yml":checklistTemplate(n),"deviations.yml":deviationsTemplate(n),"attestations.yml":emptyAttestations(n)};const a=[];const o=[];for(const[e,t]of Object.entries(i))(await writeNew(resolve(r,e),t)?a:o).push(e);const s={ja:[...a.map(e=>`作成: ${e}`),...o.map(e=>`既にあるため変更していません: ${e}`),``,`次にすること: kenpin.yml の「要記入」を埋め、納品物の指定を見直してから kenpin setup、kenpin doctor を実行してください。`],en:[...a.map(e=>`written: ${e}`),...o.map(e=>`left alone, it exists: ${e}`),``,`Next: fill in what says TO FILL IN, look over the deliverables, then run kenpin setup and kenpin doctor.`]}[n];return{exit:exitCodes.pass,outputs:{},language:n,text:`${s.join(`
`)}\n`,json:{written:a,kept:o}}};export{init};