import{n as require_saxes}from"./vendor.js";import{n as severities}from"./severity.js";import{t as require_dist}from"./vendor-yaml.js";import{a as decisionOf,i as purposeOf$1,r as standardGrade,t as changedGrades}from"./grades.js";import{n as readStoredHash,t as readExpectedHash}from"./hashes.js";import{hash}from"node:crypto";var ByteView=class{bytes;#view;#little;constructor(bytes,little){this.bytes=bytes;this.#view=new DataView(bytes.buffer,bytes.byteOffset,bytes.byteLength);this.#little=little}get size(){return this.bytes.byteLength}u8(offset){return this.#has(offset,1)?this.#view.getUint8(offset):0}u16(offset){return this.#has(offset,2)?this.#view.getUint16(offset,this.#little):0}u32(offset){return this.#has(offset,4)?this.#view.getUint32(offset,this.#little):0}u64(offset){return this.#has(offset,8)?Number(this.#view.getBigUint64(offset,this.#little)):0}text(offset,longest=512){if(!this.#has(offset,1))return``;const limit=Math.min(this.size,offset+longest);let end=offset;while(end<limit&&this.bytes[end]!==0)end+=1;return latin1(this.bytes.subarray(offset,end))}#has(offset,length){return Number.isSafeInteger(offset)&&offset>=0&&offset+length<=this.size}};function latin1(bytes){return Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength).toString(`latin1`)}const commonName=Buffer.from([6,3,85,4,3]);const texts=new Set([12,19,20,22,30]);const mostNames=2e3;const development$2=/^(?:localhost(?:\.localdomain)?|127\.0\.0\.1|(?:\*\.)?(?:example\.(?:com|org|net|jp|co\.jp)|[\w-]+\.(?:local|localhost|test|example|invalid))|ssl-cert-snakeoil|snakeoil.*|.*snake ?oil.*|mkcert .*|.*\b(?:test|demo|dummy|sample|fake|dev|development)\b.*\b(?:ca|root|cert(?:ificate)?|authority)\b.*|(?:ca|root|cert) (?:test|demo|dummy)|my ?(?:ca|root ?ca|company|server)|android debug|internet widgits.*|superfish.*|test ?(?:user|server|client|cert)?)$/iu;function commonNames(bytes){const buffer=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength);const names=[];for(let at=buffer.indexOf(commonName);at!==-1&&names.length<mostNames;at=buffer.indexOf(commonName,at+5)){const tag=buffer[at+5]??0;const length=buffer[at+6]??0;if(texts.has(tag)&&length>0&&length<128)names.push(latin1(buffer.subarray(at+7,at+7+length)).replaceAll(`\0`,``))}return names}function developmentName(names){return names.find(name=>development$2.test(name.trim()))}function isCertificate(bytes){const magic=latin1(bytes.subarray(0,4));return bytes[0]===48&&(bytes[1]??0)>=129||magic===`þíþí`||magic===`ÎÎÎÎ`}const mostBlocks=1e3;const longestBlock=3e4;function pemBlocks(text){const blocks=[];const begin=/-----BEGIN ([A-Z0-9 ]{1,40})-----\r?\n/gu;for(let match=begin.exec(text);match!==null&&blocks.length<mostBlocks;match=begin.exec(text)){const label=match[1]??``;const from=begin.lastIndex;const end=text.indexOf(`-----`,from);if(end===-1)break;const lines=text.slice(from,Math.min(end,from+longestBlock)).split(`
`).map(line=>line.trim());if(lines.filter(line=>/^[A-Za-z0-9+/=]{40,}$/u.test(line)).length===0)continue;blocks.push({label,start:match.index,bytes:Buffer.from(lines.filter(line=>!line.includes(`:`)).join(``),`base64`)})}return blocks}const nothing={debugInformation:[],buildPaths:[]};const coreFile=4;const dynamicSection=6;const runPathTags=new Set([15,29]);const mostSections$1=2e3;const mostEntries$1=2e3;function elfTraits(bytes){if(!(bytes[0]===127&&bytes[1]===69&&bytes[2]===76&&bytes[3]===70))return null;const view=new ByteView(bytes,bytes[5]!==2);const wide=bytes[4]===2;if(view.u16(16)===coreFile)return{...nothing,coreDump:true};const sections=sectionsOf(view,wide);const names=new Set(sections.map(({name})=>name));return{debugInformation:[...sections.some(({name})=>/^\.z?debug_(?:info|line)/u.test(name))?[{ja:`デバッグ情報（DWARF）`,en:`debug information (DWARF)`}]:[],...names.has(`.symtab`)?[{ja:`シンボル表（strip されていない）`,en:`a symbol table (it is not stripped)`}]:[]],buildPaths:runPaths(view,sections,wide)}}function sectionsOf(view,wide){const table=wide?view.u64(40):view.u32(32);const size=view.u16(wide?58:46);const count=Math.min(view.u16(wide?60:48),mostSections$1);if(table===0||size<(wide?64:40))return[];const nameTable=headerAt(view,table+view.u16(wide?62:50)*size,wide);return Array.from({length:count},(_,index)=>headerAt(view,table+index*size,wide)).map(({nameAt,...section})=>({...section,name:view.text(nameTable.offset+nameAt,64)}))}function headerAt(view,at,wide){return{nameAt:view.u32(at),type:view.u32(at+4),offset:wide?view.u64(at+24):view.u32(at+16),size:wide?view.u64(at+32):view.u32(at+20),link:view.u32(at+(wide?40:24))}}function runPaths(view,sections,wide){const dynamic=sections.find(({type})=>type===dynamicSection);const strings=dynamic===void 0?void 0:sections[dynamic.link];if(dynamic===void 0||strings===void 0)return[];const width=wide?16:8;const found=[];for(let index=0;index<Math.min(Math.floor(dynamic.size/width),mostEntries$1);index+=1){const at=dynamic.offset+index*width;const tag=wide?view.u64(at):view.u32(at);if(tag===0)break;if(runPathTags.has(tag))found.push(...view.text(strings.offset+(wide?view.u64(at+8):view.u32(at+4)),2048).split(`:`))}return found.filter(path=>path.startsWith(`/`))}const sizes={3:4,4:4,5:8,6:8,7:2,8:2,9:4,10:4,11:4,12:4,15:3,16:2,17:4,18:4,19:2,20:2};function classTraits(bytes){const view=new ByteView(bytes,false);if(view.u32(0)!==3405691582||view.u16(6)<45)return null;const count=view.u16(8);let at=10;for(let index=1;index<count&&at<view.size;index+=1){const tag=view.u8(at);if(tag===1){const length=view.u16(at+1);if(length===18&&latin1(bytes.subarray(at+3,at+21))===`LocalVariableTable`)return{...nothing,debugInformation:[{ja:`ローカル変数の表（javac -g）`,en:`tables of local variables (javac -g)`}]};at+=3+length;continue}const size=sizes[tag];if(size===void 0)return nothing;at+=1+size;if(tag===5||tag===6)index+=1}return nothing}const symbolTable=2;const segment=1;const segment64=25;const stabMask=224;const sourceFile=100;const mostCommands=1e3;const mostSymbols=2e5;const mostParts=8;function machOTraits(bytes){const big=new ByteView(bytes,false);if(big.u32(0)===3405691582&&big.u32(4)<40)return Array.from({length:Math.min(big.u32(4),mostParts)},(_,index)=>big.u32(8+index*20+8)).flatMap(offset=>offset>0&&offset<bytes.length?thin(bytes.subarray(offset))??[]:[])[0]??nothing;return thin(bytes)}function thin(bytes){const magic=new ByteView(bytes,true).u32(0);const little=magic===4277009102||magic===4277009103;if(!little&&magic!==3472551422&&magic!==3489328638)return null;const view=new ByteView(bytes,little);const wide=view.u32(0)===4277009103;let dwarf=false;let stabs=null;for(let left=Math.min(view.u32(16),mostCommands),at=wide?32:28;left>0&&at<view.size;left-=1){const command=view.u32(at);if(command===symbolTable)stabs=stabPaths(view,at,wide);if((command===segment||command===segment64)&&view.text(at+8,16)===`__DWARF`)dwarf=true;const size=view.u32(at+4);if(size<8)break;at+=size}return{debugInformation:[...dwarf?[{ja:`デバッグ情報（dSYM）`,en:`debug information (dSYM)`}]:[],...stabs===null?[]:[{ja:`デバッグ用のシンボル（STABS）`,en:`debugging symbols (STABS)`}]],buildPaths:stabs??[]}}function stabPaths(view,command,wide){const width=wide?16:12;const symbols=view.u32(command+8);const strings=view.u32(command+16);let stabs=false;const found=[];for(let index=0;index<Math.min(view.u32(command+12),mostSymbols)&&symbols+(index+1)*width<=view.size;index+=1){const at=symbols+index*width;const type=view.u8(at+4);if((type&stabMask)===0)continue;stabs=true;if(type===sourceFile&&found.length<16)found.push(view.text(strings+view.u32(at)))}return stabs?found.filter(path=>path.startsWith(`/`)):null}const homes=[{before:`/home/`,separator:`/`},{before:`/Users/`,separator:`/`},{before:`:\\Users\\`,separator:`\\`},{before:`:\\Documents and Settings\\`,separator:`\\`}];const services=/^(?:runner|runneradmin|vsts\w*|vssadministrator|appveyor|circleci|travis|jenkins|gitlab-runner|builder|build|buildbot|builduser|buildd|buildozer|conda|linuxbrew|docker|vagrant|ubuntu|debian|centos|ec2-user|admin|administrator|app|node|ruby|python|www-data|web|user|users?name|your.*|me|you|foo|bar|name|someone|example|test\w*|public|default|shared|all users|mambauser|containeradministrator|cloudtest|rustup|packer|bazel\w*|kbuilder|sandbox|worker|ci|git|nobody|root|wheel|dev|developer|teamcity\w*|bamboo|tester|qt|alice|bob|john|jane|guest|\w*agent\w*|\w*build\w*|\w*jenkins\w*|<.*|\$.*|%.*|\{.*)$/iu;const mostPlaces=2e4;function personalPaths(bytes){let count=0;let example=``;for(const wide of[false,true])for(const home of homes)for(const path of pathsBelow(bytes,home,wide)){count+=1;if(example===``)example=path}return count===0?null:{count,example}}function isPersonal(path){return personalPaths(Buffer.from(path,`latin1`))!==null}function pathsBelow(bytes,{before,separator},wide){const encoded=Buffer.from(before,wide?`utf16le`:`latin1`);const buffer=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength);const found=[];let looked=0;for(let at=buffer.indexOf(encoded);at!==-1&&looked<mostPlaces;at=buffer.indexOf(encoded,at+encoded.length)){looked+=1;const from=at+encoded.length;const rest=latin1(bytes.subarray(from,from+(wide?320:160)));const words=/^[\x20-\x7e\x80-\xff]*/u.exec(wide?rest.replaceAll(`\0`,``):rest)?.[0]??``;const end=words.indexOf(separator);const name=end===-1?``:words.slice(0,end);if(!/^[\w.@ \x80-\xff-]{2,40}$/u.test(name)||services.test(name))continue;const below=/^[\w.\\/+ -]{0,100}/u.exec(words.slice(end))?.[0]??``;found.push(`${before.replace(/^:/u,`C:`)}…${below}`.trim())}return found}const table={module:0,typeRef:1,typeDef:2,field:4,method:6,parameter:8,interface:9,memberRef:10,constant:11,attribute:12};const disableOptimisations=256;const mostAttributes=1e5;const assemblyTag=14;function isUnoptimised(view,runtimeHeader,offsetOf){const metadata=metadataOf(view,offsetOf(view.u32(runtimeHeader+8)));if(metadata===null)return false;const{start,size}=placeOf(metadata,table.attribute);const parent=coded(metadata,5,[6,4,1,2,8,9,10,0,14,23,20,17,26,27,32,35,38,39,40,42,44,43]);const type=coded(metadata,3,[6,10]);for(let index=0;index<Math.min(metadata.rows[table.attribute]??0,mostAttributes);index+=1){const at=start+index*size;if(at+size>view.size)return false;if((indexAt(view,at,parent)&31)!==assemblyTag||!isDebuggable(metadata,indexAt(view,at+parent,type)))continue;return isOff(view,metadata.blobs+indexAt(view,at+parent+type,metadata.width.blob))}return false}function isOff(view,blob){const length=view.u8(blob);if(view.u16(blob+1)!==1)return false;return length>=8?(view.u32(blob+3)&disableOptimisations)!==0:view.u8(blob+4)===1}function metadataOf(view,root){if(root===0||view.u32(root)!==1112167234)return null;let at=root+16+view.u32(root+12);const streams=new Map;for(let left=Math.min(view.u16(at+2),16),next=at+4;left>0;left-=1){const name=view.text(next+8,32);streams.set(name,root+view.u32(next));next+=8+Math.ceil((name.length+1)/4)*4}const[tables,strings,blobs]=[`#~`,`#Strings`,`#Blob`].map(name=>streams.get(name));if(tables===void 0||strings===void 0||blobs===void 0)return null;const heaps=view.u8(tables+6);at=tables+24;const rows=Array.from({length:64},(_,index)=>{if((view.u32(tables+8+(index>=32?4:0))>>>index%32&1)===0)return 0;at+=4;return view.u32(at-4)});const wide=bit=>(heaps&bit)===0?2:4;return{view,rows,strings,blobs,width:{string:wide(1),guid:wide(2),blob:wide(4)},start:at}}function indexAt(view,at,width){return width===2?view.u16(at):view.u32(at)}function coded({rows},bits,tables){return Math.max(...tables.map(index=>rows[index]??0))<2**(16-bits)?2:4}function placeOf(metadata,wanted){let start=metadata.start;for(let index=0;index<wanted;index+=1)start+=(metadata.rows[index]??0)*rowSize(metadata,index);return{start,size:rowSize(metadata,wanted)}}function rowSize(metadata,index){const{string,guid,blob}=metadata.width;const simple=of=>(metadata.rows[of]??0)<65536?2:4;const typeDefOrRef=coded(metadata,2,[2,1,27]);return{[table.module]:2+string+guid*3,[table.typeRef]:coded(metadata,2,[0,26,35,1])+string*2,[table.typeDef]:4+string*2+typeDefOrRef+simple(table.field)+simple(table.method),3:simple(table.field),[table.field]:2+string+blob,5:simple(table.method),[table.method]:8+string+blob+simple(table.parameter),7:simple(table.parameter),[table.parameter]:4+string,[table.interface]:simple(table.typeDef)+typeDefOrRef,[table.memberRef]:coded(metadata,3,[2,1,26,6,27])+string+blob,[table.constant]:2+coded(metadata,2,[4,8,23])+blob,[table.attribute]:coded(metadata,5,[6,4,1,2,8,9,10,0,14,23,20,17,26,27,32,35,38,39,40,42,44,43])+coded(metadata,3,[6,10])+blob}[index]??0}function isDebuggable(metadata,type){const{view,width,strings}=metadata;if((type&7)!==3)return false;const member=placeOf(metadata,table.memberRef);const parent=indexAt(view,member.start+((type>>>3)-1)*member.size,coded(metadata,3,[2,1,26,6,27]));if((parent&7)!==1)return false;const reference=placeOf(metadata,table.typeRef);const name=reference.start+((parent>>>3)-1)*reference.size+coded(metadata,2,[0,26,35,1]);return view.text(strings+indexAt(view,name,width.string),64)===`DebuggableAttribute`}const mostSections=96;const mostDebugEntries=64;const codeView=2;const debugDirectory=6;const runtimeDirectory=14;function peTraits(bytes){const view=new ByteView(bytes,true);const header=view.u32(60);if(!(bytes[0]===77&&bytes[1]===90)||view.u32(header)!==17744)return null;const symbols=view.u32(header+12)!==0&&view.u32(header+16)>0;const image=imageOf(view,header);const paths=symbolPaths(image).filter(path=>/[\\/]/u.test(path));const runtime=image.directory(runtimeDirectory);const unoptimised=runtime!==0&&isUnoptimised(view,runtime,image.offsetOf);return{debugInformation:[...paths.length>0?[{ja:`PDB ファイルのパス`,en:`the path of its PDB file`}]:[],...symbols?[{ja:`シンボル表（strip されていない）`,en:`a symbol table (it is not stripped)`}]:[],...unoptimised?[{ja:`.NET の Debug ビルド（最適化なし）`,en:`a Debug build of .NET (not optimised)`}]:[]],buildPaths:paths}}function imageOf(view,header){const optional=header+24;const directories=optional+(view.u16(optional)===523?112:96);const count=Math.min(view.u32(directories-4),16);const table=optional+view.u16(header+20);const sections=Array.from({length:Math.min(view.u16(header+6),mostSections)},(_,index)=>{const at=table+index*40;return{address:view.u32(at+12),size:Math.max(view.u32(at+8),view.u32(at+16)),offset:view.u32(at+20)}});const offsetOf=address=>{const section=sections.find(each=>address>=each.address&&address<each.address+each.size);return section===void 0||address===0?0:address-section.address+section.offset};const at=(index,more)=>index<count?view.u32(directories+index*8+more):0;return{view,offsetOf,directory:index=>offsetOf(at(index,0)),directorySize:index=>at(index,4)}}function symbolPaths({view,directory,directorySize}){const start=directory(debugDirectory);if(start===0)return[];const count=Math.min(Math.floor(directorySize(debugDirectory)/28),mostDebugEntries);return Array.from({length:count},(_,index)=>start+index*28).filter(at=>view.u32(at+12)===codeView).map(at=>view.u32(at+24)).filter(at=>view.text(at,4)===`RSDS`).map(at=>view.text(at+24,1024)).filter(path=>path!==``)}const onePerPlace=`one-per-place`;function joined(drafts){const places=new Map;const rest=[];for(const draft of drafts){if(draft.identity!==`one-per-place`){rest.push(draft);continue}const key=[draft.ruleId,draft.location.path,String(draft.parameters[`kind`]??``)].join(`\0`);const before=places.get(key);places.set(key,before===void 0?draft:together(before,draft))}return[...rest,...places.values()]}function together(one,other){const count=Number(one.parameters[`count`]??1)+Number(other.parameters[`count`]??1);const worse=severities.indexOf(other.severity)<severities.indexOf(one.severity)?other:one;return{...worse,parameters:{...worse.parameters,count}}}const vendored=/(?:^|\/)(?:node_modules|bower_components|jspm_packages|vendor|vendors|third[-_]?party|site-packages|dist-packages)\/|(?:^|\/)(?:WEB-INF|BOOT-INF)\/lib\/[^/]+!\//u;const test=/(?:^|\/)(?:tests?|[^/.]+[-_.]tests?|__tests__|__mocks__|mocks?|specs?|e2e|cypress|codeception|testdata|test[-_]?(?:data|fixtures|resources)|fixtures?|[A-Za-z]+Tests?|zap)\/|[._-](?:test|tests|testing|spec|e2e|cy)\.[^/]*$|(?:^|\/)(?:test|conftest|tests)[._-][^/]*$|(?:Test|Tests|TestCase|IT|Spec)\.[a-z]+$/u;const sample=/(?:^|\/)(?:samples?|examples?|demos?|tutorials?|stubs?|templates?\/project|project_template|skel(?:etons?)?|playground)\/|(?:[._-](?:sample|example|dist|template|tmpl|default|stub|erb|j2)|\.in)(?:\.[a-z]+)?$/iu;const documents=/(?:^|\/)(?:docs?|documents?|documentation|manuals?|javadoc|apidocs)\/|(?:^|\/)(?:readme|changelog|history|contributing|license|security)[^/]*$|\.(?:md|markdown|adoc|rst|textile)$/iu;const build=/(?:^|\/)(?:\.github|\.gitlab|\.circleci|\.devcontainer|\.azure|\.buildkite|ci|scripts?|tools?|build-tools|buildSrc|devops)\/|(?:^|\/)(?:\.gitlab-ci\.ya?ml|\.travis\.ya?ml|azure-pipelines[^/]*\.ya?ml|Jenkinsfile|Vagrantfile|appveyor\.ya?ml)$|[._-]ci\.[^/]*$/iu;const development$1=/(?:^|\/)(?:dev|develop|development|local|debug|staging|docker-dev)\/|(?:^|[./_-])(?:dev|develop|development|local|debug|staging|stg|qa|uat|override|localhost|sandbox)(?:\.[^/]*)?$/iu;function purposeOf(whole,role){const named=whole.replace(/((?:^|\/)src\/main\/(?:java|kotlin|scala|groovy|resources|webapp)\/).*\/([^/]+)$/u,`$1$2`);if(vendored.test(named))return`vendored`;const path=named.replaceAll(/[^/]*!\//gu,``);if(test.test(path))return`test`;if(role===`document`||documents.test(path))return`document`;if(sample.test(path))return`sample`;if(build.test(path))return`build`;return development$1.test(path)?`development`:`product`}function binaryFindings({path,role,bytes}){const purpose=purposeOf(path,role);if(purpose===`vendored`)return[];const java=classTraits(bytes);if(java!==null)return java.debugInformation.map(kind=>whole({path,kind,rule:`debug-information`,severity:`note`}));if(isCertificate(bytes))return certificateFindings(path,purpose,commonNames(bytes));const traits=elfTraits(bytes)??peTraits(bytes)??machOTraits(bytes);const isPython=/\.py[co]$/u.test(path);return traits===null&&!isPython?[]:programFindings(path,bytes,traits)}function programFindings(path,bytes,traits){const kinds=traits?.debugInformation??[];const findings=[];if(traits?.coreDump===true)return[draft$2({path,kind:{ja:`メモリダンプ`,en:`a memory dump`},rule:`work-file`,severity:`medium`,count:``})];if(kinds.length>0){const kind={ja:kinds.map(({ja})=>ja).join(`、`),en:kinds.map(({en})=>en).join(`, `)};findings.push(draft$2({path,kind,rule:`debug-information`,severity:`note`,count:``}))}const personal=personalPaths(bytes);const searched=(traits?.buildPaths??[]).some(each=>isPersonal(each)||/^\/(?:tmp|build|workspace|var\/lib\/jenkins)\//u.test(each));if(personal!==null||searched&&elfTraits(bytes)!==null){const kind=personal===null?{ja:`ライブラリの検索パス（RPATH）`,en:`a search path for libraries (RPATH)`}:{ja:personal.example,en:personal.example};findings.push(draft$2({path,kind,rule:`build-path`,severity:`low`,count:personal?.count??1}))}return findings}function certificateFindings(path,purpose,names){const name=developmentName(names);if(name===void 0||purpose===`document`)return[];const severity=purpose===`product`?`medium`:purpose===`test`?`note`:`low`;return[draft$2({path,kind:{ja:`CN=${name}`,en:`CN=${name}`},rule:`development-certificate`,severity,count:``})]}function draft$2({path,kind,rule,severity,count=``}){return{ruleId:`debug-artifacts/${rule}`,severity,location:{path},parameters:{kind:kind.en,kindJa:kind.ja,count},identity:rule===`build-path`?`build-path`:kind.en}}function whole(told){const{path}=told;const container=path.lastIndexOf(`!/`);const place=container===-1?path.slice(0,path.lastIndexOf(`/`)+1)||path:path.slice(0,container);return{...draft$2({...told,count:1}),location:{path:place},identity:onePerPlace}}function lineOf(text,offset){let line=1;let start=0;for(let at=text.indexOf(`
`);at!==-1&&at<offset;at=text.indexOf(`
`,at+1)){line+=1;start=at+1}return{line,column:offset-start+1}}var LineTable=class{#starts=[0];constructor(text){for(let at=text.indexOf(`
`);at!==-1;at=text.indexOf(`
`,at+1))this.#starts.push(at+1)}at(offset){let low=0;let high=this.#starts.length-1;while(low<high){const middle=low+high+1>>1;if((this.#starts[middle]??0)<=offset)low=middle;else high=middle-1}return{line:low+1,column:offset-(this.#starts[low]??0)+1}}};const program$1=/\.(?:[cm]?[jt]sx?|java|kts?|py|rb|php|go|cs|c|cc|cpp|h|rs|swift|scala)$/u;function pemFindings({path,role,text}){if(!text.includes(`-----BEGIN `))return[];const purpose=purposeOf(path,role);if(purpose===`vendored`||purpose===`document`||program$1.test(path))return[];const blocks=pemBlocks(text);const key=blocks.find(({label})=>label.endsWith(`PRIVATE KEY`));const findings=certificateFindings(path,purpose,blocks.filter(({label})=>label.endsWith(`CERTIFICATE`)).flatMap(({bytes})=>commonNames(bytes)));if(key===void 0)return findings;const kind=key.label.toLowerCase();return[...findings,{ruleId:`debug-artifacts/key-material`,severity:purpose===`product`?`medium`:purpose===`test`?`note`:`low`,location:{path,line:lineOf(text,key.start).line},parameters:{kind,kindJa:`秘密鍵`,count:``},identity:kind}]}const pages$1=[{words:[`<h1>It works!</h1>`],longest:1500,severity:`medium`,kind:{ja:`Apache httpd の初期ページ`,en:`the default page of Apache httpd`},source:`https://github.com/apache/httpd/blob/trunk/docs/docroot/index.html`},{words:[`<title>Welcome to nginx!</title>`],longest:1500,severity:`medium`,kind:{ja:`nginx の初期ページ`,en:`the default page of nginx`},source:`https://github.com/nginx/nginx/blob/master/docs/html/index.html`},{words:[`Apache2 `,` Default Page`,`It works`],longest:2e4,severity:`medium`,kind:{ja:`Apache httpd（Debian・Ubuntu）の初期ページ`,en:`the default page of Apache httpd (Debian, Ubuntu)`},source:`https://salsa.debian.org/apache-team/apache2`},{words:[`you've successfully installed Tomcat`],longest:3e4,severity:`medium`,kind:{ja:`Tomcat の初期ページ`,en:`the default page of Tomcat`},source:`https://github.com/apache/tomcat/blob/main/webapps/ROOT/index.jsp`},{words:[`<title>IIS`,`iisstart`],longest:5e3,severity:`low`,kind:{ja:`IIS の初期ページ`,en:`the default page of IIS`},source:`unverified`},{words:[`Edit <code>src/App.`,`save to reload`],longest:4e3,severity:`low`,kind:{ja:`React のひな形の画面`,en:`the page of a React template`},source:`https://github.com/facebook/create-react-app/tree/main/packages/cra-template`},{words:[`Click on the Vite and `,` logos to learn more`],longest:4e3,severity:`low`,kind:{ja:`Vite のひな形の画面`,en:`the page of a Vite template`},source:`https://github.com/vitejs/vite/tree/main/packages/create-vite`},{words:[`Welcome to Your Vue.js App`],longest:4e3,severity:`low`,kind:{ja:`Vue のひな形の画面`,en:`the page of a Vue template`},source:`https://github.com/vuejs/vue-cli/tree/dev/packages/@vue/cli-service/generator/template`},{words:[`The install worked successfully! Congratulations!`],longest:2e4,severity:`low`,kind:{ja:`Django の初期ページ`,en:`the default page of Django`},source:`https://github.com/django/django/blob/main/django/views/templates/default_urlconf.html`}];const page$1=/\.(?:html?|jsp|php|vue|jsx|tsx|erb|twig)$/iu;const packages$1=/(?:^|\/)(?:node_modules|vendor|site-packages)\//u;function defaultPageFindings(path,text){if(!page$1.test(path)||packages$1.test(path))return[];const found=pages$1.find(({words,longest})=>text.length<=longest&&words.every(word=>text.includes(word)));if(found===void 0)return[];return[{ruleId:`debug-artifacts/sample-file`,severity:found.severity,location:{path},parameters:{kind:found.kind.en,kindJa:found.kind.ja,count:``},identity:found.kind.en,...found.source===`unverified`?{}:{links:[found.source]}}]}const marks=[{words:`ATTENTION: The "eval" devtool has been used`,severity:`medium`,kind:{ja:`webpack の開発用ビルド（devtool: eval）`,en:`a development build of webpack (devtool: eval)`},source:`https://github.com/webpack/webpack/blob/main/lib/EvalDevToolModulePlugin.js`},{words:`ATTENTION: An "eval-source-map" devtool has been used`,severity:`medium`,kind:{ja:`webpack の開発用ビルド（devtool: eval-source-map）`,en:`a development build of webpack (devtool: eval-source-map)`},source:`https://github.com/webpack/webpack/blob/main/lib/EvalSourceMapDevToolPlugin.js`},{words:`//# sourceURL=webpack-internal:///`,severity:`medium`,kind:{ja:`webpack の開発用ビルド（eval）`,en:`a development build of webpack (eval)`},source:`https://webpack.js.org/configuration/devtool/`},{words:`[webpack-dev-server]`,severity:`medium`,kind:{ja:`webpack-dev-server のクライアント`,en:`the client of webpack-dev-server`},source:`https://github.com/webpack/webpack-dev-server/blob/main/client-src/utils/log.js`},{words:` * react-dom.development.js`,severity:`low`,kind:{ja:`React の開発用ビルド`,en:`the development build of React`},source:`https://react.dev/learn/add-react-to-an-existing-project`},{words:`You are running Vue in development mode.`,severity:`low`,kind:{ja:`Vue の開発用ビルド`,en:`the development build of Vue`},source:`https://v2.vuejs.org/v2/guide/deployment.html`},{words:`You are running a development build of Vue.`,severity:`low`,kind:{ja:`Vue の開発用ビルド`,en:`the development build of Vue`},source:`https://vuejs.org/guide/best-practices/production-deployment.html`}];const packages=/(?:^|\/)(?:node_modules|bower_components|site-packages)\//u;const inlineMap=/(?:\/\/|\/\*)[#@]\s*sourceMappingURL=data:application\/json[^\s,]{0,60},[A-Za-z0-9+/=%]{60}/u;function buildFindings(path,text){if(!/\.(?:[cm]?js|css)$/iu.test(path)||packages.test(path))return[];const mark=marks.find(({words})=>text.includes(words));const map=text.includes(`sourceMappingURL=data:`)?inlineMap.exec(text):null;return[...mark===void 0?[]:[draft$1(path,mark,text)],...map===null?[]:[{ruleId:`debug-artifacts/source-map`,severity:`low`,location:{path,line:lineOf(text,map.index).line},parameters:{kind:`a source map inside the file`,kindJa:`ファイル内のソースマップ`,count:``},identity:`inline`}]]}function draft$1(path,{words,severity,kind,source},text){return{ruleId:`debug-artifacts/development-build`,severity,location:{path,line:lineOf(text,text.indexOf(words)).line},parameters:{kind:kind.en,kindJa:kind.ja},identity:kind.en,links:[source]}}const mailAddress=/(?<![\w.+%/@-])[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![\w@-])/gu;const reserved=/@(?:[\w-]+\.)*(?:example(?:\d|\.(?:com|net|org|jp|[a-z]{2,3}\.jp|edu))?|[\w-]*\.(?:example|test|invalid|localhost|local|internal|lan)|localhost|localdomain)$/iu;const madeUp$1=/@(?:test|sample|dummy|foo|bar|hoge|fuga|piyo|aaa+|xxx+|abc|domain|yourdomain|your-domain|mydomain|mysite|yoursite|company|yourcompany|email|mail|host|hostname|server|site|website|somewhere|nowhere|acme|fake|demo|tests?|users?|a|b|c|x|y|z)\.[a-z.]{2,8}$|@(?:users\.noreply|noreply)\.github\.com$|@\w*example\w*\.|^(?:foo|bar|hoge|test\d*|user\d*|dummy|sample|example|your[\w.-]*|xxx+|aaa+|noreply|no-reply)@/iu;const file=/\.(?:png|jpe?g|gif|svg|webp|css|js|ts|json|html?|php|java|py|md|xml|map|so|jar)$/iu;function isReachable(address){return!reserved.test(address)&&!madeUp$1.test(address)&&!file.test(address)}function isLuhn(digits){let sum=0;for(let index=0;index<digits.length;index+=1){const digit=Number(digits[digits.length-1-index]);const doubled=index%2===1?digit*2:digit;sum+=doubled>9?doubled-9:doubled}return digits.length>0&&sum%10===0}const issuers=/^(?:4\d{12}(?:\d{3})?|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d{2})\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14})$/u;const published=new Set([`4111111111111111`,`4012888888881881`,`4222222222222`,`4242424242424242`,`4000056655665556`,`4917610000000000`,`4444333322221111`,`4035501000000008`,`4005519200000004`,`4009348888881881`,`4012000033330026`,`4012000077777777`,`4217651111111119`,`4500600000000061`,`5555555555554444`,`5200828282828210`,`5105105105105100`,`5454545454545454`,`5555341244441115`,`2223003122003222`,`2223000048400011`,`2222400070000005`,`378282246310005`,`371449635398431`,`378734493671000`,`6011111111111117`,`6011000990139424`,`6011981111111113`,`30569309025904`,`38520000023237`,`3056930009020004`,`36227206271667`,`3566002020360505`,`3530111333300000`,`3566111111111113`,`6200000000000005`,`6205500000000000004`]);function isCard(digits){if(!issuers.test(digits)||!isLuhn(digits)||published.has(digits))return false;return new Set(digits).size>4&&!/0{6}|(\d)\1{5}|^400000|123456789|^4[23]{5}/u.test(digits)}function isIndividualNumber(digits){if(!/^\d{12}$/u.test(digits)||new Set(digits).size<4||digits===`123456789018`)return false;const remainder=[6,5,4,3,2,7,6,5,4,3,2].reduce((sum,weight,index)=>sum+weight*Number(digits[index]),0)%11;return Number(digits[11])===(remainder<=1?0:11-remainder)}function isTelephone(written){const digits=written.replaceAll(/\D/gu,``);const mobile=/^0[5789]0/u.test(digits);if(digits.length!==(mobile?11:10)||/^0(?:120|800|570|990|00)/u.test(digits))return false;const subscriber=digits.slice(-8);return new Set(subscriber).size>3&&!/(\d)\1{3}|0123|1234|2345|3456|4567|5678|6789|9876|8765|4321/u.test(subscriber)}const surnames=`佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邊|渡邉|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|林|斎藤|斉藤|齋藤|清水|山崎|森|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|岡本|藤原|金子|三浦|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田|森田|上田|原|内田|柴田|酒井|宮崎|横山|高木|安藤|宮本|大野|小島|工藤|谷口|今井|高田|丸山|増田|杉山|村田|大塚|新井|小山|平野|藤本|河野|上野|野口|武田|松井|千葉|菅原|岩崎|久保|木下|佐野|野村|松尾|市川|菊地|杉本|古川|大西|島田|水野|桜井|高野|渡部|山内|西田|飯田|菊池|西川|小松|北村|安田|五十嵐|川口|平田|関|中田|久保田|服部|東|岩田|土屋|川崎|福島|本田|樋口|辻|川村|永井|秋山|中西|吉川|熊谷|大久保|吉村|松岡|小池|浅野|大橋`;const fullName=new RegExp(`^(?:${surnames})[ \\u3000]?[\\u4e00-\\u9fff\\u3005\\u3041-\\u3096\\u30a1-\\u30fc]{1,4}$`,`u`);const madeUp=new RegExp(`^(?:${surnames})[ \\u3000]?(?:太郎|花子|次郎|二郎|一郎|三郎|四郎|五郎|一子|テスト.*|サンプル.*|見本|ダミー|ほげ|てすと)$`,`u`);const noPerson=/[市区町村郡県府都道島町駅校店社院園所課部室様]$|さん$|くん$/u;function isPersonName(field){return field.length<=10&&fullName.test(field)&&!madeUp.test(field)&&!noPerson.test(field)}const address=/(?:北海道|東京都|大阪府|京都府|[\u4e00-\u9fff]{2,3}県)[\u4e00-\u9fff\u3041-\u3096\u30a1-\u30fc々ヶケ]{1,12}[市区町村郡][^,"'\t|;]{0,20}?[0-9０-９一二三四五六七八九十]{1,4}(?:丁目|番|号|[-－−‐ー])/u;function hasAddress(row){return address.test(row)}const least={people:3,"individual-number":1,card:1,telephone:5,mail:5};const words={people:{ja:`氏名と住所`,en:`names with addresses`},"individual-number":{ja:`マイナンバー（検査用数字が一致）`,en:`individual numbers (the check digit fits)`},card:{ja:`カード番号（検査用数字が一致）`,en:`card numbers (the check digit fits)`},telephone:{ja:`電話番号`,en:`telephone numbers`},mail:{ja:`メールアドレス`,en:`mail addresses`}};const data=/\.(?:csv|tsv|sql|ddl|dml|json|jsonl|ndjson|xml|ya?ml|txt|dat|ldif|vcf|ltsv|psv)$/iu;const fixture=/(?:^|\/)(?:fixtures?|seeds?|seeders?|testdata|test-data|test_data|initdata|dump|data)\/[^!]*\.(?:php|rb|py|js|ts|java|cs|kt)$/iu;const others$1=/(?:^|\/)(?:package(?:-lock)?|composer|bower|npm-shrinkwrap|manifest|renovate|tsconfig[^/]*|angular)\.json$|composer\.lock$|(?:^|\/)(?:pom|AndroidManifest)\.xml$|(?:^|\/)(?:authors?|contributors?|credits?|maintainers?|licen[cs]es?|notice|changelog|changes|history|readme|copying|thanks)(?:\.[a-z]+)?$|\.xlf$|public_suffix_list[^/]*$|(?:^|\/)(?:i18n|l10n|locales?|lang|languages|translations|licen[cs]es?|licensing|\.github)\//iu;function personalFindings({path,role,text}){if(!data.test(path)&&!fixture.test(path)||others$1.test(path))return[];const purpose=purposeOf(path,role);if(purpose===`vendored`||purpose===`build`||purpose===`document`&&role!==`document`)return[];return[...tally(text.replaceAll(/\r\n?/gu,`
`).split(`
`))].filter(([kind,{values}])=>values.size>=least[kind]).map(([kind,{values,line}])=>({ruleId:`debug-artifacts/personal-data`,severity:`low`,location:{path,line},parameters:{kind:words[kind].en,kindJa:words[kind].ja,count:values.size},identity:kind}))}const longestLine=2e5;const most=1e4;function tally(lines){const found=new Map;const add=(kind,value,line)=>{const own=found.get(kind)??{values:new Set,line};if(own.values.size<most)own.values.add(value);found.set(kind,own)};let header=lines[0]?.slice(0,2e3)??``;for(const[index,whole]of lines.entries()){const line=whole.slice(0,longestLine);if(/^\s*insert\s+into\b/iu.test(line))header=line.slice(0,2e3);if(!/[@\d\u4e00-\u9fff]/u.test(line))continue;numbers(line,subjectOf([header,lines[index-1]?.slice(0,500)??``,line.slice(0,2e3)]),(kind,value)=>add(kind,value,index+1));if(line.includes(`@`)){for(const[address]of line.matchAll(mailAddress))if(isReachable(address))add(`mail`,address.toLowerCase(),index+1)}for(const name of namesIn(line,lines,index))add(`people`,name,index+1)}return found}function subjectOf(near){return{individual:near.some(text=>/個人番号|マイナンバー|my_?-?number|kojin_?bango|individual_?number/iu.test(text)),card:near.some(text=>/カード|card|\bpan\b/iu.test(text))}}function numbers(line,{individual,card},add){for(const[written]of line.matchAll(/(?<![\d.-])0\d{1,4}-\d{1,4}-\d{4}(?![\d-])/gu))if(isTelephone(written))add(`telephone`,written);if(individual){for(const[written]of line.matchAll(/(?<![\d.-])(?:\d{12}|\d{4}[ -]\d{4}[ -]\d{4})(?![\d-])/gu))if(isIndividualNumber(written.replaceAll(/\D/gu,``)))add(`individual-number`,written)}if(card){for(const[written]of line.matchAll(/(?<![\d.-])(?:\d{13,16}|\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}|\d{4}[ -]\d{6}[ -]\d{5})(?![\d-])/gu))if(isCard(written.replaceAll(/\D/gu,``)))add(`card`,written)}}function namesIn(line,lines,index){if(!/[\u4e00-\u9fff]{2}/u.test(line))return[];const names=line.split(/[,\t"'`|;:{}[\]<>()=]+/u).filter(field=>isPersonName(field.trim()));if(names.length===0)return[];return hasAddress(line.length>300?line:lines.slice(Math.max(0,index-6),index+9).join(`
`).slice(0,4e3))?names.map(name=>name.trim()):[]}const page=/\.(?:html?|xhtml|jsp|jspf|jspx|jsf|php|phtml|ctp|tpl|twig|erb|haml|slim|ejs|hbs|mustache|ftl|vm|cshtml|aspx|ascx|vue|svelte|jsx|tsx)$/iu;const mail=/(?:^|\/)(?:e?mails?|mailers?|mail[-_]?templates?|newsletters?|notifications?)\/|(?:mailer|_mail|mail_\w+)\.[^/]*$|\.(?:text|txt)\.\w+$/iu;const unseen=[[`<?php`,`?>`],[`<?=`,`?>`],[`<%`,`%>`],[`{{--`,`--}}`],[`{#`,`#}`],[`@*`,`*@`],[`<!--`,`-->`],[`<script`,`<\/script`],[`<style`,`</style`]];function publishedAddressFindings({path,role,text}){if(!page.test(path)||mail.test(path)||!text.includes(`@`))return[];if(purposeOf(path,role)!==`product`)return[];const found=[...shownText(path,text).matchAll(mailAddress)].filter(([address])=>isReachable(address));const first=found[0];if(first===void 0)return[];return[{ruleId:`debug-artifacts/published-address`,severity:`low`,location:{path,line:lineOf(text,first.index).line},parameters:{count:new Set(found.map(([address])=>address.toLowerCase())).size},identity:`published-address`}]}function shownText(path,text){let shown=/\.(?:jsx|tsx)$/iu.test(path)?onlyMarkup(text):text;for(const[open,close]of unseen)shown=without(shown,open,close);return shown.replaceAll(/<[a-z/!][^<>]*>/giu,tag=>{const link=/\bhref\s*=\s*["']?mailto:([^"'?\s>]{1,200})/iu.exec(tag);const at=link===null?-1:tag.indexOf(link[1]??``,link.index);return link===null?blanked(tag):`${` `.repeat(at)}${link[1]??``}${` `.repeat(tag.length-at-(link[1]??``).length)}`})}function without(text,open,close){const opening=anyCase(open);const closing=anyCase(close);const parts=[];let from=0;for(let match=opening.exec(text);match!==null;match=opening.exec(text)){closing.lastIndex=match.index+open.length;const stop=closing.exec(text)===null?text.length:closing.lastIndex;parts.push(text.slice(from,match.index),blanked(text.slice(match.index,stop)));from=stop;opening.lastIndex=stop}return from===0?text:parts.join(``)+text.slice(from)}function anyCase(mark){return new RegExp(mark.replaceAll(/[^\w]/gu,`\\$&`),`gi`)}function onlyMarkup(text){return without(text,`/*`,`*/`).split(`
`).map(line=>/^\s*\/\/|^\s*\*/u.test(line)||!/<\/?[a-z]|mailto:/iu.test(line)?` `.repeat(line.length):line).join(`
`)}function blanked(text){return text.replaceAll(/[^\n]/gu,` `)}function setting(key,value,line){return{key,value,line,origin:`setting`}}function gemfileEntries(text){const entries=[];const blocks=[];for(const[index,raw]of text.split(`
`).entries()){const line=raw.slice(0,500).replace(/(?:^|\s)#.*$/u,``).trim();if(/^end\b/u.test(line))blocks.pop();const name=/^gem\s*\(?\s*["']([\w.-]{1,100})["']/u.exec(line)?.[1];if(name!==void 0&&!blocks.includes(true)&&!isApart(line))entries.push(setting(`gem`,name,index+1));if(/\bdo\b\s*(?:\|[^|]*\|)?$|^(?:if|unless|case|begin)\b/u.test(line))blocks.push(line.startsWith(`group`)&&isApart(line))}return entries}function isApart(line){const named=[...line.matchAll(/:(\w+)(?!\s*=>)\b|groups?:\s*:?(\w+)/gu)].flatMap(([,one,other])=>one??other??[]).filter(group=>/^(?:development|test|production|default|staging|ci|assets)$/u.test(group));return named.length>0&&named.every(group=>/^(?:development|test|ci)$/u.test(group))}const token=/\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"((?:[^"\\\n]|\\.)*)"?|[{}[\],:]|[^\s{}[\],:"/]+|[\s\S]/uy;function jsonEntries(text){const lines=new LineTable(text);const entries=[];const levels=[{name:``,key:null}];for(let at=0;at<text.length;){token.lastIndex=at;const match=token.exec(text);if(match===null)break;take(match,levels,(key,value)=>entries.push(setting(key,value,lines.at(at).line)));at+=match[0].length}return entries}function take(match,levels,add){const[raw,string]=match;const level=levels.at(-1);if(level===void 0||/^(?:\s|\/[/*])/u.test(raw))return;const path=level.key===null?level.name:level.name===``?level.key:`${level.name}.${level.key}`;if(raw===`{`||raw===`[`)levels.push({name:path.slice(-300),key:null});else if(raw===`}`||raw===`]`){if(levels.length>1)levels.pop();const above=levels.at(-1);if(above!==void 0)above.key=null}else if(raw===`,`)level.key=null;else if(raw===`:`)return;else if(level.key===null&&string!==void 0)level.key=string.slice(0,200);else add(path,string??raw)}function unquoted(raw){const value=raw.trim();const quote=value[0];if(quote===`"`||quote===`'`||quote==="`"){const end=value.indexOf(quote,1);return end===-1?value.slice(1):value.slice(1,end)}const comment=/(?:^|\s)[#;]/u.exec(value);return(comment===null?value:value.slice(0,comment.index)).trimEnd()}function dotenvEntries(text){return text.split(`
`).flatMap((line,index)=>{const match=/^\s{0,20}(?:export\s{1,10}|set\s{1,10})?([A-Za-z_][\w.]{0,99})\s{0,20}=(.{0,2000})/u.exec(line);return match===null?[]:[{key:match[1]??``,value:unquoted(match[2]??``),line:index+1,origin:`environment`}]})}function iniEntries(text){const entries=[];let section=``;for(const[index,raw]of text.split(`
`).entries()){const line=raw.slice(0,2e3).trim();if(line===``||/^[#;]/u.test(line))continue;const header=/^\[{1,2}([^\]]{1,200})\]{1,2}/u.exec(line)?.[1];if(header!==void 0)section=`${header.trim()}.`;const match=header===void 0?/^["']?([\w.:-]{1,200})["']?\s{0,20}[=:](.*)$/u.exec(line):null;const bare=match===null&&header===void 0&&/^[\w-]{1,100}$/u.test(line)?line:void 0;if(match!==null)entries.push(setting(section+(match[1]??``),unquoted(match[2]??``),index+1));else if(bare!==void 0)entries.push(setting(section+bare,``,index+1))}return entries}function propertiesEntries(text){const entries=[];const lines=text.split(`
`);for(let at=0;at<lines.length;at+=1){const first=at;const pieces=[lines[at]?.trim()??``];if(/^[#!]/u.test(pieces[0]??``))continue;while(isContinued(pieces.at(-1)??``)&&at+1<lines.length&&pieces.length<1e3){at+=1;pieces.push(pieces.pop()?.slice(0,-1)??``,lines[at]?.trim()??``)}const match=/^((?:[^\\=:\s]|\\.){1,300})\s*[=:\s]\s*(.*)$/su.exec(pieces.join(``).slice(0,4e3));if(match!==null)entries.push(setting((match[1]??``).replace(/\\(.)/gu,`$1`),(match[2]??``).trim(),first+1))}return entries}function isContinued(line){let slashes=0;while(line[line.length-1-slashes]===`\\`)slashes+=1;return slashes%2===1}function dockerfileEntries(text){const entries=[];for(const{words,line}of instructions(text)){const[,name=``,rest=``]=/^([A-Za-z]+)\s+(.*)$/su.exec(words)??[];const instruction=name.toUpperCase();if(instruction===`FROM`){const stage=/\sas\s+([\w.-]+)/iu.exec(rest)?.[1]??``;entries.splice(0);entries.push(setting(`FROM`,stage,line))}else if(instruction===`ENV`)entries.push(...variables(rest,line));else if(instruction===`CMD`||instruction===`ENTRYPOINT`)entries.push({key:instruction,value:execForm(rest),line,origin:`command`})}return entries}function instructions(text){const found=[];let open=false;for(const[index,raw]of text.split(`
`).entries()){const line=raw.slice(0,8e3).trim();if(line===``||line.startsWith(`#`))continue;const body=line.endsWith(`\\`)?line.slice(0,-1):line;const last=found.at(-1);if(open&&last!==void 0)last.words=`${last.words.slice(0,8e3)} ${body}`;else found.push({words:body,line:index+1});open=line.endsWith(`\\`)}return found}function variables(words,line){const old=/^(\w{1,100})\s+([^=].*)$/su.exec(words);if(old!==null&&!/^\w+=/u.test(words))return[{key:old[1]??``,value:unquoted(old[2]??``),line,origin:`environment`}];return[...words.matchAll(/(?<![\w-])(\w{1,100})=("[^"]*"|'[^']*'|[^\s]*)/gu)].map(([,key=``,value=``])=>({key,value:unquoted(value),line,origin:`environment`}))}function execForm(words){return words.trim().startsWith(`[`)?words.replaceAll(/[[\]",']+/gu,` `).replaceAll(/\s+/gu,` `).trim():words.trim()}function shellEntries(text){const entries=[];let depth=0;for(const[index,raw]of text.split(`
`).entries()){const line=raw.slice(0,2e3).trim();if(line===``||/^(?:#|rem\b|::|;)/iu.test(line))continue;if(/^(?:fi|esac|done)\b/u.test(line))depth=Math.max(0,depth-1);const guarded=depth>0?{guarded:true}:{};if(/^(?:if|case|while|for)\b/u.test(line)&&!/\b(?:fi|esac|done)\b/u.test(line))depth+=1;const match=/^(?:export\s+|set\s+"?|Environment="?)?([A-Za-z_]\w{0,99})=(.*)$/iu.exec(line);if(match!==null)entries.push({key:match[1]??``,value:unquoted(match[2]??``),line:index+1,origin:`environment`,...guarded});entries.push({key:`command`,value:line,line:index+1,origin:`command`,...guarded})}return entries}const triple=`"""[\\s\\S]*?(?:"""|$(?![\\s\\S]))|'''[\\s\\S]*?(?:'''|$(?![\\s\\S]))`;const string=`"(?:[^"\\\\\\n]|\\\\[\\s\\S])*"?|'(?:[^'\\\\\\n]|\\\\[\\s\\S])*'?|\`(?:[^\`\\\\]|\\\\[\\s\\S])*\`?`;const name=`[A-Za-z_$@][\\w$]*(?:(?:\\.|\\?\\.|->|::)[A-Za-z_$][\\w$]*)*`;function pattern({hash,slash,symbols}){const parts=[`(?<comment>${[...hash?[`#(?!\\[)[^\\n]*`]:[],...slash?[`//[^\\n]*`,`/\\*[\\s\\S]*?(?:\\*/|$(?![\\s\\S]))`]:[]].join(`|`)})`,`(?<line>\\n[ \\t]*)`,`(?<string>${triple}|${string})`,...symbols?[`(?<symbol>(?<![\\w:]):[a-z_]\\w*)`]:[],`(?<name>${name})`,`(?<number>\\d[\\w.]*)`,`(?<mark>=>|===|==|!=|>=|<=|[=:,()[\\]{};?!])`,`\\s|[\\s\\S]`];return new RegExp(parts.join(`|`),`gmu`)}const literals=/^(?:true|false|null|None|nil|on|off|yes|no|E_ALL)$/iu;function*tokensOf(text,lexicon){for(const match of text.matchAll(pattern(lexicon))){const{groups={},index:start}=match;const{string,symbol,name,number,mark,line}=groups;if(string!==void 0)yield{kind:`string`,text:inner(string),start};else if(symbol!==void 0)yield{kind:`literal`,text:symbol.slice(1),start};else if(name!==void 0)yield{kind:literals.test(name)?`literal`:`name`,text:name,start};else if(number!==void 0)yield{kind:`literal`,text:number,start};else if(mark!==void 0)yield{kind:`mark`,text:mark,start};else if(line!==void 0)yield{kind:`line`,text:line.slice(1),start}}}function inner(string){const width=/^(?:"""|''')/u.test(string)?3:1;return string.slice(width,width+300<string.length?width+300:-width)}const condition=/^(?:\}\s*)?(?:if|else|elif|elsif|unless|case|when|switch)\b|\?$/u;const deepest$2=60;function programEntries(text,lexicon){const reader=new Reader(text,lexicon);for(const token of tokensOf(text,lexicon))reader.take(token);return reader.entries}var Reader=class{entries=[];#lines;#indented;#frames=[];#conditions=[];#recent=[];#statement=``;constructor(text,lexicon){this.#lines=new LineTable(text);this.#indented=lexicon.indented}take(token){if(token.kind===`line`)return this.#newLine(token);if(token.kind===`mark`)this.#mark(token);else if(token.kind!==`name`)this.#value(token);this.#recent.push(token);if(this.#recent.length>6)this.#recent.shift();if(this.#statement.length<200)this.#statement+=`${token.text} `;if(token.kind===`mark`&&/^[;{}]$/u.test(token.text))this.#statement=``}#newLine({text}){if(!this.#indented||this.#frames.length>0)return;const indent=text.length;if(this.#statement!==``){const header=this.#statement;if(/^(?:if|elif|else)\b/u.test(header))this.#conditions.push({indent:this.#indent,header})}this.#indent=indent;while((this.#conditions.at(-1)?.indent??-1)>=indent)this.#conditions.pop();this.#statement=``;this.#recent=[]}#indent=0;#mark({text,start}){if(text===`(`||text===`[`||text===`{`)this.#open(text);else if(text===`)`||text===`]`||text===`}`){const frame=this.#frames.pop();if(text===`)`&&frame!==void 0&&frame.call&&frame.count===0&&this.#recent.at(-1)?.text===`(`)this.#add(`${frame.name}()`,``,start)}else if(text===`,`){const frame=this.#frames.at(-1);if(frame!==void 0)frame.count+=1}}#open(bracket){if(this.#frames.length>=deepest$2)this.#frames.shift();const before=this.#recent.at(-1);const call=bracket===`(`&&before?.kind===`name`;const name=call?before.text:this.#keyBefore()??(bracket===`{`?this.#blockName():``);this.#frames.push({name,call,guarded:this.#isGuarded(),first:null,count:0})}#blockName(){const words=this.#statement.trim();return/^\w{1,60}$/u.exec(words)?.[0]??/\( (\w{1,60}) \)$/u.exec(words)?.[1]??``}#value(token){const frame=this.#frames.at(-1);const before=this.#recent.at(-1);const key=this.#keyBefore();if(key!==void 0){const own=frame?.call===true&&before?.text===`=`?`${frame.name}(${key})`:this.#pathTo(key);this.#add(own,token.text,token.start)}else if(frame?.call===true&&/^[(,]$/u.test(before?.text??``)){if(frame.first===null){frame.first=token.text;this.#add(`${frame.name}()`,token.text,token.start)}else this.#add(`${frame.name}(${frame.first})`,token.text,token.start)}else if(frame!==void 0&&frame.name!==``&&/^[[{(,]$/u.test(before?.text??``))this.#add(`${frame.name}[]`,token.text,token.start);else if(before?.kind===`name`)this.#add(this.#pathTo(before.text),token.text,token.start)}#keyBefore(){const[key,sign]=this.#recent.slice(-2);if(sign?.kind!==`mark`||!/^(?:=|:|=>)$/u.test(sign.text))return void 0;if(key?.kind===`name`||key?.kind===`string`)return key.text}#pathTo(key){return[...this.#frames.filter(({call,name})=>!call&&name!==``).map(({name})=>name).slice(-4),key].join(`.`)}#isGuarded(){const above=this.#frames.at(-1)?.guarded===true;const python=this.#conditions.some(({header})=>!header.includes(`__name__`));return above||python||condition.test(this.#statement.trim())}#add(key,value,start){this.entries.push({key,value,line:this.#lines.at(start).line,origin:`setting`,...this.#isGuarded()?{guarded:true}:{}})}};function apacheEntries(text){const entries=[];for(const[index,raw]of text.split(`
`).entries()){const line=raw.slice(0,2e3).trim();const[,name=``,rest=``]=/^([A-Za-z_]\w{0,60})\s+(\S.*)$/su.exec(line)??[];if(name===``)continue;const words=rest.split(/\s+/u);if(/^php_(?:admin_)?(?:flag|value)$/iu.test(name))entries.push(setting(`php.${words[0]??``}`,unquoted(words.slice(1).join(` `)),index+1));else if(/^SetEnv$/iu.test(name))entries.push({key:words[0]??``,value:unquoted(words.slice(1).join(` `)),line:index+1,origin:`environment`});else entries.push(setting(name,unquoted(rest),index+1))}return entries}function nginxEntries(text){return text.split(`
`).flatMap((raw,index)=>{const line=raw.slice(0,2e3).trim();const[,name=``,rest=``]=/^([a-z_]{1,60})(?:\s+(?:([^\s;{#][^;{#]*))?)?;/u.exec(line)??[];if(name===``)return[];const words=rest.trim();if(name===`fastcgi_param`||name===`env`){const[key=``,...value]=words.split(/[\s=]+/u);return[{key,value:unquoted(value.join(` `)),line:index+1,origin:`environment`}]}return[setting(name,words,index+1)]})}function isNginx(text){return/^[ \t]*(?:server|http|location|upstream|events)\b[^;\n]*\{[ \t]*$/mu.test(text)||/^[ \t]*(?:listen|server_name|root|error_log|autoindex)\s[^;\n]*;/mu.test(text)}function isApache(text){return/^[ \t]*<\/?(?:VirtualHost|Directory|Location|IfModule|Files|IfDefine)\b/mu.test(text)||/^[ \t]*(?:LoadModule|DocumentRoot|LogLevel|SetEnv|php_flag|php_value)\s/mu.test(text)}var import_saxes=require_saxes();const longest$2=500;const deepest$1=60;const mostOpen=500;const mostFaults=50;function xmlEntries(text){const entries=[];const open=[];const parser=new import_saxes.SaxesParser({xmlns:false,position:true});let faults=0;parser.on(`error`,error=>{faults+=1;if(faults>mostFaults||open.length>mostOpen)throw error});parser.on(`opentag`,tag=>{if(open.length>mostOpen)throw new RangeError(`too deep`);opened(tag,{open,entries,line:parser.line})});const words=text=>{const top=open.at(-1);if(top!==void 0&&top.text.length<longest$2)top.text+=text.slice(0,longest$2)};parser.on(`text`,words);parser.on(`cdata`,words);parser.on(`closetag`,()=>closed(open,entries));try{parser.write(text.trimStart()).close()}catch{}const skipped=text.slice(0,text.length-text.trimStart().length).split(`
`).length-1;return skipped===0?entries:entries.map(entry=>({...entry,line:entry.line+skipped}))}function opened(tag,{open,entries,line}){const above=open.at(-1);const path=open.length>deepest$1?``:`${above===void 0?``:`${above.path}/`}${tag.name}`;const attributes=tag.attributes;open.push({path,name:tag.name,attributes,line,text:``,children:new Map});for(const[name,value]of Object.entries(attributes))entries.push(setting(`${path}@${name}`,value.slice(0,longest$2),line))}function closed(open,entries){const element=open.pop();if(element===void 0)return;const{path,name,attributes,line,children}=element;const text=element.text.trim();const key=attributes[`name`]??attributes[`key`]??attributes[`id`];const value=attributes[`value`]??(text===``?void 0:text);if(key!==void 0&&value!==void 0)entries.push(setting(key,value.slice(0,longest$2),line));else if(text!==``)entries.push(setting(path,text,line));const named=children.get(`param-name`);if(named!==void 0)entries.push(setting(named,children.get(`param-value`)??``,line));const above=open.at(-1);if(above===void 0)return;const listed=above.children.get(`key`);if(name!==`key`&&listed!==void 0){entries.push(setting(listed,text===``?name:text,line));above.children.delete(`key`)}else above.children.set(name,text)}var import_dist=require_dist();const longest$1=262144;const deepest=100;function yamlEntries(text){if(text.length>longest$1||isDeep(text))return iniEntries(text);const counter=new import_dist.LineCounter;const documents=(0,import_dist.parseAllDocuments)(text,{lineCounter:counter,uniqueKeys:false,logLevel:`silent`,merge:true});if(`empty`in documents)return[];return documents.flatMap(document=>{if(document.errors.length>0&&/\{\{|\{%/u.test(text))return iniEntries(text);const walk={document,lineOf:offset=>counter.linePos(offset).line,entries:[]};visit(walk,document.contents,[]);const profile=profileOf(walk.entries);return profile===void 0?walk.entries:walk.entries.map(entry=>Object.assign(entry,{profile}))})}function profileOf(entries){return entries.find(({key})=>key===`spring.config.activate.on-profile`||key===`spring.profiles`)?.value}function isDeep(text){let depth=0;for(const character of text){if(character===`[`||character===`{`)depth+=1;else if((character===`]`||character===`}`)&&depth>0)depth-=1;if(depth>deepest)return true}return/^ {1000}|^(?:\s{0,9}- ){100}|(?:\? ){100}/mu.test(text)}function visit(walk,node,path){if(path.length>deepest)return;if((0,import_dist.isSeq)(node)){for(const item of node.items)if((0,import_dist.isScalar)(item))add(walk,path,item);else visit(walk,item,path);return}if(!(0,import_dist.isMap)(node))return;for(const{key,value}of node.items){const name=(0,import_dist.isScalar)(key)?String(key.value):``;const below=[...path,name];if((0,import_dist.isAlias)(value))continue;if(name===`environment`||name===`env`)environment(walk,value,below);else if(name===`command`||name===`entrypoint`||name===`args`)command(walk,value,below);else if((0,import_dist.isScalar)(value))add(walk,below,value);else visit(walk,value,below)}}function add(walk,path,scalar){const line=walk.lineOf(scalar.range?.[0]??0);walk.entries.push({...setting(path.slice(-10).join(`.`),wordsOf(scalar),line),origin:scalar.origin??`setting`})}function wordsOf({value,source}){return typeof value===`string`?value:source??``}function environment(walk,node,path){if((0,import_dist.isSeq)(node)){for(const item of node.items)if((0,import_dist.isScalar)(item)){const[key=``,...value]=wordsOf(item).split(`=`);add(walk,[key],{value:value.join(`=`),range:item.range,origin:`environment`})}else if((0,import_dist.isMap)(item))named(walk,item)}else if((0,import_dist.isMap)(node))for(const{key,value}of node.items)if((0,import_dist.isScalar)(key)&&(0,import_dist.isScalar)(value))add(walk,[String(key.value)],variable(value));else visit(walk,value,path);else if((0,import_dist.isScalar)(node))add(walk,path,node)}function variable(scalar){return{value:wordsOf(scalar),range:scalar.range,origin:`environment`}}function named(walk,item){const name=item.get(`name`,true);const value=item.get(`value`,true);if((0,import_dist.isScalar)(name)&&(0,import_dist.isScalar)(value))add(walk,[String(name.value)],variable(value))}function command(walk,node,path){if((0,import_dist.isScalar)(node))add(walk,path,{value:wordsOf(node),range:node.range,origin:`command`});else if((0,import_dist.isSeq)(node))add(walk,path,{value:node.items.map(item=>(0,import_dist.isScalar)(item)?wordsOf(item):``).join(` `),range:node.range,origin:`command`});else visit(walk,node,path)}function program(hash,slash,more={}){const lexicon={hash,slash,symbols:more.symbols??false,indented:more.indented??false};return text=>programEntries(text,lexicon)}const formats=[[/^\.env(?:\..+)?$|\.env(?:\.[a-z]+)?$|^env\.(?:dist|example|sample)$/u,dotenvEntries],[/^(?:docker|container)file(?:\..+)?$|\.dockerfile$/u,dockerfileEntries],[/^gemfile$/u,gemfileEntries],[/^\.htaccess$/u,apacheEntries],[/\.properties$/u,propertiesEntries],[/\.ya?ml$/u,yamlEntries],[/\.(?:json|jsonc|json5)$/u,jsonEntries],[/\.(?:ini|cnf|cfg|toml)$|^my\.cnf$/u,iniEntries],[/\.(?:xml|config|plist|entitlements|xhtml)$/u,xmlEntries],[/\.conf$|(?:^|\/)sites-(?:available|enabled)\//u,serverEntries],[/\.(?:sh|bash|bat|cmd|service)$|^(?:procfile|entrypoint|start|run)$/u,shellEntries],[/\.py$/u,program(true,false,{indented:true})],[/\.(?:rb|ru|rake)$|^rakefile$/u,program(true,false,{symbols:true})],[/\.(?:php|inc|ctp)$/u,program(true,true)],[/\.(?:[cm]?[jt]s|jsx|tsx|java|kt|kts|gradle|groovy|cs|swift|scala|go|dart)$/u,program(false,true)]];function serverEntries(text){if(isNginx(text))return nginxEntries(text);return isApache(text)?apacheEntries(text):iniEntries(text)}const starting=new Set([dotenvEntries,dockerfileEntries,apacheEntries,serverEntries,yamlEntries,shellEntries]);const others=/^(?:package-lock|composer\.lock|npm-shrinkwrap|pnpm-lock)|\.(?:lock|min\.js|schema\.json|map)$|(?:^|\/)(?:i18n|l10n|locales?|lang|languages|translations)\/[^/]*\.(?:ya?ml|json|php|properties|js|ts|rb|py)$/u;function formatOf(path){const lower=path.toLowerCase().replace(/(?:~|\.(?:bak|old|orig|dist|sample|example|template|tmpl|default))$/u,``);const name=lower.slice(lower.lastIndexOf(`/`)+1);if(others.test(name)||others.test(lower))return null;const[pattern,read]=formats.find(([each])=>each.test(name)||each.test(lower))??[];return pattern===void 0||read===void 0?null:{read,variables:starting.has(read)}}function settingRules(shared,rows){return rows.map(([key,value,severity,more])=>Object.assign({origin:`setting`},shared,more,{key,value,severity}))}const yes=/^(?:true|on|yes|1|enabled?)$/iu;const webConfig=/(?:^|\/)web(?:\.[^/]*)?\.config$/u;const appsettings=/(?:^|\/)appsettings[^/]*\.json$/u;const dotnetSettings=[...settingRules({product:`ASP.NET`,files:webConfig,source:`https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/s10awwz0(v=vs.100)`},[[/(?:^|\/)compilation@debug$/u,yes,`medium`],[/(?:^|\/)customErrors@mode$/u,/^off$/iu,`medium`,{source:`https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/h0hfz6fc(v=vs.100)`}],[/(?:^|\/)trace@enabled$/u,yes,`medium`,{source:`https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/6915t83k(v=vs.100)`}],[/(?:^|\/)httpErrors@errorMode$/u,/^Detailed$/iu,`medium`,{source:`https://learn.microsoft.com/iis/configuration/system.webserver/httperrors/`}],[/(?:^|\/)directoryBrowse@enabled$/u,yes,`medium`,{source:`https://learn.microsoft.com/iis/configuration/system.webserver/directorybrowse`}],[/(?:^|\/)aspNetCore@stdoutLogEnabled$/u,yes,`low`,{source:`https://learn.microsoft.com/aspnet/core/host-and-deploy/iis/logging-and-diagnostics`}],[/^(?:ASPNETCORE|DOTNET)_ENVIRONMENT$/u,/^Development$/iu,`medium`,{source:`https://learn.microsoft.com/aspnet/core/fundamentals/environments`}],[/(?:^|\/)serviceDebug@includeExceptionDetailInFaults$/u,yes,`medium`,{files:/\.config$/u,source:`https://learn.microsoft.com/dotnet/framework/configure-apps/file-schema/wcf/servicedebug`}]]),...settingRules({product:`ASP.NET Core`,files:appsettings,source:`https://learn.microsoft.com/aspnet/core/fundamentals/host/web-host`},[[/^DetailedErrors$/iu,yes,`medium`],[/^Logging\.(?:\w+\.)?LogLevel\.Default$|^Serilog\.MinimumLevel(?:\.Default)?$/iu,/^(?:Debug|Trace|Verbose)$/iu,`low`,{source:`https://learn.microsoft.com/aspnet/core/fundamentals/logging`}]]),...settingRules({product:`ASP.NET Core`,files:/\.cs$/u,words:[`UseDeveloperExceptionPage`,`UseDatabaseErrorPage`,`UseMigrationsEndPoint`],source:`https://learn.microsoft.com/aspnet/core/fundamentals/error-handling`},[[/(?:^|\.)(?:UseDeveloperExceptionPage|UseDatabaseErrorPage|UseMigrationsEndPoint)\(\)$/u,/^$/u,`medium`,{unconditional:true}]])];const environmentSettings=[...settingRules({product:`Laravel / Symfony`,origin:`environment`,source:`https://laravel.com/docs/configuration#debug-mode`},[[/^APP_DEBUG$/u,yes,`medium`],[/^APP_ENV$/u,/^(?:local|dev|develop|development)$/iu,`low`],[/^LOG_LEVEL$/u,/^(?:debug|trace)$/iu,`low`],[/^(?:DEBUGBAR_ENABLED|TELESCOPE_ENABLED|IGNITION_ENABLE_RUNNABLE_SOLUTIONS)$/u,yes,`low`]]),...settingRules({product:`Flask`,origin:`environment`,source:`https://flask.palletsprojects.com/en/stable/config/`},[[/^FLASK_DEBUG$/u,yes,`medium`],[/^FLASK_ENV$/u,/^development$/iu,`medium`],[/^WERKZEUG_DEBUG_PIN$/u,/^off$/iu,`medium`]]),...settingRules({product:`Django`,origin:`environment`,source:`https://docs.djangoproject.com/en/stable/howto/deployment/checklist/`},[[/^DJANGO_DEBUG$|^DEBUG$/u,/^(?:true|1|on|yes)$/iu,`medium`],[/^DJANGO_SETTINGS_MODULE$/u,/[._](?:dev|development|local|debug)$/iu,`low`]]),...settingRules({product:`Ruby on Rails`,origin:`environment`,source:`https://guides.rubyonrails.org/configuring.html`},[[/^(?:RAILS_ENV|RACK_ENV)$/u,/^development$/u,`medium`]]),...settingRules({product:`Node.js`,origin:`environment`,source:`https://expressjs.com/en/advanced/best-practice-performance.html`},[[/^NODE_ENV$/u,/^(?:dev|develop|development)$/u,`medium`],[/^NODE_OPTIONS$/u,/--inspect/u,`medium`,{source:`https://nodejs.org/en/learn/getting-started/debugging`}],[/^NODE_TLS_REJECT_UNAUTHORIZED$/u,/^0$/u,`medium`,{source:`https://nodejs.org/api/cli.html`}]]),...settingRules({product:`ASP.NET Core`,origin:`environment`,source:`https://learn.microsoft.com/aspnet/core/fundamentals/environments`},[[/^(?:ASPNETCORE|DOTNET)_ENVIRONMENT$/u,/^Development$/iu,`medium`],[/^ASPNETCORE_DETAILEDERRORS$/u,yes,`medium`]]),...settingRules({product:`CodeIgniter`,origin:`environment`,source:`https://codeigniter.com/user_guide/general/environments.html`},[[/^CI_ENVIRONMENT$|^CI_ENV$/u,/^development$/u,`medium`]]),...settingRules({product:`PHP`,origin:`environment`,source:`https://xdebug.org/docs/all_settings`},[[/^XDEBUG_MODE$/u,/^(?!off$|none$|coverage$)[a-z,]+$/u,`medium`]]),...settingRules({product:`WordPress`,origin:`environment`,source:`https://hub.docker.com/_/wordpress`},[[/^WORDPRESS_DEBUG$/u,yes,`medium`]]),...settingRules({product:`Spring Boot`,origin:`environment`,source:`https://docs.spring.io/spring-boot/appendix/application-properties/index.html`},[[/^SPRING_PROFILES_ACTIVE$/u,/^(?:dev|develop|development|local|debug)$/iu,`low`],[/^SPRING_H2_CONSOLE_ENABLED$|^SPRING_JPA_SHOW_SQL$/u,yes,`medium`],[/^MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE$/u,/^\*$/u,`medium`]]),...settingRules({product:`JVM`,origin:`environment`,source:`https://docs.oracle.com/en/java/javase/21/docs/specs/jpda/conninv.html`},[[/_OPTS$|^JAVA_OPTIONS$|^JAVA_TOOL_OPTIONS$|^JAVA_ARGS$/u,/-agentlib:jdwp|-Xrunjdwp|-Xdebug\b/u,`medium`],[/_OPTS$|^JAVA_OPTIONS$|^JAVA_TOOL_OPTIONS$|^JAVA_ARGS$/u,/jmxremote\.authenticate=false/u,`medium`,{source:`https://docs.oracle.com/en/java/javase/21/management/monitoring-and-management-using-jmx-technology.html`}]]),...commands()];function commands(){return[...settingRules({product:`JVM`,files:/(?:^|\/)pom\.xml$/u,source:`https://docs.spring.io/spring-boot/maven-plugin/run.html`},[[/(?:jvmArguments|argLine|vmArgs)$/u,/-agentlib:jdwp|-Xrunjdwp|-Xdebug\b/u,`low`]]),...settingRules({product:`JVM`,origin:`command`,source:`https://docs.oracle.com/en/java/javase/21/docs/specs/jpda/conninv.html`},[[/./u,/(?:^|\s)"?java\b.*(?:-agentlib:jdwp|-Xrunjdwp|\s-Xdebug\b)/u,`medium`],[/./u,/(?:^|\s)"?java\b.*jmxremote\.authenticate=false/u,`medium`]]),...settingRules({product:`Node.js`,origin:`command`,source:`https://nodejs.org/en/learn/getting-started/debugging`},[[/./u,/(?:^|\s)node\s(?:.*\s)?--inspect(?:-brk)?\b/u,`medium`],[/./u,/(?:^|\s)nodemon\s/u,`medium`,{source:`https://github.com/remy/nodemon`}],[/^(?:CMD|ENTRYPOINT)$|command$|entrypoint$/u,/(?:^|\s)(?:npm|yarn|pnpm)\s(?:run\s)?(?:dev|serve|watch|start:dev)(?:\s|$)|(?:^|\s)(?:vite|webpack-dev-server|ng serve|next dev)(?:\s|$)/u,`medium`,{source:`https://vite.dev/guide/cli`}]]),...settingRules({product:`Python`,origin:`command`,source:`https://www.uvicorn.org/settings/`},[[/./u,/(?:^|\s)(?:uvicorn|gunicorn|hypercorn|celery|fastapi)\s.*--reload\b/u,`medium`],[/./u,/(?:^|\s)flask\s.*(?:--debug\b|--reload\b)/u,`medium`,{source:`https://flask.palletsprojects.com/en/stable/cli/`}],[/./u,/\bmanage\.py\s+runserver(?:_plus)?\b/u,`medium`,{source:`https://docs.djangoproject.com/en/stable/ref/django-admin/#runserver`}]]),...settingRules({product:`Ruby on Rails`,origin:`command`,source:`https://guides.rubyonrails.org/command_line.html`},[[/./u,/\brails\s(?:s|server)\b.*-e\s?development\b/u,`medium`]]),...settingRules({product:`PHP`,origin:`command`,source:`https://www.php.net/manual/features.commandline.webserver.php`},[[/^(?:CMD|ENTRYPOINT)$|command$|entrypoint$/u,/(?:^|\s)php\s(?:-S\s|artisan serve\b)/u,`medium`]]),...settingRules({product:`Keycloak`,origin:`command`,source:`https://www.keycloak.org/server/configuration`},[[/^(?:CMD|ENTRYPOINT)$|command$|entrypoint$/u,/(?:^|\s)start-dev\b/u,`medium`]]),...settingRules({product:`.NET`,origin:`command`,source:`https://learn.microsoft.com/dotnet/core/tools/dotnet-watch`},[[/^(?:CMD|ENTRYPOINT)$|command$|entrypoint$/u,/(?:^|\s)dotnet\swatch\b/u,`medium`]])]}const springFiles=/(?:^|\/)(?:application|bootstrap)[^/]*\.(?:properties|ya?ml)$/u;const springDocs=`https://docs.spring.io/spring-boot/appendix/application-properties/index.html`;const noisy=/^(?:debug|trace|all|finest)$/iu;const javaSettings=[...settingRules({product:`Spring Boot`,files:springFiles,relaxed:true,source:springDocs},[[/^(?:debug|trace)$/u,yes,`medium`],[/^(?:spring\.web\.|server\.)error\.includestacktrace$/u,/^(?:always|on_?-?param|on_?-?trace_?-?param)$/iu,`medium`],[/^(?:spring\.web\.|server\.)error\.(?:includemessage|includebindingerrors)$/u,/^always$/iu,`low`],[/^(?:spring\.web\.|server\.)error\.includeexception$/u,yes,`low`],[/^management\.endpoints\.web\.exposure\.include$/u,/^(?:.*,\s*)?\*/u,`medium`,{source:`https://docs.spring.io/spring-boot/reference/actuator/endpoints.html`}],[/^management\.security\.enabled$/u,/^false$/iu,`medium`],[/^management\.endpoint\.(?:env|configprops|quartz)\.showvalues$/u,/^always$/iu,`medium`],[/^management\.endpoint\.shutdown\.(?:enabled|access)$/u,/^(?:true|unrestricted)$/iu,`medium`],[/^management\.endpoint\.health\.showdetails$/u,/^always$/iu,`low`],[/^spring\.h2\.console\.enabled$/u,yes,`medium`],[/^spring\.h2\.console\.settings\.weballowothers$/u,yes,`medium`],[/^spring\.jpa\.showsql$|^spring\.jpa\.properties\.hibernate\.showsql$/u,yes,`medium`],[/^spring\.profiles\.active$/u,/^(?:dev|develop|development|local|test|debug)$/iu,`low`],[/^spring\.devtools\.remote\.secret$/u,/./u,`medium`,{hidden:true,source:`https://docs.spring.io/spring-boot/reference/using/devtools.html`}],[/^spring\.devtools\.(?:restart|livereload)\.enabled$/u,yes,`low`],[/^spring\.thymeleaf\.cache$|^spring\.freemarker\.cache$/u,/^false$/iu,`low`],[/^logging\.level\.root$|^logging\.level$/u,noisy,`medium`],[/^logging\.level\.(?:org\.springframework.*|web|sql|org\.hibernate.*)$/u,/^(?:debug|trace)$/iu,`low`],[/^spring\.datasource\.driverclassname$/u,/log4jdbc|p6spy/iu,`low`,{source:`https://github.com/arthurblake/log4jdbc`}],[/^spring\.mvc\.logrequestdetails$|^spring\.codec\.logrequestdetails$/u,yes,`low`]]),...settingRules({product:`Hibernate`,source:`https://docs.jboss.org/hibernate/orm/6.6/userguide/html_single/Hibernate_User_Guide.html`},[[/^hibernate\.show_sql$/u,yes,`low`,{files:/(?:persistence|hibernate|jpa|context|application)[^/]*\.(?:xml|properties)$/u}]]),...settingRules({product:`Struts`,files:/(?:^|\/)(?:struts[^/]*|web)\.(?:xml|properties)$/u,source:`https://struts.apache.org/core-developers/development-mode`},[[/^struts\.devMode$/u,yes,`medium`],[/^struts\.configuration\.xml\.reload$|^struts\.i18n\.reload$/u,yes,`low`]]),...settingRules({product:`Jakarta Faces`,files:/(?:^|\/)web[^/]*\.xml$/u,source:`https://jakarta.ee/specifications/faces/4.0/jakarta-faces-4.0`},[[/^(?:javax|jakarta)\.faces\.PROJECT_STAGE$/u,/^(?:Development|UnitTest|SystemTest)$/u,`medium`],[/^(?:javax|jakarta)\.faces\.FACELETS_DEVELOPMENT$|^facelets\.DEVELOPMENT$/u,yes,`medium`]]),...settingRules({product:`Wicket`,files:/(?:^|\/)web[^/]*\.xml$/u,source:`https://nightlies.apache.org/wicket/guide/10.x/single.html`},[[/^(?:wicket\.)?configuration$/u,/^development$/iu,`medium`]]),...settingRules({product:`Tomcat`,files:/(?:^|\/)(?:server|web|context)\.xml$/u,source:`https://tomcat.apache.org/tomcat-10.1-doc/security-howto.html`},[[/^listings$/u,yes,`medium`],[/(?:^|\/)Valve@showServerInfo$|(?:^|\/)Valve@showReport$/u,yes,`low`],[/(?:^|\/)Context@(?:reloadable|privileged)$/u,yes,`low`],[/(?:^|\/)Connector@allowTrace$/u,yes,`medium`]]),...settingRules({product:`Jasper (JSP)`,files:/(?:^|\/)web\.xml$/u,source:`https://tomcat.apache.org/tomcat-10.1-doc/jasper-howto.html`},[[/^development$/u,yes,`low`],[/^displaySourceFragment$/u,yes,`low`]]),...settingRules({product:`Logback`,files:/(?:^|\/)logback[^/]*\.xml$/u,source:`https://logback.qos.ch/manual/configuration.html`},[[/(?:^|\/)root@level$|(?:^|\/)root\/level@value$/u,noisy,`medium`],[/^configuration@debug$/u,yes,`low`]]),...settingRules({product:`Log4j`,files:/(?:^|\/)log4j[^/]*\.(?:xml|properties|ya?ml|json)$/u,source:`https://logging.apache.org/log4j/2.x/manual/configuration.html`},[[/(?:^|\/)(?:root|asyncroot)@level$|(?:^|\/)root\/(?:level|priority)@value$|^rootLogger\.level$|^Configuration\.Loggers\.Root\.level$/iu,noisy,`medium`],[/^(?:log4j\.)?root(?:Logger|Category)$/u,/^(?:debug|trace|all)\b/iu,`medium`],[/^configuration@status$|^status$/iu,/^(?:trace|debug)$/iu,`low`],[/^log4j\.debug$/u,yes,`low`]])];const php=/\.(?:php|inc|ctp)$/u;const iniFiles=/(?:^|\/)(?:php[^/]*|\.user)\.ini$|(?:^|\/)conf\.d\/[^/]*\.ini$/u;const errorsDocs=`https://www.php.net/manual/errorfunc.configuration.php`;const shown=/^(?:on|1|true|yes|stdout)$/iu;const phpSettings=[...settingRules({product:`PHP`,files:iniFiles,source:errorsDocs},[[/(?:^|\.)display_errors$/u,shown,`medium`],[/(?:^|\.)display_startup_errors$/u,shown,`medium`],[/(?:^|\.)xdebug\.mode$/u,/^(?!off$|coverage$)[a-z,]+/u,`medium`,{source:`https://xdebug.org/docs/all_settings#mode`}],[/(?:^|\.)xdebug\.remote_enable$|(?:^|\.)xdebug\.start_with_request$/u,/^(?:1|on|true|yes)$/iu,`medium`,{source:`https://xdebug.org/docs/all_settings`}],[/(?:^|\.)expose_php$/u,shown,`low`,{source:`https://www.php.net/manual/ini.core.php#ini.expose-php`}]]),...settingRules({product:`PHP`,files:/(?:^|\/)\.htaccess$|\.conf$/u,source:errorsDocs},[[/^php\.display(?:_startup)?_errors$/u,shown,`medium`],[/^php\.xdebug\.mode$/u,/^(?!off$)[a-z,]+/u,`medium`,{source:`https://xdebug.org/docs/all_settings#mode`}]]),...settingRules({product:`PHP`,files:php,words:[`ini_set`],source:errorsDocs},[[/^\\?ini_set\(display(?:_startup)?_errors\)$/u,shown,`medium`],[/^\\?ini_set\(xdebug\.\w+\)$/u,/^(?!0|off|false)\w+/iu,`low`]]),...settingRules({product:`WordPress`,files:/(?:^|\/)wp-config[^/]*\.php$/u,source:`https://developer.wordpress.org/advanced-administration/debug/debug-wordpress/`},[[/^define\((?:WP_DEBUG|WP_DEBUG_DISPLAY|SCRIPT_DEBUG|SAVEQUERIES)\)$/u,yes,`medium`],[/^define\(WP_DEBUG_LOG\)$/u,yes,`low`]]),...settingRules({product:`Laravel`,files:/(?:^|\/)config\/(?:app|logging|debugbar|telescope)\.php$/u,source:`https://laravel.com/docs/configuration#debug-mode`},[[/^(?:.*\.)?debug$/u,/^true$/iu,`medium`],[/^\\?env\(APP_DEBUG\)$/u,/^true$/iu,`low`],[/^(?:.*\.)?env$/u,/^(?:local|development)$/u,`low`]]),...settingRules({product:`Symfony`,files:/(?:^|\/)config\/bundles\.php$/u,source:`https://symfony.com/doc/current/bundles.html`},[[/(?:WebProfilerBundle|DebugBundle|MakerBundle)::class\.all$/u,/^true$/iu,`medium`]]),...settingRules({product:`Symfony`,files:php,words:[`Debug::enable`],source:`https://symfony.com/doc/current/components/error_handler.html`},[[/^\\?(?:[\w\\]*\\)?Debug::enable\(\)$/u,/^$/u,`medium`,{unconditional:true,files:/(?:^|\/)(?:web|public|html)\/[^/]*\.php$/u}]]),...settingRules({product:`CakePHP`,files:/(?:^|\/)config\/(?:app|core|bootstrap)\.php$/u,source:`https://book.cakephp.org/5/en/development/configuration.html`},[[/^(?:.*\.)?debug$/u,/^(?:true|[12])$/iu,`medium`],[/^Configure::write\(debug\)$/u,/^(?:true|[12])$/iu,`medium`]]),...settingRules({product:`CodeIgniter`,files:/(?:^|\/)index\.php$/u,source:`https://codeigniter.com/userguide3/general/environments.html`},[[/^define\(ENVIRONMENT\)$/u,/^development$/u,`medium`]]),...settingRules({product:`Yii`,files:/(?:^|\/)index[^/]*\.php$/u,source:`https://www.yiiframework.com/doc/guide/2.0/en/concept-configurations#environment-constants`},[[/^define\(YII_DEBUG\)$/u,/^true$/iu,`medium`],[/^define\(YII_ENV\)$/u,/^dev$/u,`medium`]]),...settingRules({product:`EC-CUBE`,files:/(?:^|\/)(?:config|data\/config|html\/define|mtb_constants|define)[^/]*\.php$|mtb_constants/u,source:`https://github.com/EC-CUBE/ec-cube2`},[[/^define\(DEBUG_MODE\)$/u,/^(?:true|1)$/iu,`medium`]]),...settingRules({product:`phpMyAdmin`,files:/(?:^|\/)config\.inc\.php$/u,source:`https://docs.phpmyadmin.net/en/latest/config.html`},[[/AllowNoPassword$/u,/^true$/iu,`medium`]]),...settingRules({product:`Composer`,files:/(?:^|\/)composer\.json$/u,source:`https://getcomposer.org/doc/04-schema.md#require-dev`},[[/^require\.(?:barryvdh\/laravel-debugbar|symfony\/(?:web-profiler-bundle|debug-bundle|maker-bundle)|spatie\/laravel-ignition|facade\/ignition)$/u,/.+/u,`low`]])];const djangoFiles=/(?:^|\/)(?:[^/]*settings[^/]*|settings\/[^/]+|config\/settings\/[^/]+)\.py$/u;const djangoDocs=`https://docs.djangoproject.com/en/stable/howto/deployment/checklist/`;const production=/(?:^|\/)config\/environments\/production\.rb$/u;const scriptingSettings=[...settingRules({product:`Django`,files:djangoFiles,source:djangoDocs},[[/^DEBUG$/u,/^True$/u,`medium`],[/^(?:TEMPLATE_DEBUG|DEBUG_PROPAGATE_EXCEPTIONS)$/u,/^True$/u,`medium`],[/^ALLOWED_HOSTS\[\]$/u,/^\*$/u,`medium`],[/^SECRET_KEY$/u,/^django-insecure-/u,`medium`,{hidden:true}],[/^INSTALLED_APPS\[\]$/u,/^(?:debug_toolbar|django_extensions|silk)$/u,`low`,{source:`https://django-debug-toolbar.readthedocs.io/`}],[/^CORS_(?:ORIGIN_ALLOW_ALL|ALLOW_ALL_ORIGINS)$/u,/^True$/u,`low`,{source:`https://github.com/adamchainz/django-cors-headers`}]]),...settingRules({product:`Flask`,files:/\.py$/u,words:[`debug`,`reload`,`DEBUG`,`use_debugger`],source:`https://flask.palletsprojects.com/en/stable/debugging/`},[[/^(?:\w+\.)?(?:app|application|server|socketio)\.run(?:_server)?\((?:debug|use_debugger|use_reloader)\)$/u,/^True$/u,`medium`],[/^(?:app|application)\.debug$/u,/^True$/u,`medium`],[/^(?:app|application)\.config\.update\(DEBUG\)$/u,/^True$/u,`medium`],[/^uvicorn\.run\(reload\)$/u,/^True$/u,`medium`,{source:`https://www.uvicorn.org/settings/`}],[/^(?:\w+\.)?(?:FastAPI|Starlette|Sanic)\(debug\)$/u,/^True$/u,`medium`,{source:`https://fastapi.tiangolo.com/reference/fastapi/`}]]),...settingRules({product:`Ruby on Rails`,files:production,source:`https://guides.rubyonrails.org/configuring.html`},[[/^config\.consider_all_requests_local$/u,/^true$/u,`medium`],[/^config\.log_level$/u,/^debug$/u,`low`],[/^config\.(?:eager_load|cache_classes|action_controller\.perform_caching)$/u,/^false$/u,`low`],[/^config\.action_mailer\.preview_path$/u,/./u,`low`],[/^config\.action_mailer\.show_previews$/u,/^true$/u,`medium`]]),...settingRules({product:`Bundler`,files:/(?:^|\/)gemfile$/u,source:`https://bundler.io/guides/groups.html`},[[/^gem$/u,/^(?:web-console|better_errors|binding_of_caller|letter_opener(?:_web)?|byebug|pry-byebug|rack-mini-profiler|bullet)$/u,`low`]]),...settingRules({product:`webpack`,files:/(?:^|\/)(?:webpack|vue|next|craco)[^/]*\.(?:[cm]?[jt]s)$|(?:^|\/)webpack\//u,source:`https://webpack.js.org/configuration/devtool/`},[[/(?:^|\.)mode$/u,/^development$/u,`medium`,{source:`https://webpack.js.org/configuration/mode/`}],[/(?:^|\.)devtool$/u,/eval|inline/u,`medium`],[/(?:^|\.)productionSourceMap$|(?:^|\.)productionBrowserSourceMaps$/u,/^true$/u,`low`]]),...settingRules({product:`Vite`,files:/(?:^|\/)(?:(?:vite|astro|nuxt)[^/]*\.config|[^/]*esbuild[^/]*)\.[cm]?[jt]s$/u,source:`https://vite.dev/config/build-options.html#build-sourcemap`},[[/(?:^|\.)sourcemap$/u,/^(?:true|inline)$/u,`low`],[/(?:^|\.)build\.minify$/u,/^false$/u,`low`]]),...settingRules({product:`Angular`,files:/(?:^|\/)angular\.json$/u,source:`https://angular.dev/reference/configs/workspace-config`},[[/\.configurations\.production\.optimization$/u,/^false$/u,`medium`],[/\.configurations\.production\.(?:sourceMap|sourceMap\.scripts)$/u,/^true$/u,`low`]]),...settingRules({product:`Vue`,files:/\.(?:[cm]?[jt]s)$/u,words:[`Vue.config.`,`config.performance`],source:`https://v2.vuejs.org/v2/api/#devtools`},[[/^Vue\.config\.(?:devtools|debug)$/u,/^true$/u,`medium`,{unconditional:true}],[/^app\.config\.performance$/u,/^true$/u,`low`]]),...settingRules({product:`Node.js`,files:/(?:^|\/)package\.json$/u,source:`https://nodejs.org/en/learn/getting-started/debugging`},[[/^scripts\.(?:start|prod|production|start:prod)$/u,/(?:^|\s)nodemon\s|(?:^|\s)node\s(?:.*\s)?--inspect/u,`low`]]),...settingRules({product:`Express`,files:/(?:^|\/)(?:app|server|index|main)\.[cm]?[jt]s$/u,words:[`rrorHandler(`,`errorhandler(`],source:`https://github.com/expressjs/errorhandler`},[[/^(?:errorhandler|errorHandler|express\.errorHandler)\(\)$/u,/^$/u,`low`,{unconditional:true,files:/(?:^|\/)(?:app|server|index|main)\.[cm]?[jt]s$/u}]])];const gradle=/\.gradle(?:\.kts)?$/u;const serverAndDeviceSettings=[...settingRules({product:`nginx`,files:/\.conf$|sites-(?:available|enabled)/u,source:`https://nginx.org/en/docs/ngx_core_module.html#error_log`},[[/^error_log$/u,/\sdebug$/u,`medium`],[/^autoindex$/u,/^on$/iu,`medium`,{source:`https://nginx.org/en/docs/http/ngx_http_autoindex_module.html`}],[/^stub_status$/u,/^(?:on)?$/u,`low`,{source:`https://nginx.org/en/docs/http/ngx_http_stub_status_module.html`}]]),...settingRules({product:`Apache httpd`,files:/\.conf$|(?:^|\/)\.htaccess$|sites-(?:available|enabled)/u,source:`https://httpd.apache.org/docs/2.4/mod/core.html#loglevel`},[[/^LogLevel$/iu,/^(?:debug|trace\d)\b/iu,`medium`],[/^SetHandler$/iu,/^server-(?:status|info)$/iu,`low`,{source:`https://httpd.apache.org/docs/2.4/mod/mod_status.html`}],[/^TraceEnable$/iu,/^(?:on|extended)$/iu,`medium`,{source:`https://httpd.apache.org/docs/2.4/mod/core.html#traceenable`}],[/^Options$/iu,/(?:^|\s)\+?Indexes\b/iu,`low`,{source:`https://httpd.apache.org/docs/2.4/mod/core.html#options`}]]),...settingRules({product:`MySQL`,files:/(?:^|\/)\.?my[^/]*\.cnf$|(?:^|\/)(?:mysql|mariadb)[^/]*\/[^/]*\.cnf$|(?:^|\/)my\.ini$/u,source:`https://dev.mysql.com/doc/refman/8.4/en/query-log.html`},[[/^mysqld\.general[_-]log$/u,/^(?:1|on|)$/iu,`low`],[/^mysqld\.skip-grant-tables$/u,/^(?:1|on|)$/iu,`medium`,{source:`https://dev.mysql.com/doc/refman/8.4/en/server-options.html`}]]),...settingRules({product:`Android`,files:/(?:^|\/)androidmanifest\.xml$/u,source:`https://developer.android.com/guide/topics/manifest/application-element#debug`},[[/(?:^|\/)application@android:debuggable$/u,yes,`medium`],[/(?:^|\/)application@android:usesCleartextTraffic$/u,yes,`low`],[/(?:^|\/)application@android:testOnly$/u,yes,`medium`]]),...settingRules({product:`Android`,files:gradle,source:`https://developer.android.com/build/shrink-code`},[[/(?:^|\.)release\.(?:debuggable|isDebuggable)$/u,/^true$/u,`medium`],[/(?:^|\.)release\.(?:minifyEnabled|isMinifyEnabled)$/u,/^false$/u,`low`]]),...settingRules({product:`Android`,files:/\.(?:java|kt)$/u,words:[`setWebContentsDebuggingEnabled`],source:`https://developer.android.com/reference/android/webkit/WebView#setWebContentsDebuggingEnabled(boolean)`},[[/(?:^|\.)setWebContentsDebuggingEnabled\(\)$/u,/^true$/u,`medium`,{unconditional:true}]]),...settingRules({product:`iOS`,files:/\.(?:plist|entitlements)$/u,source:`https://developer.apple.com/documentation/bundleresources`},[[/^(?:com\.apple\.security\.)?get-task-allow$/u,/^true$/u,`medium`],[/^NSAllowsArbitraryLoads$/u,/^true$/u,`low`]])];const settingTable=[...javaSettings,...phpSettings,...scriptingSettings,...dotnetSettings,...serverAndDeviceSettings,...environmentSettings];const trigger=/debug|trace|develop|show|error|profile|inspect|reload|xdebug|jdwp|jmx|devmode|project_stage|configuration|level|listings|log4j|allowed_hosts|secret_key|installed_apps|cors_|display|expose|wp_|savequeries|environment|_env|index|status|general|grant|cleartext|testonly|minify|task-allow|arbitrary|devtool|mode|sourcemap|optimization|runserver|nodemon|run dev|serve|start-dev|watch|php -s|vite|h2|console|exposure|security|reloadable|consider_all|eager_load|cache|reject|nopassword|preview|indexes|performance/iu;function settingFindings({path,role,text}){const format=formatOf(path);if(format===null)return[];const lower=path.toLowerCase();const own=settingTable.filter(({files,words,origin})=>(files?.test(lower)??(format.variables&&origin!==`setting`))&&(words?.some(word=>text.includes(word))??true));const purpose=purposeOf(path,role);if(own.length===0||purpose===`vendored`||purpose===`document`||!trigger.test(text))return[];return format.read(text.replaceAll(/\r\n?/gu,`
`)).slice(0,mostEntries).flatMap(entry=>{const rule=own.find(each=>holds(each,entry));return rule===void 0?[]:[finding(rule,entry,{path,purpose:profiled(entry,purpose)})]})}const mostEntries=5e4;const longest=2e3;function holds({origin,relaxed,key,value,unconditional},entry){if(origin!==entry.origin||unconditional===true&&entry.guarded===true)return false;const own=relaxed===true?entry.key.replaceAll(/[-_]/gu,``).toLowerCase():entry.key;return key.test(own)&&value.test(entry.value.trim().slice(0,longest))}function profiled({profile},purpose){if(profile===void 0||purpose!==`product`)return purpose;if(/test/iu.test(profile))return`test`;return/^!|prod|product|release/iu.test(profile)?purpose:`development`}const reasons={development:{ja:`開発用の設定ファイル`,en:`a configuration for development`},test:{ja:`テスト用の設定`,en:`a configuration for tests`},sample:{ja:`設定の見本`,en:`a sample configuration`},build:{ja:`ビルド・CI 用の設定`,en:`a configuration of builds`},document:{ja:`文書`,en:`a document`},vendored:{ja:`同梱された他者のもの`,en:`third-party material`},guarded:{ja:`条件付き`,en:`inside a condition`}};function graded$1(rule,{guarded},purpose){const less=rule.severity===`medium`?`low`:`note`;if(purpose===`test`||purpose===`build`)return{severity:`note`,why:reasons[purpose]};if(purpose!==`product`)return{severity:less,why:reasons[purpose]};if(guarded===true)return{severity:less,why:reasons.guarded};return{severity:rule.severity,why:null}}function finding(rule,entry,{path,purpose}){const{severity,why}=graded$1(rule,entry,purpose);const setting=settingText(rule,entry);return{ruleId:`debug-artifacts/debug-setting`,severity,location:{path,line:entry.line},parameters:{product:rule.product,setting,why:why?.en??``,whyJa:why?.ja??``},identity:setting,links:rule.source.startsWith(`https:`)?[rule.source]:[]}}function settingText({hidden,value},entry){const key=entry.key.slice(0,120);const[first=``,...rest]=(value.exec(entry.value.trim().slice(0,longest))?.[0]??``).trim().split(/\s+/u);const last=rest.at(-1);if(hidden===true||first===``)return key;return`${key} = ${first.slice(0,60)}${last===void 0?``:` … ${last.slice(0,60)}`}`}const byExtension={js:`javascript`,mjs:`javascript`,cjs:`javascript`,jsx:`javascript`,ts:`typescript`,mts:`typescript`,cts:`typescript`,tsx:`tsx`,py:`python`,pyw:`python`,java:`java`,php:`php`,phtml:`php`,inc:`php`,module:`php`,ctp:`php`,rb:`ruby`,rake:`ruby`,ru:`ruby`,gemspec:`ruby`,go:`go`,cs:`c-sharp`,c:`c`,h:`cpp`,cc:`cpp`,cpp:`cpp`,cxx:`cpp`,hh:`cpp`,hpp:`cpp`,hxx:`cpp`,ino:`cpp`,kt:`kotlin`,kts:`kotlin`,swift:`swift`,rs:`rust`,scala:`scala`,groovy:`groovy`,gradle:`groovy`,gsp:`groovy`,sh:`bash`,bash:`bash`,ksh:`bash`};const byName={Rakefile:`ruby`,Gemfile:`ruby`,Capfile:`ruby`,Guardfile:`ruby`,Vagrantfile:`ruby`,Jenkinsfile:`groovy`};const byInterpreter={python:`python`,node:`javascript`,ruby:`ruby`,php:`php`,sh:`bash`,bash:`bash`,ksh:`bash`,dash:`bash`,groovy:`groovy`};const copySuffix=/(?:~|\.(?:bak|back|backup|old|orig|original|ori|org|tmp|temp|save|copy|swp))$/iu;function baseName(path){return path.slice(path.lastIndexOf(`/`)+1)}function programName(name){return name.replace(copySuffix,``)}const doubtful={inc:/<\?(?:php|=)/u,module:/<\?(?:php|=)/u};function languageOf(path,text){const name=programName(baseName(path));const known=byName[name];if(known!==void 0)return known;const extension=/\.([a-z]+)$/iu.exec(name)?.[1]?.toLowerCase();const language=extension===void 0?void 0:byExtension[extension];if(extension!==void 0&&doubtful[extension]?.test(text.slice(0,4096))===false)return null;if(language!==void 0)return language;if(extension!==void 0)return null;const interpreter=/^#![^\n]{0,200}\b(python|node|ruby|php|sh|bash|ksh|dash|groovy)\d*(?:\.\d+)*\s*(?:[ \t-][^\n]*)?$/mu.exec(text.slice(0,256))?.[1];return interpreter===void 0?null:byInterpreter[interpreter]??null}const pages=/\.(?:jspf?|jspx|erb|vue)$/iu;function isSourceName(path){return languageOf(path,``)!==null||pages.test(programName(path))}const largestSource=4194304;function pathRules(shared,rows){return rows.map(([pattern,ja,en,more])=>Object.assign({},shared,more,{pattern,kind:{ja,en}}))}const made=[`source`,`binary`,`configuration`];const unpublished=`unverified`;const elsewhere=[`test`,`vendored`,`sample`,`document`];const byHand=[...pathRules({rule:`work-file`,severity:`medium`,on:`name`,source:`https://support.microsoft.com/windows`},[[/^コピー (?:\(\d+\) )?[～〜~] |\s?- コピー(?: ?[(（]\d+[)）])*(?:\.[^.]+)?$|^.+\s?のコピー(?: ?\d+)?(?:\.[^.]+)?$/u,`手作業の複製`,`a copy made by hand`],[/ - Copy(?: \(\d+\))*(?:\.[^.]+)?$|^Copy (?:\(\d+\) )?of |[ (（]\(?(?:(?:another|\d+\w\w) )?copy\)(?:\.[^.]+)?$|[(（](?:別の)?コピー(?: ?\d+)?[)）](?:\.[^.]+)?$/u,`手作業の複製`,`a copy made by hand`],[/^新規 ?(?:テキスト ドキュメント|Microsoft .+|ビットマップ イメージ)(?: ?\(\d+\))?\.[^.]+$|^New (?:Text Document|Microsoft .+)(?: \(\d+\))?\.[^.]+$/u,`作りかけの新規ファイル`,`a new file that was never named`]]),...pathRules({rule:`work-file`,severity:`medium`,on:`folder`,source:`https://support.microsoft.com/windows`},[[/^新しいフォルダー?(?: ?[(（]\d+[)）])?$|^New folder(?: \(\d+\))?$|^名称未設定フォルダ(?: ?\d+)?$/u,`作りかけの新規フォルダ`,`a new folder that was never named`],[/^コピー [～〜~] | - コピー(?: ?[(（]\d+[)）])*$| - Copy(?: \(\d+\))*$|^.+\s?のコピー(?: ?\d+)?$/u,`手作業で複製したフォルダ`,`a folder that was copied by hand`]]),...pathRules({rule:`work-file`,severity:`low`,on:`name`,roles:made,fine:elsewhere,source:unpublished},[[/ copy(?: \d+)?\.[^.]+$|.[^\s]? ?\(\d{1,2}\)\.[^.]+$/u,`手作業の複製とみられる名前`,`a name that looks like a copy made by hand`],[/(?:_(?:bk|bkup|bak|old|org|orig|backup)|-(?:bk|bak|old)|[_-](?:コピー|修正前|変更前|旧|旧版|削除予定|不要|未使用|作業中|最新|最新版|最終|最終版))\d{0,2}\.[^.]+$/u,`手作業の世代管理とみられる名前`,`a name that looks like a version kept by hand`],[/^(?!V\d)[^/]*[^\d][_-]?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\.(?:jspx?|php|java|cs|vb|js|ts|css|html?|py|rb|properties|xml|ya?ml|ini|conf|sh|bat|war|jar|ear|zip|lzh|tar|gz)$/u,`日付を付けた手作業の世代管理とみられる名前`,`a name with a date that looks like a version kept by hand`],[/^(?:無題|名称未設定|Untitled)(?:[-\s]?\d+)?\.[^.]+$|^(?:Book|文書|プレゼンテーション)\s?\d\.(?:xls|doc|ppt)[a-z]?$/u,`名前を付けていないファイル`,`a file that was never named`],[/^(?:hoge|fuga|piyo|hogehoge|fugafuga|aaa+|asdf|qwerty|zzz+)\d*\.[a-z]+$/iu,`仮の名前`,`a makeshift name`],[/(?:^|[^A-Za-z])(?:hoge|fuga|piyo)(?![a-z])|(?:Hoge|Fuga|Piyo)(?=[A-Z_.\d])/u,`仮の名前`,`a makeshift name`]]),...pathRules({rule:`work-file`,severity:`low`,on:`name`,roles:[`document`,`database`],source:unpublished},[[/^(?:無題|名称未設定|Untitled)(?:[-\s]?\d+)?\.[^.]+$|^(?:Book|文書|プレゼンテーション)\s?\d\.(?:xls|doc|ppt)[a-z]?$/u,`名前を付けていないファイル`,`a file that was never named`],[/[_-](?:作業中|修正前|変更前|削除予定)\d{0,2}\.[^.]+$/u,`作業中とみられる名前`,`a name that looks like work in progress`]]),...pathRules({rule:`work-file`,severity:`low`,on:`folder`,fine:elsewhere,source:unpublished},[[/^(?:bk|bkup|bak|_bak|_old|_bk|_backup|旧|旧版|退避|バックアップ|作業|作業用|作業中|一時|一時保存|削除予定|不要|ゴミ箱|ごみ箱)$/u,`作業用とみられるフォルダ`,`a folder that looks like a working place`],[/^(?:old|backup)$/iu,`作業用とみられるフォルダ`,`a folder that looks like a working place`,{roles:[`source`,`configuration`]}],[/^(?:Hoge|Fuga|Piyo)[A-Z][A-Za-z]*$|^(?:hoge|fuga|piyo|aaa+|asdf)\d*$/u,`仮の名前のフォルダ`,`a folder with a makeshift name`]])];const gitignore$1=`https://github.com/github/gitignore`;const nuclei=`https://github.com/projectdiscovery/nuclei-templates/tree/main/http/exposures`;const development=[...pathRules({rule:`work-file`,severity:`medium`,on:`folder`,anywhere:true,source:gitignore$1},[[/^(?:\.git|\.svn|\.hg|CVS|\.bzr|_darcs|\.jj)$/u,`版管理システムの内部フォルダ`,`the inside of a version control system`],[/^(?:\.ssh|\.gnupg|\.aws|\.azure|\.kube|\.docker)$/u,`個人の接続情報のフォルダ`,`a folder of personal access data`,{fine:[`build`,`sample`]}]]),...pathRules({rule:`work-file`,severity:`medium`,on:`folder`,source:gitignore$1},[[/^(?:\.idea|\.settings|\.vs|\.metadata|\.recommenders)$/u,`開発ツールの設定フォルダ`,`settings of a development tool`],[/^(?:\.sass-cache|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.nox|\.nyc_output|\.gradle|\.ipynb_checkpoints|\.parcel-cache|\.turbo|\.angular|\.svelte-kit|\.phpunit\.cache|\.hypothesis|\.eggs|htmlcov|\.scannerwork|\.stryker-tmp)$/u,`ツールのキャッシュ・実行結果`,`the cache or output of a tool`],[/^__pycache__$/u,`ツールのキャッシュ`,`the cache of a tool`,{roles:[`source`,`configuration`,`document`]}],[/^(?:\.venv|\.virtualenv)$/u,`開発機の Python 仮想環境`,`a Python environment of a development machine`],[/^(?:node_modules|bower_components|jspm_packages)$/u,`開発機で展開した npm 等のパッケージ`,`packages that were installed on a development machine`,{roles:[`source`,`configuration`,`document`],fine:[`test`,`sample`]}]]),...pathRules({rule:`work-file`,severity:`low`,on:`folder`,source:gitignore$1},[[/^\.vscode$/u,`開発ツールの設定フォルダ`,`settings of a development tool`,{fine:[`test`,`sample`]}]]),...pathRules({rule:`work-file`,severity:`medium`,on:`name`,source:gitignore$1},[[/^\.(?:classpath|project|factorypath|buildpath)$/u,`開発ツールのプロジェクト設定`,`a project file of a development tool`],[/.\.(?:suo|vbproj\.user|csproj\.user|vcxproj\.user|sln\.docstates|rsuser|userosscache)$/iu,`開発ツールの個人設定`,`personal settings of a development tool`],[/.\.(?:sublime-workspace|iws|ncb|opensdf|ilk)$/u,`開発ツールの作業状態`,`the working state of a development tool`],[/\.py[co]$/u,`ツールのキャッシュ`,`the cache of a tool`,{roles:[`source`,`configuration`,`document`]}],[/^\.coverage$|^lcov\.info$|^clover\.xml$/u,`テストの網羅率の記録`,`a coverage report`,{roles:made}],[/^\.(?:phpunit\.result\.cache|php-cs-fixer\.cache|php_cs\.cache|eslintcache|stylelintcache)$|\.tsbuildinfo$/u,`ツールのキャッシュ`,`the cache of a tool`]]),...pathRules({rule:`work-file`,severity:`low`,on:`name`,source:gitignore$1},[[/.\.(?:iml|code-workspace|sublime-project|user)$/u,`開発ツールのプロジェクト設定`,`a project file of a development tool`,{roles:made}]]),...pathRules({rule:`work-file`,severity:`medium`,on:`path`,source:gitignore$1},[[/^(?!.*(?:^|\/)(?:WEB-INF|BOOT-INF)\/classes\/)(?:.*\/)?[^/]+\.class$/u,`ソースに混ざったコンパイル済みクラス`,`compiled classes among sources`,{roles:[`source`],unpacked:true,gather:`folder`}],[/(?:^|\/)nbproject\/private\//u,`開発ツールの個人設定`,`personal settings of a development tool`],[/(?:^|\/)coverage\/(?:lcov-report|clover\.xml|coverage-final\.json|lcov\.info)/u,`テストの網羅率の記録`,`a coverage report`],[/(?:^|\/)(?:target\/(?:surefire-reports|maven-status|maven-archiver)|build\/(?:test-results|reports\/tests))\//u,`ビルドの作業結果`,`the output of a build`,{roles:[`source`]}],[/(?:^|\/)(?:venv|env)\/(?:pyvenv\.cfg|bin\/activate|Scripts\/activate)/u,`開発機の Python 仮想環境`,`a Python environment of a development machine`]]),...personalFiles(),...databases(),...environments()];function personalFiles(){return[...pathRules({rule:`work-file`,severity:`medium`,on:`name`,anywhere:true,source:nuclei},[[/^\.(?:bash|zsh|sh|ksh|mysql|psql|python|node_repl|sqlite|rediscli|irb|pry|mongo|mongosh|dbshell|scala|php)_history$|^\.(?:viminfo|lesshst|zcompdump|wget-hsts|mysql_history)$|^ConsoleHost_history\.txt$/iu,`コマンドの履歴`,`a history of commands`],[/^(?:sftp-config(?:-alt)?\.json|\.ftpconfig|\.sftpconfig|\.remote-sync\.json|filezilla\.xml|recentservers\.xml|sitemanager\.xml|WinSCP\.ini|\.ftppass|\.ftpquota)$/iu,`ファイル転送ツールの接続設定`,`settings of a file transfer tool`],[/^\.(?:netrc|pgpass|git-credentials|pypirc|s3cfg|boto|cvspass|trafficmaster)$|^_netrc$|\.kdbx?$/u,`個人の接続情報`,`personal access data`]]),...pathRules({rule:`work-file`,severity:`medium`,on:`path`,anywhere:true,source:nuclei},[[/(?:^|\/)\.vscode\/(?:sftp|ftp-sync|ftp-kr)\.json$|(?:^|\/)\.idea\/(?:WebServers|webServers|dataSources[^/]*|sshConfigs|deployment)\.xml$/u,`ファイル転送・接続ツールの設定`,`settings of a transfer or connection tool`]]),...pathRules({rule:`work-file`,severity:`low`,on:`name`,source:`unverified`},[[/.\.(?:rdp|ovpn|ppk)$|^(?:known_hosts|authorized_keys)$/iu,`接続ツールの設定`,`settings of a connection tool`,{roles:made}]]),...pathRules({rule:`key-material`,severity:`medium`,on:`name`,source:`https://man.openbsd.org/ssh-keygen#FILES`},[[/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/u,`SSH の秘密鍵`,`a private key of SSH`]]),...pathRules({rule:`key-material`,severity:`low`,on:`name`,source:`https://github.com/github/gitignore/blob/main/Android.gitignore`},[[/.\.(?:pfx|p12|jks|keystore)$/iu,`鍵・証明書の保管ファイル`,`a store of keys and certificates`,{fine:[`test`,`vendored`]}]])]}function databases(){return[...pathRules({rule:`work-file`,severity:`medium`,on:`name`,source:`https://github.com/github/gitignore/blob/main/Python.gitignore`},[[/^db\.sqlite3(?:-journal)?$/u,`開発用のデータベース`,`a database of the development`],[/.\.(?:sqlite3?|db3?)-(?:journal|wal|shm)$/u,`データベースの作業ファイル`,`a working file of a database`]]),...pathRules({rule:`work-file`,severity:`medium`,on:`name`,roles:made,source:`https://www.h2database.com/html/features.html#database_file_layout`},[[/.\.(?:mv\.db|h2\.db|trace\.db|lock\.db)$/u,`開発用のデータベース（H2）`,`a database of the development (H2)`]]),...pathRules({rule:`work-file`,severity:`medium`,on:`path`,roles:made,source:`https://github.com/github/gitignore/blob/main/Rails.gitignore`},[[/(?:^|\/)(?:db|storage)\/(?:development|test)\.sqlite3$/u,`開発用のデータベース`,`a database of the development`]]),...pathRules({rule:`work-file`,severity:`low`,on:`name`,roles:made,fine:[`test`,`vendored`],source:`unverified`},[[/.\.(?:sqlite3?|db3|mdb|accdb|ldf|mdf|sdf)$/iu,`開発用とみられるデータベース`,`a database that may be one of the development`],[/.\.(?:laccdb|ldb)$/iu,`Access の作業ファイル`,`a lock file of Access`]])]}function environments(){return[...pathRules({rule:`work-file`,severity:`medium`,on:`name`,fine:[`test`,`sample`],source:`https://vite.dev/guide/env-and-mode`},[[/^\.env(?:\.[a-z]+)?\.local$/u,`開発機の環境変数ファイル`,`environment variables of a machine`]]),...pathRules({rule:`work-file`,severity:`low`,on:`name`,fine:[`test`,`sample`],source:`https://vite.dev/guide/env-and-mode`},[[/^\.env\.(?:dev|develop|development|debug|staging|stg)$|^\.envrc$/u,`開発用の環境変数ファイル`,`environment variables of the development`],[/^\.env$/u,`環境変数ファイル（開発機の値の可能性）`,`environment variables, maybe those of a machine`,{roles:[`source`,`binary`,`document`]}]])]}const gitignore=`https://github.com/github/gitignore/tree/main/Global`;const leftovers=[...pathRules({rule:`work-file`,severity:`medium`,on:`name`,anywhere:true,source:gitignore},[[/^\.DS_Store$|^\._.|^\.(?:LSOverride|com\.apple\.timemachine\.donotpresent|VolumeIcon\.icns)$/u,`macOS の管理ファイル`,`macOS metadata`],[/^(?:Thumbs|ehthumbs|ehthumbs_vista)\.db(?::encryptable)?$|^desktop\.ini$/iu,`Windows の管理ファイル`,`Windows metadata`],[/^[^.].*\.lnk$/iu,`Windows のショートカット`,`a Windows shortcut`],[/^\.nfs[0-9a-f]{8,}$|^\.fuse_hidden[0-9a-f]+$|^\.directory$/u,`Linux の管理ファイル`,`Linux metadata`],[/^~\$.+\.(?:doc|dot|xls|xlt|ppt|vsd)[a-z]?$|^\.~lock\..+#$/iu,`Office の一時ファイル`,`a lock file of an office program`],[/^\..+\.sw[n-p]$|^\.sw[n-p]$|^\.un~$|\.un~$/u,`vim の一時ファイル`,`a swap or undo file of vim`],[/^#.+#$|^\.#./u,`Emacs の一時ファイル`,`a temporary file of Emacs`],[/^DEADJOE$/u,`joe の退避ファイル`,`a file that joe saved when it died`,{source:`https://github.com/projectdiscovery/nuclei-templates`}],[/^(?:hs_err|replay)_pid\d+\.log$|^javacore\.[\d.]+\.txt$|\.(?:mdmp|hprof|stackdump)$/u,`メモリダンプ・異常終了の記録`,`a memory dump or crash report`],[/^core\.\d+$|^vgcore\.\d+$/u,`メモリダンプ`,`a memory dump`]]),...pathRules({rule:`work-file`,severity:`medium`,on:`name`,source:gitignore},[[/.~$/u,`エディタのバックアップ`,`a backup of an editor`],[/.\.(?:bak|back|backup|old|orig|original|ori|sav|save)\d{0,2}$/iu,`手作業や編集ツールのバックアップ`,`a backup made by hand or by a tool`],[/.\.(?:bak|old|orig)\.[A-Za-z]{1,5}$/u,`手作業のバックアップ`,`a backup made by hand`],[/.\.rej$/u,`当たらなかったパッチの残り`,`the rest of a patch that did not apply`],[/.\.(?:tmp|temp)$/iu,`一時ファイル`,`a temporary file`],[/\.dmp$/iu,`メモリダンプ`,`a memory dump`,{roles:made}],[/^.+\.(?:BASE|LOCAL|REMOTE|BACKUP)[._]\d+[._][^/]+$|_(?:BASE|LOCAL|REMOTE|BACKUP)_\d+\.[^.]+$/u,`マージ作業の残り`,`the rest of a merge`],[/^(?:npm-debug|yarn-error|yarn-debug|pnpm-debug|lerna-debug)\.log|^(?:debug|error|error_log|access|access_log|php_errors?|laravel|development|production|derby|catalina\.[\d-]+|localhost\.[\d-]+|localhost_access_log[\d.-]*|nohup|stdout|stderr)\.(?:log|out|txt)$/iu,`ツール・サーバーの実行記録`,`the log of a tool or server`,{roles:made}]]),...pathRules({rule:`work-file`,severity:`low`,on:`name`,source:gitignore},[[/.\.log(?:\.\d+|\.gz)?$/iu,`ログ`,`a log`,{roles:made}],[/^core$|\.core$/u,`メモリダンプの名前`,`a name of memory dumps`,{roles:made}],[/.\.(?:patch|diff)$/iu,`パッチ`,`a patch`,{roles:[`source`],fine:[`test`,`vendored`,`sample`,`document`,`build`]}],[/.\.(?:swp|swo|copy)$/iu,`編集中の一時ファイルとみられる名前`,`a name of temporary files of editors`]]),...pathRules({rule:`work-file`,severity:`medium`,on:`folder`,anywhere:true,source:gitignore},[[/^(?:__MACOSX|\.AppleDouble|\.Spotlight-V100|\.Trashes|\.Trash-\d+|\.fseventsd|\.TemporaryItems|\.DocumentRevisions-V100)$/u,`macOS の管理フォルダ`,`a folder of macOS metadata`],[/^(?:\$RECYCLE\.BIN|System Volume Information)$/iu,`Windows の管理フォルダ`,`a folder of Windows metadata`],[/^lost\+found$/u,`ファイルシステムの管理フォルダ`,`a folder of the file system`]])];const tomcat=`https://github.com/apache/tomcat/tree/main/webapps`;const products$2=[...pathRules({rule:`sample-file`,severity:`medium`,on:`path`,anywhere:true,source:tomcat},[[/(?:^|\/)webapps\/(?:docs|examples)\//u,`Tomcat に付属する文書・サンプルアプリケーション`,`documentation and examples that come with Tomcat`,{gather:`match`}],[/(?:^|\/)webapps\/ROOT\/(?:tomcat\.(?:css|svg|gif|png)|asf-logo[^/]*|RELEASE-NOTES\.txt|bg-(?:button|middle|nav|upper)\.png)$/u,`Tomcat の初期ページ`,`the default page of Tomcat`,{gather:`folder`}],[/(?:^|\/)axis2-web\/HappyAxis\.jsp$|(?:^|\/)happyaxis\.jsp$/u,`Axis の確認用ページ`,`the diagnosis page of Axis`,{source:`https://github.com/projectdiscovery/nuclei-templates/tree/main/http/exposures/files`}],[/(?:^|\/)wp-content\/debug\.log$/u,`WordPress のデバッグログ`,`the debug log of WordPress`,{source:`https://developer.wordpress.org/advanced-administration/debug/debug-wordpress/`}],[/(?:^|\/)cgi-bin\/(?:printenv(?:\.vbs|\.wsf|\.pl)?|test-cgi)$/u,`Apache httpd に付属する試験用プログラム`,`a test program that comes with Apache httpd`,{source:`https://github.com/apache/httpd/tree/trunk/docs/cgi-examples`}],[/(?:^|\/)(?:Hoge|Fuga|Piyo|Sample)Plugin\/(?:config\.ya?ml|composer\.json|PluginManager\.php)$/u,`EC-CUBE のサンプルプラグイン`,`a sample plugin of EC-CUBE`,{severity:`low`,source:`https://github.com/EC-CUBE/ec-cube`}]]),...pathRules({rule:`sample-file`,severity:`low`,on:`path`,anywhere:true,source:tomcat},[[/(?:^|\/)webapps\/(?:host-manager|manager)\//u,`Tomcat の管理アプリケーション`,`a management application of Tomcat`,{gather:`match`}],[/(?:^|\/)conf\/Catalina\/localhost\/(?:host-)?manager\.xml$/u,`Tomcat の管理アプリケーション`,`a management application of Tomcat`],[/(?:^|\/)(?:wp-config-sample\.php|config\.sample\.inc\.php)$/u,`製品の設定の見本`,`the sample configuration of a product`,{source:`https://github.com/WordPress/WordPress`}],[/(?:^|\/)(?:htdocs|public|public_html|html|www|upload|webroot)\/(?:install|installer|installation)\//u,`導入用の画面`,`the installer of a product`,{gather:`match`,source:`https://github.com/opencart/opencart/tree/master/upload/install`}],[/(?:^|\/)wp-admin\/install(?:-helper)?\.php$|(?:^|\/)wp-content\/plugins\/hello(?:-dolly\/hello)?\.php$/u,`WordPress の初期ファイル`,`a default file of WordPress`,{source:`https://github.com/WordPress/WordPress`}],[/(?:^|\/)core\/(?:INSTALL(?:\.[a-z]+)?|UPGRADE|UPDATE|CHANGELOG|MAINTAINERS|USAGE)\.txt$|(?:^|\/)core\/install\.php$/u,`Drupal の導入用ファイル`,`an installation file of Drupal`,{source:`https://github.com/drupal/drupal`}],[/(?:^|\/)[pP]hp[mM]y[aA]dmin[^/]*\/(?:setup|examples|test|doc|sql)\//u,`phpMyAdmin の導入用・見本のフォルダ`,`folders of phpMyAdmin for installation and examples`,{source:`https://github.com/phpmyadmin/phpmyadmin`}],[/(?:^|\/)adminer(?:[-.][\w.-]*)?\.php$/iu,`データベース管理ツール Adminer`,`the database tool Adminer`,{source:`https://github.com/vrana/adminer`}],[/(?:^|\/)(?:public|html|htdocs|www|webroot|web)\/(?:test|test\d|i|php)\.php$/iu,`確認用ページとみられる名前`,`a name of a page for testing`,{source:`https://github.com/projectdiscovery/nuclei-templates/tree/main/http/exposures`}],[/(?:^|\/)spring-boot-devtools-[\d.]+[^/]*\.jar$/u,`Spring Boot の開発用ツール`,`the developer tools of Spring Boot`,{severity:`medium`,source:`https://docs.spring.io/spring-boot/reference/using/devtools.html`}],[/(?:^|\/)web\/(?:app_dev|config)\.php$|(?:^|\/)(?:html\/)?index_dev\.php$/u,`開発用の入口`,`an entry for development`,{source:`https://github.com/symfony/symfony-standard`}]]),...pathRules({rule:`sample-file`,severity:`low`,on:`path`,source:`unverified`},[[/(?:^|\/)(?:welcome-content|docs\/examples)\/[^/]*(?:jboss|wildfly|eap)[^/]*$/iu,`JBoss・WildFly の初期ページ`,`the default page of JBoss or WildFly`],[/(?:^|\/)(?:jmx-console|web-console|admin-console)\.war(?:\/|$)/u,`JBoss の管理画面`,`a console of JBoss`],[/(?:^|\/)standalone_xml_history\/|(?:^|\/)domain_xml_history\//u,`JBoss・WildFly の設定履歴`,`the configuration history of JBoss or WildFly`],[/(?:^|\/)(?:DefaultApplication|ivtApp|medrec)\.(?:ear|war)$/u,`WebSphere・WebLogic のサンプル`,`a sample of WebSphere or WebLogic`],[/(?:^|\/)iisstart\.(?:html?|png)$|(?:^|\/)(?:iissamples|aspnet_client)\//iu,`IIS の初期ファイル`,`a default file of IIS`],[/(?:^|\/)(?:ckfinder|kcfinder|uploadify)\/(?:_?samples?|demo|uploadify\.php)/iu,`アップロード部品の見本`,`the demonstration of an upload component`],[/(?:^|\/)\.well-known\/acme-challenge\/test$/u,`証明書取得の確認ファイル`,`a test file of certificate issuing`],[/(?:^|\/)(?:ssl-cert-)?snakeoil\.(?:key|pem|crt)$/u,`試験用の鍵・証明書`,`a key or certificate for tests`]]),...pathRules({rule:`source-map`,severity:`low`,on:`name`,fine:[`vendored`,`test`],source:`https://tc39.es/ecma426/`},[[/\.(?:[cm]?js|css)\.map$/iu,`ソースマップ`,`a source map`]]),...pathRules({rule:`debug-information`,severity:`note`,on:`name`,fine:[`vendored`,`test`],source:`https://learn.microsoft.com/windows/win32/debug/symbol-files`},[[/.\.(?:pdb|dbg|debug)$/iu,`デバッグ情報のファイル`,`a file of debug information`]]),...pathRules({rule:`debug-information`,severity:`note`,on:`folder`,source:`https://developer.apple.com/documentation/xcode/building-your-app-to-include-debugging-information`},[[/.\.dSYM$/u,`デバッグ情報のフォルダ（dSYM）`,`a folder of debug information (dSYM)`]])];const all=[...leftovers,...development,...products$2,...byHand];const byFolder=all.filter(({on})=>on===`folder`);const byFile=all.filter(({on})=>on!==`folder`);const lenient=new Set([`test`,`sample`,`vendored`]);function pathFindings({path:written,role}){const path=written.normalize(`NFC`);const folder=folderFinding(path,written,role);if(folder?.[0]?.severity===`medium`)return folder;const file=fileFinding(path,written,role);return file?.[0]?.severity===`medium`?file:folder??file??[]}function folderFinding(path,written,role){const folders=path.split(`/`).slice(0,-1);for(const[index,folder]of folders.entries()){if(folder.endsWith(`!`))continue;const above=`${folders.slice(0,index).join(`/`)}/`;const rule=byFolder.find(each=>each.pattern.test(folder)&&applies(each,above,role));if(rule===void 0)continue;return draft(rule,{place:`${written.split(`/`).slice(0,index+1).join(`/`)}/`,purpose:purposeOf(above,role),once:true})}}function fileFinding(path,written,role){const name=baseName(path);const plain=path.replaceAll(`!/`,`/`);const rule=byFile.find(each=>each.pattern.test(each.on===`name`?name:plain)&&applies(each,path,role));if(rule===void 0)return void 0;const place=rule.gather===void 0?written:folderOf(rule,written);return draft(rule,{place,purpose:purposeOf(place,role),once:rule.gather!==void 0})}function folderOf({gather,pattern},path){const match=gather===`match`?pattern.exec(path.replaceAll(`!/`,`//`)):null;return path.slice(0,match===null?path.lastIndexOf(`/`)+1:match.index+match[0].length)}function applies({roles,fine,unpacked},path,role){if(unpacked===true&&path.includes(`!/`))return false;return(roles===void 0||roles.includes(role))&&!(fine?.includes(purposeOf(path,role))??false)}function draft(rule,{place,purpose,once}){const severity=lenient.has(purpose)&&rule.anywhere!==true?rule.severity===`medium`?`low`:`note`:rule.severity;const removable=severity===`medium`&&!once&&!place.includes(`!/`);return[{ruleId:`debug-artifacts/${rule.rule}`,severity,location:{path:place},parameters:{kind:rule.kind.en,kindJa:rule.kind.ja,count:once?1:``},identity:once?onePerPlace:`path`,...removable?{fix:{kind:`delete-file`,value:``}}:{}}]}function inspectPath(entry){return pathFindings(entry)}function inspectText(file){const{path,text}=file;return[...settingFindings(file),...defaultPageFindings(path,text),...buildFindings(path,text),...pemFindings(file),...personalFindings(file),...publishedAddressFindings(file)]}function inspectBytes(file){return binaryFindings(file)}const on$6=`2026-11-23`;const hub$1=`https://hub.docker.com/_/`;const dataStores=[{id:`postgresql`,name:`PostgreSQL`,pairs:[[`postgres`,`postgres`],[`postgres`,``],[`postgres`,`password`],[`postgres`,`example`],[`postgres`,`mysecretpassword`],[``,`mysecretpassword`]],image:/(?:^|\/)(?:postgres|postgresql|postgis|timescaledb)$/u,sign:/postgres|pgsql|(?:^|_)pgpass/iu,source:`${hub$1}postgres`,on:on$6},{id:`mysql`,name:`MySQL`,pairs:[[`root`,``],[`root`,`root`],[`root`,`mysql`],[`root`,`password`],[`root`,`secret`],[`root`,`example`],[`root`,`my-secret-pw`],[``,`my-secret-pw`],[`mysql`,`mysql`]],image:/(?:^|\/)mysql(?:-server)?$/u,sign:/mysql|(?:^|\/)\.?my\.cnf$/iu,source:`${hub$1}mysql`,on:on$6},{id:`mariadb`,name:`MariaDB`,pairs:[[`root`,``],[`root`,`root`],[`mariadb`,`mariadb`]],image:/(?:^|\/)mariadb$/u,sign:/mariadb/iu,source:`${hub$1}mariadb`,on:on$6},{id:`mongodb`,name:`MongoDB`,pairs:[[`admin`,`admin`],[`root`,`root`],[`root`,`example`],[`mongo`,`mongo`]],image:/(?:^|\/)mongo(?:db)?$/u,settings:[`MONGO_INITDB_ROOT_PASSWORD`,`MONGO_INITDB_ROOT_PASSWORD_FILE`,`MONGODB_ROOT_PASSWORD`,`--auth`,`--keyFile`],sign:/mongo/iu,source:`${hub$1}mongo`,on:on$6},{id:`redis`,name:`Redis`,pairs:[[``,`foobared`],[`default`,``],[``,`redis`]],image:/(?:^|\/)(?:redis|valkey|redis-stack(?:-server)?)$/u,settings:[`REDIS_PASSWORD`,`REDIS_ARGS`,`VALKEY_PASSWORD`,`requirepass`,`--aclfile`,`redis.conf`,`valkey.conf`,`users.acl`],sign:/redis|valkey|requirepass|masterauth/iu,source:`${hub$1}redis`,on:on$6},{id:`rabbitmq`,name:`RabbitMQ`,pairs:[[`guest`,`guest`]],image:/(?:^|\/)rabbitmq$/u,settings:[`RABBITMQ_DEFAULT_PASS`,`RABBITMQ_DEFAULT_PASS_FILE`,`RABBITMQ_PASSWORD`,`rabbitmq.conf`,`definitions.json`],sign:/rabbit|amqp|(?:^|\/)definitions\.json$/iu,source:`${hub$1}rabbitmq`,on:on$6},{id:`neo4j`,name:`Neo4j`,pairs:[[`neo4j`,`neo4j`]],image:/(?:^|\/)neo4j$/u,settings:[`NEO4J_AUTH`,`NEO4J_AUTH_FILE`],sign:/neo4j/iu,source:`${hub$1}neo4j`,on:on$6},{id:`grafana`,name:`Grafana`,pairs:[[`admin`,`admin`]],image:/(?:^|\/)grafana(?:-oss|-enterprise)?$/u,settings:[`GF_SECURITY_ADMIN_PASSWORD`,`GF_SECURITY_ADMIN_PASSWORD__FILE`,`GF_SECURITY_DISABLE_INITIAL_ADMIN_CREATION`,`grafana.ini`,`admin-password`],sign:/grafana|(?:^|[^a-z])gf_/iu,source:`https://grafana.com/docs/grafana/latest/setup-grafana/sign-in-to-grafana`,on:`2026-11-26`},{id:`minio`,name:`MinIO`,pairs:[[`minioadmin`,`minioadmin`],[`minio`,`minio123`]],image:/(?:^|\/)minio$/u,settings:[`MINIO_ROOT_PASSWORD`,`MINIO_ROOT_PASSWORD_FILE`,`MINIO_SECRET_KEY`,`MINIO_CONFIG_ENV_FILE`],sign:/minio/iu,source:`https://min.io/docs/minio/linux/reference/minio-server/settings/root-credentials.html`,on:`2026-11-26`},{id:`elasticsearch`,name:`Elasticsearch`,pairs:[[`elastic`,`changeme`]],image:/(?:^|\/)elasticsearch$/u,settings:[`ELASTIC_PASSWORD`,`ELASTIC_PASSWORD_FILE`,`elasticsearch.yml`,`xpack.security.enabled`],sign:/elastic/iu,source:`https://www.elastic.co/guide/en/elasticsearch/reference/current/docker.html`,on:on$6,unverified:true},{id:`kibana`,name:`Kibana`,pairs:[[`elastic`,`changeme`],[`kibana`,`changeme`],[`kibana_system`,`changeme`]],sign:/kibana/iu,source:`https://www.elastic.co/guide/en/kibana/current/docker.html`,on:on$6,unverified:true},{id:`tomcat`,name:`Apache Tomcat`,pairs:[[`tomcat`,`tomcat`],[`tomcat`,`s3cret`],[`admin`,`admin`],[`admin`,`tomcat`],[`admin`,``],[`manager`,`manager`],[`both`,`tomcat`],[`role1`,`role1`],[`role1`,`tomcat`],[`role`,`changethis`],[`robot`,`s3cret`],[``,`must-be-changed`],[``,`<must-be-changed>`]],sign:/tomcat-users|catalina/iu,source:`https://tomcat.apache.org/tomcat-10.1-doc/manager-howto.html`,on:on$6}];const on$5=`2026-11-23`;const japaneseProducts=[{id:`ec-cube`,name:`EC-CUBE`,pairs:[[`admin`,`password`]],sign:/ec-?cube/iu,source:`https://github.com/EC-CUBE/ec-cube/blob/4.3/.env.dist`,on:on$5},{id:`intra-mart`,name:`intra-mart`,pairs:[[`tenant`,`tenant`],[`system`,`manager`],[`aoyagi`,`aoyagi`]],sign:/intra-?mart/iu,source:`https://document.intra-mart.jp/`,on:on$5,unverified:true},{id:`hinemos`,name:`Hinemos`,pairs:[[`hinemos`,`hinemos`]],sign:/hinemos/iu,source:`https://www.hinemos.info/`,on:on$5,unverified:true},{id:`jp1-desktop`,name:`JP1/IT Desktop Management 2`,pairs:[[`system`,`manager`]],sign:/jp1.*desktop|jdnm/iu,source:`https://itpfdoc.hitachi.co.jp/manuals/3021/30213E1430/DMUY0099.HTM`,on:on$5},{id:`jp1`,name:`JP1/Base`,pairs:[[`jp1admin`,`jp1admin`]],sign:/jp1/iu,source:`https://itpfdoc.hitachi.co.jp/`,on:on$5,unverified:true},{id:`zabbix`,name:`Zabbix`,pairs:[[`Admin`,`zabbix`],[`zabbix`,`zabbix`]],image:/(?:^|\/)zabbix-(?:web[\w-]*|appliance)$/u,settings:[],sign:/zabbix/iu,source:`https://www.zabbix.com/documentation/current/en/manual/quickstart/login`,on:on$5,unverified:true},{id:`pleasanter`,name:`Pleasanter`,pairs:[[`Administrator`,`pleasanter`]],sign:/pleasanter/iu,source:`https://pleasanter.org/`,on:on$5,unverified:true},{id:`laravel`,name:`Laravel Homestead`,pairs:[[`homestead`,`secret`]],sign:/laravel|homestead/iu,source:`https://laravel.com/docs/homestead`,on:on$5,unverified:true},{id:`jp1-netm-dm`,name:`JP1/NETM/DM Asset Information Manager`,pairs:[[`dm_admin`,`dm_admin`]],sign:/netm|dm_admin/iu,source:`https://itpfdoc.hitachi.co.jp/manuals/3020/30203l38a0/DMUA0244.HTM`,on:`2026-11-26`},{id:`movable-type`,name:`Movable Type`,pairs:[[`Melody`,`Nelson`]],sign:/movable-?type|(?:^|[^a-z])mt-config/iu,source:`https://www.movabletype.jp/documentation/`,on:`2026-11-26`,unverified:true},{id:`basercms`,name:`baserCMS`,pairs:[[`admin`,`password`],[`admin`,`admin`],[`operator`,`operator`]],sign:/baser/iu,source:`https://baserproject.github.io/`,on:`2026-11-26`,unverified:true},{id:`systemwalker`,name:`Systemwalker`,pairs:[[`swadmin`,`swadmin`],[`admin`,`systemwalker#1`]],sign:/systemwalker/iu,source:`https://software.fujitsu.com/jp/manual/`,on:`2026-11-26`,unverified:true},{id:`svf`,name:`SVF / Report Director`,pairs:[[`ADMIN`,``],[`admin`,`admin`]],sign:/(?:^|[^a-z])svf(?:[^a-z]|$)|spaenterprise/iu,source:`https://www.wingarc.com/`,on:`2026-11-26`,unverified:true},{id:`dr-sum`,name:`Dr.Sum`,pairs:[[`Administrator`,``],[`Administrator`,`administrator`]],sign:/dr\.?sum|dwodsn/iu,source:`https://www.wingarc.com/`,on:`2026-11-26`,unverified:true},{id:`symfoware`,name:`Symfoware`,pairs:[[`symfo`,`symfo`]],sign:/symfo/iu,source:`https://software.fujitsu.com/jp/manual/`,on:`2026-11-26`,unverified:true},{id:`hirdb`,name:`HiRDB`,pairs:[[`root`,`root`],[`manager`,`manager`]],sign:/hirdb/iu,source:`https://itpfdoc.hitachi.co.jp/`,on:`2026-11-26`,unverified:true},{id:`webotx`,name:`WebOTX`,pairs:[[`admin`,`adminadmin`]],sign:/webotx/iu,source:`https://jpn.nec.com/webotx/download/manual/`,on:`2026-11-26`,unverified:true},{id:`interstage`,name:`Interstage`,pairs:[[`admin`,`admin`]],sign:/interstage/iu,source:`https://software.fujitsu.com/jp/manual/`,on:`2026-11-26`,unverified:true},{id:`desknets`,name:`desknet's NEO`,pairs:[[`admin`,``],[`admin`,`admin`]],sign:/desknet/iu,source:`https://www.desknets.com/neo/support/`,on:`2026-11-26`,unverified:true},{id:`growi`,name:`GROWI`,pairs:[[`admin`,`admin`]],sign:/growi/iu,source:`https://docs.growi.org/`,on:`2026-11-26`,unverified:true},{id:`shirasagi`,name:`SHIRASAGI`,pairs:[[`admin`,`pass`],[`sys`,`pass`],[``,`hogehoge`]],sign:/shirasagi/iu,source:`https://shirasagi.github.io/`,on:`2026-11-26`,unverified:true},{id:`fess`,name:`Fess`,pairs:[[`admin`,`admin`]],image:/(?:^|\/)fess$/u,sign:/(?:^|[^a-z])fess(?:[^a-z]|$)/iu,source:`https://fess.codelibs.org/ja/`,on:`2026-11-26`,unverified:true}];const on$4=`2026-11-26`;const unverified$2=true;const devices=[{id:`yamaha-swx`,name:`Yamaha SWX`,pairs:[[`admin`,`admin`]],sign:/swx\d/iu,source:`https://manual.yamaha.com/network/switches/swx2310p/td/en/Rev.2.02.33/gui_en_common_login_logout.html`,on:on$4},{id:`juniper`,name:`Juniper Junos`,pairs:[[`root`,``],[`root`,`juniper123`],[`root`,`Juniper1`],[`lab`,`lab123`]],sign:/juniper|junos/iu,source:`https://www.juniper.net/documentation/us/en/software/junos/user-access/`,on:on$4,unverified:unverified$2},{id:`fortigate`,name:`FortiGate`,pairs:[[`admin`,``],[`admin`,`admin`],[`admin`,`fortinet`]],sign:/forti/iu,source:`https://docs.fortinet.com/product/fortigate`,on:on$4,unverified:unverified$2},{id:`paloalto`,name:`PAN-OS`,pairs:[[`admin`,`admin`]],sign:/pan-?os|palo-?alto/iu,source:`https://docs.paloaltonetworks.com/pan-os`,on:on$4,unverified:unverified$2},{id:`fitelnet`,name:`FITELnet`,pairs:[[`root`,`super`],[`operator`,``],[``,`super`]],sign:/fitelnet/iu,source:`https://www.furukawa.co.jp/fitelnet/`,on:on$4,unverified:unverified$2},{id:`futurenet`,name:`FutureNet NXR/XR`,pairs:[[`admin`,`system`],[`admin`,`admin`]],sign:/futurenet|(?:^|[^a-z])n?xr-?\d{3}/iu,source:`https://www.centurysys.co.jp/products/`,on:on$4,unverified:unverified$2},{id:`zequo`,name:`ZEQUO`,pairs:[[`manager`,`manager`]],sign:/zequo/iu,source:`https://panasonic.co.jp/ew/pewnw/`,on:on$4,unverified:unverified$2},{id:`buffalo`,name:`BUFFALO`,pairs:[[`admin`,`password`],[`root`,``],[`admin`,`admin`]],sign:/buffalo|airstation|terastation|linkstation/iu,source:`https://www.buffalo.jp/support/`,on:on$4,unverified:unverified$2},{id:`aterm`,name:`NEC Aterm`,pairs:[[`admin`,`admin`]],sign:/aterm/iu,source:`https://www.aterm.jp/support/`,on:on$4,unverified:unverified$2},{id:`nec-qx`,name:`NEC QX`,pairs:[[`admin`,``]],sign:/(?:^|[^a-z])qx-s\d/iu,source:`https://jpn.nec.com/qxseries/`,on:on$4,unverified:unverified$2},{id:`aruba`,name:`HPE Aruba`,pairs:[[`admin`,``],[`admin`,`admin`],[`manager`,``]],sign:/aruba|procurve/iu,source:`https://www.arubanetworks.com/techdocs/`,on:on$4,unverified:unverified$2},{id:`idrac`,name:`Dell iDRAC`,pairs:[[`root`,`calvin`]],sign:/idrac/iu,source:`https://www.dell.com/support/kbdoc/en-us/000133536`,on:on$4,unverified:unverified$2},{id:`ilo`,name:`IPMI / BMC`,pairs:[[`ADMIN`,`ADMIN`],[`admin`,`admin`],[`root`,`changeme`],[`USERID`,`PASSW0RD`]],sign:/ipmi|(?:^|[^a-z])(?:ilo|imm|bmc|irmc)(?:[^a-z]|$)/iu,source:`https://cwe.mitre.org/data/definitions/1392.html`,on:on$4,unverified:unverified$2},{id:`canon-printer`,name:`Canon imageRUNNER`,pairs:[[`Administrator`,`7654321`],[`7654321`,`7654321`]],sign:/canon|imagerunner/iu,source:`https://oip.manual.canon/USRMA-5041-zz-CS-6000-enGB/contents/devu-setup-admin_login.html`,on:on$4},{id:`canon-varioprint`,name:`Canon varioPRINT`,pairs:[[``,`KeyOp`],[``,`SysAdm`],[``,`PowUsr`]],sign:/varioprint|webtools/iu,source:`https://docs.cpp.canon/help?pageid=M143488.xml&tsm=ODP000122-2.0JA.JP`,on:on$4},{id:`nec-multiwriter`,name:`NEC MultiWriter`,pairs:[[`admin`,`NECPRADMIN`]],sign:/multiwriter/iu,source:`https://jpn.nec.com/printer/laser/help/MW5650C/ja/p_ssl.html`,on:on$4},{id:`oki-printer`,name:`OKI プリンタ`,pairs:[[``,`999999`],[`admin`,`999999`],[`root`,`999999`],[`admin`,`aaaaaa`]],sign:/(?:^|[^a-z])oki(?:[^a-z]|$)/iu,source:`http://www.oki.com/printing/online-manuals-11/465327/id/contents/contents/sw_000063.html`,on:on$4},{id:`netscaler`,name:`NetScaler`,pairs:[[`nsroot`,`nsroot`]],sign:/netscaler|citrix/iu,source:`https://docs.netscaler.com/ja-jp/netscaler-hardware-platforms/mpx/netscaler-initial-configuration.html`,on:on$4,unverified:unverified$2}];const on$3=`2026-11-23`;const networkProducts=[{id:`yamaha-rtx`,name:`Yamaha RTX`,pairs:[[``,``],[``,`doremi`]],sign:/(?:^|[^a-z])rtx\d/iu,source:`https://www.rtpro.yamaha.co.jp/`,on:on$3,unverified:true},{id:`alaxala`,name:`ALAXALA AX`,pairs:[[`operator`,``]],sign:/alaxala/iu,source:`https://www.alaxala.com/jp/techinfo/manual/`,on:on$3,unverified:true},{id:`nec-ix`,name:`NEC UNIVERGE IX`,pairs:[[`admin`,``]],sign:/univerge/iu,source:`https://jpn.nec.com/univerge/ix/`,on:on$3,unverified:true},{id:`si-r`,name:`Fujitsu Si-R`,pairs:[[`admin`,``]],sign:/(?:^|[^a-z])si-r\d/iu,source:`https://www.fujitsu.com/jp/products/network/router/sir/`,on:on$3,unverified:true},{id:`apresia`,name:`APRESIA`,pairs:[[`adpro`,``]],sign:/apresia/iu,source:`https://www.apresia.jp/`,on:on$3,unverified:true},{id:`allied-telesis`,name:`Allied Telesis`,pairs:[[`manager`,`friend`]],sign:/allied/iu,source:`https://www.allied-telesis.co.jp/support/list/`,on:on$3,unverified:true},{id:`cisco`,name:`Cisco IOS`,pairs:[[`cisco`,`cisco`],[``,`cisco`],[`admin`,`cisco`]],sign:/cisco/iu,source:`https://www.cisco.com/c/en/us/support/docs/ios-nx-os-software/ios-software-releases-110/45843-configpasswords.html`,on:on$3,unverified:true},{id:`snmp`,name:`SNMP`,pairs:[[``,`public`],[``,`private`]],source:`https://cwe.mitre.org/data/definitions/1392.html`,on:on$3}];const on$2=`2026-11-26`;const unverified$1=true;const platforms=[{id:`nacos`,name:`Nacos`,pairs:[[`nacos`,`nacos`]],image:/(?:^|\/)nacos-server$/u,settings:[`NACOS_AUTH_ENABLE`,`NACOS_AUTH_TOKEN`],sign:/nacos/iu,source:`https://nacos.io/docs/latest/manual/admin/auth/`,on:on$2,unverified:unverified$1},{id:`druid`,name:`Alibaba Druid`,pairs:[[`druid`,`druid`],[`admin`,`admin`],[`ruoyi`,`123456`]],sign:/druid/iu,source:`https://github.com/alibaba/druid/wiki`,on:on$2,unverified:unverified$1},{id:`solr`,name:`Apache Solr`,pairs:[[`solr`,`SolrRocks`]],sign:/solr/iu,source:`https://solr.apache.org/guide/solr/latest/deployment-guide/basic-authentication-plugin.html`,on:on$2,unverified:unverified$1},{id:`openldap`,name:`OpenLDAP`,pairs:[[`admin`,`admin`],[`manager`,`secret`],[``,`secret`],[`admin`,`adminpassword`]],image:/(?:^|\/)openldap$/u,settings:[`LDAP_ADMIN_PASSWORD`,`LDAP_ADMIN_PASSWORD_FILE`],sign:/ldap|rootpw/iu,source:`https://www.openldap.org/doc/admin26/quickstart.html`,on:on$2,unverified:unverified$1},{id:`freeradius`,name:`FreeRADIUS`,pairs:[[``,`testing123`],[`bob`,`hello`]],sign:/radius/iu,source:`https://www.freeradius.org/documentation/`,on:on$2,unverified:unverified$1},{id:`squid`,name:`Squid`,pairs:[[``,`secret`]],sign:/squid|cachemgr/iu,source:`http://www.squid-cache.org/Doc/config/cachemgr_passwd/`,on:on$2,unverified:unverified$1},{id:`sudo`,name:`sudo`,pairs:[],sign:/sudoers/iu,source:`https://www.sudo.ws/docs/man/sudoers.man/`,on:on$2},{id:`vagrant`,name:`Vagrant`,pairs:[[`vagrant`,`vagrant`],[`root`,`vagrant`],[``,`vagrant`]],sign:/vagrant/iu,source:`https://developer.hashicorp.com/vagrant/docs/boxes/base`,on:on$2,unverified:unverified$1},{id:`linux`,name:`Linux`,pairs:[[`root`,`root`],[`root`,`toor`],[`root`,`password`],[`root`,`admin`],[`root`,`changeme`],[`root`,`insecure`],[`ubuntu`,`ubuntu`],[`debian`,`debian`],[`pi`,`raspberry`],[`centos`,`centos`],[`admin`,`admin`]],sign:/(?:^|\/)(?:g?shadow|passwd)-?$|chpasswd|rootpw|kickstart|preseed|cloud-init|user-data/iu,source:`https://cwe.mitre.org/data/definitions/1392.html`,on:on$2,unverified:unverified$1},{id:`windows`,name:`Windows`,pairs:[[`administrator`,`P@ssw0rd`],[`administrator`,`password`]],sign:/unattend/iu,source:`https://cwe.mitre.org/data/definitions/1392.html`,on:on$2,unverified:unverified$1},{id:`grub`,name:`GRUB`,pairs:[],source:`https://www.gnu.org/software/grub/manual/grub/grub.html#Authentication-and-authorisation`,on:on$2,unverified:unverified$1},{id:`mosquitto`,name:`Eclipse Mosquitto`,pairs:[],image:/(?:^|\/)eclipse-mosquitto$/u,settings:[`mosquitto.conf`,`/mosquitto/config`,`password_file`],sign:/mosquitto|mqtt/iu,source:`https://mosquitto.org/documentation/authentication-methods/`,on:on$2,unverified:unverified$1},{id:`joomla`,name:`Joomla!`,pairs:[[`admin`,`admin`],[`root`,`example`]],image:/(?:^|\/)joomla$/u,sign:/joomla|(?:^|\/)configuration\.php$/iu,source:`https://hub.docker.com/_/joomla`,on:on$2,unverified:unverified$1},{id:`drupal`,name:`Drupal`,pairs:[[`admin`,`admin`]],sign:/drupal/iu,source:`https://hub.docker.com/_/drupal`,on:on$2,unverified:unverified$1},{id:`nextcloud`,name:`Nextcloud`,pairs:[[`admin`,`admin`]],sign:/nextcloud/iu,source:`https://hub.docker.com/_/nextcloud`,on:on$2,unverified:unverified$1},{id:`magento`,name:`Magento / Adobe Commerce`,pairs:[[`admin`,`admin123`],[`admin`,`123123q`]],sign:/magento/iu,source:`https://experienceleague.adobe.com/docs/commerce-operations/installation-guide/overview.html`,on:on$2,unverified:unverified$1},{id:`kubernetes-dashboard`,name:`Argo CD`,pairs:[[`admin`,`password`]],sign:/argocd/iu,source:`https://argo-cd.readthedocs.io/en/stable/getting_started/`,on:on$2,unverified:unverified$1},{id:`spring-boot`,name:`Spring Boot`,pairs:[[`user`,`password`],[`sa`,``],[`admin`,`admin`],[`user`,`user`]],sign:/spring\.security|spring_security|(?:^|[^a-z])h2(?:[^a-z]|$)/iu,source:`https://docs.spring.io/spring-boot/reference/web/spring-security.html`,on:on$2,unverified:unverified$1},{id:`django`,name:`Django`,pairs:[[`admin`,`admin`]],sign:/django/iu,source:`https://docs.djangoproject.com/en/stable/ref/settings/#secret-key`,on:on$2,unverified:unverified$1},{id:`rails`,name:`Ruby on Rails`,pairs:[[`dhh`,`secret`]],sign:/rails/iu,source:`https://guides.rubyonrails.org/getting_started.html`,on:on$2,unverified:unverified$1},{id:`ansible`,name:`Ansible`,pairs:[[`vagrant`,`vagrant`],[`root`,`root`],[`admin`,`admin`]],sign:/ansible_/iu,source:`https://docs.ansible.com/ansible/latest/inventory_guide/connection_details.html`,on:on$2,unverified:unverified$1},{id:`smtp`,name:`SMTP`,pairs:[],sign:/smtp:|mailhog|mailtrap/iu,source:`https://cwe.mitre.org/data/definitions/798.html`,on:on$2,unverified:unverified$1},{id:`ftp`,name:`FTP`,pairs:[[`anonymous`,`anonymous`],[`ftp`,`ftp`]],sign:/(?:^|[^a-z])s?ftp(?:[^a-z]|$)/iu,source:`https://www.rfc-editor.org/rfc/rfc1635`,on:on$2}];const on$1=`2026-11-23`;const servers=[{id:`java-keystore`,name:`Java keystore`,pairs:[[``,`changeit`],[``,`changeme`]],sign:/key_?store|trust_?store|storepass|keypass/iu,source:`https://bugs.openjdk.org/browse/JDK-8275253`,on:on$1},{id:`jenkins`,name:`Jenkins`,pairs:[[`admin`,`admin`],[`admin`,`password`]],image:/(?:^|\/)jenkins$/u,sign:/jenkins/iu,source:`https://www.jenkins.io/doc/book/installing/`,on:on$1,unverified:true},{id:`sonarqube`,name:`SonarQube`,pairs:[[`admin`,`admin`],[`sonar`,`sonar`]],image:/(?:^|\/)sonarqube$/u,settings:[],sign:/sonar/iu,source:`https://docs.sonarsource.com/sonarqube-server/2026.1/instance-administration/user-management/introduction`,on:on$1},{id:`nexus`,name:`Nexus Repository`,pairs:[[`admin`,`admin123`],[`deployment`,`deployment123`]],image:/(?:^|\/)nexus3?$/u,sign:/nexus/iu,source:`https://help.sonatype.com/en/installation-methods.html`,on:on$1,unverified:true},{id:`keycloak`,name:`Keycloak`,pairs:[[`admin`,`admin`],[`admin`,`change_me`]],image:/(?:^|\/)keycloak$/u,sign:/keycloak|(?:^|[^a-z])kc_/iu,source:`https://www.keycloak.org/getting-started/getting-started-docker`,on:on$1,unverified:true},{id:`wildfly`,name:`WildFly / JBoss`,pairs:[[`admin`,`admin`],[`admin`,`Admin#70365`],[`admin`,`jboss`],[`jboss`,`jboss`]],image:/(?:^|\/)(?:wildfly|jboss[\w-]*)$/u,sign:/jboss|wildfly|mgmt-users|application-users/iu,source:`https://docs.wildfly.org/`,on:on$1,unverified:true},{id:`weblogic`,name:`WebLogic Server`,pairs:[[`weblogic`,`weblogic`],[`weblogic`,`weblogic1`],[`weblogic`,`welcome1`],[`system`,`weblogic`]],image:/(?:^|\/)weblogic$/u,sign:/weblogic/iu,source:`https://docs.oracle.com/en/middleware/standalone/weblogic-server/`,on:on$1,unverified:true},{id:`oracle`,name:`Oracle Database`,pairs:[[`scott`,`tiger`],[`sys`,`change_on_install`],[`system`,`manager`],[`system`,`oracle`],[`sys`,`oracle`],[`hr`,`hr`],[`sh`,`sh`],[`oe`,`oe`],[`dbsnmp`,`dbsnmp`],[`outln`,`outln`],[`mdsys`,`mdsys`],[`ctxsys`,`ctxsys`],[`sysman`,`oem_temp`],[`apps`,`apps`]],image:/(?:^|\/)oracle(?:-(?:xe|free)(?:-\d+\w*)?)?$|database\/(?:enterprise|express|free)$/u,sign:/oracle/iu,source:`https://www.oreilly.com/library/view/oracle-security/1565924509/ch05s07.html`,on:on$1},{id:`db2`,name:`IBM Db2`,pairs:[[`db2inst1`,`db2inst1`],[`db2admin`,`db2admin`],[`db2inst1`,`ibmdb2`],[`db2fenc1`,`ibmdb2`],[`db2inst1`,`db2pass`]],image:/(?:^|\/)db2(?:express-c)?$/u,sign:/(?:^|[^a-z])db2/iu,source:`https://www.ibm.com/docs/en/db2`,on:on$1,unverified:true},{id:`sqlserver`,name:`SQL Server`,pairs:[[`sa`,``],[`sa`,`sa`],[`sa`,`Password123`],[`sa`,`yourStrong(!)Password`],[``,`yourStrong(!)Password`],[`sa`,`P@ssw0rd`],[`sa`,`Passw0rd`]],image:/mssql(?:\/server|-server-linux)?$|(?:^|\/)azure-sql-edge$/u,sign:/sqlserver|mssql|(?:^|[._])(?:mssql_)?sa_password$/iu,source:`https://hub.docker.com/r/microsoft/mssql-server`,on:on$1,unverified:true},{id:`phpmyadmin`,name:`phpMyAdmin`,pairs:[[`root`,``],[`root`,`root`],[`pma`,`pmapass`]],image:/(?:^|\/)phpmyadmin$/u,sign:/phpmyadmin|controlpass|(?:^|_)pma_/iu,source:`https://docs.phpmyadmin.net/en/latest/config.html`,on:on$1,unverified:true},{id:`wordpress`,name:`WordPress`,pairs:[[`wordpress`,`wordpress`],[`exampleuser`,`examplepass`],[`username_here`,`password_here`],[`admin`,`admin`]],image:/(?:^|\/)wordpress$/u,sign:/wordpress|wp-config/iu,source:`https://hub.docker.com/_/wordpress`,on:on$1,unverified:true}];const on=`2026-11-26`;const unverified=true;const tools=[{id:`influxdb`,name:`InfluxDB`,pairs:[[`admin`,`admin`],[`root`,`root`],[`my-user`,`my-password`]],image:/(?:^|\/)influxdb$/u,settings:[`INFLUXDB_HTTP_AUTH_ENABLED`,`INFLUXDB_ADMIN_PASSWORD`,`DOCKER_INFLUXDB_INIT_PASSWORD`,`DOCKER_INFLUXDB_INIT_PASSWORD_FILE`,`influxdb.conf`],sign:/influx/iu,source:`https://hub.docker.com/_/influxdb`,on},{id:`couchdb`,name:`CouchDB`,pairs:[[`admin`,`admin`],[`admin`,`password`],[`admin`,`couchdb`]],image:/(?:^|\/)couchdb$/u,settings:[`COUCHDB_PASSWORD`,`local.ini`,`local.d`],sign:/couchdb/iu,source:`https://hub.docker.com/_/couchdb`,on},{id:`cassandra`,name:`Apache Cassandra`,pairs:[[`cassandra`,`cassandra`]],image:/(?:^|\/)cassandra$/u,settings:[`CASSANDRA_PASSWORD`,`CASSANDRA_AUTHENTICATOR`,`cassandra.yaml`],sign:/cassandra/iu,source:`https://cassandra.apache.org/doc/latest/cassandra/managing/operating/security.html`,on,unverified},{id:`clickhouse`,name:`ClickHouse`,pairs:[[`default`,``]],image:/(?:^|\/)clickhouse(?:-server)?$/u,settings:[`CLICKHOUSE_PASSWORD`,`CLICKHOUSE_PASSWORD_FILE`,`users.xml`,`users.d`],sign:/clickhouse/iu,source:`https://clickhouse.com/docs/install/docker`,on,unverified},{id:`memcached`,name:`memcached`,pairs:[],sign:/memcached/iu,source:`https://docs.memcached.org/features/sasl/`,on,unverified},{id:`jupyter`,name:`Jupyter`,pairs:[],image:/jupyter\//u,sign:/jupyter/iu,source:`https://jupyter-server.readthedocs.io/en/latest/operators/security.html`,on,unverified},{id:`adminer`,name:`Adminer`,pairs:[],image:/(?:^|\/)adminer$/u,sign:/adminer/iu,source:`https://hub.docker.com/_/adminer`,on,unverified},{id:`portainer`,name:`Portainer`,pairs:[[`admin`,`portainer`],[`admin`,`tryportainer`]],image:/(?:^|\/)portainer(?:-ce|-ee)?$/u,settings:[`--admin-password`,`--admin-password-file`],sign:/portainer/iu,source:`https://docs.portainer.io/advanced/cli`,on,unverified},{id:`pgadmin`,name:`pgAdmin`,pairs:[[`admin@admin.com`,`admin`],[`pgadmin4@pgadmin.org`,`admin`],[`admin@example.com`,`admin`],[``,`pgadmin`]],image:/(?:^|\/)pgadmin4?$/u,sign:/pgadmin/iu,source:`https://www.pgadmin.org/docs/pgadmin4/latest/container_deployment.html`,on,unverified},{id:`mongo-express`,name:`mongo-express`,pairs:[[`admin`,`pass`]],image:/(?:^|\/)mongo-express$/u,settings:[`ME_CONFIG_BASICAUTH_PASSWORD`,`ME_CONFIG_BASICAUTH_PASSWORD_FILE`,`ME_CONFIG_BASICAUTH`],sign:/mongo-express|me_config_basicauth/iu,source:`https://hub.docker.com/_/mongo-express`,on,unverified},{id:`activemq`,name:`Apache ActiveMQ`,pairs:[[`admin`,`admin`],[`user`,`user`],[`system`,`manager`],[`guest`,`guest`],[`artemis`,`artemis`]],image:/(?:^|\/)activemq(?:-classic|-artemis)?$/u,settings:[`ACTIVEMQ_CONNECTION_PASSWORD`,`ACTIVEMQ_WEB_PASSWORD`,`ACTIVEMQ_ADMIN_PASSWORD`,`ARTEMIS_PASSWORD`,`jetty-realm.properties`,`users.properties`],sign:/activemq|artemis|jetty-realm/iu,source:`https://activemq.apache.org/components/classic/documentation/web-console`,on,unverified},{id:`kafka`,name:`Apache Kafka`,pairs:[[`admin`,`admin-secret`],[`alice`,`alice-secret`],[`kafka`,`kafka`],[`admin`,`admin`]],sign:/kafka|zookeeper/iu,source:`https://kafka.apache.org/documentation/#security_sasl_plain_brokerconfig`,on,unverified},{id:`glassfish`,name:`GlassFish / Payara`,pairs:[[`admin`,`adminadmin`],[`admin`,`admin`],[`admin`,``]],image:/(?:^|\/)(?:glassfish|payara)/u,sign:/glassfish|payara|as_admin_(?:master)?password|admin-keyfile/iu,source:`https://glassfish.org/docs/latest/quick-start-guide.html`,on,unverified},{id:`websphere`,name:`IBM WebSphere`,pairs:[[`wasadmin`,`wasadmin`],[`wpsadmin`,`wpsadmin`],[`admin`,`admin`]],sign:/websphere|wasadmin/iu,source:`https://www.ibm.com/docs/en/was`,on,unverified},{id:`gitlab`,name:`GitLab`,pairs:[[`root`,`5iveL!fe`]],image:/(?:^|\/)gitlab-(?:ce|ee)$/u,sign:/gitlab/iu,source:`https://docs.gitlab.com/security/reset_user_password/`,on,unverified},{id:`harbor`,name:`Harbor`,pairs:[[`admin`,`Harbor12345`],[``,`Harbor12345`],[`root`,`root123`]],sign:/harbor/iu,source:`https://goharbor.io/docs/latest/install-config/run-installer-script/`,on,unverified},{id:`redmine`,name:`Redmine`,pairs:[[`admin`,`admin`]],image:/(?:^|\/)redmine$/u,settings:[],sign:/redmine/iu,source:`https://hub.docker.com/_/redmine`,on},{id:`artifactory`,name:`JFrog Artifactory`,pairs:[[`admin`,`password`]],image:/(?:^|\/)artifactory[\w-]*$/u,settings:[],sign:/artifactory/iu,source:`https://jfrog.com/help/r/jfrog-installation-setup-documentation`,on,unverified},{id:`airflow`,name:`Apache Airflow`,pairs:[[`airflow`,`airflow`],[`admin`,`admin`]],sign:/airflow/iu,source:`https://airflow.apache.org/docs/apache-airflow/stable/howto/docker-compose/index.html`,on,unverified},{id:`superset`,name:`Apache Superset`,pairs:[[`admin`,`admin`]],sign:/superset/iu,source:`https://superset.apache.org/docs/security/cve`,on,unverified}];const products$1=[...dataStores,...servers,...tools,...platforms,...japaneseProducts,...networkProducts,...devices];const byId=new Map(products$1.map(product=>[product.id,product]));function productOf(id){return byId.get(id)}function productOfImage(image){const repository=image.split(`@`,1)[0]?.replace(/:[^:/]*$/u,``)??``;return products$1.find(product=>product.image?.test(repository)===true)}function productOfSigns(texts){for(const text of texts){const found=products$1.find(product=>product.sign?.test(text)===true);if(found!==void 0)return found}}const products=new Map([[`JWT (jwt.io)`,`your-256-bit-secret`,`your-384-bit-secret`,`your-512-bit-secret`,`a-string-secret-at-least-256-bits-long`],[`Express`,`keyboard cat`],[`Symfony`,`ThisTokenIsNotSoSecretChangeIt`,`ThisTokenIsNotSoSecretChangeIt!`,`ThisIsNotASecret`,`!ChangeMe!`,`!ChangeThisMercureHubJWTSecretKey!`],[`Flask`,`_5#y2L"F4Q8z\\n\\xec]/`,`\\xfd{H\\xe5<\\x95\\xf9\\xe3\\x96.5\\xd1\\x01O<!\\xd5\\xa2\\xa0\\x9fR"\\xa1\\xa8`,`192b9bdd22ab9ed4d12e236c78afcb9a393ec15f71bbf5dc987d54727823bcbf`],[`Apache Superset`,`\\2\\1thisismyscretkey\\1\\2\\e\\y\\y\\h`,`thisISaSECRET_1234`,`CHANGE_ME_TO_A_COMPLEX_RANDOM_SECRET`,`YOUR_OWN_RANDOM_GENERATED_SECRET_KEY`,`TEST_NON_DEV_SECRET`],[`Apache Airflow`,`temporary_key`,`46BKJoQYlPPOexq0OhDZnIlNepKFf87WFwLbfzqDDho=`],[`FastAPI`,`09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7`],[`Apache Shiro`,`kPH+bIxk5D2deZiIxcaaaA==`,`2AvVhdsgUs0FSA3SDFAdag==`,`4AvVhmFLUs0KTA3Kprsdag==`,`fCq+/xW488hMTCD+cmJ3aQ==`],[`Nacos`,`SecretKey012345678901234567890123456789012345678901234567890123456789`,`VGhpc0lzTXlDdXN0b21TZWNyZXRLZXkwMTIzNDU2Nzg=`],[`RuoYi`,`abcdefghijklmnopqrstuvwxyz`],[`JHipster`,`bXktc2VjcmV0LXRva2VuLXRvLWNoYW5nZS1pbi1wcm9kdWN0aW9u`,`my-secret-token-to-change-in-production`],[`FreeRADIUS`,`testing123`],[`Grafana`,`SW2YcwTIb9zpOOhoPsMm`],[`Redash`,`c292a0a3aa32397cdb050e233733900f`],[`Sentry`,`!!changeme!!`],[`WordPress`,`put your unique phrase here`],[`EC-CUBE`,`<change.me>`],[`Laravel`,`SomeRandomString`,`base64:SomeRandomStringSomeRandomString`,`SomeRandomStringWith32Characters`],[`Parse Server`,`myMasterKey`],[`Strapi`,`toBeModified1`,`toBeModified`,`tobemodified`],[`Directus`,`255d861b-5ea1-5996-9aa3-922530ec40b1`,`6116487b-cda1-52c2-b5b5-c8022c45e263`],[`Supabase`,`super-secret-jwt-token-with-at-least-32-characters-long`,`your-super-secret-jwt-token-with-at-least-32-characters-long`,`your-super-secret-and-long-postgres-password`],[`Spring Security`,`mySecretKey`,`javainuse`,`bezKoderSecretKey`,`my-secret-key`]].flatMap(([product,...secrets])=>secrets.map(secret=>[secret,product])));function publishedSecretOf(value){return value.startsWith(`django-insecure-`)?`Django`:products.get(value)}function askedProducts(places,absences){return[...new Set([...places,...absences].flatMap(({product})=>product===void 0||productOf(product)===void 0?[]:[product]))].toSorted().map(product=>({kind:`product`,product}))}function askedPlace({value,line},{rule},key){if(rule!==`referenced-password`&&rule!==`hashed-password`)return null;return{kind:`place`,key,line,version:versionOf(value)}}function versionOf(value){return hash(`sha256`,`attestation\0${value}`).slice(0,8)}const publishedPairs=`	0	0000	000000	00000000	002236	0300	0392a0	1	10023	1064	11111	11111111	123	1234	12341234	12345	123456	12345678	1234567812345678	1234567890	1234admin	1322222	151515	166816	1851	1900	1981	1988	1RRWTTOOI	21232f297a	24Banc81	2501	256256	2580	266344	2read	3098z	3477	3ascotel	4321	4changes	4getme2	57gbzb	589589	589721	727	744	8111	8888	9999	?award	A.M.I	ABCD	ACCESS	ACCORD	ADMIN	AM	AMI	AMI!SW	AMI.KEY	AMI.KEZ	AMI?SW	AMIAMI	AMIDECOD	AMIPSWD	AMISETUP	AMI_SW	AMI~	ANYCOM	AUTORAID	AVStumpfl	AWARD?SW	AWARD_PW	AWARD_SW	AaBbCcDd	Admin	Admin#1	Administrative	Administrator	Advance	Amx1234!	Award	BIGO	BIOS	BIOSPASS	BRIDGE	Babylon	Biostar	C0de	CISCO	CMOSPWD	CONCAT	CONDO	CR52401	CTX_123	Cisco	ClueCon	Col2ogro2	Compaq	Compleri	Congress	Craftr4	Crystal	Daewuu	Daytec	Dell	EltakoFVS	EyesOfNetwork	FELDTECH_VNC	FOOBAR	Fireport	GWrv	Guest	HELGA-S	HLT	Helpdesk	IBM	ILMI	Intel	Intermec	MASTER	MBIU0	MCUrv	MagiMFP	Master	MiniAP	NTCIP	NetICs	NoGaH$@!	OrigEquipMfr	PASSWORD	PRIVATE	PUBLIC	Password	Passwort	Polrty	Posterie	Private	Public	Q54arwms	QDI	R1QTPS	RM	SECRET	SECURITY	SER	SKY_FOX	SMDR	SNMP	SNMP_trap	SUN	SUPER	SWITCH	SWITCHES_SW	SW_AWARD	SYSTEM	SY_MB	SZYX	Secret	Security	SnuFG5	Spacve	Super	Switch	Sxyz	Symbol	System	TANDBERG	TENmanUFactOryPOWER	TEST	TOUCHLON	TTPTHA	Telecom	Tiny	Toshiba	TzqF	Vextrex	Vision2	Wyse	Wyse#123	ZAAADA	Zenith	_Cisco	aLLy	aPAf	aammii	access	adm	admin	admin00	adminttd	adtran	agent	agent_steal	alfarome	all	amber	apc	ascend	atc123	award	award.sw	award_?	award_ps	awkward	backdoor	beijer	bell9	bintec	biosstar	biostar	blue	c	cable	cable-docsis	canon_admin	cascade	cc	central	changeit	cisco	citel	clickshare	comcomcom	community	condo	connect	console	core	damin	debug	default	default.password	dilbert	djonet	dn_04rjc	ducati900ss	efmukl	elux	enable	enter	epicrouter	eyevis	familymacintosh	fi-scanner	fidel123	field	foolproof	freekevin	fubar	g6PJ	gandalf	guardone	gubed	guest	h6BB	hapero	hello	help	hewlpack	hp_admin	hs7mwxkk	iPbSmNt	ibm	ilmi	instrument	intermec	internal	iolan	isolation	iwill	j09F	j256	j262	j322	j64	jannie	joh316	komprie	ksdjfg934t	l1	l2	l3	laflaf	lantronix	last	leaves	lesarotl	letmein	lkwpeter	m9ff.QW	mMmM	manager	maryland-dstar	mcp	medion	merlin	mngt	monitor	moxa	muster	mysweex	netadmin	netman	network	nokai	nokia	nz0u4bbe	openview	paradox	pass	pass1	pass2	passwd11	password	pento	pr1v4t3	private	prost	protech	protection	proxy	publ1c	public	public/private/secret	qwasyx21	raidzone	rainbow	raspberry	read	readwrite	red	regional	ripnas	riverhead	rmon	rmon_admin	ro	root	router	rw	rwa	s!a@m#n$p%c	sa	san	sanfran	scotty	secret	secure	security	seri	sertafu	setup	shiva	sigmatek	sitecom	sldkj754	sma	smcadmin	snake	snmp	snmp-Trap	snmpd	snmptrap	solarfocus	solaris	sp99dd	speedxess	spooml	star	sun	superuser	switch	symantec	sysAdmin	sysadm	system	t0ch20x	t0ch88	tatercounter2000	teX1	tech	technolgi	telos	test	test2	tiara	tiny	tiv0li	tivoli	toshy99	touchpwd=	trap	uboot	user	visam	vnc	vnc_pcc	wg	wodj	world	write	x40rocks	x6zynd56	xdfk9874t3	xljlbj	xmux	xo11nE	xyzall	xyzzy	yellow	yesco	zbaaaca	zebra	zeosx	zjaaadc
$srv	$SRV
(any 3 characters)	cascade
(any 3 chars)	cascade
(any)	TENmanUFactOryPOWER
(created)	telus00	telus99
(hostname/ipaddress)	sysadmin
**23646	23646
**266344	266344
1	manager	operator	syslib
1.1	SYSTEM
11111	x-admin
11111111	11111111
123	234
1234	1234
1502	1502
18140815	18140815
192.168.1.1 60020	@dsl_xilno
1nstaller	5X2000
2	maintain	manager	operator	syslib
22222222	22222222
266344	266344
2800	2800
30	games
31994	31994
4dgifts	4Dgifts
5	games
666666	666666
7	maintain
7654321	7654321
880175445	11223344
888888	888888
94jo3dkru4	moxaiwroot
[multiple]	744
__super	(caclulated)
aaadmin	pwAdmin
aadbo	pwddbo
aapower	pwPower
aauser	pwUser
acc	acc
access-admin	password
accounting	accounting
acer	acer
adam	29111991
adams	WOOD
adfexc	adfexc
adip	admin	consul	insta
adldemo	ADLDEMO
adm	adm
admin	!admin	%89%F0%01%8F%D0%01%80%F0%01%85%D0%01%83%F0%01%83%E0%01%84%F0%01	0	0000	000000	00000000	1111	1111111	11_ThisIsTheFirstPassword_11	123	123123	1234	12345	123456	1234admin	123qwe	1988	2222	22222	33aastra	4321	456	54321	5iveL!fe	7ujMko0admin	8005	96726	9999	ADMIN	AIMS	Admin	Admin123	AitbISP4eCiG	AlpheusDigital1010	Ascend	Barricade	Bonjour1!	Complexpass#123	Detmold	Emerson1	Harbor12345	ISPMODE	ImageFolio	JETSPEED	Janitza	KYLIN	NetCache	NetSeq	NetSurvibox	No	OCS	OkiLAN	P@55w0rd!	P@ssw0rd	PASSWORD	Pel2899100	Protector	SECRET123	Sharp	Sonus12345	Support	TANDBERG	WELCOME	[^_^]	abc123	access	adm001	admin	admin000	admin0001	admin1	admin123	admin1234	admin256	admin@huawei.com	adminadmin	administrator	adminpw	adslolitec	adslroot	alkotest20	allot	alphaadmin	alphacom	amigosw1	articon	asante	asd	atc456	atlantis	axis2	b	barney	barricade	bhu85tgb	bintec	broadband	brocade1	canon	centreon	changeit	changeme	cisco	comcomcom	conexant	default	demo	detmond	diamond	dmr99	dnnadmin	draadloos	eTIPS123	enhydra	epicrouter	exinda	extendnet	fliradmin	funkwerk	gnos	gnumpf	gvt12345	h3capadmin	hagpolm1	hello	hipchat	hp.com	imsa7.0	imss7.0	indigo1	infrant1	ip20	ip21	ip3000	ip305Beheer	ip400	ipamadmin	ironport	isee	j5Brn9	jboss4	jiocentrum	jvc	kuboard123	letmein	leviton	linga	litmus	localadmin	manager	meinsm	michelangelo	microbusiness	mono	moohoo	motorola	moxa	mp3mystic	mu	muze	my_DEMARC	netadmin	netapp!123	netgear1	netscreen	netxms	nimda	novell	noway	openmediavault	operator	opsware_admin	paris	pass	passw0rd	password	password1	password1234	passwort	peribit	pfsense	phplist	private	public	publish	pw	pwp	radius	rainbow	raritan	readwrite	rmnetlm	root	secure	security	setup	shs	smallbusiness	smcadmin	store	su@psir	superuser	surecom	switch	symantec	symbol	synnet	sysAdmin	system	tegile	test1234	tetra	tomcat	trinity	tsunami	ucopia	urchin	utstar	visual	w2402	waav	wbox123	welcome	x-admin	year2000	zabbix	zoomadsl
admin1	Admin1	password
admin2	changeme
admin5	4tugboat
admin@admin.com	password
admin@admin.test	admin
admin@company.com	admin
admin@example.com	admin	administrator
admin@local.host	5iveL!fe
admin@thehive.local	secret
admingpon	ALC@#FGU
administrator	0000	000000	1234	12345678	19750407	3ware	5ecr3t	7654321	ADMINISTRATOR	Admin@9000	Administrator	ChangeMe1#	FELDTECH	Fiery.1	Gateway	PlsChgMe!	RSAAppliance	SENTINEL	Unidesk1	Wyse#123	adaptec	admin	administrator	adminpass	asecret	changeme	d1scovery	ganteng	ggdaseuaimhrke	goanywhere	letmein	manage	nicecti	password	public	radius	root	smcadmin	storageserver	superuser	vagrant	vision2
adminlvjh	adminlvjh123
adminstat	OCS
adminstrator	changeme
adminttd	adminttd
adminuser	OCS
adminview	OCS
admn	admn	password
adoni	BPMS
adonis	BPMS
adsl	adsl1234	expert03
advmail	HP
advwebadmin	advcomm500349
airaya	Airaya
akkadianuser	akkadianpassword
alien	alien
allin1	ALLIN1
allin1mail	ALLIN1MAIL
allinone	ALLINONE
alphanetworks	wrgg15_di524	wrgg19_c_dlwbr_dir300	wrgnd21_dlob.hans_dir845
andy	SWORDFISH
anon	anon
anonymous	Exabyte	anonymous	any	any@	password
any	12345	Any
ap	AP
aparker@geometrixx.info	aparker
apc	apc
applsys	APPLSYS	FND
applsyspub	FNDPUB
apps	APPS
appuser	APPUSER
aq	AQ
aqdemo	AQDEMO
aqjava	AQJAVA
aquser	AQUSER
aradmin	AR#Admin#
arcane	arcane-admin
archivist	ARCHIVIST
aris9	*ARIS!1dm9n#
at4400	at4400
atx	atx
audiouser	AUDIOUSER
audrey	a
aurora$orb$unauthenticated	INVALID
aurora@orb@unauthenticated	INVALID
author	author
autocad	autocad
backup	BACKUP
backuponly	backuponly1
backuprestore	backuprestore1
basisk	basisk
batch	BATCH
bbs	bbs
bbsd-client	changeme2
bc4j	BC4J
bciim	bciimpw
bcim	bcimpw
bcms	bcmspw
bcnas	bcnaspw
beef	beef
best1_user	BackupU$r
bewan	bewan
bill	b
bin	sys
blaeri	22332323
blake	PAPER
blue	bluepw
bobo	hello
bootstrap	generated
boss	boss
both	tomcat
bpel	bpel
brio_admin	BRIO_ADMIN
browse	browsepw	looker
bsxuser	bsxpass
bubba	(unknown)
builtin	builtin
cablecom	router
cac_admin	cacadmin
cassandra	cassandra
catalog	CATALOG
ccrusr	ccrusr
cdemo82	CDEMO82
cdemocor	CDEMOCOR
cdemorid	CDEMORID
cdemoucb	CDEMOUCB
cellit	cellit
centra	CENTRA
cgadmin	cgadmin
checkfs	checkfs
checkfsys	checkfsys
checksys	checksys
chey_archsvr	CHEY_ARCHSVR
cic	Cic!23456789	cic	cic!23456789
cicsuser	CISSUS
cids	CIDS
cis	CIS
cisco	Cisco	admin	cisco
cisco15	otbu+1
cisinfo	CISINFO
citel	password
clark	CLOTH
clearone	RAV	converge
client	client
cmaker	cmaker
cmc	cmc
cmkadmin	cmkadmin
cmsbatch	CMSBATCH
cn=orcladmin	welcome
coco	hello
comcast	1234
company	COMPANY
compiere	COMPIERE
computer	repair
conferencing	admin
config	biodata
core	phpreactor
corecess	corecess
cqschemauser	PASSWORD
craft	craft	craftpw	crftpw
crowd	password
crowd-openid-server	password
csg	SESAME
csmig	CSMIG
ctb_admin	sap123
ctxdemo	CTXDEMO
ctxsys	CTXSYS
cumulus	cumulus
cusadmin	CantTouchThis	highspeed
cust	custpw
cxsdk	kdsxc
cyber	cyber
cyberoam	cyber
d-link	D-Link
d.e.b.u.g	User
dadmin	dadmin	dadmin01
daemon	daemon
dasusr1	dasusr1
davox	davox
db2admin	db2admin
db2fenc1	db2fenc1
db2inst1	db2inst1	db2pass	db2password	db2pw
dba	SQL
dbase	dbase
dbdccics	DBDCCIC
dbi	MUMBLEFRATZ
dbsnmp	DBSNMP
dcl	DCL
dcmadmin	passw0rd
ddic	19920706
debug	d.e.b.u.g	gubed	synnet
decmail	DECMAIL
decnet	DECNET	NONPRIV
decoder	pelco
default	DEFAULT	USER	WLAN_AP
defug	synnet
demo	DEMO	demo	m9ff.QW	password
demo8	DEMO8
demo9	DEMO9
demos	demos
denny	d
des	DES
deskalt	password
deskman	changeme
desknorm	password
deskres	password
dev	dev
dev2000_demos	DEV2000_DEMOS
developer	isdev
device	apc	cyber	device
devicehaecived	1234
dhs3mt	dhs3mt
dhs3pms	dhs3pms
diag	danger	switch
digicel	digicel
dip	DIP
disabledsystemuser	disabled1system1user6708
discoverer_admin	DISCOVERER_ADMIN
distrib	distrib0
disttech	4tas	disttech	etas
ditto	ditto
dni	dni
dont need one	admin
dos	dos
dpn	changeme
draytek	1234
dsgateway	DSGATEWAY
dsl	DSL
dsnvsuser	Pelco123
dsserviceuser	Q1_17@$Pelc0DS	Q2_Pelco@$2016	ds_Pelco@$2014	dsserviceuser
dssys	DSSYS
dta	TJM
dvstation	dvst10n
dx8100adm	dx8100
e250	e250changeme
e500	e500changeme
e8c	e8c
eagle	eagle
earlywatch	SUPPORT
echo	User	echo
edimax	software01
editor	editor
egcr	ergc
ejsadmin	EJSADMIN
elastic	changeme
emaq	4133
emp	EMP
empireadmin	password123
enable	cisco
end user	7936
eng	engineer
engmode	hawk201
enquiry	enquirypw
epiq_api	raritan
epsonweb	admin
epuser	userEp
estoreuser	ESTORE
event	EVENT
examples	EXAMPLES
exfsys	EXFSYS
expert	expert
factory	56789	Fact4EMC
fal	fal
fam	fam
fastwire	fw
fax	FAX	fax
faxuser	FAXUSER
faxworks	FAXWORKS
fb	AIMS
fg_sysadmin	password
field	DIGITAL	FIELD	HPONLY	LOTUS	MANAGER	MGR	SERVICE	SUPPORT	TEST	field	support
finance	FINANCE
firstsite	firstsite
flo	hello
fnd	FND
forse	FORSE
frosty	SNOWMAN
ftp	!ftp	ftp
ftp_admi	kilo1987
ftp_inst	pbxk1064
ftp_nmc	tuxalize
ftp_oper	help1954
ftpuser	1234
fwadmin	xceladmin
games	games
gateway	GATEWAY
gdadmin	admin
gearguy	Geardog
gen1	gen1
gen2	gen2
gl	GL
glftpd	glftpd
globaladmin	GlobalAdmin
glpi	glpi
god1	12345
god2	12345
gopher	gopher
gpfd	GPFD
gpld	GPLD
gts	opengts
guacadmin	guacadmin
guest	1234	12345	GUEST	GUESTGUE	GUESTGUEST	Guest	Janitza	TSEUG	User	guest	guestgue	std001	truetime
guest1	guest	guest1
guru	*3noguru
halt	halt	tlah
hcpark	HCPARK
hello	FIELD.SUPPORT	MANAGER.SYS	MGR.SYS	OP.OPERATOR	hello
help	HELP
helpdesk	HELPDESK	OCS
hlw	HLW
homepage password	0th
host	HOST	dnnhost
hplaser	HPLASER
hpsupport	badg3r5
hqadmin	hqadmin
hr	HR
hsa	hsadb
hscroot	abc123
http	HTTP
i2b2demodata	i2b2demodata
i2b2demodata2	i2b2demodata2
i2b2hive	i2b2hive
i2b2metadata	i2b2metadata
i2b2metadata2	i2b2metadata2
i2b2workdata	i2b2workdata
i2b2workdata2	i2b2workdata2
ibadmin	ChangePass
ibm	2222	password	service
ibmuser	SYS1
ibrix	ibrix
icingaadmin	icinga
iclock	timely
ieuser	D@rj33l1ng	Passw0rd!
ilom-admin	ilom-admin
ilom-operator	ilom-operator
ilon	ilon
images	images
imageuser	IMAGEUSER
imedia	IMEDIA
inads	inads	indspw
info	INFO
informix	informix
ingres	INGRES
init	initpw
install	install	llatsni	secret
installer	1000	Installer	installer	sx2000
instrument	instrument
integrator	p1nacate
intel	intel
intermec	intermec
internal	oracle
intrastack	Asante
intraswitch	Asante
ioftpd	ioFTPD
is_$hostname	IS_$hostname
isp	isp
itsadmin	init
j2deployer	j2deployer
james	james
jamfsoftware	jamfsw03
jasperadmin	bitnami	jasperadmin
jde	JDE
jdoe@geometrixx.info	jdoe
jeedom	Mjeedom96
jens	demo
jmuser	JMUSER
joe	hello	password
joeuser	joeuser
john	Password123!
johnson	control
jones	STEEL
jvc	skaarhoj
jward	AIROPLANE
kali	kali
kermit	kermit
keycloak-admin	datical
keyoperator	DV5800
keyscan	KEYSCAN
khan	kahn
kodi	kodi
l2	l2
l2ldemo	L2LDEMO
l3	l3
lam	lam
lansweeperuser	mysecretpassword0*
laser	LASER
laserwriter	LASERWRITER
lbacsys	LBACSYS
ldap_anonymous	LdapPassword_1
lenel	MULTIMEDIA
librarian	SHELVES
liebert	Liebert
link	LINK
live	live
localadmin	localadmin
localadministrator	#l@$ak#.lk;0@P
localservice	DV5800
locate	locatepw
login	0	0000	1111	8429	access	admin	password
lonnie	l
lp	bin	lineprin	lp
lpadm	lpadm
lpadmin	lpadmin
lr-isdn	LR-ISDN
lucent01	UI-PSWD-01
lucent02	UI-PSWD-02
lynx	lynx
m1122	m1122
mail	HPOFFICE	MAIL	MPE	REMOTE	TELESUP	mail
mailadmin	secret
mailer	MAILER
maint	MAINT	maint	maintpw	ntacdmax	rwmaint
maint1	sx2000
maint2	sx2000
maintainer	admin	bcpb+serial#	pbcpbn(add-serial-number)
man	man
manage	!manage
manager	6677	Admin	COGNOS	HPOFFICE	ITF3000	Manager	SECURITY	SYS	TCH	TELESUP	admin	changeme	friend	manager
managers	managers
manuf	xxyyzz
mary	password
master	PASSWORD	access	master	themaster01
maxadmin	maxadmin
maxreg	maxreg
mbmanager	MBMANAGER
mbwatch	MBWATCH
mcdatase	redips
mcuser	MCUser1	medocheck123
mcveadmin	password
md110	help
mdaemon	MServer
mddemo	MDDEMO
mddemo_clerk	CLERK
mddemo_mgr	MGR
mdsys	MDSYS
me	me
mediator	mediator
memotec	supervisor
menara	Menara
mfd	mfd
mfg	MFG
mge	VESOFT
mgr	CAROLIAN	CCC	CNAS	COGNOS	CONV	HPDESK	HPOFFICE	HPONLY	HPP187	HPP189	HPP196	INTX3	ITF3000	NETBASE	REGO	RJE	ROBELLE	SECURITY	SYS	TELESUP	VESOFT	WORD	XLSERVER
mgwuser	MGWUSER
micro	RSX
migrate	MIGRATE
miller	MILLER
minioadmin	minioadmin
minnie	m
mlusr	mlusr
mmo2	MMO2
mobile	dottie
modtest	YES
moe	hello
monitor	!monitor	anevia	monitor	password
moreau	MOREAU
mother	fucker
mountfs	mountfs
mountfsys	mountfsys
mountsys	mountsys
msf	msf
msfdev	msfdev
mshome	MSHOME
mso	w0rkplac3rul3s
mtch	mtch
mtcl	mtcl
mts_user	MTS_PASSWORD
mtssys	MTSSYS
mtysys	MTYSYS
museadmin	Muse!Admin
musi1921	Musi%1921	Musii%1921
mxagent	MXAGENT
mxintadm	mxintadm
mydlp	mydlp
n.a	guardone
naadmin	naadmin
nacos	nacos
nagiosadmin	nagiosadmin
names	NAMES
nasadmin	nasadmin
nau	NAU
ncrm	ncrm
neo4j	BloodHound	neo4j
netadmin	nimdaten
netbotz	netbotz
netcon	NETCON
netlink	netlink
netlinx	password
netman	netman
netmgr	NETMGR
netnonpriv	NETNONPRIV
netopia	netopia
netpriv	NETPRIV
netrangr	attack
netscreen	netscreen
netserver	NETSERVER
network	NETWORK
newingres	NEWINGRES
news	NEWS	news
newuser	wampp
nexthink	123456
nice-admin	nicecti
niconex	NICONEX
nm2user	nm2user
nms	nmspw
nmt	1234
nobody	nobody
nop	12345	123454
normal	normal
nqadmin	nq
nquser	nq
nsa	nsa
nsroot	nsroot
ntpupdate	ntpupdate
nutanix	4u
oas_public	OAS_PUBLIC
ocitest	OCITEST
odm	ODM
odm_mtr	MTRPW
ods	ODS	ods
odscommon	ODSCOMMON
oe	OE
oemadm	OEMADM
oemrep	OEMREP
olapdba	OLAPDBA
olapsvr	INSTANCE
olapsys	MANAGER
omwb_emulation	ORACLE
on	on
onlime_r	12345
oo	OO
op	op	operator
openfiler	password
openhabian	openhabian
openplc	openplc
openspirit	OPENSPIRIT
oper	OPER	Oper
operations	OPERATIONS
operatns	OPERATNS
operator	$chwarzepumpe	1234	COGNOS	DISC	Operator	SUPPORT	SYS	SYSTEM	admin	col1ma	mercury	operator	password	weblogic
opervax	OPERVAX
oracle	oracle
oraregsys	ORAREGSYS
orasso	ORASSO
ordplugins	ORDPLUGINS
ordsys	ORDSYS
osmc	osmc
osp22	OSP22
ostadmin	admin
outln	OUTLN
overseer	overseer
ovwebusr	OvW*busr1
owa	OWA
owa_public	OWA_PUBLIC
owner	OWNER
pacslinkip	NetServer
pamadmin	pamadmin
panama	PANAMA
patrol	PATROL	patrol
pbx	PBX
pcuser	SYS
pdp11	PDP11
pdp8	PDP8
pelco	Pel2899100
pepino	pepino
perfstat	PERFSTAT
pfcuser	240653C9467E45
pi	raspberry
piranha	piranha	q
pix	cisco
plex	PLEX
plmimservice	NetServer
plsql	SUPERSECRET
pm	PM
pmeadmin	PMEAdmin
pnadmin	pnadmin
po	PO
po7	PO7
po8	PO8
politically	correct
poll	poll	tech
polycom	456	SpIp
portal30	PORTAL30	PORTAL31
portal30_demo	PORTAL30_DEMO
portal30_public	PORTAL30_PUBLIC
portal30_sso	PORTAL30_SSO
portal30_sso_ps	PORTAL30_SSO_PS
portal30_sso_public	PORTAL30_SSO_PUBLIC
post	BASE	POST
post-only	postonly
postgres	123	admin	amber	dbpass	password	postgres	svcPASS83
postmaster	POSTMASTER	postmast
powercartuser	POWERCARTUSER
powerchute	APC
powerdown	powerdown
praisenetwork	perfectpraise
primary	PRIMARY
prime	prime	primeos
primenet	primenet	primeos
primeos	prime	primeos
primos_cs	prime	primos
print	PRINT
printer	PRINTER
priv	PRIV
private readwrite access	secret
prodcics	PRODCICS
proddta	PRODDTA
productadmin@n-able.com	ManageAllTheThings0!
professor	professor
prog	PROG
prtgadmin	prtgadmin
pseadmin	$secure$
public	PUBLIC	public
public readonly access	secret
pubsub	PUBSUB
pubsub1	PUBSUB1
pw	pw	pwpw
pwrchute	pwrchute
qcc	QLogic66
qdba	QDBA
qpgmr	qpgmr
qs	QS
qs_adm	QS_ADM
qs_cb	QS_CB
qs_cbadm	QS_CBADM
qs_cs	QS_CS
qs_es	QS_ES
qs_os	QS_OS
qs_ws	QS_WS
qsecofr	11111111	22222222	qsecofr
qserv	qserv
qsrv	11111111	22222222	QSRV	qsrv
qsrvbas	qsrvbas
qsvr	ibmcel	qsvr
qsysopr	qsysopr
questra	questra
quser	quser
radware	radware
raid	hpt
rapport	r@p8p0r+
rcust	rcustpw
rdc123	rdc123
re	RE
read	synnet
readonly	apc	lucenttech2
readwrite	lucenttech1
recover	recover
recovery	recovery
redline	redline
remotessh	5SaP9I26
rep_manager	DEMO
rep_owner	DEMO	REP_OWNER
repadmin	REPADMIN
replication-receiver	replication-receiver
replicator	iscopy	replicator
report	REPORT
reports_user	OEM_TEMP
restoreonly	restoreonly1
rje	RJE	rje
rmail	RMAIL
rman	RMAN
rmuser1	password
rniservicemanager	NetServer
ro	ro
rodopi	Rodopi
role	changethis
role1	role1	tomcat
roo	honey
root	!root	0	0P3N	0penBmc	1111	1234	12345	123456	3ep5w2u	54321	5iveL!fe	666666	7ujMko0admin	7ujMko0vizxv	888888	8RttoTriz	Admin	Cisco	HI1602014x	Mjeedom96	MuZhlo9n%8!G	Mua'dib	NeXT	Passw0rd	Password	QNX	ROOT	ROOT500	Serv4EMC	TANDBERG	TrippLite	W!n0&oO7.	Zte521	admin	admin_1	ahetzip8	alien	alpine	anko	antsle	antslq	ascend	attack	ax400	bagabu	blablabla	blender	brightmail	calvin	camera	cat1029	changeme	changeonfirstlogin	changethis	ciwuxe	cms500	davox	default	dottie	dreambox	epp2011	fibranne	fivranne	freenas	fxjvt1805	ggdaseuaimhrke	h2014071	hi3518	honey	hp	hpinvent	iDirect	icatch99	ikwb	ikwd	inflection	jstwo	juantech	jvbzd	klv123	klv1234	kn1TG7psLu	letacla	logapp	manager	mozart	mpegvideo	nokia	nsi	opnsense	orion99	par0t	pass	passw0rd	password	pel2899100	permit	pixmet2003	proxmox	realtek	resumix	root	rootadmin	rootme	rootpass	router	secur4u	sun123	system	t00lk1t	t0talc0ntr0l4!	timeserver	tini	tl789	toor	tooridu	trendimsa1.0	tslinux	uClinux	ubnt	ui	user	vertex25	vizxv	vmware	wecandoit	wyse	xc3511	xmhdipc	ys123456	zlxx.
root@localhost	root
rsbcmon	SYS
rw	rw
rwa	rwa
s1stem	5X2000
sa	$easyWinArt4	$ei$micMicro	42Emerson42Eme	Cardio.Perfect	Cic!23456789	DBA!sa@EMSDB123	Dr8gedog	Ektron	LETmein333	M3d!aP0rtal	PASSWORD	Password123	PracticeUser1	RPSsql12345	SECAdmin1	SecurityMaster08	SilkCentral12!34	V4in$ight	changeonfirstlogin	cic	cic!23456789	dr8gedog	password	sa	sasasa	skf_admin1	splendidcrm2005	sqlserver	vantage12!
sample	SAMPLE
sap	SAPR3
sap*	06071992	7061992	PASS
sapcpic	ADMIN	admin
sapr3	SAP
savelogs	crash
sbadmin	SBAdmin123
scmadmin	scmchangeme
scott	TIGER
scout	scout
scpuser	scpuser
scrutremote	admin
scwuser	scw12345user
sdos_icsap	SDOS_ICSAP
secdemo	SECDEMO
secoff	secoff
secofr	secofr
secure	SecurityMaster08
security	security
security code	12345
sedacm	secacm
self	system
sentinel	SENTINEL
serial#	serial#
service	5678	Service	service	smile
serviceconsumer1	SERVICECONSUMER1
servlet	manager
setpriv	system
setup	changeme	changeme!	setup
sh	SH
shutdown	shutdown
signa	signa
siteadmin	siteadmin	toplayer
siteminder	SITEMINDER
slide	SLIDEPW
smc	smcadmin
smdr	SECONDARY
smsadmin	SECAdmin1
snmp	nopasswd	snmp
software	software
solr	SolrRocks
sonos	sonos
spcl	0	0000
spoolman	HPOFFICE
ssa	SSA
ssadmin	sspassword
ssladmin	ssladmin
ssp	ssp
starter	STARTER
status	readonly
storwatch	specialist
strat_user	STRAT_PASSWD
stratacom	stratauser
stuccoboy	100198
student	STUDENT	student
su	super
super	5777364	juniper123	sp-admin	super	superpass	surt
super.super	master
superadmin	secret
superdba	admin
superman	21241036	talent
superuser	123456	ANS#150	admin	asante	kronites	passw0rd	superuser
supervisor	09430	HARRIS	NETFRAME	NF	NFI	PlsChgMe!	SUPERVISOR	SYSTEM	supervisor	visor
support	h179350	ous35hi3	support	supportpw
sweex	mysweex
swpro	SWPRO
swuser	SWUSER
symbol	Symbol
sympa	SYMPA
sync	sync
sys	CHANGE_ON_INSTALL	D_SYSPW	SYS	bin	change_on_install	sys	system	uplink
sysa	SYSA
sysadm	Admin	SYSADM	admin	admpw	anicust	sysadm	sysadmpw	syspw
sysadmin	PASS	blackduck	master	nortel	password	sysadmin
sysbin	sysbin
sysdba	masterkey
sysdiag	factorycast@schneider
sysmaint	DIGITAL	SERVICE	SYSMAINT
sysman	OEM_TEMP	oem_temp
sysop	Sysop
sysopr	sysopr
system	D_SYSTPW	MANAGER	OPERATOR	Passw0rd	SYSLIB	SYSTEM	System01	adminpwd	field	isp	manager	mnet	password	prime	security	sx2000	sys	system	weblogic	welcome(1)
system/manager	sys/change_on_install
system_admin	system_admin
systest	UETP
systest_clig	SYSTEST	SYSTEST_CLIG
t3admin	Trintech
tahiti	TAHITI
taranis	taranis
target	password
tasman	Tasmannet	tasmannet
tdos_icsap	TDOS_ICSAP
teacher	password
tech	field	nician	tech
technician	yZgO8Bvj
telco	telco
tele	tele
telecom	Telecom	telecom
telecomadmin	admintelecom
teledemo	TELEDEMO
tellabs	tellabs#1
temp1	password
test	TEST	test
testpilot	TESTPILOT
thehive@thehive.local	thehive1234
theman	changeit
tiara	tiaranet
tiger	tiger123
toad	TOAD
tomcat	Tomcatadm	changethis	s3cret	tomcat
toor	logapp
topadmin	topadmin
topicalt	password
topicnorm	password
topicres	password
tour	tour
tracesrv	TRACE
tracesvr	TRACE
travel	TRAVEL
trmcnfg	trmcnfg
trouble	trouble
tsdev	TSDEV
tsuser	TSUSER
turbine	TURBINE
tutor	tutor
ubnt	ubnt
ucdpadmin	ucdpadmin
ucenik23	ucenik
uetp	UETP
ui	ui
ultimate	ULTIMATE
umountfs	umountfs
umountfsys	umountfsys
umountsys	umountsys
unix	unix
user	123	1234	12345	19750407	HuaweiUser	Janitza	PASSWORD	Password	USER	USERP	User	Wyse#123	cikvoip	pass	password	public	tivonpw	user	user0000	user5710
user0	USER0
user1	USER1
user2	USER2
user3	USER3
user4	USER4
user5	USER5
user6	USER6
user7	USER7
user8	USER8
user9	USER9
user_analyst	demo
user_approver	demo
user_author	demo
user_checker	demo
user_designer	demo
user_editor	demo
user_expert	demo
user_marketer	demo
user_pricer	demo
user_publisher	demo
user_template	USER_TEMPLATE
userid	PASSW0RD	PASSWORD
username	password
usernotused	userNotU
userp	USERP
utlbstatu	UTLESTAT
uucp	uucp
uucpadm	uucpadm
uwmadmin	password
vagrant	vagrant
vax	VAX
vcr	NetVCR
vcsrv	VCSRV
veda	12871
vgnadmin	vgnadmin
viewuser	viewuser1
vif_developer	VIF_DEV_PWD
vikram	singh
viruser	VIRUSER
vms	VMS
vnc	winterm
voadmin	manager
vodafone	vodafone
volition	volition
vpasp	vpasp
vrr1	VRR1
vt100	public
vtam	VTAM
wangtek	WANGTEK
wasadmin	wasadmin
web	web
web_api	sl33p30F00dumass!
webadm	password
webadmin	1234	Admin	WebBoard	webadmin	webibm
webcal01	WEBCAL01
webdb	WEBDB	webdb
weblogic	WEBLOGIC	weblogic	weblogic1	welcome(1)
webmaster	webmaster
webread	WEBREAD
websecadm	changeme
webshield	webshieldchangeme
whd	whd
winccadmin	2WSXcde
winccconnect	2WSXcder
windows_passthru	WINDOWS_PASSTHRU
winsabre	SABRE	WINSABRE
wksys	WKSYS
wlcsystem	wlcsystem
wlpisystem	wlpisystem
wlse	wlsedb
wlseuser	wlsepassword
wp	HPOFFICE
wpsadmin	wpsadmin
wradmin	trancell
write	private	synnet
ws50x0 administrator (substitute the x with the model of the workstation)	2899100
wvqxyqec	eomjbOBLLwbZeiKV
wwadmin	wwAdmin
wwdbo	wwdbo
wwpower	wwPower
wwuser	wwUser
www	WWW	www
wwwuser	WWWUSER
xampp	xampp
xbox	xbox
xd	xd
xmi_demo	sap123
xprt	XPRT
xxsess_mgryy	X#1833
yak	asd123
zxdsl	ZXDSL
zyfwp	PrOw!aN_fXp`;const commonDefaults=new Set(`0	0000	000000	1111	123	1234	12345	123456	ADMIN	Admin	PASSWORD	SYSTEM	USER	abc123	access	admin	admin123	administrator	calvin	changeme	cisco	default	demo	epicrouter	field	guest	hello	letmein	manager	monitor	operator	pass	password	private	public	root	secret	setup	super	superuser	support	sysadm	system	tech	test	ubnt	user`.split(`	`));const byAccount=new Map(publishedPairs.split(`
`).map(row=>{const[account=``,...passwords]=row.split(`	`);return[account,passwords]}));function publishedPasswords(account){return byAccount.get(account)??[]}const slow=1e3;const mostForSlow=30;const mostForFast=400;function mostCandidates(cost){return cost>=slow?mostForSlow:mostForFast}const first=[`password`,`admin`,`123456`,`root`,`changeme`,`admin123`,`test`,`12345678`,`guest`,`secret`,`P@ssw0rd`,`user`,`1234`,`pass`,`password123`];function candidatesOf({product,account=``},cost){const name=account.toLowerCase();const passwords=(all,wanted)=>all.flatMap(({pairs})=>pairs.flatMap(([owner,password])=>wanted(owner.toLowerCase())?[password]:[]));const own=product===void 0?[]:[product];const published=publishedPasswords(name);const list=new Set([...passwords(own,owner=>owner===name||owner===``),...account===``?[]:[account,name],``,...passwords(own,()=>true),...passwords(products$1,owner=>name!==``&&owner===name),...first,...published.slice(0,60)]);if(cost>=slow)return[...list].slice(0,mostCandidates(cost));for(const each of commonDefaults)list.add(each);for(const each of passwords(products$1,()=>product===void 0))list.add(each);return[...list].slice(0,mostCandidates(cost))}function judgeHash(place,value,owner){const expected=place.kind===`digest`;const setting=settingOf(place,owner.account);const stored=expected?readExpectedHash(value,setting):readStoredHash(value,setting);if(stored===null)return{is:`none`};if(stored.kind===`reversible`)return{is:`clear`,value:stored.clear};if(stored.kind===`unknown`)return{is:`unknown`,form:stored.form,why:stored.why};return answered(stored,{value,setting,expected},owner)}function answered(stored,read,owner){const{form,cost,opens,mixesAccount=false}=stored;const candidates=candidatesOf(owner,cost);if(cost===0)return{is:candidates.some(candidate=>opens(candidate))?`opened`:`closed`};return{is:`pending`,pending:{...read,form,cost,mixesAccount,candidates}}}const realms=[`ManagementRealm`,`ApplicationRealm`];function settingOf(place,account=``){const named=place.realm===void 0?place.kind===`digest`&&place.key===`user`?realms:[]:[place.realm];return{account,...place.salt===void 0?{}:{salt:place.salt},...named.length===0?{}:{realms:named}}}const reference=/^(?:\$ANSIBLE_VAULT;.*|\{(?:AQ|CO)?[A-Za-z0-9+/]{20,}={0,2}\}|\${1,2}\{[^}]*\}|\$\([^)]*\)|\$[A-Za-z_]\w*|%{1,2}[A-Za-z_]\w*%{1,2}|#\{.*\}|\{\{.*\}\}|<%.*%>|@[\w.]+@|ENC\(.*\)|vault:.*|secret:.*|arn:.*|@Microsoft\.KeyVault\(.*|file:.*|\/run\/secrets\/.*|!vault.*|process\.env\..*|__\w+__|#\(.*\)|\{cipher\}.*)$/su;const placeholder=/^(?:<.*>|\[.*\]|\{[^{}]*\}|([^a-z0-9])\1{5,}|x{3,}|.*\*{3,}.*|\*{2,}|\.{3,}|_+|-+|\?+|todo|tbd|none|null|undefined|dummy|example|placeholder|(?:must[-_ ]be[-_ ]|please[-_ ]|to[-_ ]be[-_ ])?(?:change|replace)[-_ ]?(?:me|this|it|d).*|your[-_ ].*|my[-_ ]?(?:password|secret)|.*[-_]here|insert[-_ ].*|put[-_ ]your.*|enter[-_ ].*)$/iu;function judgePlace(place,path){const value=interpolated(place.value);const product=place.product===void 0?productOfSigns([place.key,path]):productOf(place.product);const account=place.account===void 0||reference.test(place.account)?void 0:place.account;if(place.comment===true)return place.sample===true?{rule:`placeholder-password`}:judgeComment(value);if(place.kind===`open`)return{rule:`blank-password`,review:false};if(place.kind===`known`)return{rule:`default-password`,product:null,review:false,label:place.label??``};if(reference.test(value))return{rule:`referenced-password`};if(place.kind===`community`)return judgeCommunity(value);const hashed=value===``?null:judgeHashed(value,place,{product,account});if(hashed!==null)return hashed;if(place.sample===true||unset.test(value))return{rule:`placeholder-password`};if(value===``)return judgeBlank(product,account,path);const secretOf=publishedSecretOf(value);if(secretOf!==void 0)return{rule:`default-password`,product:null,review:false,label:secretOf};const owner=defaultOf(value,product,account);if(owner!==void 0)return{rule:`default-password`,product:owner,review:forReview(owner,value,account)};if(placeholder.test(value)||/[^\x20-\x7e]/u.test(value)||/\S\s+\S/u.test(value))return{rule:`placeholder-password`};if(/^[A-Za-z_$][\w$.]*\((?:[^()]|\([^()]*\))*\)$/u.test(value))return{rule:`referenced-password`};if(/^[0-9a-f]{31,}$/iu.test(value))return{rule:`hashed-password`};return{rule:strength(value)}}function judgeComment(value){return{rule:value===``||unset.test(value)||reference.test(value)||placeholder.test(value)?`placeholder-password`:`commented-password`}}const unset=/^(?:none|null|nil|undefined|n\/a|~|false|true|yes|no|on|off|enabled?|disabled?|required|optional|[*•x#_-]{3,})$/iu;function judgeBlank(product,account,path){if(/(?:^|\/)values[^/]*\.ya?ml$/iu.test(path))return{rule:`blank-password`,review:true};return{rule:`blank-password`,review:product?.pairs.some(([name,password])=>password===``&&account!==void 0&&name.toLowerCase()===account.toLowerCase())!==true&&(account===void 0||account===``)}}function interpolated(value){const match=/^\$\{[\w.-]+(?::-|:(?![?+])|-)([^}]*)\}$/u.exec(value.trim());return match===null?value:match[1]??``}function judgeCommunity(value){if(value===`public`||value===`private`)return{rule:`default-password`,product:productOf(`snmp`)??null,review:false};return value===``?{rule:`blank-password`,review:true}:{rule:`literal-password`}}function judgeHashed(value,place,owner){const judged=judgeHash(place,value,owner);const product=owner.product??null;switch(judged.is){case`none`:return place.kind===`digest`&&/:|\$/u.test(value)?{rule:`hashed-password`}:null;case`clear`:return judgePlace({...place,kind:`password`,value:judged.value},place.key);case`opened`:return{rule:`hashed-default`,product,review:false};case`closed`:return{rule:`hashed-password`};case`pending`:return{rule:`hashed-password`,pending:judged.pending,product};case`unknown`:return{rule:`hashed-password`,why:judged.why,form:judged.form}}}function defaultOf(value,product,account){const name=account?.toLowerCase();const fits=({pairs})=>pairs.some(([own,password])=>password===value&&(name===void 0||own===``||own.toLowerCase()===name));if(product!==void 0&&fits(product))return product;const owners=products$1.filter(({pairs})=>pairs.some(([own,password])=>password===value&&(name===void 0?own===password||own===``:own!==``&&own.toLowerCase()===name)));const owner=owners.length===1?owners[0]:void 0;if(owner!==void 0)return owner;if(commonDefaults.has(value)||/^change[-_ ]?(?:me|it|this)!?\d{0,4}$/iu.test(value)||owners.length>0||name!==void 0&&(publishedPasswords(name).includes(value)||name===value.toLowerCase())||product?.pairs.some(([,password])=>password===value)===true)return product??null}function forReview(product,value,account){if(product?.unverified!==true||commonDefaults.has(value))return false;const name=account?.toLowerCase()??``;return name!==value.toLowerCase()&&!publishedPasswords(name).includes(value)}function classesOf(value){return[/[a-z]/u.test(value)?`a`:``,/[A-Z]/u.test(value)?`A`:``,/[0-9]/u.test(value)?`0`:``,/[^a-zA-Z0-9]/u.test(value)?`!`:``].join(``)}function strength(value){const length=Array.from(value).length;if(classesOf(value).length<3||length<8)return`weak-password`;return length<13?`short-password`:`literal-password`}const answer={ja:`初期ID・パスワードを変更したこと（または初期値がないこと）を担当者が確認し、attestations で指定したファイルに記録してください。ひな形は結果フォルダの evidence/default-credentials/attestations-template.yml にあります。`,en:`A person confirms that the defaults were changed, or that there are none, and records it in the file named under attestations. A template lies in the results folder: evidence/default-credentials/attestations-template.yml.`};const attestationRules=[[`unattested`,`high`,{ja:`変更の確認がない初期ID・パスワード`,en:`Credentials that nobody has confirmed`},{ja:`{name}: 初期ID・パスワードのままでないことが、確認されていません（{what}）⟦。場所: {places}⟧`,en:`{name}: nobody has confirmed that no default credentials are in use ({what})⟦. Where: {places}⟧`},answer],[`attestation-outdated`,`high`,{ja:`古くなった確認`,en:`Outdated confirmation`},{ja:`{name} についての {by}（{on}）の確認は無効になりました: {whyJa}（{what}）`,en:`The confirmation of {name} by {by} on {on} no longer counts: {why} ({what})`},answer],[`attestation-without-row`,`low`,{ja:`対象のない確認`,en:`Confirmation of nothing`},{ja:`{by}（{on}）の確認の対象 {what} は、納品物にもポリシーにもありません`,en:`What {by} confirmed on {on} is neither in the delivery nor in the policy: {what}`},{ja:`対象の名前が変わったのであれば確認し直し、なくなったのであれば行を消してください。`,en:`Confirm it again if its name has changed; remove the row if it is gone.`}],[`attested`,`note`,{ja:`確認済みの初期ID・パスワード`,en:`Confirmed by a person`},{ja:`{name}: {by} が {on} に確認しました。{how}（記録: {reference}）`,en:`{name}: confirmed by {by} on {on}. {how} (record: {reference})`},answer]].map(([name,severity,title,message,advice])=>({id:`default-credentials/${name}`,severity,title,message,advice,requirements:[`2-e`,`3(8)-d.1`],cwe:[1392],source:`https://cwe.mitre.org/data/definitions/1392.html`}));const shared={severity:`critical`,advice:{ja:`動いているシステムのパスワードを変更し、認証を有効にしてください。本番環境が同じ設定になっていないか確認し、変更を記録してください。`,en:`Change the password of the running system and turn authentication on. Check whether production is set up the same way, and record the change.`},requirements:[`2-e`]};const liveRules=[{...shared,id:`default-credentials/live-default`,title:{ja:`初期パスワードでログインできるシステム`,en:`A system that a default password opens`},message:{ja:`試験環境 {target} に、{product} の初期パスワードでログインできました⟦（アカウント {account}）⟧`,en:`A default password of {product} opened the test system {target}⟦ (account {account})⟧`},cwe:[1392],source:`https://cwe.mitre.org/data/definitions/1392.html`},{...shared,id:`default-credentials/live-open`,title:{ja:`認証のないシステム`,en:`A system without authentication`},message:{ja:`試験環境 {target}（{product}）は、パスワードなしで利用できました`,en:`The test system {target} ({product}) asked for no password`},cwe:[306],source:`https://cwe.mitre.org/data/definitions/306.html`}];const requirements=[`2-e`];const secretRules=[{id:`default-credentials/provider-token`,severity:`high`,title:{ja:`外部サービスのトークン・鍵`,en:`Token of a service`},message:{ja:`外部サービスのトークンまたは鍵（{provider}）が納品物に書かれています（長さ {length}、照合符号 {mark}）`,en:`A token or key of a service is written in the delivery: {provider} (length {length}, mark {mark})`},advice:{ja:`発行元で無効にして作り直し、値は環境変数や秘密情報の保管庫から渡してください。履歴や過去の納品物に残るため、消すだけでは足りません。`,en:`Revoke it where it was issued and hand a new one over through the environment or a secret store. Removing the line alone does not help: it stays in history and in what was delivered before.`},requirements,cwe:[798],source:`https://cwe.mitre.org/data/definitions/798.html`},{id:`default-credentials/private-key`,severity:`high`,title:{ja:`秘密鍵`,en:`Private key`},message:{ja:`パスフレーズのない秘密鍵（{form}）が納品物に含まれています（照合符号 {mark}）`,en:`A private key without a passphrase is in the delivery: {form} (mark {mark})`},advice:{ja:`鍵を作り直し、納品物には公開鍵と証明書だけを入れてください。秘密鍵は安全な別の手段で渡します。`,en:`Make a new key and deliver only public keys and certificates; hand the private key over separately, in a safe way.`},requirements,cwe:[321],source:`https://cwe.mitre.org/data/definitions/321.html`},{id:`default-credentials/locked-private-key`,severity:`low`,title:{ja:`パスフレーズで保護された秘密鍵`,en:`Private key with a passphrase`},message:{ja:`パスフレーズで保護された秘密鍵（{form}）が納品物に含まれています（照合符号 {mark}）`,en:`A private key protected by a passphrase is in the delivery: {form} (mark {mark})`},advice:{ja:`納品に必要な鍵か確認し、パスフレーズが契約の条件を満たすこと、納品物の中に書かれていないことを確かめてください。`,en:`Check whether it has to be delivered, that its passphrase meets the contract, and that the passphrase is not in the delivery.`},requirements,cwe:[321],source:`https://cwe.mitre.org/data/definitions/321.html`}];const annex=`https://cwe.mitre.org/data/definitions/`;const change={ja:`納品前に固有のパスワードへ変更し、設定ファイルには値を書かず環境変数や秘密情報の保管庫から渡してください。変更した旨を記録してください。`,en:`Change it to one of your own before delivery, hand it over through the environment or a secret store instead of the file, and record the change.`};const strengthen={ja:`13文字以上で、英大文字・英小文字・数字・記号のうち3種類以上を含むパスワードにし、設定ファイルからは取り除いてください。`,en:`Use at least 13 characters of at least three of upper case, lower case, digits and symbols, and take it out of the file.`};const attest={ja:`実際の値が初期値でなく、契約の条件を満たすことを担当者が確認し、記録してください。`,en:`A person must confirm and record that the value in use is no default and meets the contract.`};const where={ja:`（{key}、アカウント {account}、長さ {length}、文字種 {classes}、照合符号 {mark}）`,en:` ({key}, account {account}, length {length}, classes {classes}, mark {mark})`};const rules=[...[[`default-password`,`critical`,{ja:`初期パスワード`,en:`Default password`},{ja:`{product} の公開されている初期パスワードが使われています`,en:`A published default password of {product} is in use`},change,[`2-e`],1392],[`hashed-default`,`critical`,{ja:`ハッシュ化された初期パスワード`,en:`Hashed default password`},{ja:`ハッシュ値が {product} の公開されている初期パスワードと一致します`,en:`The digest is that of a published default password of {product}`},change,[`2-e`],1392],[`blank-password`,`high`,{ja:`空のパスワード`,en:`Blank password`},{ja:`パスワードが空です`,en:`The password is blank`},change,[`2-e`,`3(8)-d.1`],258],[`weak-password`,`medium`,{ja:`強度が足りないパスワード`,en:`Weak password`},{ja:`納品物に書かれたパスワードが、8文字以上・3種類以上の条件も満たしていません`,en:`A password in the delivery has fewer than 8 characters or fewer than three classes`},strengthen,[`3(8)-d.1`,`3(8)-d.2`],521],[`short-password`,`medium`,{ja:`13文字に満たないパスワード`,en:`Password of fewer than 13 characters`},{ja:`納品物に書かれたパスワードが13文字に足りません。13文字にできないシステムに限り、90日ごとの更新と台帳への記録を条件に使えます`,en:`A password in the delivery has fewer than 13 characters: allowed only where the system takes no more, with renewal every 90 days and a ledger`},strengthen,[`3(8)-d.1`,`3(8)-d.2`],521],[`literal-password`,`medium`,{ja:`納品物に書かれたパスワード`,en:`Password in the delivery`},{ja:`パスワードが納品物にそのまま書かれています`,en:`A password is written in the delivery`},change,[`2-e`],798],[`commented-password`,`low`,{ja:`コメントの中に残ったパスワード`,en:`Password in a comment`},{ja:`コメントアウトされた行に、パスワードが残っています`,en:`A password is left in a line that is commented out`},change,[`2-e`],615],[`placeholder-password`,`low`,{ja:`仮のパスワード`,en:`Placeholder password`},{ja:`仮の値とみられます。本番の値に置き換える手順があるか確認してください`,en:`This looks like a placeholder: make sure that a step of the installation replaces it`},change,[`2-e`],1392],[`referenced-password`,`note`,{ja:`外部から渡されるパスワード`,en:`Password from elsewhere`},{ja:`値は納品物の外から渡されるため、ここでは判定できません`,en:`The value comes from outside the delivery and cannot be judged here`},attest,[`2-e`,`3(8)-d.1`],521],[`hashed-password`,`note`,{ja:`判定できないハッシュ値`,en:`Digest that cannot be judged`},{ja:`ハッシュ値が初期パスワードのものかどうか、判定できません⟦（{form}: {why}）⟧`,en:`It cannot be told whether this is the hash of a default password⟦ ({form}: {why})⟧`},attest,[`2-e`,`3(8)-d.1`],521]].map(([name,severity,title,message,advice,requirements,cwe])=>({id:`default-credentials/${name}`,severity,title,message:{ja:`[${decisionOf(name)??name}] ${message.ja}${where.ja}`,en:`[${decisionOf(name)??name}] ${message.en}${where.en}`},advice,requirements,cwe:[cwe],source:`${annex}${cwe}.html`})),{id:`default-credentials/implicit-default`,severity:`high`,title:{ja:`設定がないために有効な初期認証`,en:`Default in force because a setting is absent`},message:{ja:`[IMPLICIT_DEFAULT] {key}: {product} が初期パスワードのまま、または認証なしで動作します（必要な設定の例: {setting}）`,en:`[IMPLICIT_DEFAULT] {key}: {product} runs with its default password or without authentication (a setting that mends it: {setting})`},advice:{ja:`認証を有効にし、初期値を変える設定を加えてください。値は環境変数や秘密情報の保管庫から渡します。`,en:`Add the setting that turns authentication on and replaces the default; hand the value over through the environment or a secret store.`},requirements:[`2-e`],cwe:[1392,306],source:`${annex}1392.html`},{id:`default-credentials/key-store-default`,severity:`critical`,title:{ja:`初期パスワードで開くキーストア`,en:`Key store that opens with a published password`},message:{ja:`[DEFAULT] 公開されている初期パスワード（Java の初期値など）でキーストアが開きます`,en:`[DEFAULT] The key store opens with a published password (for instance Java's default)`},advice:{ja:`keytool -storepasswd などで固有のパスワードに変え、中の鍵も新しく作り直してください。`,en:`Give it a password of its own (keytool -storepasswd), and make new keys: the old ones must be considered known.`},requirements:[`2-e`],cwe:[1392],source:`https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html`},{id:`default-credentials/key-store`,severity:`note`,title:{ja:`パスワードで保護されたキーストア`,en:`Key store with a password`},message:{ja:`キーストアのパスワードは判定できません`,en:`The password of this key store cannot be judged`},advice:attest,requirements:[`2-e`,`3(8)-d.1`],cwe:[1392],source:`https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html`},{id:`default-credentials/grades-changed`,severity:`note`,title:{ja:`ポリシーで変えた重大度`,en:`Severities set by the policy`},message:{ja:`ポリシーが標準の重大度を変えています: {list}`,en:`The policy sets other severities than the standard: {list}`},advice:{ja:`緩くした項目があれば、その理由を発注者と確認してください。要項が禁じるものを、不合格にならない重大度まで下げることはできません。`,en:`Where they are milder, agree with the client on why. What the annex forbids cannot be set below what blocks.`},requirements:[`2-e`],cwe:[1392],source:`${annex}1392.html`},...attestationRules,...secretRules,...liveRules];const scope={binary:{ja:`テキストファイルではない`,en:`Not a text file`},container:{ja:`中身を1件ずつ確認している`,en:`Its members are examined one by one`},empty:{ja:`空のファイル`,en:`Empty file`}};function openScene({path,role},mark){const pending=[];const asked=[];return{scene:{path,purpose:purposeOf$1(path,role),mark,defer:each=>void pending.push(each),ask:each=>void asked.push(each)},pending,asked,ask:more=>void asked.push(...more)}}const severityOf=new Map(rules.map(({id,severity})=>[id,severity]));function placeFindings(places,scene){const judged=new Map;for(const place of places){const decision=judgePlace(place,scene.path);const finding=placeFinding(place,decision,scene);const twin=`${place.line}\0${place.value}`;const before=judged.get(twin);if(before===void 0||severities.indexOf(finding.severity)<severities.indexOf(before.finding.severity))judged.set(twin,{place,decision,finding})}return[...judged.values()].flatMap(each=>told(each,scene))}function told({place,decision,finding},scene){const asked=scene.purpose===`production`?askedPlace(place,decision,shownKey(place)):null;if(!(`pending`in decision)){if(asked!==null)scene.ask(asked);return[finding]}const{pending,product}=decision;scene.defer({hash:pending,opened:placeFinding(place,{rule:`hashed-default`,product,review:false},scene),closed:finding,asked});return[]}function placeFinding(place,decision,scene){const ruleId=`default-credentials/${decision.rule}`;const product=`product`in decision?decision.product:null;const key=shownKey(place);return{ruleId,severity:graded(ruleId,scene.purpose,`review`in decision&&decision.review),location:{path:scene.path,line:place.line},parameters:described(place,{key,product,decision,mark:scene.mark}),identity:`${key}\0${shownAccount(place)}`,...product===null?{}:{links:[product.source]}}}function absenceFinding(absence,{path,purpose}){const product=productOf(absence.product)??null;const ruleId=`default-credentials/implicit-default`;return{ruleId,severity:graded(ruleId,purpose,product?.unverified===true),location:{path,line:absence.line},parameters:{key:absence.key,product:shownProduct(product)??absence.product,setting:absence.settings[0]??`-`},identity:absence.key,...product===null?{}:{links:[product.source]}}}function gradedFinding(rule,{path,purpose}){const ruleId=`default-credentials/${rule}`;return{ruleId,severity:graded(ruleId,purpose,false),location:{path},parameters:{},identity:rule}}function graded(ruleId,purpose,review){const decision=decisionOf(ruleId);if(decision===void 0)return severityOf.get(ruleId)??`unknown`;const grade=standardGrade(decision,purpose);if(ruleId.endsWith(`/commented-password`))return milder(grade,`low`);if(!review||purpose!==`production`)return grade;return decision===`BLANK`?`low`:`medium`}function milder(a,b){return severities.indexOf(a)>severities.indexOf(b)?a:b}function regraded(finding,{grades,purpose}){const decision=decisionOf(finding.ruleId);const grade=decision===void 0?void 0:grades[purpose]?.[decision];if(decision===void 0||grade===void 0||finding.severity!==standardGrade(decision,purpose))return finding;return{...finding,severity:grade}}function gradesFinding(grades){const changed=changedGrades(grades);if(changed.length===0)return[];const list=changed.map(({purpose,decision,from,to})=>`${purpose}.${decision}: ${from} → ${to}`).join(`, `);return[{ruleId:`default-credentials/grades-changed`,severity:`note`,location:{path:``},parameters:{list},identity:list}]}function described(place,{key,product,decision,mark}){const told={key,account:shownAccount(place),length:Array.from(place.value).length,classes:classesOf(place.value)||`-`,mark:mark(place.value),...decision.rule===`hashed-password`?whyUnknown(decision):{}};if(decision.rule!==`default-password`&&decision.rule!==`hashed-default`)return told;return{...told,product:(`label`in decision?decision.label:void 0)??shownProduct(product)??`製品不明 / unidentified product`}}const causes={"not-computed":`照合に対応していない形式 / a form that is not computed`,"too-costly":`計算量が多すぎる / too costly to compute`,malformed:`形式どおりに書かれていない / not written as its form asks`,runtime:`この Node.js では計算できない / this Node.js cannot compute it`};function whyUnknown(decision){if(`pending`in decision)return{form:decision.pending.form,why:`候補のどれとも一致しない / none of the candidates fits`};const{form=`-`,why}=decision;return{form,why:why===void 0?`-`:causes[why]}}function shownProduct(product){if(product===null)return void 0;return product.unverified===true?`${product.name}（出典未確認 / source unverified）`:product.name}function shownKey({key,value}){const clean=key.replace(/[^\p{L}\p{N} _.:/[\]-]/gu,`?`).slice(0,120);if(value.length>=4&&key.includes(value)&&!/^(?:pass(?:word)?|secret|user)$/iu.test(value))return`(…)`;return clean}function shownAccount({account,value}){if(account===void 0||account===``)return`-`;const plain=/^[a-z][a-z_.-]{0,23}\d{0,3}$/iu.test(account);const secret=value!==``&&(account.includes(value)||value.includes(account));return plain&&!secret?account:`(…)`}export{programName as C,largestSource as S,joined as T,inspectPath as _,placeFindings as a,isSourceName as b,scope as c,versionOf as d,publishedSecretOf as f,inspectBytes as g,productOfSigns as h,openScene as i,mostCandidates as l,productOfImage as m,gradedFinding as n,regraded as o,productOf as p,gradesFinding as r,rules as s,absenceFinding as t,askedProducts as u,inspectText as v,LineTable as w,languageOf as x,baseName as y};