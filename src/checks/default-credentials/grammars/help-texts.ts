// Texts and records of a program that show something to people: help, descriptions and examples of an interface.

/** A comment of several lines, or a part of a module that only its tests run. It begins a line, and `close` is asked for what opened it. */
export interface Form {
  readonly files: RegExp;
  readonly open: RegExp;
  readonly close: (opening: RegExpExecArray) => RegExp;
  /** What a text has to hold for one to be looked for, and to say of itself. */
  readonly sign?: string;
  readonly says?: RegExp;
  /** What opens another one inside, which the next end but one closes; in comments of C nothing is opened. */
  readonly inner?: RegExp;
}

/** Names that a program has for help and for what it shows as an example, and the sign behind them. */
const named = String.raw`\b(?:\w{0,40}(?:Help|Usage|Docs?|Description|Examples?)|help|usage|description|examples?|Long|Short)(?:Syn|Synopsis|Desc|Description|Text|Template|Message|String)?["']?[ \t]{0,8}`;
/** The same where a document or a record is called so as well: `xmlDoc`, `jobDescription`. */
const plainly = String.raw`\b(?:\w{0,40}(?:Help|Usage|Examples?)|help|usage|description|examples?)(?:Text|Message|String)?["']?[ \t]{0,8}`;
const set = String.raw`${named}(?::=|[:=])[ \t]{0,8}(?:[\w.]{1,40}\([ \t]{0,8})?`;

/** Texts of several lines by the name of help: `Long: \`…\``, `description = """…"""`, `$this->setHelp(<<<'EOF'` (https://symfony.com/doc/current/console.html). */
export const helpTexts: readonly Form[] = [
  { files: /\.(?:go|[cm]?[jt]sx?)$/iu, sign: '`', open: new RegExp(`${set}\`[^\`\\n]*\\n`, 'gu'), close: () => /`/gu },
  {
    files: /\.(?:java|kts?|scala|groovy|cs|swift)$/iu,
    sign: '"""',
    // https://docs.swagger.io/swagger-core/v2.0.0/apidocs/io/swagger/v3/oas/annotations/media/ExampleObject.html
    open: new RegExp(
      String.raw`(?:${plainly}=[ \t]{0,4}(?:[\w.]{1,40}\([ \t]{0,8})?|@ExampleObject\([^()"]{0,120}\bvalue[ \t]{0,4}=[ \t]{0,4})"""[^"\n]*\n`,
      'gu',
    ),
    close: () => /"""/gu,
  },
  {
    files: /\.(?:php|phtml|inc)$/iu,
    sign: '<<<',
    open: new RegExp(
      String.raw`(?:->setHelp\(\s{0,8}|\b(?:HELP|USAGE)(?:_TEXT|_MESSAGE)?[ \t]{0,8}=[ \t]{0,8}|${plainly}(?:=>|=)[ \t]{0,8})<<<[ \t]{0,4}["']?(\w{1,40})["']?\n`,
      'gu',
    ),
    close: ([, word = '']) => new RegExp(String.raw`^[ \t]{0,80}${word}\b`, 'gmu'),
  },
  {
    files: /\.(?:pl|pm)(?:\.in)?$/iu,
    sign: '<<',
    open: /\b(?:return|print|about|help|usage)\b[^\n;]{0,20}<<[ \t]{0,2}["']?(ABOUT|HELP|USAGE|SYNOPSIS)["']?[ \t]{0,4}\)?;[ \t]*\n/gu,
    close: ([, word = '']) => new RegExp(String.raw`^${word}$`, 'gmu'),
  },
  {
    // https://docs.rs/clap/latest/clap/_derive/index.html#command-attributes
    files: /\.rs$/iu,
    sign: 'r#"',
    open: /\b(?:(?:before|after)_(?:long_)?help|(?:long_)?about|help|usage|examples?)[ \t]{0,4}(?:=|\()[ \t]{0,4}r#"[^"\n]*\n/gu,
    close: () => /"#/gu,
  },
];

/** The first line that is indented no deeper than the one that opens a record: it ends it, whatever its brackets say. */
const outdented = ([, indent = '']: RegExpExecArray): RegExp => new RegExp(String.raw`^(?!${indent}[ \t])[ \t]*\S`, 'gmu');

/** What a text says that describes an interface for people. */
const describes =
  /swagger|open_?api|\bApi(?:Body|Property|Response|Operation|Param|Query)\b|json_schema_extra|schema_extra|\bOA\\|fastapi|pydantic|rswag/iu;

/** Records that such a description shows (https://hexdocs.pm/open_api_spex/OpenApiSpex.Schema.html, https://fastapi.tiangolo.com/tutorial/schema-extra-example/, https://docs.nestjs.com/openapi/types-and-parameters). */
export const exampleRecords: readonly Form[] = [
  {
    files: /\.exs?$/iu,
    open: /^([ \t]{1,80})examples?: (?:%\{|\[)[ \t]*\n/gmu,
    close: outdented,
  },
  {
    files: /\.(?:pyw?|[cm]?[jt]s|php|rb)$/iu,
    says: describes,
    open: /^([ \t]{1,80})["']?(?:openapi_)?examples?(?:["']?[ \t]?(?:=>|:)[ \t]?|=)[{[][ \t]*\n/gmu,
    close: outdented,
  },
];
