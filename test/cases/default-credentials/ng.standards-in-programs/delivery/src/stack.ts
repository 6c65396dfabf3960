const credentials = rds.Credentials.fromPassword('postgres', cdk.SecretValue.unsafePlainText('postgres'));
const db = new aws.rds.Instance('db', {
  username: 'postgres',
  password: pulumi.secret('postgres'),
});
const read = () => env.get('DB_PASSWORD').default('admin').asString();
const schema = z.object({
  DB_USER: z.string().default('admin'),
  DB_PASSWORD: z.string().default('admin'),
});
const cli = yargs.option('user', { default: 'admin' }).option('password', { type: 'string', default: 'admin' });
