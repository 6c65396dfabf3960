import type { Around } from './around.ts';
import type { Block } from './blocks.ts';
import { classify } from './classify.ts';
import type { Segment } from './segments.ts';

/**
 * Lines that a framework's skeleton or generator writes commented out, by the files that it writes them into: Laravel
 * (https://github.com/laravel/laravel, `app`, `bootstrap`, `database` and `resources/js`, from version 5 to 12), Lumen
 * (https://github.com/laravel/lumen, `bootstrap/app.php`), Gii of Yii
 * (https://github.com/yiisoft/yii2-gii/tree/master/src/generators/crud/default, https://github.com/yiisoft/yii/tree/master/framework/gii/generators),
 * CakePHP (https://github.com/cakephp/app, `src/Controller/AppController.php`) and CodeIgniter
 * (https://github.com/codeigniter4/appstarter, `app/Controllers/BaseController.php`), and the settings of Django's first projects
 * (https://github.com/django/django/blob/1.4/django/conf/project_template/project_name/settings.py); the settings of spatie’s backups
 * (https://github.com/spatie/laravel-backup/blob/main/config/backup.php), Telescope’s provider (https://laravel.com/docs/telescope#dark-mode), the entrance of CodeIgniter 2 and 3
 * (https://github.com/bcit-ci/CodeIgniter/blob/3.1-stable/index.php), Playwright (https://github.com/microsoft/playwright/tree/main/packages/create-playwright)
 * and Angular (https://github.com/angular/angular-cli/tree/main/packages/schematics/angular, https://github.com/angular/universal).
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
    line: /^(?:'App\\(?:Models\\)?Model' => 'App\\Policies\\ModelPolicy',|use Illuminate\\Support\\Facades\\Gate;|protected \$namespace = 'App\\{1,2}Http\\{1,2}Controllers';|Telescope::night\(\);)$/u,
  },
  {
    path: /(?:^|\/)Http\/Kernel\.php$/u,
    line: /^\\(?:Illuminate\\Session\\Middleware\\AuthenticateSession|App\\Http\\Middleware\\TrustHosts|Laravel\\Sanctum\\Http\\Middleware\\EnsureFrontendRequestsAreStateful)::class,$/u,
  },
  {
    path: /(?:^|\/)bootstrap\/app\.php$/u,
    line: /^(?:\$app->with(?:Facades|Eloquent)\(\);|\$app->(?:routeM|m)iddleware\(\[|(?:'auth' => )?\\?App\\Http\\Middleware\\(?:Example\w*|Authenticate)(?:::class)?,?|\]\);|\$app->register\(\\?App\\Providers\\\w+::class\);)$/u,
  },
  {
    path: /(?:^|\/)resources\/(?:assets\/)?js\/(?:bootstrap|app|echo)\.[jt]s$/u,
    line: /^(?:import (?:Echo|Pusher) from ['"](?:laravel-echo|pusher-js)['"];?|window\.Pusher = .*;|window\.Echo = new Echo\(\{|(?:broadcaster|key|cluster|ws\w+|forceTLS|encrypted|enabledTransports): .*|\}\);|const files = require\.context\('\.\/', true, \/\\\.vue\$\/i\);?|files\.keys\(\)\.map\(.*)$/u,
  },
  { path: /(?:^|\/)index\.php$/u, line: /^\$routing\['(?:directory|controller|function)'\]\s*= '';$/u },
  {
    path: /(?:^|\/)config\/backup\.php$/u,
    line: /^(?:\[|\],?|'name' => 'name of the second app',|'disks' => \['local', 's3'\],|'health_checks' => \[|\\?Spatie\\Backup\\[\w\\]+::class => \d+,|'\w+(?:Days|Megabytes)' => \d+,)$/u,
  },
  {
    path: /(?:^|\/)playwright(?:\.[\w-]+)?\.config\.[cm]?[jt]s$/u,
    line: /^(?:\{|\},?|name: ['"](?:chromium|firefox|webkit|Mobile Chrome|Mobile Safari|Microsoft Edge|Google Chrome)['"],|use: \{ ?(?:\.\.\.devices\[['"][^'"]+['"]\](?:, channel: ['"]\w+['"])? \},)?|\.\.\.devices\[['"][^'"]+['"]\],|channel: ['"](?:chrome|msedge)['"],|webServer: \{|command: ['"]npm run start['"],|(?:url|baseURL|port): ['"]?(?:http:\/\/(?:localhost|127\.0\.0\.1):)?\d+\/?['"]?,|reuseExistingServer: !process\.env\.CI,|import dotenv from ['"]dotenv['"];|import path from ['"](?:node:)?path['"];|(?:require\(['"]dotenv['"]\)|dotenv)\.config\(.*\);)$/u,
  },
  {
    path: /(?:^|\/)(?:polyfills|environments?\/environment(?:\.[\w-]+)?|server)\.ts$/u,
    line: /^(?:import ['"](?:core-js\/(?:es\d|es|client)\/[\w-]+|classlist\.js|web-animations-js|intl(?:\/[\w/.-]+)?|zone\.js\/(?:dist|plugins)\/zone-error(?:\.js)?)['"];.*|\(window as any\)\.__(?:Zone|zone)_\w+ = .*;.*|(?:app|server)\.get\('\/api\/\*{2}', \(req, res\) => \{ ?\}\);)$/u,
  },
  // Fields and columns beyond the first ones.
  { path: /(?:^|\/)_search\.php$/u, line: /^echo \$form->field\(\$model, '\w+'\)(?:->\w+\(.*\))*;?$/u },
  { path: /(?:^|\/)views\/(?:[\w-]+\/)*(?:index|admin)\.php$/u, line: /^'[\w.]+(?::\w+){0,2}',?$/u },
  { path: /Search\.php$/u, line: /^\$query->where\('0=1'\);$/u },
  { path: /Controller\.php$/u, line: /^\$this->performAjaxValidation\(\$model\);$/u },
  {
    path: /(?:^|\/)Controller\/AppController\.php$/u,
    line: /^\$this->loadComponent\('(?:Security|Csrf|FormProtection)'\);$/u,
  },
  {
    path: /(?:^|\/)Controllers\/BaseController\.php$/u,
    line: /^(?:protected \$session;|(?:E\.g\.: )?\$this->session = (?:\\?Config\\Services::session\(\)|service\('session'\));)$/u,
  },
  {
    path: /(?:^|[/_.])settings(?:[/_.][\w./-]*)?\.py$/u,
    line: /^\(['"][Yy]our [Nn]ame['"], ?['"]your_?e?mail@(?:example|domain)\.com['"]\),?$/u,
  },
];

/** Whether all lines of a comment are what the framework ships: nobody switched them off. */
export function isSkeleton(lines: readonly string[], path: string): boolean {
  const known = written.filter((each) => each.path.test(path));
  return known.length > 0 && lines.every((line) => known.some((each) => each.line.test(line.trim().replace(/^\/\/\s*/u, ''))));
}

/** Whether words beside code say when it is to be switched on: `Uncomment the following line if …`, `TODO: uncomment when …`. */
export function isOffered({ lines }: Pick<Block, 'lines'>, found: readonly Segment[]): boolean {
  return (
    found.length > 0 &&
    found.every(({ mixed }) => mixed) &&
    !lines.some((line) => /\bcommented[- ]out\b/iu.test(line)) &&
    lines.some(
      (line) => /\b[Uu]n-?comment\b(?! (?:out )?by\b)/u.test(line) && /^(?:prose|lead|directive)$/u.test(classify(line, 'semicolon')),
    )
  );
}

/** Whether the words beside code of Python say that it is quoted, or what it is for when there is need of it: `If tracking is required, …`. */
export function isQuoted({ lines }: Pick<Block, 'lines'>, found: readonly Segment[]): boolean {
  return (
    found.length > 0 &&
    found.every(({ mixed, lines: own }) => mixed && own.length === 1) &&
    lines.some((line) =>
      /\b(?:copied|taken|quoted)\b.{0,20} from (?:their|the) (?:[A-Z]\w+ )?(?:docs?|documentation)\b|^\s*If (?:\w+ ){1,4}(?:is|are) (?:required|needed|wanted|desired)\b/u.test(
        line,
      ),
    )
  );
}

/** Whether all lines of a comment are indented below another one that ends in `For example, given:`. */
export function isAnnounced({ lines, row }: Pick<Block, 'lines' | 'row'>, around: Around): boolean {
  return (
    lines.every((line) => line.trim() === '' || /^\s{3}/u.test(line)) &&
    /\b(?:[Ff]or (?:example|instance)|[Ee]xample|e\.g\.)[^.;]*:$/u.test(around.remarkAbove(row))
  );
}
