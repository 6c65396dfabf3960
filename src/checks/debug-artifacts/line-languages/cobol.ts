import type { Comment } from '../extract.ts';
import { blank, lexBy, type Lexed, type LineLanguage } from './line-language.ts';

const traced = { main: 'medium', entry: 'medium', build: 'low', test: 'note', sample: 'note', vendored: 'note' } as const;
const inFree = lexBy({ line: /\*>/u, quotes: `'"` });
const free = /^\s*(?:>>|\$)\s*(?:SOURCE|SET\s+SOURCEFORMAT)\b.*FREE/imu;

/** COBOL in fixed format (ISO/IEC 1989: columns 1-6 number, 7 indicator, 8-72 text), or in free format where the source says so. */
export const cobol: LineLanguage = {
  name: 'cobol',
  files: /\.(?:cob|cbl|cpy|cobol|pco)$/iu,
  lex: (text) => (free.test(text.slice(0, 4096)) ? inFree(text) : lexFixed(text)),
  statements: [
    // DISPLAY … UPON goes where the system says; without it, to the console.
    { rule: 'console-output', pattern: /(?<![\w-])(?<what>DISPLAY)(?![\w-])(?![^.]*\bUPON\b)/giu, mild: true },
    { rule: 'console-output', pattern: /(?<![\w-])(?<what>EXHIBIT)[ \t]+(?:NAMED|CHANGED)/giu },
    { rule: 'console-output', pattern: /^.{6}(?<what>D)(?=[ \t]*\S)/gimu, mild: true },
    { rule: 'trace-switch', pattern: /(?<![\w-])(?<what>READY[ \t]+TRACE)(?![\w-])/giu, severity: traced },
    { rule: 'trace-switch', pattern: /\b(?<what>WITH[ \t]+DEBUGGING[ \t]+MODE)\b/giu, severity: traced },
  ],
  code: /^\s*(?:(?:MOVE|ADD|SUBTRACT)\s+\S+\s+(?:TO|FROM)\s+\S+|COMPUTE\s+\S+\s*=|PERFORM\s+[\w-]+|CALL\s+['"]\S+|DISPLAY\s+\S+|(?:OPEN|CLOSE)\s+\S+|(?:READ|WRITE|REWRITE)\s+[\w-]+|IF\s+.+(?:=|NOT|>|<|EQUAL)|EVALUATE\s+\S+|(?:END-(?:IF|PERFORM|EVALUATE|READ)|ELSE|EXIT|STOP\s+RUN|GOBACK)\s*\.?\s*$|GO\s+TO\s+[\w-]+|EXEC\s+SQL|\d\d\s+[\w-]+\s+(?:PIC|VALUE|USAGE))/iu,
};

/** A comment has `*` or `/` in column 7, or begins with `*>`; what stands in columns 1-6 and behind 72 is neither. */
function lexFixed(text: string): Lexed {
  const comments: Comment[] = [];
  const lines = text.split('\n');
  let offset = 0;
  const code = lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    const indicator = line[6];
    if (indicator === '*' || indicator === '/') {
      comments.push({ start: start + 6, end: start + line.replace(/\r$/u, '').length });
      return blank(line);
    }
    // A line for debugging is one as a whole, whatever it does.
    if (/^[dD]$/u.test(indicator ?? '')) return line.slice(0, 7) + line.slice(7).replaceAll(/[^\s]/gu, '.');
    const { code: own, comments: inline } = inFree(line);
    comments.push(...inline.map((comment) => ({ start: start + comment.start, end: start + comment.end })));
    return own;
  });
  return { code: code.join('\n'), comments };
}
