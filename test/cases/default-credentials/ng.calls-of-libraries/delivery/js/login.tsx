const [password, setPassword] = useState('admin');
const db = { password: c.get<string>('DB_PASSWORD', 'postgres') };
const secret = Credentials.fromPassword('postgres', SecretValue.unsafePlainText('postgres'));
