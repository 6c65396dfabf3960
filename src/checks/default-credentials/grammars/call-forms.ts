/** A call that takes a password in a place of its own. Indexes count from 0. */
export interface CallForm {
  /** Ends with the opening bracket. */
  readonly call: RegExp;
  readonly password: number;
  readonly account?: number;
  /** The call is another one unless it has this many arguments. */
  readonly exactly?: number;
  /** The language that has it, where other languages have another one of that name. */
  readonly files?: RegExp;
  /** The product whose call it is. */
  readonly product?: string;
}

const notPython = /\.(?!pyw?$)\w+$/iu;

/** The calls, language by language. */
export const callForms: readonly CallForm[] = [
  // Java
  { call: /\bDriverManager\s{0,4}\.\s{0,40}getConnection\(/gu, password: 2, account: 1, exactly: 3 },
  {
    call: /\.(?:getConnection|createConnection|createQueueConnection|createTopicConnection|createContext)\(/gu,
    password: 1,
    account: 0,
    exactly: 2,
  },
  { call: /\bSECURITY_CREDENTIALS\b(?=\s{0,4},)/gu, password: 1, exactly: 2 },
  { call: /["']java\.naming\.security\.credentials["'](?=\s{0,4},)/gu, password: 1, exactly: 2 },
  {
    call: /\b(?:UsernamePasswordCredentials|UsernamePasswordToken|UsernamePasswordAuthenticationToken|PasswordAuthentication|BasicAuthenticationInterceptor|BasicAuthRequestInterceptor|PasswordCredential)\(/gu,
    password: 1,
    account: 0,
  },
  {
    call: /\.(?:basicAuthentication|basicAuth|setBasicAuth|SetBasicAuth|basic_auth|http_basic_auth|withBasicAuth)\(/gu,
    password: 1,
    account: 0,
    exactly: 2,
  },
  {
    call: /\bauth\(\)(?:\s{0,40}\.\s{0,4}(?:preemptive|digest)\(\))?\s{0,40}\.\s{0,4}basic\(|\bCredentials\.basic\(/gu,
    password: 1,
    account: 0,
    exactly: 2,
  },
  { call: /\bMongoCredential\.create\w{0,40}Credential\(/gu, password: 2, account: 0, product: 'mongodb' },
  { call: /\.createAccount\(/gu, password: 1, account: 0, exactly: 2, files: /\.(?:groovy|gvy|java)$/iu, product: 'jenkins' },
  { call: /\b(?:[jJ]edis|[rR]edis)\w{0,20}(?:\.|->)auth\(/gu, password: 0, exactly: 1, product: 'redis' },
  // MinIO, in Java, Python and Go
  { call: /\bMinio(?:Client)?\(/gu, password: 2, account: 1, product: 'minio' },
  { call: /\bMinioClient\.builder\(\)[^;]{0,300}?\.credentials\(/gu, password: 1, account: 0, exactly: 2, product: 'minio' },
  { call: /\bcredentials\.NewStaticV[24]\(/gu, password: 1, account: 0 },
  // .NET
  {
    call: /\b(?:NetworkCredential|SqlCredential|PSCredential|BasicAuthenticationCredential|UserPasswordCredential|SharePointOnlineCredentials)\(/gu,
    password: 1,
    account: 0,
  },
  // PHP
  { call: /\b(?:mysqli_connect|mysql_connect|mysql_pconnect|new\s{1,4}mysqli|mysqli)\(/gu, password: 2, account: 1, files: notPython },
  { call: /\b(?:mysqli|mysql)_real_connect\(/gu, password: 3, account: 2, product: 'mysql' },
  { call: /\bAMQP(?:Stream|SSL|Lazy)Connection\(/gu, password: 3, account: 2, product: 'rabbitmq' },
  { call: /\bnew\s{1,4}\\?PDO\(/gu, password: 2, account: 1 },
  { call: /\boci_(?:p|new_)?connect\(/gu, password: 1, account: 0 },
  { call: /\b(?:odbc_p?connect|ftp_login|ldap_bind|ssh2_auth_password|mssql_connect)\(/gu, password: 2, account: 1 },
  // Python
  { call: /\b(?:pymysql|MySQLdb|pymssql|mysql\.connector)\.connect\(/gu, password: 2, account: 1 },
  { call: /\b(?:cx_Oracle|oracledb)\.(?:connect|SessionPool|create_pool)\(/gu, password: 1, account: 0 },
  { call: /\b(?:HTTPBasicAuth|HTTPDigestAuth|HTTPProxyAuth|HttpNtlmAuth|BasicAuth)\(/gu, password: 1, account: 0 },
  { call: /\b(?:(?:http|basic|proxy)_)?auth\s{0,4}=\s{0,4}\(/gu, password: 1, account: 0, exactly: 2 },
  { call: /\b(?:pika\.)?PlainCredentials\(/gu, password: 1, account: 0, product: 'rabbitmq' },
  { call: /\busername_pw_set\(/gu, password: 1, account: 0 },
  // ldap3: an entry is the account.
  { call: /\bConnection\((?=[^()\n]{0,120},\s{0,4}["'](?:cn|uid|ou|dc)=)/giu, password: 2, account: 1, files: /\.pyw?$/iu },
  { call: /\.(?:login|simple_bind_s|simple_bind|bind_s)\(/gu, password: 1, account: 0, exactly: 2 },
  // What hashes a password that stands in the program: `Hash::make('x')`.
  {
    call: /\b(?:Hash::make|bcrypt|password_hash|make_password|generate_password_hash|generatePasswordHash|\w{0,30}[pP]asswordEncoder(?:\(\))?\.encode|BCrypt::Password\.create|[bB]crypt(?:js)?\.(?:hash|hashSync|hashpw|HashPassword|generate_password_hash))\(/gu,
    password: 0,
  },
  { call: /\.create_(?:super)?user\(/gu, password: 2, account: 0 },
  { call: /\b[uU]serManager\.(?:CreateAsync|AddPasswordAsync)\(/gu, password: 1, exactly: 2 },
  // JavaScript, Go
  { call: /\bnew\s{1,4}Sequelize\(/gu, password: 2, account: 1 },
  { call: /\bPlainAuth\(/gu, password: 2, account: 1 },
];

/** Words in lower case, one of which stands in every call above but {@link authTuple}, in capitals or not: one look for them spares the rest. */
export const callSigns = [
  'getconnection(',
  'createconnection(',
  'createqueueconnection(',
  'createtopicconnection(',
  'createcontext(',
  'security_credentials',
  'security.credentials',
  'usernamepasswordcredentials(',
  'usernamepasswordtoken(',
  'usernamepasswordauthenticationtoken(',
  'basic(',
  'mongocredential',
  'createaccount(',
  'auth(',
  'minio',
  'newstaticv',
  'plaincredentials(',
  'username_pw_set(',
  'amqpstreamconnection(',
  'amqpsslconnection(',
  'amqplazyconnection(',
  'mysql_real_connect(',
  'mysqli_real_connect(',
  'cn=',
  'uid=',
  'ou=',
  'dc=',
  'passwordauthentication(',
  'basicauthenticationinterceptor(',
  'basicauthrequestinterceptor(',
  'passwordcredential(',
  'basicauthentication(',
  'basicauth(',
  'basic_auth(',
  'networkcredential(',
  'sqlcredential(',
  'pscredential(',
  'basicauthenticationcredential(',
  'sharepointonlinecredentials(',
  'mysql_connect(',
  'mysql_pconnect(',
  'mysqli_connect(',
  'mysqli(',
  'pdo(',
  'oci_connect(',
  'oci_pconnect(',
  'oci_new_connect(',
  'odbc_connect(',
  'odbc_pconnect(',
  'ftp_login(',
  'ldap_bind(',
  'ssh2_auth_password(',
  'mssql_connect(',
  'pymysql.connect(',
  'mysqldb.connect(',
  'pymssql.connect(',
  'connector.connect(',
  'cx_oracle.',
  'oracledb.',
  'httpdigestauth(',
  'httpproxyauth(',
  'httpntlmauth(',
  '.login(',
  '.simple_bind_s(',
  '.simple_bind(',
  '.bind_s(',
  'hash::make(',
  'bcrypt',
  'password_hash(',
  'make_password(',
  'generatepasswordhash(',
  'passwordencoder',
  'create_user(',
  'create_superuser(',
  '.createasync(',
  '.addpasswordasync(',
  'sequelize(',
  'plainauth(',
  'convertto-securestring',
] as const;

/** The call that only its form tells: `auth=("a", "b")`. */
export const authTuple = /\b(?:(?:http|basic|proxy)_)?auth\s{0,4}=\s{0,4}\(/u;
