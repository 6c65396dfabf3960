import type { FindingDraft } from '../../gate/finding.ts';
import { baseName } from './languages.ts';
import { lineOf } from './lines.ts';

interface Setting {
  /** Files that have it. */
  readonly file: RegExp;
  /** Lines that switch it on, comments of the format left out by the pattern's own start. */
  readonly line: RegExp;
  readonly severity: 'medium' | 'low';
}

const spring = /^(application|bootstrap)[^/]*\.(properties|ya?ml)$/i;
const dotenv = /^\.env(\.[^/]*)?$|\.env$/i;

/** Settings for debugging, by the documentation of each product. Lines that begin as a comment never match. */
const settings: readonly Setting[] = [
  { file: /(^|_)settings[^/]*\.py$/i, line: /^[ \t]*DEBUG[ \t]*=[ \t]*True\b/gm, severity: 'medium' },
  { file: dotenv, line: /^[ \t]*(?:export[ \t]+)?APP_DEBUG[ \t]*=[ \t]*["']?(?:true|1)\b/gim, severity: 'medium' },
  { file: dotenv, line: /^[ \t]*(?:export[ \t]+)?(?:FLASK_DEBUG|DJANGO_DEBUG)[ \t]*=[ \t]*["']?(?:true|1)\b/gim, severity: 'medium' },
  {
    file: dotenv,
    line: /^[ \t]*(?:export[ \t]+)?(?:APP_ENV|FLASK_ENV|RAILS_ENV|NODE_ENV|ASPNETCORE_ENVIRONMENT)[ \t]*=[ \t]*["']?(?:local|dev|development)\b/gim,
    severity: 'low',
  },
  {
    file: spring,
    line: /^[ \t]*(?:server\.error\.include-stacktrace[ \t]*[=:][ \t]*(?:always|on_param)|include-stacktrace:[ \t]*(?:always|on_param))\b/gim,
    severity: 'medium',
  },
  { file: spring, line: /^[ \t]*(?:spring\.jpa\.show-sql[ \t]*[=:][ \t]*true|show-sql:[ \t]*true)\b/gim, severity: 'medium' },
  { file: spring, line: /^[ \t]*spring\.h2\.console\.enabled[ \t]*[=:][ \t]*true\b/gim, severity: 'medium' },
  { file: spring, line: /^[ \t]*management\.endpoints\.web\.exposure\.include[ \t]*[=:][ \t]*["']?\*/gim, severity: 'medium' },
  { file: spring, line: /^[ \t]*(?:debug|trace)[ \t]*[=:][ \t]*true\b/gim, severity: 'medium' },
  {
    file: /^(php|\.user)\.ini$/i,
    line: /^[ \t]*(?:display_errors|display_startup_errors)[ \t]*=[ \t]*(?:on|1|true|yes|stdout)\b/gim,
    severity: 'medium',
  },
  { file: /^(php|\.user)\.ini$/i, line: /^[ \t]*xdebug\.mode[ \t]*=[ \t]*(?!off)\S/gim, severity: 'medium' },
  {
    file: /^\.htaccess$|\.conf$/i,
    line: /^[ \t]*php_(?:admin_)?(?:flag|value)[ \t]+display_errors[ \t]+(?:on|1)\b/gim,
    severity: 'medium',
  },
  { file: /^web\.config$/i, line: /<compilation\b[^>]*\bdebug[ \t]*=[ \t]*["']true["']/gi, severity: 'medium' },
  { file: /^web\.config$/i, line: /<customErrors\b[^>]*\bmode[ \t]*=[ \t]*["']off["']/gi, severity: 'medium' },
  { file: /^struts[^/]*\.(xml|properties)$/i, line: /struts\.devMode["']?[ \t]*(?:value[ \t]*)?=[ \t]*["']?true/gi, severity: 'medium' },
  { file: /^wp-config\.php$/i, line: /^[ \t]*define\([ \t]*["']WP_DEBUG(?:_DISPLAY)?["'][ \t]*,[ \t]*true/gim, severity: 'medium' },
  { file: /^AndroidManifest\.xml$/, line: /android:debuggable[ \t]*=[ \t]*["']true["']/g, severity: 'medium' },
  {
    file: /^(docker-)?compose[^/]*\.ya?ml$/i,
    line: /^[ \t]*(?:-[ \t]*)?["']?(?:APP_DEBUG|FLASK_DEBUG|DJANGO_DEBUG)["']?[ \t]*[:=][ \t]*["']?(?:true|1)\b/gim,
    severity: 'medium',
  },
  { file: /\.py$/i, line: /^[ \t]*app\.run\([^)\n]*\bdebug[ \t]*=[ \t]*True\b/gm, severity: 'medium' },
];

/** Settings for debugging that are on. */
export function settingFindings(path: string, text: string): FindingDraft[] {
  const name = baseName(path);
  const own = settings.filter(({ file }) => file.test(name));
  if (own.length === 0) return [];
  // XML comments are blanked with their length kept, so that lines stay where they are.
  const live = /\.(xml|config)$/i.test(name) ? text.replaceAll(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ' ')) : text;
  return own.flatMap(({ line, severity }) =>
    [...live.matchAll(line)].map((match): FindingDraft => {
      const setting = match[0].trim().slice(0, 120);
      return {
        ruleId: 'debug-artifacts/debug-setting',
        severity,
        location: { path, ...lineOf(text, match.index) },
        parameters: { setting },
        identity: setting,
      };
    }),
  );
}
