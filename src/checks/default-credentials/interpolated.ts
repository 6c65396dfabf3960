import { fallbackOf } from './fallbacks.ts';

/** A variable of Serverless: its source, what is asked of it, and what holds where that has nothing. */
const elsewhere =
  /^\$\{(?:(?:ssm|cf|s3|output)(?:\([\w., -]{1,60}\))?:[\w./:~-]*[/.][\w./:~-]*|(?:self|opt|param|sls):[\w.-]*\.[\w.-]+|(?:self|opt|param|sls|ssm|cf|s3|output):[\w./:~-]+(?=\s*,))(?:\s*,\s*(?:'([^'{}]{0,128})'|"([^"{}]{0,128})"|(\d{1,128})|[\w.${}:/ -]{1,200}))?\}$/u;

/** `${NAME:-value}` and `${NAME:value}` run with the value where nobody sets the name; every other `${…}` is a reference. */
export function interpolated(value: string): string {
  // Serverless: `${env:NAME, 'value'}` (https://www.serverless.com/framework/docs/guides/variables#fallback-variable).
  const otherwise = /^\$\{env:\w{1,80}\s*,\s*(?:'([^'{}]{1,128})'|"([^"{}]{1,128})")\s*\}$/u.exec(value.trim());
  if (otherwise !== null) return otherwise[1] ?? otherwise[2] ?? '';
  // `${env:NAME:-value}` asks the environment for the name (Apache Commons Configuration, Log4j); `${file:…}` and `${vault:…}` ask elsewhere for all of it.
  const plain = value.trim().replace(/^\$\{(?:env|sys):/u, '${');
  // What a lookup by a file or a vault falls back to.
  const fallen = /^\$\{(?:file|vault):(?:[^{}]*:)?-([^{}]+)\}$/u.exec(plain)?.[1];
  if (fallen !== undefined) return fallen;
  // What Hiera falls back to: `%{hiera('x', 'y')}`, `%{lookup('x', String, 'first', 'y')}`; and an expression of GitHub: `${{ secrets.X || 'y' }}`.
  const looked =
    /^%\{(?:::)?(?:hiera\(\s*["'][^"']{1,128}["']|lookup\(\s*["'][^"']{1,128}["']\s*,[^,]{1,60},\s*["']?\w{1,20}["']?)\s*,\s*["']([^"']{1,128})["']\s*\)\}$/u.exec(
      plain,
    ) ?? /^\$\{\{[^{}]*\|\|\s*'([^'{}]{1,128})'\s*\}\}$/u.exec(plain);
  if (looked !== null) return looked[1] ?? '';
  // What a template falls back to: `{{ .Values.x | default "y" }}`, `{{ x | default('y') }}`.
  const standard = /^\{\{[^{}]*\bdefault[ \t]*(?:\([ \t]*)?(?:"([^"{}]{1,128})"|'([^'{}]{1,128})')[^{}]*\}\}$/u.exec(plain);
  if (standard !== null) return standard[1] ?? standard[2] ?? '';
  const fallback = fallbackOf(plain);
  if (fallback !== undefined) return fallback;
  // What Ruby falls back to in a template: `<%= ENV.fetch("X") { "y" } %>`, `<%= ENV['X'] || 'y' %>`.
  const fetched =
    /^<%=\s*ENV(?:\.fetch\(\s*["'][^"']{1,128}["']\s*(?:\)\s*\{\s*|,\s*)|\[\s*["'][^"']{1,128}["']\s*\]\s*\|\|\s*)["']([^"'#{}]{1,128})["']\s*[)}]?\s*-?%>$/u.exec(
      plain,
    );
  if (fetched !== null) return fetched[1] ?? '';
  // A literal that Jinja makes something of: `{{ 'x' | password_hash('sha512') }}`.
  const filtered =
    /^\{\{-?\s*(?:"([^"{}|]{1,128})"|'([^'{}|]{1,128})')\s*\|\s*(?:password_hash|b64encode|hash|string|quote|trim|to_json)\b[^{}]{0,200}\}\}$/u.exec(
      plain,
    );
  if (filtered !== null) return filtered[1] ?? filtered[2] ?? '';
  // Asked elsewhere, unless a default follows (https://www.serverless.com/framework/docs/guides/variables): `${ssm:/shop/prod/PASSWORD}`, `${self:custom.password, 'x'}`.
  const asked = elsewhere.exec(plain);
  if (asked !== null) return asked[1] ?? asked[2] ?? asked[3] ?? value;
  // A default may be a reference itself. A hyphen parts name and default only where the name has none and no dot: `${ldap.connection-password}` is one name.
  const match = /^\$\{(?!(?:file|vault):)(?:[\w.-]+(?::-|:(?![?+]))|\w+-)((?:[^{}]|[#$]\{[^{}]*\})*)\}$/u.exec(plain);
  if (match === null) return plain === value.trim() ? value : plain;
  // `${database-password}` and `${shop-plugin.password}` in lower case are one name as well.
  if (/^\$\{[a-z]+-(?:[a-z]+[.-])*(?:pass(?:word|wd|phrase)?|pwd|secret|key|token)\}$/u.test(plain)) return value;
  const inner = (match[1] ?? '').replace(/^(["'])(.*)\1$/u, '$2');
  return inner.length < plain.length && inner.startsWith('${') ? interpolated(inner) : inner;
}
