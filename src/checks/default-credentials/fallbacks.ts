/** A literal between quotes of templates and of Terraform, without anything that is put in. */
const literal = String.raw`(?:"([^"{}\\$]{1,128})"|'([^'{}\\$]{1,128})')`;

/**
 * What an expression falls back to. Jinja: `{{ x if x is defined else 'y' }}`, `{{ x or 'y' }}`
 * (https://jinja.palletsprojects.com/en/stable/templates/#if-expression); Go's templates with Sprig and dockerize: `{{ coalesce .Values.x "y" }}`, `{{ or .x "y" }}`,
 * `{{ default .Env.X "y" }}` (https://masterminds.github.io/sprig/defaults.html); the Elvis operator and the choice of Spring's expressions: `#{environment['X'] ?: 'y'}`
 * (https://docs.spring.io/spring-framework/reference/core/expressions/language-ref/operator-elvis.html), and a literal alone.
 */
const fallbacks = [
  new RegExp(String.raw`^\{\{[-+]?\s[^{}]{1,300}?[\s)](?:else|or)\s{1,8}${literal}\s{0,8}\)?\s{0,8}(?:\|[^{}]{0,200})?\}\}$`, 'u'),
  new RegExp(
    String.raw`^\{\{-?\s{0,8}\(?\s{0,8}(?:coalesce|or|default)\s(?![^{}]*\b(?:rand|gen|derive))[^{}"'\x60]{1,200}\s${literal}\s{0,8}\)?\s{0,8}(?:\|[^{}]{0,200})?\}\}$`,
    'u',
  ),
  new RegExp(String.raw`^#\{[^{}]{1,300}\?(?:[^{}?:]{1,100})?:\s{0,8}${literal}\s{0,8}\}$`, 'u'),
  new RegExp(String.raw`^#\{\s{0,8}${literal}\s{0,8}\}$`, 'u'),
] as const;

/** `{% if x is defined %}{{ x }}{% else %}y{% endif %}`, `{{ if .x }}{{ .x }}{{ else }}y{{ end }}`. */
const block =
  /^["']?\{[{%][-+]?\s{0,8}if\s[^{}]{1,200}[%}]\}([^%]{0,200}?)\{[{%][-+]?\s{0,8}else\s{0,8}[-+]?[%}]\}([^%]{0,200}?)\{[{%][-+]?\s{0,8}end(?:if)?\s{0,8}[-+]?[%}]\}["']?$/u;

/** What a template or an expression is set to where nobody sets what it asks for; undefined where it has no literal for that. */
export function fallbackOf(value: string): string | undefined {
  if (!/^["']?(?:\{[{%]|#\{)/u.test(value)) return undefined;
  for (const form of fallbacks) {
    const match = form.exec(value);
    if (match !== null) return match[1] ?? match[2];
  }
  const choice = block.exec(value);
  // What is chosen otherwise counts before what is chosen by a condition.
  const written = [choice?.[2], choice?.[1]].find((each) => each !== undefined && each.trim() !== '' && !/[{}]/u.test(each));
  return written?.trim().replace(/^(["'])(.*)\1$/u, '$2');
}

/** Calls of Terraform that give what they are given. */
const wrapper = /^(?:sensitive|nonsensitive|tostring|trimspace)\(\s*([\s\S]*?)\s*\)$/u;
/** An argument before the last: a name, an index, a literal, a call. */
const argument = String.raw`(?:[^()"\n,]|"[^"\n]{0,100}"|\((?:[^()"\n]|"[^"\n]{0,100}"){0,200}\)){1,200}`;
const between = String.raw`\s{0,100},\s{0,100}`;
const terraform = [
  // https://developer.hashicorp.com/terraform/language/functions/coalesce, …/try, …/lookup
  new RegExp(String.raw`^(?:coalesce|try)\(\s{0,100}(?:${argument}${between}){1,8}"([^"\\$\n]{1,128})"\s{0,100},?\s{0,100}\)$`, 'u'),
  new RegExp(String.raw`^lookup\(\s{0,100}${argument}${between}"[^"\n]{0,100}"${between}"([^"\\$\n]{1,128})"\s{0,100}\)$`, 'u'),
  /^[^?"\n]{1,200}(?:"[^"\n]{0,100}"[^?"\n]{0,100})?\?[^?:"\n]{1,200}:\s{0,20}"([^"\\$\n]{1,128})"$/u,
  /^[^?"\n]{1,200}(?:"[^"\n]{0,100}"[^?"\n]{0,100})?\?\s{0,20}"([^"\\$\n]{1,128})"\s{0,20}:/u,
] as const;

/** The same of an expression of Terraform: `coalesce(var.x, "y")`, `var.x != "" ? var.x : "y"`. */
export function fallbackOfTerraform(expression: string): string | undefined {
  let rest = expression.trim();
  for (let inner = wrapper.exec(rest)?.[1]; inner !== undefined; inner = wrapper.exec(rest)?.[1]) rest = inner;
  const alone = rest === expression.trim() ? undefined : /^"([^"\\$\n]{1,128})"$/u.exec(rest)?.[1];
  if (alone !== undefined) return alone;
  for (const form of terraform) {
    const match = form.exec(rest);
    if (match !== null) return match[1];
  }
  return undefined;
}
