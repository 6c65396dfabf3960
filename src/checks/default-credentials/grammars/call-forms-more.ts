import type { CallForm } from './call-forms.ts';

const java = /\.(?:java|kts?|scala|groovy)$/iu;
const dotNet = /\.(?:cs|vb|fs|cshtml|razor|aspx|ascx)$/iu;
const basic = /\.(?:bas|cls|frm|vbs?|vba|asp)$/iu;
const python = /\.pyw?$/iu;

const script = /\.(?:[cm]?[jt]sx?|vue|svelte)$/iu;

/** Calls of libraries by which programs log in to something or protect it, with the password in a place of its own. */
export const furtherCalls: readonly CallForm[] = [
  // PHP and Perl: phpseclib, Net::FTP, Net::SSH2 and the hashers of Symfony.
  { call: /->\s{0,4}login\(/gu, signs: ['login('], password: 1, account: 0, exactly: 2 },
  { call: /->\s{0,4}(?:hash|encode)Password\(/gu, signs: ['hashpassword(', 'encodepassword('], password: 1, exactly: 2 },
  { call: /->\s{0,4}auth_password\(/gu, signs: ['auth_password('], password: 1, account: 0 },
  // Python
  { call: /\bFTP(?:_TLS)?\(/gu, signs: ['ftp(', 'ftp_tls('], password: 2, account: 1, files: python },
  { call: /\bURL\.create\(/gu, signs: ['url.create('], password: 2, account: 1, files: python },
  // Relay asks for the connections of a record (https://relay.dev/docs/api-reference/store/#connectionhandler), which log in nowhere.
  {
    call: /(?<!\bConnectionHandler)\.(?:getConnection|createConnection|createQueueConnection|createTopicConnection|createContext)\(/gu,
    signs: ['getconnection(', 'createconnection(', 'createqueueconnection(', 'createtopicconnection(', 'createcontext('],
    password: 1,
    account: 0,
    exactly: 2,
    files: script,
  },
  { call: /\bCreateDatabaseConnection(?:_management)?\(/gu, signs: ['createdatabaseconnection'], password: 6, account: 5 },
  { call: /\bSMBConnection\(/gu, signs: ['smbconnection('], password: 1, account: 0, files: python },
  // Ruby
  { call: /\bNet::FTP\.(?:open|new)\(/gu, signs: ['net::ftp'], password: 2, account: 1 },
  { call: /\bNet::SMTP\.start\(/gu, signs: ['net::smtp'], password: 4, account: 3 },
  // Java: Ganymed, sshj, MINA, jCIFS, HttpClient, JavaMail, Jedis, Commons Net.
  { call: /\.(?:authenticateWithPassword|authPassword)\(/gu, signs: ['withpassword(', 'authpassword('], password: 1, account: 0 },
  { call: /\.addPasswordIdentity\(/gu, signs: ['passwordidentity('], password: 0, exactly: 1 },
  { call: /\bNtlmPasswordAuthentic(?:ation|ator)\(/gu, signs: ['ntlmpassword'], password: 2, account: 1, exactly: 3 },
  {
    call: /\.confirmPassword\(|\bStandardProtectionPolicy\(/gu,
    signs: ['confirmpassword(', 'protectionpolicy('],
    password: 0,
    files: java,
  },
  { call: /\bNTCredentials\(/gu, signs: ['ntcredentials('], password: 1, account: 0, exactly: 4 },
  {
    call: /\.connect\((?=[^()\n]{1,100},\s{0,4}\w{1,20}\s{0,4},\s{0,4}")/gu,
    signs: ['.connect('],
    beside: /\b(?:Transport|Store)\b/u,
    password: 3,
    account: 2,
    exactly: 4,
    files: java,
  },
  {
    call: /\b(?:\w{0,20}[tT]ransport|\w{0,20}[sS]tore)\.connect\(/gu,
    signs: ['transport.connect(', 'store.connect('],
    password: 2,
    account: 1,
    exactly: 3,
    files: java,
  },
  {
    call: /\b\w{1,30}\.auth\(/gu,
    signs: ['.auth('],
    beside: /\b(?:Jedis|Lettuce)/u,
    password: 0,
    exactly: 1,
    files: java,
    product: 'redis',
  },
  // .NET: Identity under any name of its manager, Crystal Reports, the logon of Windows.
  {
    call: /\b\w{0,30}(?:[uU]sers?|[mM]anager|[mM]gr|\b_?um)\.(?:CreateAsync|AddPasswordAsync)\(/gu,
    signs: ['.createasync(', '.addpasswordasync('],
    password: 1,
    exactly: 2,
    files: dotNet,
  },
  { call: /\.ResetPasswordAsync\(/gu, signs: ['resetpasswordasync('], password: 2, exactly: 3, files: dotNet },
  // SSH.NET, FluentFTP and MailKit.
  {
    call: /\bnew\s{1,4}(?:Async)?(?:Ssh|Sftp|Scp|Ftp)Client\(|\bPasswordConnectionInfo\(/gu,
    signs: ['sshclient(', 'sftpclient(', 'scpclient(', 'ftpclient(', 'connectioninfo('],
    password: 2,
    account: 1,
    exactly: 3,
    files: dotNet,
  },
  {
    call: /\bnew\s{1,4}(?:Async)?(?:Ssh|Sftp|Scp|Ftp)Client\(/gu,
    signs: ['sshclient(', 'sftpclient(', 'scpclient(', 'ftpclient('],
    password: 3,
    account: 2,
    exactly: 4,
    files: dotNet,
  },
  {
    call: /\bPasswordAuthenticationMethod\(|\.Authenticate\(/gu,
    signs: ['authenticationmethod(', '.authenticate('],
    password: 1,
    account: 0,
    exactly: 2,
    files: dotNet,
  },
  { call: /\.SetDatabaseLogon\(/giu, signs: ['setdatabaselogon('], password: 1, account: 0 },
  { call: /\bLogonUser(?:Ex)?[AW]?\(/gu, signs: ['logonuser'], password: 2, account: 0 },
  // Visual Basic without brackets: ADSI, protected sheets and books.
  { call: /\.SetPassword(?=[ \t]{1,4}")/giu, signs: ['.setpassword '], password: 0, exactly: 1, bare: true, files: basic },
  { call: /\.(?:Unp|P)rotect(?=[ \t]{1,4}")/giu, signs: ['protect '], password: 0, bare: true, files: basic },
  { call: /\.(?:Unp|P)rotect\((?=")/gu, signs: ['protect('], password: 0, files: basic },
  // Excel from .NET and Java: `sheet.Protect("x")`, `sheet.protectSheet("x")`; a protector of data has the first name as well.
  {
    call: /\b\w{0,20}(?:[sS]heet|[bB]ook|[wW]s|[wW]b)\d?\.(?:Unp|P)rotect\(|\.protectSheet\(/gu,
    signs: ['protect(', 'protectsheet('],
    password: 0,
    files: /\.(?:cs|vb|java|kts?|groovy)$/iu,
  },
  // JavaScript, Go, C
  {
    call: /\.open\((?=\s{0,4}["'](?:GET|POST|PUT|DELETE|get|post|put|delete)["'])/gu,
    signs: ['.open('],
    password: 4,
    account: 3,
    exactly: 5,
  },
  { call: /\bGenerateFromPassword\(/gu, signs: ['generatefrompassword('], password: 0 },
  { call: /\bPQsetdbLogin\(/gu, signs: ['pqsetdblogin('], password: 6, account: 5, product: 'postgresql' },
  { call: /\bSQLConnect[AW]?\(/gu, signs: ['sqlconnect'], password: 5, account: 3, exactly: 7 },
  // AWS CDK
  { call: /\bCredentials\.fromPassword\(/gu, signs: ['frompassword('], password: 1, account: 0 },
];
