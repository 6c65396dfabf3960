const schema = z.object({
  DB_PASSWORD: z.string().min(12),
  password: z.string().default(''),
  type: Joi.string().valid('password', 'token').default('password'),
});
const read = () => env.get('DB_PASSWORD').required().asString();
const inputs = { password: { type: 'string', default: '' } };
const texts = { password: { label: 'Password', default: 'Enter your password' } };
const cli = yargs.option('password', { type: 'string', describe: 'default: ask for it' });
vi.stubEnv('DB_PASSWORD', 'admin');
