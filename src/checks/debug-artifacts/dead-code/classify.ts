import type { Family } from './grammar-family.ts';
import { bareOf, isProse } from './prose.ts';

/**
 * What a line of a comment looks like. `strong`: it can hardly be anything but code. `weak`: it may continue code. `neutral`: blank, closing brackets, a remark inside.
 * `result` is the `# =>` of an example, `lead` announces one.
 */
export type LineKind = 'strong' | 'weak' | 'neutral' | 'prose' | 'directive' | 'lead' | 'result';

const directive =
  /^\s*(?:eslint|prettier|ts-|@ts-|noqa|type:|pylint|pyright|mypy|pragma|nosec|rubocop|frozen_string|encoding|coding|-\*-|vim?:|NOSONAR|NOPMD|CHECKSTYLE|SUPPRESS|phpcs|phpstan|psalm|@?codeCoverage|@phan|#?region\b|#?endregion\b|noinspection|fmt:|yapf|isort|ruff|sourceMappingURL|webpack|vite-|https?:|#!|!|go:|\+build|nolint|istanbul|jshint|jslint|globals? |c8 |v8 |biome|oxlint|stylelint|jscpd|swiftlint|ReSharper|language=|@formatter|<editor-fold|<\/editor-fold|spell-?checker|cspell|<\/?auto-?generated|#__PURE__|@(?:param|returns?|throws?|see|since|author|version|var|todo|deprecated|link|type|typedef|template|api|apiNote|example|license|module|class|method|property|event|name|flow|jsx|cc_on|if|set|end)\b)/iu;
const lead =
  /^\s*:call-seq:|^\s*(?:examples? usages?|usage examples?)\b|\blike:\s*$|\b(?:used?|using|call(?:ed)?) (?:it|this|them) (?:with|like|as|by)[:\s]*$|^\s*@example\b|\bexamples?:\s+["'\d(]|\bhere(?:'s| is| are)? (?:an? |some )?examples?\b|(?:e\.g\.|i\.e\.|for example|for instance|examples?|exemples?|usage|sample|syntax|format|eg)\b[^.;(]{0,40}:\s*$|(?:e\.g\.|for example|for instance|such as|like this|(?:things|something) like|as follows)[:,.]?\s*$|^\s*(?:e\.g\.|i\.e\.|eg[.:]|(?:examples?|usage|sample)(?:[:.]|\s*$)|equivalent to|same as|ex(?:\.\s|[:)]))|^[-=*#~\s]*(?:[\w ]+ )?examples?(?: (?:for|to|of|how)\b.*|[\s:]*[-=*#~]+\s*)$|^```|(?:^|[\s(（【「・*※《〈])(?:例|(?:示|举|舉)例|(?:使用|設定|記述|実行|出力|入力|データ|指定|実装|利用|サンプル|呼び?出し?)例|使い方|利用例|記述例|書き方|サンプル|呼び出し例|呼出例|たとえば|例えば)(?:[:：)）】」》〉]|\d|$|、|は|として)/iu;
/** `Example of use:` by itself; case matters, `default:` and `else:` are code. */
const heading = /^[A-Z][A-Za-z]*(?: [\w()"'-]+){0,8}:$/u;
const result = /#\s*=+>|^=+> |[\w)\]"']\s{2,}=> |^>>> |^\s*(?:\$|%|>) [a-z]/u;
const closers = /^[\s{}()[\];,]*$/u;

/** Entries of a table and conditions begin like some directives, and decorators of Python's like some tags of documentation. */
function isDirective(trimmed: string, family: Family): boolean {
  if (!directive.test(trimmed) || /^@example\b/u.test(trimmed)) return false;
  if (/^!+[a-z_$][\w$.?[\]]*(?:\(|\)|\s*(?:&&|\|\||\?|[!=]==?)\s*)/iu.test(trimmed)) return false;
  if (
    family === 'python' &&
    /^@(?:property|\w+\.setter|(?:event|api|template|method|module|type|link|var|set|license)\.\w+(?:\(.*\))?)$/u.test(trimmed)
  )
    return false;
  return !/^(?:type|encoding|coding|language)\s*:\s*["'`]|^type\s*:\s*\w+(?:\.\w+)+,$/u.test(trimmed);
}

/** What a line looks like by itself. */
export function classify(line: string, family: Family): LineKind {
  const trimmed = line.trim();
  if (trimmed === '') return 'neutral';
  if (isDirective(trimmed, family)) return 'directive';
  if (lead.test(trimmed) || heading.test(trimmed)) return 'lead';
  if (
    family === 'python' || family === 'ruby' ? result.test(trimmed) && !/\bdo\b|rescue/u.test(trimmed) : /^(?:\/\/|#)?\s?=> /u.test(trimmed)
  )
    return 'result';
  if (closers.test(trimmed)) return 'neutral';
  if (trimmed.length > 2000) return 'weak';
  if (/^\*\s/u.test(trimmed)) return 'prose';
  if (/^(?:\/\/|\/\*|\*|#(?!include|if|else|endif|define|\[))/u.test(trimmed) && family !== 'markup' && family !== 'style')
    return 'neutral';
  // `model = { name: "", answer: "" }`: empty values show what something looks like.
  if (/^(?:\w+ [=:] )?\{(?:\s*\w+:\s*(?:""|''),?)+\s*\}$/u.test(trimmed)) return 'prose';
  const bare = bareOf(line, family);
  if (bare.trim() === '') return 'neutral';
  // `client.ask(...), client.tell(...)`: what there is to call.
  if (family === 'python' && /\w\(\.{3}\)/u.test(bare)) return 'prose';
  if (family === 'semicolon' && headed.test(trimmed)) return 'strong';
  if (isProse(bare, family) || /^(?:[-*]\s|[•・※→◯○■□◆◇●▼★]\s*[^\s*])/u.test(trimmed)) return 'prose';
  if (isStrong(bare.trim(), family)) return 'strong';
  if (/^[\w.@$]+[?!]?$|^[\w.$()[\]]+(?: [-+*/%] [\w.$()[\]]+)+$/u.test(bare.trim())) return 'weak';
  return /[;{}()=<>[\]:,.+|&?"]/u.test(bare) || /^\s*(?:return|end|else|pass|break|next|try|do|then|begin)\b/u.test(bare)
    ? 'weak'
    : 'prose';
}

const strongOf: Readonly<Record<Family, (bare: string) => boolean>> = {
  semicolon: endsStatement,
  brace: (bare) => endsStatement(bare) || standsAlone(bare),
  python: isPython,
  ruby: isRuby,
  shell: (bare) =>
    /^(?:[A-Za-z_]\w*=(?:"|\$|[\w/.-]+$)|(?:if|while|until) \[|for \w+ in |(?:fi|done|esac|exit|then)\b|(?:echo|export|cd|rm|cp|mv|mkdir|source|sudo|chmod|chown|grep|sed|awk|curl|set|exec|eval) ["$\w./-])/u.test(
      bare,
    ),
  sql: (bare) =>
    /^(?:select\b.+\bfrom\b|insert\s+into\b|update\b.+\bset\b|delete\s+from\b|(?:create|alter|drop|truncate)\s+(?:table|view|index|sequence|or replace|procedure|function|trigger|user|role)\b|(?:and|or)\s+[\w.]+\s*(?:=|<|>|like|in|is)|grant\b.+\bto\b|commit;?$|exec(?:ute)?\s+\w)/iu.test(
      bare,
    ) || /\w\s*\(.*\);$/u.test(bare),
  markup: (bare) =>
    /^<\/?[A-Za-z][\w:.-]*(?:\s[^<>]*)?\/?>|<\/[A-Za-z][\w:.-]*>$|^<%|^<\?(?:php|=)|^\$\{|^\{\{|^<[A-Za-z][\w:.-]*(?:\s+[\w:@.#-]+(?:=""?)?)*$/u.test(
      bare,
    ),
  style: (bare) => /^[\w-]+\s*:\s*[^:]+;$|^[.#@&*\w[][^;]*\{$|^[.#][\w-]+.*\{.*\}$/u.test(bare),
};

/** `name(`, `x = [`, `return f({`, `name =`: what follows stands on the next lines. */
const opens =
  /^(?:(?:[\w$@.<>[\],:\\*&-]+\s+){0,3}[\w$@.[\]"'>:\\-]+\s*(?:[-+.*/|&]?=|=>|:)\s*)?(?:(?:return|await|yield|new|throw|raise|print|echo|not|!)\s*)*[\w$@.>:\\?!<,#-]*\s?[({[]{1,3}$|^[\w$@.]+(?:\([^()]*\))?(?:[.:>-]+\w+[?!]?(?:\([^()]*\))?)*\s?[({[]{1,3}$|^(?:\}?\s*else\s+)?(?:if|while|for)\s*\(.*(?:\|\||&&|\()$|^(?:(?:const|let|var|val|final|auto|static|private|public)\s+)*[\w$@.>\\-]+\s+=$/u;

function isStrong(bare: string, family: Family): boolean {
  if (family !== 'markup' && family !== 'style' && family !== 'shell' && family !== 'sql' && opens.test(bare) && /\w/u.test(bare))
    return true;
  return strongOf[family](bare);
}

const declared =
  /^[a-z][\w$]*[?!]?: (?:[A-Z]\w*(?:<[^;]*>)?|string|number|boolean|any)(?:\[\])*;$|^(?:(?:public|private|protected|internal|static|final|const|readonly|unsigned|var|let)\s+)*(?:[A-Z][\w.]*(?:<[^;]*>)?(?:\[\])*|int|long|short|byte|char|bool|boolean|float|double|string|object|var|let|auto|void|size_t)[*&?]*\s+[*&]?[\w$]+(?:\[\w*\])*;$|^(?:(?:public|private|protected|static|readonly|var)\s+)+(?:\??[\w\\|]+\s+)?\$\w+;$/u;

/** An element of a list or a table with a value that only code has: `name: true,` `'name' => f(x),` `obj.call(x),`. */
export function isEntry(bare: string): boolean {
  if (/^\[.*=>.*\],$|^(?:"" => (?:""|[\w$][\w$>:-]*),\s*)+$/u.test(bare)) return true;
  if (/^\{\s*[\w"]+:.*\},$|^new\s+[A-Za-z_$][\w$.]*(?:<[^;]*>)?\(.*\),$|^[A-Z]\w* = [\w.]+(?:\.\w+|\(.*\)),$/u.test(bare)) return true;
  return /^(?:""|:?[\w-]+)\s*(?:=>|:)\s*(?:""|-?\d[\w.]*|true|false|null|nil|None|True|False|:\w+|\$\w+(?:(?:->|::)\$?\w+)*|(?:""|[\w$][\w$>:-]*)(?:\s*[.+]\s*(?:""|[\w$][\w$>:-]*))+|(?:new\s+)?[\w$.:>\\-]+\(.*\)|[\w$.>-]*[\w$]\[.*|\[.*\]|\{.*\}),$|^\$?\w[\w$]*(?:(?:\.|->|::)\w+)*\(.*\),$/u.test(
    bare,
  );
}

/** A statement of a language with semicolons, or the head of a block. */
function endsStatement(bare: string): boolean {
  if (/^(?:@|#\[)[A-Z]\w*(?:\(.*\))?\]?$/u.test(bare) || /^\[[A-Z]\w*(?:\(.*\))?\]$/u.test(bare)) return true;
  if (/^(?:\}?\s*else\b|\}?\s*(?:catch|finally)\b|try\b|do\b)\s*(?:if\s*)?(?:\(.*\))?\s*\{?$/u.test(bare)) return true;
  if (
    /^(?:(?:public|private|protected|internal|static|virtual|override|abstract|async|final|synchronized)\s+)+(?:[\w$<>[\],.?\\:]+\s+){0,3}&?[\w$]+\(.*\)(?:\s*:\s*\??[\w\\|]+)?$/u.test(
      bare,
    )
  )
    return true;
  if (/^(?:if|for|foreach|while|switch|catch|using|lock)\s*\(.+\)\s*(?:\{|;|.*;)?$/u.test(bare)) return true;
  if (/^(?:echo|print)\s+(?:\$\w|""\s*\.|[\w:>-]+\()/u.test(bare)) return true;
  if (/^return\s.*(?:""|\w\(|\s[-+*/&|?<>=]+\s)/u.test(bare)) return true;
  if (/^(?:case\s+[\w."':\\-]+|default)\s*:$/u.test(bare)) return true;
  if (/^\w+\(.*\{$/u.test(bare) || /^\??(?:\.|->)\w+\(.*\)[;,]?$/u.test(bare)) return true;
  if (isEntry(bare) || /^\$\w+(?:->\w+|::\$?\w+|\[.*?\])*\s*[-+.*/]?=\s*\S/u.test(bare)) return true;
  // A dump of PHP’s that was written without its end.
  if (/^@?\\?(?:dd|ddd|dump|var_dump|print_r)\(\s*\$\w.*\)$/u.test(bare)) return true;
  if (/\s=\s*new\s+[A-Z][\w.]*(?:<.*>)?(?:\(.*\))?$/u.test(bare)) return true;
  if (/^[\w$\\.>:-]+\(.*[,({[]$/u.test(bare) && /[.>$\\:]/u.test(bare.split('(', 1)[0] ?? '')) return true;
  if (!/[;{}]$/u.test(bare)) return /^[\w$.>\\:[\]]+\s*(?:\(.*\)\s*)?=\s.*[({[,]$/u.test(bare);
  if (/^[\w ]+: ?\{[^;(]*\}$/u.test(bare)) return false;
  if (
    /^(?:export\s+)?(?:default\s+|abstract\s+)?(?:interface|class|enum|type)\s+\w+(?:<[^;{]*>)?\s*(?:(?:extends|implements|=)\s[^;]*)?[{}]*;?$/u.test(
      bare,
    ) &&
    /[;{}]$/u.test(bare)
  )
    return true;
  if (declared.test(bare)) return true;
  if (
    /^(?:return|throw|break|continue|import|package|use|using|goto|echo|print|yield|delete|new|await|global|require|require_once|include|include_once|exit|die)\b/u.test(
      bare,
    )
  )
    return true;
  if (bare.endsWith(';')) return /[()=[\]]|\+\+|--|->|::/u.test(bare);
  return (
    /[)>\w\]"]\s*(?:throws\s+[\w.,\s]+)?\s*\{$|=>?\s*\{|\{.*\}[,;]?$|^\}.*\{$|^\}[),;\]]+$/u.test(bare) &&
    /[()=:]|^(?:public|private|protected|static|class|interface|enum|function|namespace|struct|try|do|else)\b|^\}/u.test(bare)
  );
}

/** The head of a class or of a method whose parameters go on in the next line, with what says who may use it: its brackets stand below. */
const headed =
  /^(?:public|private|protected|internal)\s+(?:(?:static|abstract|sealed|partial|virtual|override|async|final)\s+)*(?:(?:class|interface|struct|enum)\s+[A-Z]\w*(?:\s*:\s*[A-Z][\w<>., ]*)?|[\w<>[\].?]+\s+[A-Za-z]\w*\((?:[\w<>[\].?]+\s+\w+,\s*)+)$/u;

/** A whole statement of a language that needs no semicolons. */
function standsAlone(bare: string): boolean {
  if (/^(?:export\s+)?(?:const|let|var|val)\s+[\w${[][^=]*=\s*\S/u.test(bare)) return true;
  if (
    /^(?:await\s+|return\s+|yield\s+|defer\s+|go\s+|new\s+|throw\s+|!)*[\w$]+(?:(?:\?\.|!?\.|::)[\w$#]+|\[[^\]]*\]|\([^()]*\))*(?:\?\.|\.|::)[\w$#]+\(.*\)$/u.test(
      bare,
    )
  )
    return true;
  if (/^(?:this|self|[a-z][\w$]*)(?:\.[\w$]+|\[[^\]=]*\])+\s*[-+*/|&?]?=\s[^=>].*$/u.test(bare)) return true;
  if (/^[\w, ]+ := \S/u.test(bare)) return true;
  if (/^!?[\w$.]+\(.*\) (?:&&|\|\|)$/u.test(bare)) return true;
  if (
    /^import\s.+\sfrom\s|^import\s+(?:""|\w+\.[\w.*]+$)|^(?:export\s+)?(?:async\s+)?(?:function\b|class\s+\w+|fun\s+\w+\(|func\s+\w+\(|def\s+\w+)/u.test(
      bare,
    )
  )
    return true;
  return (
    /^return\s+(?:[\w$.]+\(.*\)|\w+|"".*|[\w$.]+\s[-+*/=!<>&|?]+\s.*)$/u.test(bare) ||
    /^<\/?[A-Z][\w.]*(?:\s.*)?\/?>$|^<\/?[a-z]+(?:\s[\w-]+=.*)?\/?>$/u.test(bare)
  );
}

/** Whether a bracket of a line is closed in another one. */
function isOpen(bare: string): boolean {
  return (bare.match(/[([{]/gu)?.length ?? 0) > (bare.match(/[)\]}]/gu)?.length ?? 0);
}

function isPython(bare: string): boolean {
  if (
    /^(?:import [\w.]+(?: as \w+)?(?:, ?[\w.]+)*|from [\w.]+ import .+|return(?: .*[\w)\]}"]| None)?|raise(?: [A-Z].*)?|del [\w.[\]"]+|assert .+|yield(?: .+)?|pass|break|continue|global \w+)$/u.test(
      bare,
    )
  )
    return !/^(?:return|yield|raise) [a-z]+ [a-z]+ /u.test(bare) || /[()[\]=]/u.test(bare);
  if (
    /^(?:async )?(?:def \w+\(.*|class \w+.*|if .+|elif .+|else|for .+ in .+|while .+|try|except.*|finally|with .+|lambda .*):$/u.test(bare)
  )
    return true;
  if (/^@[\w.]+(?:\(.*\))?$|^(?:(?:sys\.)?exit|quit|breakpoint)\(\d*\)$/u.test(bare)) return true;
  // `print totals` by itself is English as well.
  if (/^print (?:""|[\w.]+(?:,|\()|\w*[_.][\w.]*$)/u.test(bare)) return true;
  if (/^[A-Za-z_][\w.]*(?:\[.*\])?(?:(?:, ?[\w.]+)*|: ?[\w[\], |.]+) +[-+*/|&%]?= +\S/u.test(bare)) return true;
  if (/^(?:\w+\.)*\w+(?:, ?\w+)*=(?:\w+\.)*\w+\(.*\);?$|^\w+\(.+\);$/u.test(bare)) return true;
  if (/^(?:await )?[A-Za-z_]\w*(?:\.\w+|\[[^\]]*\])*\(.*\)$/u.test(bare)) return !/^\w+\(\)$/u.test(bare) && !/^[A-Z]+\(\w*\)$/u.test(bare);
  // A call that goes on in the next line, or stands in a list.
  if (/^(?:(?:return|await) |[\w.]+ = )*[a-z_][\w.]*\(.*(?:""|[[({.=]).*,$/u.test(bare) && isOpen(bare)) return true;
  if (/^[a-z_]\w*\(.*(?:""|=).*\),$/u.test(bare)) return true;
  if (/^\((?:_\(""\)|""), (?:\{.*\}|\(.*\)|\[.*\])\),$/u.test(bare)) return true;
  return /^(?:await )?(?:[a-z_]\w*\.)+\w+\($/u.test(bare) || /^""\s*: .+,$/u.test(bare);
}

function isRuby(written: string): boolean {
  const bare = written.replace(/ {2,}(?=(?:if|unless) )/u, ' ');
  if (
    /^(?:def (?:self\.)?\w+[?!=]?(?:\(.*\)| [a-z_]\w*(?:, ?[a-z_]\w*)*|$)|class [A-Z][\w:]*(?: < [A-Z][\w:]*)?$|module [A-Z]\w*$|end$|(?:if|unless|elsif|while|until|case|when) .*[=().@?!:"&|<>\w]$|else$|begin$|rescue(?:\s|$)|ensure$|return(?: .+)?$|require(?:_relative)? ""|raise [A-Z"]|(?:puts|pp?) ["@\w:[])/u.test(
      bare,
    )
  )
    return (
      !/^(?:if|unless|while|until|case|when|return|puts|p) (?:[a-z]+ ){2}/u.test(bare) &&
      !/^(?:if|unless|elsif|while|until|case|when) .*\w (?:is|are|was|were|has|have) \w/u.test(bare)
    );
  if (/^[@$]{0,2}[A-Za-z_]\w*(?:(?:\.|::)\w+|\[[^\]]*\])*(?:, ?[@\w.]+)* +(?:[-+*/|&]|\|\||&&|<)?= *[^=~>\s]/u.test(bare)) return true;
  if (/^&?\.[a-z_]\w*[?!]?(?:\(.*\)|\s*(?:\{ ?\|.*|do(?: \|.*\|)?))$/u.test(bare) || (/\w\(/u.test(bare) && isEntry(bare))) return true;
  if (/^[@$]{0,2}[A-Za-z_][\w:]*(?:&?\.\w+[?!]?|\[[^\]]*\]|\([^()]*\))*&?\.\w+[?!]?(?:\(.*\))?(?: (?:if|unless) .+)?$/u.test(bare))
    return /[.(].*[(.]|\(|[a-z]_[a-z]|^[@$A-Z]|[?!]$/u.test(bare);
  if (/^[a-z_][\w.]*[?!]?\(.*\)(?: (?:if|unless) .+)?$/u.test(bare)) return !/^\w+\(\w*\)$/u.test(bare) || /_/u.test(bare);
  if (/^[@$]{0,2}[a-z]\w*(?:\.\w+)+[?!]? :\w+(?:,| =>|$)/u.test(bare)) return true;
  if (/^(?:format|wants)\.\w+ ?\{ ?[a-z].*\}$|^[A-Z][\w:]*(?:\.\w+)+[?!]?\s?\{.*\}$|^[a-z]\w* \w+: \S+, \w+: \S/u.test(bare)) return true;
  if (/^[a-z]\w* :\w+[?!]?(?:, :\w+[?!]?)*$|^[a-z_]\w* "", \w+: |^[a-z]\w*_\w* [@\w]+(?:, [@\w]+)+$|^[a-z_]\w*\.\w+ ""/u.test(bare))
    return true;
  if (/^[a-z_][\w.]* (?::\w|""|@\w|\w+: )/u.test(bare))
    return /^\w*_|^(?:validates|include|extend|attr|scope|get|post|put|resources|render|gem|config|before|after|has|belongs|delegate|alias|field|permit|index|let|it|expect(?!s\b)|assert|should|allow|visit|click|fill|within|raise|yield|yields|super|store|task|namespace|desc)/u.test(
      bare,
    );
  return (
    /\b(?:do(?: \|.*\|)?|\{ ?\|.*\|)$/u.test(bare) ||
    /^(?:include|extend|prepend) [A-Z][\w:]*$/u.test(bare) ||
    /\{ ?\|\w+.*\}(?:\.\w+[?!]?)*$/u.test(bare)
  );
}
