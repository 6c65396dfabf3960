import { furtherCalls } from './call-forms-more.ts';

/** A call that takes a password in a place of its own. Indexes count from 0. */
export interface CallForm {
  /** Ends with the opening bracket. */
  readonly call: RegExp;
  /** Words in lower case, one of which stands in every such call, in capitals or not. */
  readonly signs: readonly string[];
  readonly password: number;
  readonly account?: number;
  /** The call is another one unless it has this many arguments. */
  readonly exactly?: number;
  /** What else stands in the text of a program with it, where the call alone may be another one. */
  readonly beside?: RegExp;
  /** Its sign may stand anywhere in the text, far from the call. */
  readonly far?: true;
  /** The language that has it, where other languages have another one of that name. */
  readonly files?: RegExp;
  /** The argument is an account, a slash and the password before `@` (a connect string of Oracle). */
  readonly joined?: true;
  /** Its arguments stand without brackets up to the end of the line. */
  readonly bare?: true;
  /** The product whose call it is. */
  readonly product?: string;
}

/** Stands for `auth=("a", "b")`, which only its form tells: {@link tupleAhead} behind the word. */
export const tupleSign = 'auth=(';
/** What follows `auth` there. Sticky. */
export const tupleAhead = /\s{0,4}=\s{0,4}\(/uy;

/** The word of PowerShell's `ConvertTo-SecureString`. */
export const secureSign = 'convertto-securestring';

const notScript = /\.(?!(?:[cm]?[jt]sx?|vue|svelte)$)\w+$/iu;
const notPython = /\.(?!pyw?$)\w+$/iu;

/** The calls, language by language. */
export const callForms: readonly CallForm[] = [
  // Java
  { call: /\bDriverManager\s{0,4}\.\s{0,40}getConnection\(/gu, signs: ['getconnection('], password: 2, account: 1, exactly: 3 },
  {
    call: /\.(?:getConnection|createConnection|createQueueConnection|createTopicConnection|createContext)\(/gu,
    signs: ['getconnection(', 'createconnection(', 'createqueueconnection(', 'createtopicconnection(', 'createcontext('],
    password: 1,
    account: 0,
    exactly: 2,
    files: notScript,
  },
  { call: /\bSECURITY_CREDENTIALS\b(?=\s{0,4},)/gu, signs: ['security_credentials'], password: 1, exactly: 2 },
  { call: /["']java\.naming\.security\.credentials["'](?=\s{0,4},)/gu, signs: ['security.credentials'], password: 1, exactly: 2 },
  {
    call: /\b(?:UsernamePasswordCredentials|UsernamePasswordToken|UsernamePasswordAuthenticationToken|PasswordAuthentication|BasicAuthenticationInterceptor|BasicAuthRequestInterceptor|PasswordCredential)\(/gu,
    signs: [
      'usernamepasswordcredentials(',
      'usernamepasswordtoken(',
      'usernamepasswordauthenticationtoken(',
      'passwordauthentication(',
      'basicauthenticationinterceptor(',
      'basicauthrequestinterceptor(',
      'passwordcredential(',
    ],
    password: 1,
    account: 0,
  },
  {
    call: /\.(?:basicAuthentication|basicAuth|setBasicAuth|SetBasicAuth|basic_auth|http_basic_auth|withBasicAuth)\(/gu,
    signs: ['basicauthentication(', 'basicauth(', 'basic_auth('],
    password: 1,
    account: 0,
    exactly: 2,
  },
  {
    call: /\bauth\(\)(?:\s{0,40}\.\s{0,4}(?:preemptive|digest)\(\))?\s{0,40}\.\s{0,4}basic\(|\bCredentials\.basic\(/gu,
    signs: ['basic('],
    password: 1,
    account: 0,
    exactly: 2,
  },
  { call: /\bMongoCredential\.create\w{0,40}Credential\(/gu, signs: ['mongocredential'], password: 2, account: 0, product: 'mongodb' },
  {
    call: /\.createAccount\(/gu,
    signs: ['createaccount('],
    password: 1,
    account: 0,
    exactly: 2,
    files: /\.(?:groovy|gvy|java)$/iu,
    product: 'jenkins',
  },
  { call: /\b(?:[jJ]edis|[rR]edis)\w{0,20}(?:\.|->)auth\(/gu, signs: ['auth('], password: 0, exactly: 1, product: 'redis' },
  // MinIO, in Java, Python and Go
  { call: /\bMinio(?:Client)?\(/gu, signs: ['minio'], password: 2, account: 1, product: 'minio' },
  {
    call: /\bMinioClient\.builder\(\)[^;]{0,300}?\.credentials\(/gu,
    signs: ['minio'],
    password: 1,
    account: 0,
    exactly: 2,
    product: 'minio',
  },
  { call: /\bcredentials\.NewStaticV[24]\(/gu, signs: ['newstaticv'], password: 1, account: 0 },
  // Cassandra's drivers
  {
    call: /\.withAuthCredentials\(/gu,
    signs: ['withauthcredentials('],
    password: 1,
    account: 0,
    exactly: 2,
    product: 'cassandra',
  },
  {
    call: /\bCluster\.builder\(\)[^;]{0,600}?\.withCredentials\(/gu,
    signs: ['withcredentials('],
    password: 1,
    account: 0,
    exactly: 2,
    product: 'cassandra',
  },
  // WebLogic's scripts, and Paramiko without the names of its arguments
  {
    call: /\bconnect\((?=[^()\n]{0,160},\s{0,4}(?:["']t3s?:\/\/|\w{0,30}(?:url|Url|URL)\s{0,4}\)))/gu,
    signs: ['t3://', 't3s://'],
    far: true,
    password: 1,
    account: 0,
    exactly: 3,
    files: /\.(?:py|jy|wlst)$/iu,
    product: 'weblogic',
  },
  {
    call: /\.connect\((?=[^()\n]{1,100},\s{0,4}\d{1,5}\s{0,4},\s{0,4}["'])/gu,
    signs: ['paramiko'],
    password: 3,
    account: 2,
    exactly: 4,
    files: /\.pyw?$/iu,
  },
  // .NET
  {
    call: /\b(?:NetworkCredential|SqlCredential|PSCredential|BasicAuthenticationCredential|UserPasswordCredential|SharePointOnlineCredentials)\(/gu,
    signs: [
      'networkcredential(',
      'sqlcredential(',
      'pscredential(',
      'basicauthenticationcredential(',
      'passwordcredential(',
      'sharepointonlinecredentials(',
    ],
    password: 1,
    account: 0,
  },
  { call: /\bMembership\.(?:CreateUser|ValidateUser)\(/gu, signs: ['membership.'], password: 1, account: 0 },
  {
    call: /\bWebSecurity\.(?:CreateUserAndAccount|CreateAccount|Login)\(|\.ValidateCredentials\(/gu,
    signs: ['websecurity.', 'validatecredentials('],
    password: 1,
    account: 0,
  },
  { call: /\bnew\s{1,4}DirectoryEntry\(/gu, signs: ['directoryentry('], password: 2, account: 1 },
  { call: /[mM]anager\.Create\(/gu, signs: ['manager.create('], password: 1, exactly: 2, files: /\.(?:cs|vb)$/iu },
  // PHP
  {
    call: /\b(?:mysqli_connect|mysql_connect|mysql_pconnect|new\s{1,4}mysqli|mysqli)\(/gu,
    signs: ['mysql_connect(', 'mysql_pconnect(', 'mysqli_connect(', 'mysqli('],
    password: 2,
    account: 1,
    files: notPython,
  },
  {
    call: /\b(?:mysqli|mysql)_real_connect\(/gu,
    signs: ['mysql_real_connect(', 'mysqli_real_connect('],
    password: 3,
    account: 2,
    product: 'mysql',
  },
  {
    call: /\bAMQP(?:Stream|SSL|Lazy)Connection\(/gu,
    signs: ['amqpstreamconnection(', 'amqpsslconnection(', 'amqplazyconnection('],
    password: 3,
    account: 2,
    product: 'rabbitmq',
  },
  { call: /\bnew\s{1,4}\\?PDO\(/gu, signs: ['pdo('], password: 2, account: 1 },
  { call: /\boci_(?:p|new_)?connect\(/gu, signs: ['oci_connect(', 'oci_pconnect(', 'oci_new_connect('], password: 1, account: 0 },
  {
    call: /\b(?:odbc_p?connect|ftp_login|ldap_bind|ssh2_auth_password|mssql_connect)\(/gu,
    signs: ['odbc_connect(', 'odbc_pconnect(', 'ftp_login(', 'ldap_bind(', 'ssh2_auth_password(', 'mssql_connect('],
    password: 2,
    account: 1,
  },
  // Python
  {
    call: /\b(?:pymysql|MySQLdb|pymssql|mysql\.connector)\.connect\(/gu,
    signs: ['pymysql.connect(', 'mysqldb.connect(', 'pymssql.connect(', 'connector.connect('],
    password: 2,
    account: 1,
  },
  {
    // One text may hold all of it.
    call: /\b(?:cx_Oracle|oracledb)\.connect\((?=["'][\w$#]{1,60}\/[^"'\n@/]{1,64}@[^"'\n]{1,200}["']\s{0,4}[,)])/gu,
    signs: ['cx_oracle', 'oracledb'],
    password: 0,
    joined: true,
    product: 'oracle',
  },
  // Perl's DBI, and ADO in Visual Basic, which needs no brackets
  { call: /\bDBI\s{0,4}->\s{0,4}connect(?:_cached)?\(/gu, signs: ['dbi->connect', 'dbi -> connect'], password: 2, account: 1 },
  {
    call: /\.Open(?=[ \t]{1,4}"[^"\n]{1,300}",[ \t]{0,4}"[^"\n]{1,60}",[ \t]{0,4}"[^"\n]{0,128}"[ \t]{0,4}(?:\n|$|%>|:|'))/gu,
    signs: ['.open '],
    password: 2,
    account: 1,
    bare: true,
    files: /\.(?:bas|cls|frm|vbs?|vba|asp)$/iu,
  },
  {
    call: /\b(?:cx_Oracle|oracledb)\.(?:connect|SessionPool|create_pool)\(/gu,
    signs: ['cx_oracle.', 'oracledb.'],
    password: 1,
    account: 0,
  },
  {
    call: /\b(?:HTTPBasicAuth|HTTPDigestAuth|HTTPProxyAuth|HttpNtlmAuth|BasicAuth)\(/gu,
    signs: ['basicauth(', 'httpdigestauth(', 'httpproxyauth(', 'httpntlmauth('],
    password: 1,
    account: 0,
  },
  {
    call: /\b(?:(?:(?:http|basic|proxy)_)?auth|(?:[A-Z][A-Z\d]{0,30}_){0,4}AUTH)\s{0,4}=\s{0,4}\(/gu,
    signs: [tupleSign],
    password: 1,
    account: 0,
    exactly: 2,
  },
  { call: /\b(?:pika\.)?PlainCredentials\(/gu, signs: ['plaincredentials('], password: 1, account: 0, product: 'rabbitmq' },
  { call: /\busername_pw_set\(/gu, signs: ['username_pw_set('], password: 1, account: 0 },
  // ldap3: an entry is the account.
  {
    call: /\bConnection\((?=[^()\n]{0,120},\s{0,4}["'](?:cn|uid|ou|dc)=)/giu,
    signs: ['cn=', 'uid=', 'ou=', 'dc='],
    password: 2,
    account: 1,
    files: /\.pyw?$/iu,
  },
  {
    call: /\.(?:login|simple_bind_s|simple_bind|bind_s)\((?!\s{0,4}[\w.]{1,40}\(\s{0,4}req(?:uest)?\b)/gu,
    signs: ['.login(', '.simple_bind_s(', '.simple_bind(', '.bind_s('],
    password: 1,
    account: 0,
    exactly: 2,
  },
  // What hashes a password that stands in the program: `Hash::make('x')`.
  {
    call: /\b(?:Hash::make|bcrypt|password_hash|make_password|generate_password_hash|generatePasswordHash|\w{0,30}[pP]asswordEncoder(?:\(\))?\.encode|BCrypt::Password\.create|[bB]crypt(?:js)?\.(?:hash|hashSync|hashpw|HashPassword|generate_password_hash))\(/gu,
    signs: ['hash::make(', 'bcrypt', 'password_hash(', 'make_password(', 'generatepasswordhash(', 'passwordencoder'],
    password: 0,
  },
  // The same by a function of the program's own, by Passlib's context, by argon2 and by a class of Spring under another name.
  {
    call: /\b(?:(?:get|create|make|generate|do)_(?:password_hash|hashed_password|hash_password)|hash_password|encrypt_password|(?<![cC]rypt\.)(?:get|create|make|generate)?[hH]ashPassword|(?:get|create|make)(?:PasswordHash|HashedPassword)|[eE]ncryptPassword|\w{0,20}_context\.hash|argon2\.hash|(?!bcrypt(?:js)?\.|Bcrypt\.)\w{1,30}\.hashSync)\(/gu,
    signs: [
      'hash_password(',
      '_password_hash(',
      '_hashed_password(',
      'encrypt_password(',
      'hashpassword(',
      'passwordhash(',
      'hashedpassword(',
      'encryptpassword(',
      '_context.hash(',
      'argon2.hash(',
      '.hashsync(',
    ],
    password: 0,
  },
  { call: /\b[eE]ncoder\.encode\(/gu, signs: ['encoder.encode('], password: 0, exactly: 1, files: /\.(?:java|kts?|scala|groovy)$/iu },
  // ASP.NET Core Identity: whose it is comes first.
  { call: /(?<![cC]rypt)\.HashPassword\(/gu, signs: ['hashpassword('], password: 1, exactly: 2 },
  { call: /\.create_(?:super)?user\(/gu, signs: ['create_user(', 'create_superuser('], password: 2, account: 0 },
  {
    call: /\b[uU]serManager\.(?:CreateAsync|AddPasswordAsync)\(/gu,
    signs: ['.createasync(', '.addpasswordasync('],
    password: 1,
    exactly: 2,
  },
  // AWS CDK: the text stands in the template of the stack (https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.SecretValue.html).
  { call: /\bSecretValue\.(?:(?:unsafeP|UnsafeP|p)lainText|unsafe_plain_text)\(/gu, signs: ['plaintext(', 'plain_text('], password: 0 },
  // JavaScript, Go
  { call: /\bnew\s{1,4}Sequelize\(/gu, signs: ['sequelize('], password: 2, account: 1 },
  { call: /\bPlainAuth\(/gu, signs: ['plainauth('], password: 2, account: 1 },
  ...furtherCalls,
];

/** The words of all calls but {@link tupleSign}: one look for them spares the rest. */
export const callSigns: readonly string[] = [...new Set(callForms.flatMap(({ signs }) => signs)), secureSign].filter(
  (sign) => sign !== tupleSign,
);
