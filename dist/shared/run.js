import { t as InputError } from "./error.js";
import { a as setOutput$1, i as notice, n as getInput, o as warning, r as getMultilineInput, s as summary, t as error } from "./vendor-actions.js";
import { a as systemClock, i as onInterruption, n as optionNamed, r as openTerminal, t as commands } from "./commands.js";
import { t as loadCommand } from "./commands3.js";
import { n as failureText, t as failureOf } from "./failure.js";
import { readFile } from "node:fs/promises";
function inputText(name) {
	return getInput(name);
}
function inputSwitch(name) {
	const value = getInput(name);
	if (/^(true|True|TRUE)$/.test(value)) return true;
	return /^(false|False|FALSE|)$/.test(value) ? false : void 0;
}
function inputLines(name) {
	return getMultilineInput(name);
}
function annotate({ level, title, message, file, line }) {
	const properties = {
		title,
		...file === void 0 ? {} : { file },
		...line === void 0 ? {} : { startLine: line }
	};
	switch (level) {
		case `error`: return error(message, properties);
		case `warning`: return warning(message, properties);
		case `notice`: return notice(message, properties);
	}
}
function setOutput(name, value) {
	setOutput$1(name, value);
}
async function addSummary(markdown) {
	await summary.addRaw(markdown, true).write();
}
const untrusted = /* @__PURE__ */ new Set([
	`pull_request`,
	`pull_request_target`,
	`merge_group`
]);
async function baseCommitOfEvent(environment) {
	const name = environment[`GITHUB_EVENT_NAME`] ?? ``;
	if (!untrusted.has(name)) return null;
	const path = environment[`GITHUB_EVENT_PATH`];
	const base = path === void 0 ? void 0 : baseOf(await readFile(path, `utf8`).catch(() => ``));
	if (base !== void 0) return base;
	throw new InputError({
		code: `event-without-base`,
		where: path ?? `GITHUB_EVENT_PATH`,
		text: {
			ja: `{name} イベントから取り込み先のコミットが分かりません。`,
			en: `The event {name} does not name its base commit.`
		},
		mend: {
			ja: `policy-from に取り込み先のコミットを指定してください。`,
			en: `Name the base commit by the input policy-from.`
		},
		parameters: { name }
	});
}
function baseOf(text) {
	try {
		const event = JSON.parse(text);
		const base = event.pull_request?.base?.sha ?? event.merge_group?.base_sha;
		return typeof base === `string` && /^[0-9a-f]{40,64}$/.test(base) ? base : void 0;
	} catch {
		return;
	}
}
function positionalInput({ positional }) {
	return positional === void 0 ? void 0 : `${positional.name.toLowerCase()}${positional.many ? `s` : ``}`;
}
async function runAction(words, environment) {
	const command = commandOf(words);
	const terminal = openTerminal({
		json: false,
		environment
	});
	const interruption = onInterruption(() => terminal.note(`中断しています… / Stopping…`));
	try {
		const values = readInputs(command);
		const language = values.text[`language`] === `en` ? `en` : values.text[`language`] === `ja` ? `ja` : null;
		const surface = {
			clock: systemClock,
			progress: terminal.progress(language ?? `ja`),
			signal: interruption.signal,
			say: (line) => terminal.note(line[language ?? `ja`]),
			language,
			baseCommit: needsBase(command, values) ? await baseCommitOfEvent(environment) : null,
			terminal: {
				columns: 120,
				colours: false
			}
		};
		const result = await (await loadCommand(words))(values, surface);
		interruption.signal.throwIfAborted();
		terminal.print(result.text);
		await tellRunner(result, environment);
		return result.exit;
	} catch (error) {
		const failure = failureOf(error, interruption.signal.aborted);
		terminal.fail(failureText(failure, `ja`));
		annotate({
			level: `error`,
			message: `${failure.text.ja} ${failure.mend.ja}\n${failure.text.en} ${failure.mend.en}`,
			title: `kenpin ${words}: ${failure.code}`
		});
		if (command.outputs.some(({ name }) => name === `verdict`)) setOutput(`verdict`, `inconclusive`);
		return failure.exit;
	} finally {
		interruption.dispose();
		terminal.close();
	}
}
function commandOf(words) {
	const command = commands.find((each) => each.words === words);
	if (command === void 0) throw new Error(`no command ${words}`);
	return command;
}
function readInputs(command) {
	const given = command.options.map((name) => optionNamed(name)).filter(({ surface }) => surface !== `terminal`).map((option) => ({
		option,
		value: inputText(option.name)
	})).filter(({ value }) => value !== ``);
	const positional = positionalInput(command);
	const words = positional === void 0 ? `` : inputText(positional);
	if (words === `` && command.positional?.required === true) throw missing(positional ?? ``);
	return {
		text: Object.fromEntries(given.filter(({ option }) => option.kind === `text`).map(({ option, value }) => [option.name, chosen(option, value)])),
		lists: Object.fromEntries(given.filter(({ option }) => option.kind === `list`).map(({ option }) => [option.name, inputLines(option.name)])),
		switches: new Set(given.filter(({ option }) => option.kind === `switch` && switched(option)).map(({ option }) => option.name)),
		positionals: command.positional?.many === true ? words.split(/\s+/).filter((word) => word !== ``) : words === `` ? [] : [words]
	};
}
function needsBase({ options }, { text, switches }) {
	const policy = options.includes(`policy-from`) && text[`policy-from`] === void 0;
	const comparison = options.includes(`changes-since`) && text[`changes-since`] === void 0 && !switches.has(`whole-tree`);
	return policy || comparison;
}
function missing(name) {
	return new InputError({
		code: `input-missing`,
		where: name,
		text: {
			ja: `入力 {name} がありません。`,
			en: `The input {name} is missing.`
		},
		mend: {
			ja: `with に {name} を書いてください。`,
			en: "Give {name} under `with`."
		},
		parameters: { name }
	});
}
function switched(option) {
	const value = inputSwitch(option.name);
	if (value !== void 0) return value;
	return chosen({
		...option,
		choices: [`true`, `false`]
	}, inputText(option.name)) === `true`;
}
function chosen(option, value) {
	if (option.choices === void 0 || option.choices.includes(value)) return value;
	throw new InputError({
		code: `input-choice`,
		where: option.name,
		text: {
			ja: `入力 {name} に {value} は指定できません。`,
			en: `The input {name} cannot be {value}.`
		},
		mend: {
			ja: `次のいずれかにしてください: {choices}`,
			en: `Use one of: {choices}`
		},
		parameters: {
			name: option.name,
			value,
			choices: option.choices.join(`, `)
		}
	});
}
async function tellRunner({ summary, annotations, outputs }, environment) {
	for (const annotation of annotations ?? []) annotate(annotation);
	if (summary !== void 0 && environment[`GITHUB_STEP_SUMMARY`] !== void 0) await addSummary(summary);
	for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
export { runAction };
