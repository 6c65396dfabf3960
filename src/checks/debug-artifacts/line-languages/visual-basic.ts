import { lexBy, type LineLanguage } from './line-language.ts';

/** Visual Basic 6, .NET, VBA and VBScript; classic ASP is written in it. */
export const visualBasic: LineLanguage = {
  name: 'visual-basic',
  files: /\.(?:vb|vbs|vba|bas|cls|frm|ctl|asp)$/iu,
  lex: lexBy({ line: /'|(?<=^|:)[ \t]*rem(?=\s|$)/u, quotes: '"' }),
  statements: [
    { rule: 'console-output', pattern: /\b(?<what>Debug\.Print)\b/giu },
    { rule: 'console-output', pattern: /\b(?<what>(?:System\.)?Console\.Write(?:Line)?)\b/giu },
    { rule: 'console-output', pattern: /\b(?<what>(?:System\.Diagnostics\.)?(?:Debug|Trace)\.Write(?:Line)?)\b/giu, mild: true },
    { rule: 'console-output', pattern: /\b(?<what>WScript\.Echo)\b/giu, mild: true },
    { rule: 'dialog', pattern: /(?<![.\w])(?<what>MsgBox|MessageBox\.Show)\b/giu },
    { rule: 'breakpoint', pattern: /(?<=^|:|\bThen)[ \t]*(?<what>Stop)(?=[ \t]*(?:$|:))/gimu },
    { rule: 'breakpoint', pattern: /\b(?<what>Debugger\.(?:Break|Launch))\b/giu },
  ],
  code: /^\s*(?:Dim\s+\w+(?:\(.*\))?(?:\s+As\b|\s*,|\s*=|\s*$)|Set\s+[\w.]+\s*=|Call\s+[\w.]+|(?:If|ElseIf)\b.+\bThen\b|(?:End\s+(?:If|Sub|Function|With|Select|While|Try)|Else|Loop|Wend|Exit\s+(?:Sub|Function|For|Do))\s*$|For\s+(?:Each\s+)?\w+\s*(?:=|In\b)|Next(?:\s+\w+)?\s*$|(?:Private|Public|Friend)?\s*(?:Sub|Function)\s+\w+\(|[\w.]+(?:\([^)]*\))?(?:\.\w+)*\s*=\s*\S.*|[\w]+\.[\w.]+\s*\(.*\)|(?:Debug\.Print|MsgBox)\b.*|On\s+Error\b.*)/iu,
};
