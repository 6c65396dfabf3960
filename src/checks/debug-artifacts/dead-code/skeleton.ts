/**
 * Lines that a framework's skeleton writes commented out, by the files that it writes them into: Laravel
 * (https://github.com/laravel/laravel, `app`, `bootstrap` and `database`, from version 5 to 12).
 */
const written: readonly { readonly path: RegExp; readonly line: RegExp }[] = [
  { path: /(?:^|\/)app\/(?:Models\/)?User\.php$/u, line: /^use Illuminate\\Contracts\\Auth\\MustVerifyEmail;$/u },
  {
    path: /(?:^|\/)seed(?:er)?s\/DatabaseSeeder\.php$/u,
    line: /^(?:use Illuminate\\Database\\Console\\Seeds\\WithoutModelEvents;|(?:\\?App\\(?:Models\\)?)?User::factory\((?:10)?\)->create\((?:\);|\[)|'name' => 'Test User',|'email' => 'test@example\.com',|\]\);|factory\((?:App\\)?(?:Models\\)?User::class, \d+\)->create\(\);|\$this->call\((?:'UserTableSeeder'|Users?(?:Table)?Seeder::class)\);)$/u,
  },
  {
    path: /(?:^|\/)Console\/Kernel\.php$/u,
    line: /^(?:\$schedule->command\('inspire'\)(?:->hourly\(\);)?|->hourly\(\);)$/u,
  },
  {
    path: /(?:^|\/)Providers\/\w+ServiceProvider\.php$/u,
    line: /^(?:'App\\(?:Models\\)?Model' => 'App\\Policies\\ModelPolicy',|use Illuminate\\Support\\Facades\\Gate;|protected \$namespace = 'App\\{1,2}Http\\{1,2}Controllers';)$/u,
  },
  {
    path: /(?:^|\/)Http\/Kernel\.php$/u,
    line: /^\\(?:Illuminate\\Session\\Middleware\\AuthenticateSession|App\\Http\\Middleware\\TrustHosts|Laravel\\Sanctum\\Http\\Middleware\\EnsureFrontendRequestsAreStateful)::class,$/u,
  },
];

/** Whether all lines of a comment are what the framework ships: nobody switched them off. */
export function isSkeleton(lines: readonly string[], path: string): boolean {
  const known = written.filter((each) => each.path.test(path));
  return known.length > 0 && lines.every((line) => known.some((each) => each.line.test(line.trim().replace(/^\/\/\s*/u, ''))));
}
