// Writes what is derived from src/options: action.yml files, their README tables, the JSON Schema of the policy, the tables in the READMEs.
// `--check` writes nothing and fails where a file differs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { commandHelp } from '../src/cli/help.ts';
import { actionFile, actionTables } from '../src/options/action-file.ts';
import { commands } from '../src/options/commands.ts';
import type { Command } from '../src/options/option.ts';
import { policyJsonSchema } from '../src/options/policy-schema.ts';

const check = process.argv.includes('--check');
const root = new URL('../', import.meta.url);
const wanted = new Map<string, string>();

for (const command of commands) {
  if (command.action === undefined) continue;
  const folder = command.action === '.' ? '' : `actions/${command.action}/`;
  wanted.set(`${folder}action.yml`, actionFile(command));
  if (folder !== '') wanted.set(`${folder}README.md`, actionReadme(command));
}
wanted.set('kenpin.schema.json', `${JSON.stringify(policyJsonSchema(), null, 2)}\n`);
for (const language of ['ja', 'en'] as const) {
  const name = language === 'ja' ? 'README.ja.md' : 'README.md';
  const table = commands.map(({ words, summary }) => `| \`kenpin ${words}\` | ${summary[language]} |`).join('\n');
  const gate = commands.find(({ action }) => action === '.');
  let text = read(name);
  text = between(text, 'commands', `| | |\n|---|---|\n${table}\n`);
  text = between(text, 'action', gate === undefined ? '' : actionTables(gate));
  wanted.set(name, text);
}

const different = [...wanted].filter(([name, content]) => read(name) !== content).map(([name]) => name);
if (check) {
  if (different.length > 0) {
    console.error(`Generated files are not up to date: ${different.join(', ')}\nMend it with: npm run generate`);
    process.exitCode = 1;
  }
} else {
  for (const [name, content] of wanted) {
    const url = new URL(name, root);
    mkdirSync(dirname(url.pathname), { recursive: true });
    writeFileSync(url, content);
  }
  console.log(different.length === 0 ? 'everything was up to date' : `written: ${different.join(', ')}`);
}

function actionReadme(command: Command): string {
  return [
    `# kenpin ${command.words}`,
    '',
    '<!-- Generated from src/options by `npm run generate`. Do not edit. -->',
    '',
    command.about.ja,
    '',
    command.about.en,
    '',
    actionTables(command),
    'On the command line:',
    '',
    '```',
    commandHelp(command, 'en').trimEnd(),
    '```',
    '',
  ].join('\n');
}

function between(text: string, marker: string, content: string): string {
  const [start, end] = [`<!-- ${marker}-start -->\n`, `<!-- ${marker}-end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) return text;
  return text.slice(0, from + start.length) + content + text.slice(to);
}

function read(name: string): string {
  try {
    return readFileSync(new URL(name, root), 'utf8');
  } catch {
    return '';
  }
}
