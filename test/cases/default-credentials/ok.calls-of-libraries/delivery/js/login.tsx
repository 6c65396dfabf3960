const [password, setPassword] = useState('');
const [passwordType, setPasswordType] = useState('password');
const db = { password: c.get<string>('DB_PASSWORD') };
const secret = Credentials.fromPassword('postgres', SecretValue.secretsManager('db'));
