import { t as execa } from "./vendor-execa.js";
import { createHash } from "node:crypto";
// src/io/digest.ts
/** SHA-256 of a text (UTF-8), lower-case hex. */
const sha256Text = (text) => createHash("sha256").update(text, "utf8").digest("hex");
/** SHA-256 of bytes, lower-case hex. */
function sha256Bytes(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
// src/io/process.ts
const MEBIBYTE = 1048576;
/** Runs a program to its end. Never throws: every way to end is a value. The child is killed when kenpin ends or `signal` aborts. */
async function runProgram(program) {
	const result = await execa(program.command, program.args, {
		...program.cwd === void 0 ? {} : { cwd: program.cwd },
		...program.input === void 0 ? { stdin: "ignore" } : { input: program.input },
		...program.signal === void 0 ? {} : { cancelSignal: program.signal },
		env: {
			...childEnvironment(),
			...program.environment
		},
		extendEnv: false,
		timeout: program.timeout,
		maxBuffer: program.outputLimit ?? 64 * MEBIBYTE,
		reject: false,
		cleanup: true,
		forceKillAfterDelay: 2e3,
		stripFinalNewline: false,
		encoding: program.encoding ?? "utf8"
	});
	const { stdout, stderr } = {
		stdout: asText(result.stdout),
		stderr: asText(result.stderr)
	};
	if (result.timedOut) return {
		end: "timedOut",
		stderr
	};
	if (result.isCanceled) return { end: "aborted" };
	if (result.isMaxBuffer) return { end: "tooMuchOutput" };
	if (result.code === "ENOENT" || result.code === "EACCES") return { end: "notFound" };
	if (result.signal !== void 0) return {
		end: "killed",
		signal: result.signal,
		stderr
	};
	if (result.exitCode === void 0) return {
		end: "failed",
		message: result.shortMessage ?? "the program did not start"
	};
	return {
		end: "exited",
		code: result.exitCode,
		stdout,
		stderr
	};
}
function asText(output) {
	return typeof output === "string" ? output : "";
}
/** Variables that programs need to run at all. Everything else (tokens, tool settings of the checked repository) stays outside. */
const passedVariables = [
	"PATH",
	"HOME",
	"USER",
	"LOGNAME",
	"LANG",
	"LC_ALL",
	"TZ",
	"TMPDIR",
	"TEMP",
	"TMP",
	"SystemRoot",
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"NO_PROXY",
	"http_proxy",
	"https_proxy",
	"no_proxy",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR"
];
/** The environment children get. */
function childEnvironment() {
	return Object.fromEntries(passedVariables.flatMap((name) => process.env[name] === void 0 ? [] : [[name, process.env[name]]]));
}
export { sha256Text as i, runProgram as n, sha256Bytes as r, childEnvironment as t };
