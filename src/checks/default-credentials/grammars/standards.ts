/** A literal without escapes, in single or double quotes. */
const text = String.raw`(?:"([^"\\\n]{1,128})"|'([^'\\\n]{1,128})')`;
/** Options and arguments on one line: literals whole. */
const options = String.raw`(?:[^;\n"'{}]|["'][^"'\n]{0,40}["']){0,80}?`;

interface Standard {
  /** What stands before the name, in the characters of {@link back}; absent: anything. */
  readonly before?: RegExp;
  /** What follows the name up to the literal. Sticky. */
  readonly after: RegExp;
}

const back = 100;
const form = (after: string, before?: string): Standard => ({
  after: new RegExp(after, 'yu'),
  ...(before === undefined ? {} : { before: new RegExp(before, 'u') }),
});

/** A call by whose name a variable of the environment is asked for; not one that binds, demands or counterfeits it. */
const ofEnvironment = String.raw`(?<![\w$])(?!\w{0,20}(?:[bB]ind|[mM]ust|[rR]equire|[cC]heck|[eE]xpand|[mM]ap|[mM]ock|[sS]tub|[iI]s|[hH]as|[aA]ssert|[rR]emove|[dD]elete)_?[eE]nv)\w{0,24}?(?:(?<![A-Za-z])[eE]nv|[a-z\d]Env|ENV|getenv|Environ(?:ment)?)(?!elope|ious)\w{0,24}(?:(?:\.|->|::)\w{1,24})?(?:<\w{1,20}>)?\(\s{0,20}["'\x60]$`;

/** Ways to say what counts where nobody sets a name, language by language. */
const standards: readonly Standard[] = [
  // Java's Optional, Rust's Result, Scala's Option, Kotlin's `ifEmpty { "x" }`, env-var's `get('X').default('x')`.
  form(
    String.raw`["'](?:,\s{0,4}[\w.]{1,40})?[)\]]{1,3}(?:\s{0,40}\.\s{0,4}(?:filter|map|ok|trim|strip|orEmpty|map_err)\((?:[^()\n]|\([^()\n]{0,40}\)){0,60}\)){0,2}\s{0,40}\.\s{0,4}(?:orElse|orElseGet|getOrElse|unwrap_or|unwrap_or_else|default|ifEmpty|ifBlank|IfEmpty)\s{0,4}[({]\s{0,4}(?:\(\s{0,4}\)\s{0,4}->\s{0,4}|\|\w{0,10}\|\s{0,4}\{?\s{0,4})?(?:String::from\(\s{0,4})?${text}`,
  ),
  form(
    String.raw`["']\s{0,4},\s{0,20}(?:(?:default(?:_?[vV]alue)?|unset|fallback)\s{0,4}[=:]\s{0,4})?(?!["'][A-Z]+(?:_[A-Z]+)+["'])${text}\s{0,20}[,)]`,
    ofEnvironment,
  ),
  form(
    String.raw`["']\s{0,4},\s{0,20}${text}\s{0,4}\)`,
    String.raw`(?:\b(?:process\.env|os\.environ|ENV),\s{0,4}|\b\w{1,30}\.(?:get|GetValue)<\w{1,20}>\(\s{0,4}|\.GetValue\(\s{0,4}|\b(?:getOrElse|envOrElse)\(\s{0,4})["'](?:[\w-]{1,40}[.:]){0,4}$`,
  ),
  form(String.raw`["']\s{0,4}\)\s{0,4}\{\s{0,4}${text}\s{0,4}\}`, String.raw`\.(?:getOrElse|fetch)\(\s{0,4}["']$`),
  // Perl, PowerShell, Clojure.
  form(String.raw`["']?\}\s{0,4}(?:\|\||\/\/)\s{0,4}${text}`, String.raw`\$ENV\{["']?$`),
  form(String.raw`\s{0,4}\)\s{0,4}\{[^{}\n]{0,80}\}\s{0,4}else\s{0,4}\{\s{0,4}${text}`, String.raw`\(\s{0,4}\$env:$`),
  form(String.raw`"?\)?[ \t]{1,4}${text}\)`, String.raw`\(or\s{1,4}\(System\/getenv\s{1,4}"$|\(env\s{1,4}:$`),
  // A condition about the same variable.
  form(
    String.raw`["'][)\]]{1,3}\s{0,4}(?:[!=]==?\s{0,4}\w{1,10}\s{0,4})?\?\s{0,4}[^;\n"'?]{1,60}(?:["']\w{1,60}["']\s{0,4}[)\]]\s{0,4}):\s{0,4}${text}`,
  ),
  form(String.raw`["'][)\]]\s{1,4}if\s[^\n]{1,80}?\selse\s{1,4}${text}`, String.raw`env\w{0,10}[[(]["']$`),
  // Annotations of Java, attributes of Rust, tags of Go's structures, options of yargs, settings of convict.
  form(
    String.raw`["']${options}\b(?:defaultValue|default_value|envDefault|default)["']?\s{0,4}[=:]\s{0,4}${text}`,
    String.raw`@[A-Z]\w{1,40}\([^()\n]{0,60}["'](?:--?)?(?:[\w-]{1,40}\.){0,4}$|#\[\w{1,20}\([^\n]{0,80}\benv\s{0,4}=\s{0,4}"$|\x60[^\x60\n]{0,80}\benv(?:config)?:"$`,
  ),
  // Commander's `.option('--password <password>', 'of the database', 'x')`.
  form(
    String.raw`(?:\s[<[][\w-]{1,30}[>\]])?["']\s{0,4},\s{0,20}["'][^"'\n]{0,80}["']\s{0,4},\s{0,20}${text}\s{0,4}\)`,
    String.raw`\.(?:option|requiredOption)\(\s{0,20}["'](?:-\w(?:,\s?|\s))?$`,
  ),
  form(String.raw`["']\s{0,4},\s{0,4}\{${options}\bdefault\s{0,4}:\s{0,4}${text}`, String.raw`\.option\(\s{0,4}["']$`),
  form(String.raw`["']?\s{0,4}:\s{0,4}\{${options}\bdefault\s{0,4}:\s{0,4}${text}(?=[^{}\n]{0,80}\benv\b)`),
  // Schemas: `DB_PASSWORD: z.string().default('x')`, `str({ default: 'x' })`, pydantic's `Field("x")`.
  form(
    String.raw`["']?\s{0,4}[:=]\s{0,8}(?:\w{1,20}(?:\.\w{1,20}\([^()\n]{0,40}\)){1,5}?\.default\(\s{0,4}|(?:envalid\.)?str\(\s{0,4}\{[^{}\n"']{0,60}\bdefault\s{0,4}:\s{0,4})${text}`,
  ),
  form(
    String.raw`\s{0,4}(?::\s{0,4}[\w[\]|. ]{1,40}?)?\s{0,4}=\s{0,4}(?:\w{1,20}\.)?(?:Field\(\s{0,4}(?:default\s{0,4}=\s{0,4})?(?:SecretStr\(\s{0,4})?|SecretStr\(\s{0,4})${text}`,
  ),
  // Capistrano's `set :password, 'x'`.
  form(String.raw`\s{0,4},\s{0,4}${text}\s{0,4}$`.replace(/\$$/u, '(?=\\n|$)'), String.raw`(?:^|\n)[ \t]{0,20}set[ \t]{1,4}:$`),
  // What a stack of Pulumi and the clients of clouds wrap: `Password: pulumi.String("x")`, `to.Ptr("x")`, `.password(Output.ofSecret("x"))`.
  form(
    String.raw`(?:["']?\s{0,4}[:=]|\()\s{0,8}(?:pulumi\.|core\.)?(?:pulumi|aws|to|ptr|jsii|Output)\.(?:String(?:Ptr)?|secret|Ptr|[oO]f|CreateSecret|ofSecret)\(\s{0,4}${text}\s{0,4}\)`,
  ),
];

/** The literal that counts where nobody sets a name, and where it ends; null where none is said. `start` and `end`: where the name stands. */
export function standardAfter(whole: string, start: number, end: number): { readonly value: string; readonly offset: number } | null {
  const before = whole.slice(Math.max(0, start - back), start);
  for (const standard of standards) {
    standard.after.lastIndex = end;
    const match = standard.after.exec(whole);
    if (match === null || standard.before?.test(before) === false) continue;
    const value = match[1] ?? match[2] ?? '';
    return { value, offset: end + match[0].lastIndexOf(value) + value.length };
  }
  return null;
}
