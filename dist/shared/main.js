import { a as systemClock, i as onInterruption, n as optionNamed, r as openTerminal, t as commands } from "./commands.js";
import { t as kenpinVersion } from "./version.js";
import { n as exitCodes } from "./command.js";
import { n as failureText, t as failureOf } from "./failure.js";
import { t as nearestKey } from "./yaml-problems.js";
import { t as InputError } from "./error.js";
import { parseArgs } from "node:util";
const words = {
	ja: {
		usage: `使い方`,
		commands: `コマンド`,
		options: `オプション`,
		examples: `例`,
		exit: `終了コード`,
		default: `既定値`,
		arguments: `引数`
	},
	en: {
		usage: `Usage`,
		commands: `Commands`,
		options: `Options`,
		examples: `Examples`,
		exit: `Exit codes`,
		default: `default`,
		arguments: `Arguments`
	}
};
const overview = {
	ja: {
		head: `kenpin（検品）: 官公庁向けの納品ソフトウェアを、契約のIT セキュリティ要項に照らして検査し、署名つきの納品パッケージにします。`,
		flow: `初めてのときは: kenpin init → kenpin setup → kenpin doctor → kenpin gate`,
		more: `各コマンドの説明: kenpin COMMAND --help`,
		exit: `0 合格  1 不合格  2 判定できない（これも納品できません）  3 使い方・設定の誤り`
	},
	en: {
		head: `kenpin (検品): checks software to be delivered under Japanese public-sector contracts and makes one signed delivery package.`,
		flow: `First time: kenpin init → kenpin setup → kenpin doctor → kenpin gate`,
		more: `About one command: kenpin COMMAND --help`,
		exit: `0 pass  1 fail  2 inconclusive (blocks as well)  3 wrong usage or configuration`
	}
};
function overallHelp(language) {
	const w = words[language];
	const o = overview[language];
	const rows = commands.map(({ words: name, summary }) => [name, summary[language]]);
	return [
		o.head,
		``,
		`${w.usage}: kenpin COMMAND [OPTION…]`,
		``,
		`${w.commands}:`,
		...table(rows),
		``,
		o.flow,
		o.more,
		`${w.exit}: ${o.exit}`,
		``
	].join(`
`);
}
function commandHelp(command, language) {
	const w = words[language];
	const { positional } = command;
	const argument = positional === void 0 ? `` : positional.required ? ` ${positional.name}` : ` [${positional.name}${positional.many ? `…` : ``}]`;
	const argumentRows = positional === void 0 ? [] : [
		`${w.arguments}:`,
		...table([[positional.name, withChoices(positional.text[language], positional.choices)]]),
		``
	];
	const optionRows = command.options.map((name) => optionNamed(name)).filter(({ surface }) => surface !== `action`);
	return [
		`${w.usage}: kenpin ${command.words}${argument} [OPTION…]`,
		``,
		command.about[language],
		``,
		...argumentRows,
		`${w.options}:`,
		...table(optionRows.map((option) => optionRow(option, language))),
		``,
		`${w.examples}:`,
		...command.examples.map((line) => `  ${line}`),
		``,
		`${w.exit}: ${overview[language].exit}`,
		``
	].join(`
`);
}
function optionRow(option, language) {
	const value = option.kind === `switch` ? `` : ` ${option.value ?? `VALUE`}`;
	const preset = option.default === void 0 ? `` : ` (${words[language].default}: ${option.default})`;
	return [`--${option.name}${value}`, `${option.text[language]}${preset}`];
}
function withChoices(text, choices) {
	return choices === void 0 ? text : `${text}: ${choices.join(`, `)}`;
}
function table(rows) {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
function parseCommandLine(args) {
	const [first, second] = args;
	if (first === void 0 || first === `--help` || first === `-h`) return {
		kind: `help`,
		command: null
	};
	if (first === `help`) return {
		kind: `help`,
		command: args.length === 1 ? null : findCommand(args.slice(1)).command
	};
	if (first === `--version` || first === `-V`) return { kind: `version` };
	const { command, rest } = findCommand(args);
	const values = parseValues(command, rest);
	if (values.switches.has(`help`) || second === `-h`) return {
		kind: `help`,
		command
	};
	return {
		kind: `command`,
		command,
		values: withPositionals(command, values)
	};
}
function findCommand(args) {
	const two = args.slice(0, 2).join(` `);
	const command = commands.find(({ words }) => words === two) ?? commands.find(({ words }) => words === args[0]);
	if (command !== void 0) return {
		command,
		rest: args.slice(command.words.split(` `).length)
	};
	throw unknownCommand(args);
}
function unknownCommand([first = ``, second]) {
	const group = commands.filter(({ words }) => words.startsWith(`${first} `)).map(({ words }) => words);
	const found = group.length > 0 && second !== void 0 && !second.startsWith(`-`) ? `${first} ${second}` : first;
	const near = nearestKey(found, commands.map(({ words }) => words));
	const known = near === void 0 ? group : [near];
	return new InputError({
		code: `command-unknown`,
		text: {
			ja: `{found} というコマンドはありません。`,
			en: `There is no command {found}.`
		},
		mend: known.length > 0 ? {
			ja: `もしかして: {known}。一覧は kenpin --help で表示します。`,
			en: "Did you mean {known}? `kenpin --help` lists all."
		} : {
			ja: `一覧は kenpin --help で表示します。`,
			en: "`kenpin --help` lists all."
		},
		parameters: {
			found,
			known: known.join(`, `)
		}
	});
}
function parseValues(command, rest) {
	const known = command.options.map((name) => optionNamed(name)).filter(({ surface }) => surface !== `action`);
	const table = Object.fromEntries(known.map(({ name, kind }) => [name, kind === `switch` ? { type: `boolean` } : {
		type: `string`,
		multiple: kind === `list`
	}]));
	const { tokens } = parseArgs({
		args: [...rest],
		options: table,
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const text = {};
	const lists = {};
	const switches = /* @__PURE__ */ new Set();
	const positionals = [];
	for (const token of tokens) {
		if (token.kind === `positional`) positionals.push(token.value);
		if (token.kind !== `option`) continue;
		const option = known.find(({ name }) => name === token.name);
		if (token.rawName === `-h`) switches.add(`help`);
		else if (option === void 0) throw unknownOption(token.rawName, known.map(({ name }) => `--${name}`), command);
		else if (option.kind === `switch`) addSwitch(switches, token, command);
		else if (token.value === void 0 || !token.inlineValue && token.value.startsWith(`--`)) throw valueMissing(token.rawName, command);
		else if (option.choices !== void 0 && !option.choices.includes(token.value)) throw notAChoice(token.rawName, token.value, option.choices);
		else if (option.kind === `list`) (lists[option.name] ??= []).push(token.value);
		else text[option.name] = token.value;
	}
	return {
		text,
		lists,
		switches,
		positionals
	};
}
function addSwitch(switches, token, command) {
	if (token.value === void 0) {
		switches.add(token.name);
		return;
	}
	throw new InputError({
		code: `option-takes-no-value`,
		text: {
			ja: `{name} は値を取りません。`,
			en: `{name} takes no value.`
		},
		mend: {
			ja: `kenpin {command} --help を見てください。`,
			en: "See `kenpin {command} --help`."
		},
		parameters: {
			name: token.rawName,
			command: command.words
		}
	});
}
function withPositionals(command, values) {
	const { positional } = command;
	const count = values.positionals.length;
	if (positional === void 0 ? count === 0 : (count > 0 || !positional.required) && (positional.many || count <= 1)) return values;
	throw new InputError({
		code: `positional-count`,
		text: positional?.required === true && count === 0 ? {
			ja: `kenpin {command} には {name} が必要です。`,
			en: `kenpin {command} needs {name}.`
		} : {
			ja: `kenpin {command} に余分な引数があります: {found}`,
			en: `kenpin {command} does not take: {found}`
		},
		mend: {
			ja: `kenpin {command} --help を見てください。`,
			en: "See `kenpin {command} --help`."
		},
		parameters: {
			command: command.words,
			name: positional?.name ?? ``,
			found: values.positionals.join(` `)
		}
	});
}
function unknownOption(found, known, command) {
	const near = nearestKey(found, known);
	return new InputError({
		code: `option-unknown`,
		text: {
			ja: `{found} というオプションは kenpin {command} にありません。`,
			en: `kenpin {command} has no option {found}.`
		},
		mend: near === void 0 ? {
			ja: `kenpin {command} --help を見てください。`,
			en: "See `kenpin {command} --help`."
		} : {
			ja: `もしかして: {near}。kenpin {command} --help を見てください。`,
			en: "Did you mean {near}? See `kenpin {command} --help`."
		},
		parameters: {
			found,
			command: command.words,
			near: near ?? ``
		}
	});
}
function valueMissing(name, command) {
	return new InputError({
		code: `option-value-missing`,
		text: {
			ja: `{name} に値がありません。`,
			en: `{name} needs a value.`
		},
		mend: {
			ja: `kenpin {command} --help を見てください。`,
			en: "See `kenpin {command} --help`."
		},
		parameters: {
			name,
			command: command.words
		}
	});
}
function notAChoice(name, found, choices) {
	return new InputError({
		code: `option-choice`,
		text: {
			ja: `{name} に {found} は指定できません。`,
			en: `{name} cannot be {found}.`
		},
		mend: {
			ja: `次のいずれかにしてください: {choices}`,
			en: `Use one of: {choices}`
		},
		parameters: {
			name,
			found,
			choices: choices.join(`, `)
		}
	});
}
async function main(args, environment) {
	const language = languageOf(args, environment);
	const terminal = openTerminal({
		json: args.includes(`--json`),
		environment
	});
	const interruption = onInterruption(() => terminal.note({
		ja: `中断しています…`,
		en: `Stopping…`
	}[language]));
	try {
		const typed = parseCommandLine(args);
		return typed.kind === `command` ? await runCommand(typed, {
			terminal,
			language: languageAsked(typed),
			locale: language,
			signal: interruption.signal
		}) : showHelp(typed, terminal, language);
	} catch (error) {
		const failure = failureOf(error, interruption.signal.aborted);
		terminal.fail(failureText(failure, language));
		if (args.includes(`--json`)) terminal.json({
			verdict: `inconclusive`,
			error: failure
		});
		return failure.exit;
	} finally {
		interruption.dispose();
		terminal.close();
	}
}
async function runCommand({ command, values }, { terminal, language, locale, signal }) {
	const { loadCommand } = await import(`./commands2.js`);
	const result = await (await loadCommand(command.words))(values, {
		clock: systemClock,
		progress: terminal.progress(locale),
		signal,
		say: (line) => terminal.note(line[locale]),
		language,
		locale,
		baseCommit: null,
		terminal: {
			columns: terminal.columns,
			colours: terminal.colours
		}
	});
	signal.throwIfAborted();
	if (values.switches.has(`json`)) terminal.json(result.json);
	else terminal.print(result.text);
	return result.exit;
}
function showHelp(typed, terminal, language) {
	if (typed.kind === `version`) terminal.print(`kenpin ${kenpinVersion}\n`);
	else terminal.print(typed.command === null ? overallHelp(language) : commandHelp(typed.command, language));
	return exitCodes.pass;
}
function languageAsked({ values }) {
	const asked = values.text[`language`];
	return asked === `ja` || asked === `en` ? asked : null;
}
function languageOf(args, environment) {
	const index = args.findIndex((arg) => arg === `--language` || arg.startsWith(`--language=`));
	const asked = args[index]?.split(`=`)[1] ?? args[index + 1];
	if (index >= 0 && (asked === `ja` || asked === `en`)) return asked;
	return [
		environment[`LC_ALL`],
		environment[`LC_MESSAGES`],
		environment[`LANG`]
	].find((each) => each !== void 0 && each !== ``)?.startsWith(`en`) === true ? `en` : `ja`;
}
export { main };
