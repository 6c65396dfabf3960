import{n as emptyAttestations}from"./template.js";import{t as checklistTemplate}from"./answers2.js";import{t as deviationsTemplate}from"./deviations2.js";import{n as exitCodes}from"./command.js";import{dirname,resolve}from"node:path";import{mkdir,open,readdir}from"node:fs/promises";async function writeNew(path,content){await mkdir(dirname(path),{recursive:true});try{const file=await open(path,`wx`);try{await file.writeFile(content)}finally{await file.close()}return true}catch(error){if(error.code===`EEXIST`)return false;throw error}}async function topLevelNames(folder){return(await readdir(folder)).filter(name=>!name.startsWith(`.`)&&name!==`node_modules`)}const suggestions=[{pattern:/^(docs?|documents?|設計書|ドキュメント|納品ドキュメント)$/i,glob:folder,role:`document`},{pattern:/^(sql|db|database|migrations?|ddl)$/i,glob:folder,role:`database`},{pattern:/^(dist|build|out|target|release|publish|artifacts?)$/i,glob:folder,role:`binary`},{pattern:/^(config|conf|etc|deploy|k8s|kubernetes|helm|docker|nginx|ansible|terraform)$/i,glob:folder,role:`configuration`},{pattern:/^(docker-)?compose[^/]*\.ya?ml$|^Dockerfile/i,glob:name=>name,role:`configuration`},{pattern:/^(src|app|lib|server|client|web|frontend|backend|api|public|pages|components|modules|packages|webapp|batch|tests?|spec)$/i,glob:folder,role:`source`},{pattern:/^(package(-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|pom\.xml|build\.gradle(\.kts)?|gradle\.lockfile|composer\.(json|lock)|requirements[^/]*\.txt|Pipfile(\.lock)?|poetry\.lock|pyproject\.toml|uv\.lock|go\.(mod|sum)|Gemfile(\.lock)?|Cargo\.(toml|lock)|.*\.csproj)$/,glob:name=>name,role:`source`},{pattern:/\.(war|ear|jar|zip|tar\.gz|tgz|exe|msi|dll|whl|nupkg|7z)$/i,glob:name=>name,role:`binary`},{pattern:/\.(pdf|docx?|xlsx?|pptx?)$/i,glob:name=>name,role:`document`}];function folder(name){return`${name}/**`}const beside=[`.git/**`,`node_modules/**`,`.kenpin-feeds/**`,`.kenpin-signatures/**`,`kenpin.yml`,`checklist.yml`,`deviations.yml`,`attestations.yml`];function initialPolicy(topLevel,language){const byRole=new Map;const left=[];for(const name of topLevel.toSorted()){const found=suggestions.find(({pattern})=>pattern.test(name));if(found===void 0)left.push(name);else byRole.set(found.role,[...byRole.get(found.role)??[],found.glob(escaped(name))])}if(byRole.size===0)return filled(language,selection(`source`,[`**`],beside));return filled(language,`${[...byRole].map(([role,globs])=>selection(role,globs,[])).join(``)}${leftOver(left,language)}`)}function filled(language,deliverables){return{ja:japanese,en:english}[language].replace(`{deliverables}`,()=>deliverables)}function selection(role,files,exclude){const list=globs=>globs.map(glob=>`      - ${JSON.stringify(glob)}\n`).join(``);return`  - role: ${role}\n    files:\n${list(files)}${exclude.length===0?``:`    exclude:\n${list(exclude)}`}`}function leftOver(names,language){const shown=names.filter(name=>!beside.includes(name)&&!/\p{C}|[\u2028\u2029]/u.test(name));if(shown.length===0)return``;return`# ${{ja:`次のものはどの指定にも入っていません。納品するものがあれば上に加えてください`,en:`These are in no selection. Add above what is to be delivered`}[language]}: ${shown.join(`  `)}\n`}function escaped(name){return name.replaceAll(/[\\*?[\]{}()!+@|]/g,`\\$&`)}const japanese=`# kenpin（検品）のポリシー。書式の説明: kenpin の README.ja.md「ポリシー」
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
`;const init=async(values,surface)=>{const language=surface.language??surface.locale??`ja`;const root=resolve(values.text[`root`]??`.`);const files={"kenpin.yml":initialPolicy(await topLevelNames(root),language),"checklist.yml":checklistTemplate(language),"deviations.yml":deviationsTemplate(language),"attestations.yml":emptyAttestations(language)};const written=[];const kept=[];for(const[name,content]of Object.entries(files))(await writeNew(resolve(root,name),content)?written:kept).push(name);const lines={ja:[...written.map(name=>`作成: ${name}`),...kept.map(name=>`既にあるため変更していません: ${name}`),``,`次にすること: kenpin.yml の「要記入」を埋め、納品物の指定を見直してから kenpin setup、kenpin doctor を実行してください。`],en:[...written.map(name=>`written: ${name}`),...kept.map(name=>`left alone, it exists: ${name}`),``,`Next: fill in what says TO FILL IN, look over the deliverables, then run kenpin setup and kenpin doctor.`]}[language];return{exit:exitCodes.pass,outputs:{},language,text:`${lines.join(`
`)}\n`,json:{written,kept}}};export{init};