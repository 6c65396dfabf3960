import type { Call } from '../extract.ts';
import { byDesign, remove, review, type Grade } from './grade.ts';
import { reasons } from './reasons.ts';
import { shapeOf, type Shape } from './shape.ts';
import { functionAround, headerStart, isCaught, type Surroundings } from './surroundings.ts';

/** A box that a user is meant to read has a text, often a translated one; a leftover shows a variable. */
export function gradeDialog(call: Call, shape: Shape, around: Surroundings): Grade {
  const { arguments: given } = call;
  const [first = ''] = given;
  const whole = given.join(', ');
  // A caught failure, a translated text or a sentence is for the user.
  const spoken =
    /\b(?:e|ex|err|error|exception)\.\w*[Mm]essage|\b(?:err|error)(?:String|Message|Msg|Text|Description)\b|\b(?:Resources?|Language|Localizer|Strings|I18n|i18n\w*)\b|\b(?:t|_t|_|gettext|translate|trans|lang)\(/u.test(
      whole,
    ) ||
    isAnswer(whole, around) ||
    /["'`][^"'`]*(?:[A-Za-z']+[ ,.]+){4}[^"'`]*["'`]|[\u3040-\u9FFF]{6}|[A-Za-z]{3}[^"'`]*\} [a-z]{3,}(?: [a-z]+){0,4}[.!]["'`]$/u.test(
      whole,
    );
  // Nobody who debugs chooses a picture and a title.
  if (given.length > 2 && /\bMessageBox(?:Icon|Image)\.\w/u.test(whole) && shape !== 'variable') return review(reasons.message);
  // `!!!The rooms cannot be shown!!!`: whoever shouts a sentence at the user means it.
  if (given.length === 1 && /^["']!+ ?\p{L}+(?: \p{L}+){2,}[^"']*["']$/u.test(first) && !/debug|test/iu.test(first))
    return review(reasons.message);
  if (isStub(call, around) || isIdle(call, around) || isPressed(call) || isSelected(call, around) || isNote(call))
    return remove(reasons.main);
  // `{id: ${event.id}, title: …`: a sentence that shows an object.
  if (/\{\s*\w+: \$\{/u.test(first)) return remove(reasons.trace);
  if (shape === 'marked' || (!spoken && (shape === 'trace' || shape === 'dump'))) return remove(reasons[shape]);
  const inner =
    /^(?:i|j|k|n|x|y|a|b|id|ids|val|value|ret|data|obj|object|url|uri|length|index|idx|key|len|html|form|el|elem|element|this|href|type|flag|count|cnt|num|checked|selectedIndex|location|params?|query|json|args?|row|col|item|event|node|tmp|temp|hoge|foo|test|sql|strsql|cmd|dt|ds|dr|sender|payload|token)$/iu;
  const shownHere = around.language === 'c-sharp' ? first.replace(/\.ToString\(\)$/u, '') : first;
  const last = shownHere.split(/[.[\]()]/u).findLast((each) => each !== '') ?? '';
  // `alert($('#total').val())`: what the page shows already.
  if (shown$.test(first) && given.length === 1) return remove(reasons.variable);
  if (
    shape === 'variable' &&
    given.length === 1 &&
    (inner.test(last) ||
      technical.test(shownHere) ||
      // The key that was pressed, and the event that tells of it.
      /^e\.(?:Key\w*|Modifiers|Location|Button|ClickedItem|RowIndex|ColumnIndex)$/u.test(shownHere) ||
      /[a-z](?:Data|(?<![tT]o)String|Str|Ids?|ID|Url|URL|Path|Array|Arr|Obj|Json|JSON|Val|Value|Html|HTML|Count|Index|Length)$/u.test(
        last,
      )) &&
    !isBelowHandler(call, around) &&
    !isAnswered(call, around)
  )
    return remove(reasons.variable);
  // `"Selected:" + row.id`: no user knows what a row is called inside.
  const shown = /^["'](?:[^"'\s]+\s){0,3}[^"'\s]*\s?[:=]\s?["']\s?\+\s?(?:\w+[.])*(\w+)$/u.exec(whole)?.[1];
  if (shape !== 'failure' && shown !== undefined && inner.test(shown)) return remove(reasons.trace);
  return around.place === 'entry' ? byDesign(reasons.message) : review(reasons.message);
}

/** Whether a method does nothing but show its own name in some words: `exportExcel() { alert('Export to Excel'); }` waits for what it is to do. */
function isStub(call: Call, { code }: Surroundings): boolean {
  const [first = ''] = call.arguments;
  if (/^(?:if|else|catch|for|while|switch)\b/u.test(call.headers.at(-1) ?? '') || shapeOf(call) === 'failure') return false;
  if (!/^["'](?:[\p{L}\d]+ ?){1,4}["']$/u.test(first) || !/\{\s*$/u.test(code.slice(Math.max(0, call.start - 100), call.start)))
    return false;
  const words = wordsIn(functionAround(call));
  return (
    /^[^;\n]{1,200}\)\s*;?\s*\}/u.test(code.slice(call.start, call.start + 300)) &&
    wordsIn(first).filter((word) => word.length > 3 && words.some((own) => own.startsWith(word.slice(0, 4)))).length > 0
  );
}

/** Whether a button does nothing but show what it is to do once it does: `onClick={() => alert("Settings")}`. A text of what was done, or why it is not, is for the user. */
function isIdle({ arguments: given, start }: Call, { code, language }: Surroundings): boolean {
  if (!/^(?:java|type)script$|^tsx$/u.test(language) || given.length !== 1) return false;
  const text = /^(["'])((?:\p{Lu}[\p{L}\d]*)(?: [\p{L}\d]+){0,4}) ?\1(?:\s*\+\s*[\w.?]+)?$/u.exec(given[0] ?? '')?.[2] ?? '';
  if (text === '' || spoke.test(text)) return false;
  return (
    /\bon(?:Click|Press)\s*=\s*\{\s*(?:async\s*)?\(\s*\w*\s*\)\s*=>\s*\{?\s*$/u.test(code.slice(Math.max(0, start - 120), start)) &&
    /^alert\([^()\n]{1,120}\)\s*;?\s*\}/u.test(code.slice(start, start + 200))
  );
}

/** What tells a user that something was done, cannot be done or is still to come. */
const spoke =
  /\b(?:no|not|soon|coming|success\w*|error|fail\w*|done|thanks?|please|pronto|pr[oó]ximamente|disponible|desarrollo|[eé]xito\w*|em breve|bient[oô]t|segera|berhasil)\b|(?:ed|ad[oa]s?|id[oa]s?)(?: |$)/iu;

/** Whether a page shows what the server answered: where that is not what it hoped for, `if (data != 0) alert(data)`, or to whom it is handed, `success: function (data) { alert(data); }`. */
function isAnswered({ arguments: given, headers, start }: Call, { text, code }: Surroundings): boolean {
  const [shown = ''] = given;
  if (!/^(?:data|res|resp|response|result|html|msg)$/u.test(shown)) return false;
  const asked = /\bif\s*\(\s*(\w+)\s*!==?\s*["'\w]+\s*\)\s*\{?\s*$/u.exec(code.slice(Math.max(0, start - 120), start))?.[1];
  if (asked === shown) return true;
  if (shown === 'html') return false;
  const header = headers.findLast((each) => !/^(?:if|else|for|while|switch|try)\b/u.test(each)) ?? '';
  if (/^(?:async\s+)?(?:function\b[^(]*)?\(?\s*(\w+)/u.exec(header)?.[1] !== shown) return false;
  const at = headerStart(text, header, start);
  return /\bsuccess\s*:\s*$|\.(?:then|done|success)\(\s*$|\$\.(?:post|get)\([^;]*,\s*$/u.test(
    text.slice(Math.max(0, at - 300), Math.max(0, at)),
  );
}

/** `onSelect={() => alert('File Selected')}`: that a handler was reached, and nothing else is done there. */
function isSelected({ arguments: given, start }: Call, { code }: Surroundings): boolean {
  return (
    /^["'](?!no\b)(?:[\p{L}\d]+ ){1,2}(?:selected|changed|removed|opened|closed)["']$/iu.test(given.join(', ')) &&
    /\bon[A-Z]\w*\s*=\s*\{\s*\(\s*\w*\s*\)\s*=>\s*\{?\s*$/u.test(code.slice(Math.max(0, start - 120), start)) &&
    /^alert\([^()\n]{1,120}\)\s*;?\s*\}/u.test(code.slice(start, start + 200))
  );
}

/** `Product clicked`: that a handler was reached, which whoever pressed the button knows. */
function isPressed({ arguments: given }: Call): boolean {
  return given.length === 1 && /^["'](?:[\p{L}\d]+ ){1,3}(?:clicked|pressed|tapped)[.! ]*["']$/iu.test(given[0] ?? '');
}

/** Whether a page tells whether something worked, by what the server says of it: `alert("Success: " + data.Message)`, `alert('Erro: ' + (data.error || '…'))`. */
function isAnswer(whole: string, { language }: Surroundings): boolean {
  return (
    /^(?:java|type)script$|^tsx$/u.test(language) &&
    (/\b\w+(?:\?\.|\.)\w*(?:[Mm]essage|[Mm]sg|[Mm]ensa[jg]\w*|[Pp]esan)\b/u.test(whole) ||
      /^["'`]\s*(?:[Ee]rro|ERRO|[Ee]rreur|[Ff]ehler|[Ff]alha|[Ff]allo|[Gg]agal)\b/u.test(whole))
  );
}

/** Whether one of the nearest functions handles failures: `alert(value)` for each of the errors that a server has of its fields. */
function isBelowHandler(call: Call, around: Surroundings): boolean {
  return [0, 1, 2, 3].some((depth) => {
    const headers = call.headers.slice(0, call.headers.length - depth);
    return headers.length > 0 && isCaught({ ...call, headers }, around);
  });
}

/** A value of an element by jQuery, alone. */
const shown$ = /^\$\(\s*(?:["'][^"']*["']|this)\s*\)\.(?:val|attr|prop|data|css|width|height|length|index)\b(?:\([^()]*\))?$/u;
/** A variable or a property of the object itself whose name says that it is a size, a number, an address and so on: no sentence for anybody. */
const technical =
  /^(?:(?:this|self|that|vm|\$scope|\w*[sS]tate)\.)*[A-Za-z_$][\w$]*(?:[a-z](?:Size|Number|Num|Phone|Email|Amount|Qty|Quantity|Price|Total|Width|Height|Type|Status|Code|Date|Time|Key|Option|List|Items?|File|Src|Index|Selected|Checked)|_(?:size|number|num|no|phone|email|amount|qty|price|total|width|height|type|status|code|date|time|key|list|items?|file|src|idx|index))$/u;

/** That an event was fired, or a note to whoever copies the code: nothing that a user could do anything with. */
function isNote({ arguments: given }: Call): boolean {
  return (
    given.length === 1 &&
    /^["'][^"']*(?:\b(?:event|callback|handler) (?:(?:is|was|has been) )?(?:fired|triggered|called)\b|\b[Dd](?:o not|on't) forget to (?:do|add|write|implement|replace|change) )/u.test(
      given[0] ?? '',
    )
  );
}

/** Words of a name or a text, in small letters. */
function wordsIn(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);
}
