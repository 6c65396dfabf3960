import { lexBy, type LineLanguage } from './line-language.ts';

const script = { main: 'low', entry: 'low', build: 'note', test: 'note', sample: 'note', vendored: 'note' } as const;
const traced = { main: 'medium', entry: 'medium', build: 'low', test: 'note', sample: 'note', vendored: 'note' } as const;

/** Batch files of Windows. */
export const batch: LineLanguage = {
  name: 'batch',
  files: /\.(?:bat|cmd)$/iu,
  lex: lexBy({ line: /^[ \t]*@?(?:rem(?=\s|$)|::)|(?<=&)[ \t]*rem(?=\s|$)/u, quotes: '"' }),
  statements: [
    { rule: 'trace-switch', pattern: /^[ \t]*@?(?<what>echo[ \t]+on)[ \t]*$/gimu, severity: traced },
    { rule: 'breakpoint', pattern: /(?:^|&)[ \t]*@?(?<what>pause)\b/gimu, severity: script },
  ],
  code: /^\s*(?:@?(?:echo|set|call|copy|xcopy|del|move|ren|mkdir|md|rd|cd|pushd|start|goto|if|for|type|java|sqlplus|osql|sqlcmd|net)\b\s*\S.*[=%"/\\.>:]|pause|exit\b.*)/iu,
};

/** PowerShell. */
export const powershell: LineLanguage = {
  name: 'powershell',
  files: /\.(?:ps1|psm1|psd1)$/iu,
  lex: lexBy({ line: /(?<![\w$`])#/u, block: ['<#', '#>'], quotes: `'"`, escape: '`', long: true }),
  statements: [
    { rule: 'console-output', pattern: /(?<![\w-])(?<what>Write-Host)(?![\w-])/giu, mild: true },
    { rule: 'breakpoint', pattern: /(?<![\w-])(?<what>Wait-Debugger|Set-PSBreakpoint)(?![\w-])/giu },
    { rule: 'trace-switch', pattern: /(?<![\w-])(?<what>Set-PSDebug[ \t]+-Trace[ \t]+[12])/giu, severity: traced },
    { rule: 'trace-switch', pattern: /(?<what>\$(?:global:|script:)?DebugPreference[ \t]*=)/giu, severity: script },
  ],
  code: /^\s*(?:\$[\w:.[\]]+\s*[-+]?=\s*\S.*|(?:if|foreach|while|switch)\s*\(.*\)\s*\{?|\}|(?:Get|Set|New|Remove|Write|Invoke|Start|Stop|Import|Add|Copy|Move)-[A-Z]\w+\s+.*[-$"'].*)\s*$/u,
};
