import { C as string, f as literal, g as object } from "./vendor-zod.js";
import { ht as sha256Bytes, q as runProgram } from "./context.js";
import { r as ToolError } from "./error.js";
import { i as removeScratch, n as makeScratch, o as writeAtomically } from "./check.js";
import { t as fetchBytes } from "./http.js";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { delimiter, join } from "node:path";
import { homedir } from "node:os";
import { access, chmod, copyFile, mkdir, readFile, rename, rm } from "node:fs/promises";
const osvScannerVersion = `2.5.1`;
const osvScannerModule = `github.com/google/osv-scanner/v2/cmd/osv-scanner@v${osvScannerVersion}`;
const releaseAssets = {
	"linux-x64": {
		name: `osv-scanner_linux_amd64`,
		sha256: `f9f25499a2c8cc367b3af45df2ea7eeca7fbccceab9c35079968f4b3652194be`
	},
	"linux-arm64": {
		name: `osv-scanner_linux_arm64`,
		sha256: `3d0f5aa5a6baa8eb32bcef247388e149ef6030a6634ccae6fa0d62681fb27a6d`
	},
	"darwin-x64": {
		name: `osv-scanner_darwin_amd64`,
		sha256: `9f89beb6c3d784893cb1cae0a3d56c529bfe91075418c2f9440c45b79654198b`
	},
	"darwin-arm64": {
		name: `osv-scanner_darwin_arm64`,
		sha256: `75c44d6332f892a1e56286f4105a98ed751ae28d215ca0a8b65cc00d84103054`
	},
	"win32-x64": {
		name: `osv-scanner_windows_amd64.exe`,
		sha256: `25e42f5ef6711fd8c0fb45390972205891dd44c6bd02ac93f0f63e8e98d9bfb6`
	},
	"win32-arm64": {
		name: `osv-scanner_windows_arm64.exe`,
		sha256: `33feb0b210a3e5ea7b338c719defc899f8833d990cdd297bcad4ff1a2586ec8b`
	}
};
function assetPath(name) {
	return `/google/osv-scanner/releases/download/v${osvScannerVersion}/${name}`;
}
function defaultPlaces(environment = process.env) {
	return {
		toolsFolder: environment[`KENPIN_TOOLS`] ?? join(homedir(), `.cache`, `kenpin`, `tools`),
		searchPath: environment[`PATH`] ?? ``,
		releaseHost: environment[`KENPIN_OSV_SCANNER_HOST`] ?? `https://github.com`
	};
}
const binaryName = process.platform === `win32` ? `osv-scanner.exe` : `osv-scanner`;
function versionFolder(toolsFolder) {
	return join(toolsFolder, `osv-scanner-${osvScannerVersion}`);
}
function installedBinary(toolsFolder) {
	return join(versionFolder(toolsFolder), binaryName);
}
const buildRecordName = `kenpin-tool.json`;
const buildRecord = object({
	schema: literal(`kenpin.tool/1`),
	module: string(),
	sha256: string(),
	checksumDatabase: string()
});
async function buildRecordOf(toolsFolder) {
	try {
		return buildRecord.parse(JSON.parse(await readFile(join(versionFolder(toolsFolder), buildRecordName), `utf8`)));
	} catch {
		return null;
	}
}
async function hashFile(path) {
	const hash = createHash(`sha256`);
	for await (const chunk of createReadStream(path)) hash.update(chunk);
	return hash.digest(`hex`);
}
const downloadDeadline = 18e4;
const downloadLimit = 268435456;
const buildDeadline = 18e5;
async function installOsvScanner(places, say) {
	if (await download(places, say)) return;
	await build(places, say);
}
async function download(places, say) {
	const asset = releaseAssets[`${process.platform}-${process.arch}`];
	if (asset === void 0) return false;
	const url = new URL(assetPath(asset.name), places.releaseHost).href;
	say({
		ja: `依存部品の検査に使う osv-scanner ${osvScannerVersion} を ${url} から取得します（約 80 MB）。`,
		en: `Fetching osv-scanner ${osvScannerVersion}, which the dependency check needs, from ${url} (about 80 MB).`
	});
	const end = await fetchBytes({
		url,
		deadline: downloadDeadline,
		limit: downloadLimit
	});
	if (end.end !== `fetched`) {
		const why = end.end === `refused` ? `HTTP ${end.status}` : end.end === `broken` ? end.message : end.end;
		say({
			ja: `取得できませんでした（${why}）。Go でのビルドに切り替えます。`,
			en: `It could not be fetched (${why}). Building it with Go instead.`
		});
		return false;
	}
	const found = sha256Bytes(end.bytes);
	if (found !== asset.sha256) throw otherHash(url, found, asset.sha256);
	await rm(join(versionFolder(places.toolsFolder), buildRecordName), { force: true });
	await writeAtomically(installedBinary(places.toolsFolder), end.bytes, 493);
	say({
		ja: `SHA-256 が公式リリースと一致することを確認しました。`,
		en: `Its SHA-256 is the pinned one of the release.`
	});
	return true;
}
function otherHash(url, found, wanted) {
	return new ToolError({
		code: `osv-scanner-hash`,
		where: url,
		text: {
			ja: `取得した osv-scanner の SHA-256 が想定と違います（想定 {wanted}、実際 {found}）。改ざんされているおそれがあるため使いません。`,
			en: `The osv-scanner that was fetched has another SHA-256 than the pinned one (wanted {wanted}, found {found}). It may have been tampered with and is not used.`
		},
		mend: {
			ja: `取得元（ミラーを指定した場合はそのミラー）を確認してください。`,
			en: `Check where it came from, the mirror first if one is set.`
		},
		parameters: {
			found,
			wanted
		}
	});
}
const goVariables = [
	`GOPROXY`,
	`GOSUMDB`,
	`GONOSUMDB`,
	`GOPRIVATE`,
	`GOMODCACHE`,
	`GOCACHE`,
	`GOPATH`,
	`GOTOOLCHAIN`,
	`GOROOT`,
	`GOENV`
];
async function build(places, say) {
	say({
		ja: `go install ${osvScannerModule} でビルドします（初回は数分かかります）。`,
		en: `Building with go install ${osvScannerModule} (the first time takes some minutes).`
	});
	const scratch = await makeScratch(`go-install`);
	try {
		const settings = Object.fromEntries(goVariables.flatMap((name) => process.env[name] === void 0 ? [] : [[name, process.env[name]]]));
		const run = await runProgram({
			command: `go`,
			args: [`install`, osvScannerModule],
			cwd: scratch,
			environment: {
				...settings,
				GOBIN: scratch,
				GOFLAGS: `-mod=mod`
			},
			timeout: buildDeadline
		});
		if (run.end !== `exited` || run.code !== 0) throw buildFailed(run.end === `exited` ? run.stderr.trim().slice(-400) : run.end);
		await place(join(scratch, binaryName), places.toolsFolder, await checksumDatabase(settings));
	} finally {
		await removeScratch(scratch);
	}
	say({
		ja: `osv-scanner ${osvScannerVersion} をビルドしました。`,
		en: `osv-scanner ${osvScannerVersion} was built.`
	});
}
async function checksumDatabase(settings) {
	const environment = Object.fromEntries(Object.entries(settings).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
	const run = await runProgram({
		command: `go`,
		args: [`env`, `GOSUMDB`],
		environment,
		timeout: 6e4
	});
	return run.end === `exited` && run.code === 0 ? run.stdout.trim() : ``;
}
async function place(built, toolsFolder, database) {
	const target = installedBinary(toolsFolder);
	await mkdir(versionFolder(toolsFolder), { recursive: true });
	const record = {
		schema: `kenpin.tool/1`,
		module: osvScannerModule,
		sha256: await hashFile(built),
		checksumDatabase: database
	};
	await writeAtomically(join(versionFolder(toolsFolder), buildRecordName), `${JSON.stringify(record, null, 2)}\n`);
	await rename(built, target).catch(async () => {
		await copyFile(built, `${target}.part`);
		await chmod(`${target}.part`, 493);
		await rename(`${target}.part`, target);
	});
}
function buildFailed(message) {
	return new ToolError({
		code: `osv-scanner-install`,
		text: {
			ja: `osv-scanner {version} を用意できませんでした: {message}`,
			en: `osv-scanner {version} could not be installed: {message}`
		},
		mend: {
			ja: "Go 1.26 以降を入れて `go install {module}` を実行し、できたファイルに PATH を通すか、ミラーを KENPIN_OSV_SCANNER_HOST に指定してください。",
			en: "Install Go 1.26 or newer, run `go install {module}` and put the result on PATH; or name a mirror of the release in KENPIN_OSV_SCANNER_HOST."
		},
		parameters: {
			version: osvScannerVersion,
			module: osvScannerModule,
			message
		}
	});
}
function manageOsvScanner(places) {
	return {
		name: `osv-scanner`,
		wanted: osvScannerVersion,
		neededBy: `dependencies`,
		inspect: () => inspect(places()),
		install: async (say) => {
			const before = await inspect(places());
			if (before.state === `ok`) return before;
			await installOsvScanner(places(), say);
			return await inspect(places());
		}
	};
}
const osvScanner = manageOsvScanner(() => defaultPlaces());
async function inspect(places) {
	const own = installedBinary(places.toolsFolder);
	if (await exists(own)) return await prove(own, places);
	for (const folder of places.searchPath.split(delimiter)) {
		if (folder === ``) continue;
		const path = join(folder, binaryName);
		if (await exists(path)) return await prove(path, places);
	}
	return {
		state: `missing`,
		mend
	};
}
const mend = {
	ja: `\`kenpin setup\` を実行すると osv-scanner ${osvScannerVersion} を用意します。`,
	en: `Run \`kenpin setup\`: it installs osv-scanner ${osvScannerVersion}.`
};
async function prove(path, { toolsFolder }) {
	const sha256 = await hashFile(path);
	const asset = releaseAssets[`${process.platform}-${process.arch}`];
	const own = path === installedBinary(toolsFolder);
	const built = own ? await buildRecordOf(toolsFolder) : null;
	if (own && sha256 !== asset?.sha256 && sha256 !== built?.sha256) return {
		state: `wrong`,
		found: `SHA-256 ${sha256.slice(0, 16)}…`,
		path,
		mend
	};
	const version = await statedVersion(path);
	if (version !== `2.5.1`) return {
		state: `wrong`,
		found: version ?? `?`,
		path,
		mend
	};
	return {
		state: `ok`,
		version,
		path,
		proof: sha256 === asset?.sha256 ? proofs.release : built === null ? proofs.version : proofOfBuild(built)
	};
}
const proofs = {
	release: {
		ja: `公式リリースの SHA-256 と一致`,
		en: `SHA-256 of the release asset`
	},
	build: {
		ja: `この機械で go install によりビルド（Go のチェックサムデータベースで検証済み）し、その後変更されていない`,
		en: `built here by go install (modules checked by the Go checksum database) and unchanged since`
	},
	unchecked: {
		ja: `この機械で go install によりビルドし、その後変更されていない（Go のチェックサムデータベースは無効に設定されていた）`,
		en: `built here by go install and unchanged since; the Go checksum database was switched off`
	},
	version: {
		ja: `PATH 上のプログラムが示す版のみ（ハッシュでは確認できない）`,
		en: `only the version that the program on PATH states (no known hash)`
	}
};
function proofOfBuild({ checksumDatabase }) {
	return checksumDatabase === `off` || checksumDatabase === `` ? proofs.unchecked : proofs.build;
}
async function statedVersion(path) {
	const run = await runProgram({
		command: path,
		args: [`--version`],
		timeout: 6e4
	});
	if (run.end !== `exited` || run.code !== 0) return null;
	return /^osv-scanner version: (\S+)$/m.exec(run.stdout)?.[1] ?? null;
}
async function exists(path) {
	return await access(path).then(() => true, () => false);
}
export { osvScanner as t };
