import { a as ToolError, r as InputError } from "./command.js";
import { _ as openRandom, a as writeManifest, c as isStored, d as packageName, f as judgeResults, g as openDelivered, h as beginPart, l as layout, n as readZipEntry, o as collisions, s as nameFaults, t as readZipDirectory, v as sizeAndHash, y as comparePaths } from "./read-zip.js";
import { r as sha256Bytes } from "./process.js";
import { a as writeAtomically } from "./files.js";
import { r as deliveryNamespace, t as fingerprint } from "./key.js";
import { t as ZipArchive } from "./vendor-archiver.js";
import { r as japanDay } from "./context.js";
import { t as openSigner } from "./signing.js";
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { join } from "node:path";
import { pipeline as pipeline$1 } from "node:stream/promises";
// src/package/cover.ts
/** README.txt inside the package: Japanese first, CRLF and a BOM so that Notepad of any Windows shows it. */
function packageReadme({ policy, day, identity, publicKey, keyFingerprint }) {
	return `\uFEFF${[
		...policy.purpose === "trial" ? ["【試行】このパッケージは試行で作られたもので、納品物ではありません。 / TRIAL: no delivery.", ""] : [],
		`${policy.contract.title} 納品パッケージ（${policy.contract.number} 第${policy.contract.delivery}回 ${day}）`,
		"",
		"deliverables  納品物",
		"kenpin        検査の結果・証跡・報告書。kenpin/reports/report.html をブラウザで開いてください。",
		"SHA256SUMS.txt  すべてのファイルの SHA-256",
		"signatures    SHA256SUMS.txt の署名",
		"",
		"確認の手順",
		"1. Windows のコマンドプロンプトで、この zip の SHA-256 が納品書の値と同じことを確かめます。",
		"     certutil -hashfile （zipの名前） SHA256",
		"2. 署名を確かめます（OpenSSH がある環境）。公開鍵は、このパッケージの外（契約書・納品書）で知らされたものを使ってください。",
		`   allowed_signers に次の1行を書きます:  ${identity} （公開鍵）`,
		`     ssh-keygen -Y verify -f allowed_signers -I ${identity} -n kenpin-delivery -s signatures/SHA256SUMS.txt.sig < SHA256SUMS.txt`,
		`   署名に使われた鍵の指紋:  ${keyFingerprint}`,
		"3. 中身を確かめます。",
		"     sha256sum -c --strict SHA256SUMS.txt",
		"   一覧にないファイルが混ざっていないことは kenpin verify で確かめられます。",
		"このパッケージの中のプログラムを、確認のために実行しないでください。",
		"",
		`Delivery package for ${policy.contract.number}, delivery ${policy.contract.delivery}.`,
		"deliverables: what is delivered; kenpin: outcomes, evidence, reports; SHA256SUMS.txt: all files; signatures: its signature.",
		"Compare the SHA-256 of the zip with the paper, verify the signature with a public key known from outside this package, then check the sums.",
		`Public key that signed (compare, do not trust): ${publicKey}`,
		""
	].join("\r\n")}`;
}
/** 納品物確認票, beside the zip: for the paper that travels by another way. */
function coverSheet(facts, { name, sha256, size }) {
	const { contract, purpose } = facts.policy;
	return [
		...purpose === "trial" ? ["【試行】納品には使えません。", ""] : [],
		"納品物確認票",
		"",
		`契約番号:   ${contract.number}`,
		`件名:       ${contract.title}`,
		`発注者:     ${contract.client}`,
		`受注者:     ${contract.contractor}`,
		`納品回:     第${contract.delivery}回（${facts.day}）`,
		`ファイル名: ${name}`,
		`大きさ:     ${size} バイト`,
		"SHA-256:",
		...(sha256.match(/.{32}/g) ?? []).map((half) => `  ${(half.match(/.{4}/g) ?? []).join(" ")}`),
		`署名者:     ${facts.identity}`,
		`鍵の指紋:   ${facts.keyFingerprint}`,
		"",
		"確認: certutil -hashfile （ファイル名） SHA256 の表示が上の値と同じことを確かめてください。",
		""
	].join("\n");
}
// src/package/zip.ts
/** Every entry has this date (the first of MS-DOS time) and mode: the package says nothing of the machine it was made on. */
const ENTRY = {
	date: new Date(Date.UTC(1980, 0, 1)),
	mode: 420
};
/** At exactly this many entries archiver writes a directory that needs zip64 without it. */
const AWKWARD_COUNT = 65535;
/** Writes the files in the order given: one input method, one at a time, so that equal input gives equal bytes on one machine. Throws what reading or writing throws. */
async function writeZip(files, sink) {
	const archive = new ZipArchive({
		zlib: { level: 6 },
		forceZip64: files.length === AWKWARD_COUNT
	});
	const written = pipeline$1(archive, sink);
	let broken;
	written.catch((error) => broken = error);
	for (const { path, open, stored } of files) {
		if (broken !== void 0) break;
		await appended(archive, {
			path,
			source: open(),
			stored
		}, written);
	}
	if (broken === void 0) await archive.finalize();
	await written;
}
function appended(archive, { path, source, stored }, written) {
	return new Promise((done, fail) => {
		const onEntry = () => {
			archive.off("error", fail);
			done();
		};
		source.once("error", (error) => {
			archive.abort();
			fail(error);
		});
		archive.once("entry", onEntry).once("error", fail);
		written.catch(fail);
		archive.append(source, {
			name: path,
			...ENTRY,
			store: stored
		});
	});
}
// src/stages/package.ts
/**
* Makes the delivery package from results that pass: manifest, signature, zip; reads the zip again by the strict reader and compares every digest; only then it gets its final name.
* Throws InputError `package-not-passed` for any other verdict, and for names that cannot be in a package.
*/
async function makePackage(context, results) {
	const { policy, root, outputPath, clock, signal } = context;
	if (policy.signing === null) throw noSigning();
	const day = japanDay(clock.now());
	const { judgement, census } = await judgeResults(results, {
		...context,
		today: day
	});
	if (judgement.verdict !== "pass") throw notPassed(judgement.verdict);
	const signer = await openSigner(policy.signing, {
		root,
		signal
	});
	const facts = {
		policy,
		day,
		identity: policy.signing.identity,
		publicKey: signer.publicKey,
		keyFingerprint: fingerprint(signer.publicKey)
	};
	const items = await itemsOf({
		context,
		results,
		census,
		facts
	});
	refuseNames(items);
	const name = packageName(policy, day);
	const part = await beginPart(outputPath);
	try {
		const packed = withSignature(items, signer);
		await writeZip(packed, part.sink);
		signal.throwIfAborted();
		await compare(part.path, packed);
		const final = join(outputPath, name);
		const { sha256, size } = await sizeAndHash(part.path);
		await part.commit(final);
		await writeAtomically(`${final}.sha256`, `${sha256}  ${name}\n`);
		await writeAtomically(`${final}.txt`, coverSheet(facts, {
			name,
			sha256,
			size
		}));
		return {
			path: final,
			sha256,
			keyFingerprint: facts.keyFingerprint
		};
	} finally {
		await part.discard();
	}
}
async function itemsOf({ context, results, census, facts }) {
	const delivered = census.entries.filter(({ path }) => !path.includes("!/")).map((entry) => deliveredItem(entry, context.root));
	const inputs = [...context.inputs].map(([name, bytes]) => bytesItem(`${layout.inputs}${name}`, bytes));
	const found = [];
	for (const path of await results.list()) {
		const bytes = await results.read(path);
		if (bytes !== null) found.push(bytesItem(`${layout.results}${path}`, bytes));
	}
	return [
		...delivered,
		...found,
		...inputs,
		bytesItem(layout.readme, Buffer.from(packageReadme(facts)))
	].toSorted((a, b) => comparePaths(a.path, b.path));
}
function deliveredItem(entry, root) {
	const { path, size, sha256 } = entry;
	if (sha256 === null) throw unpackable(path, [{
		code: "unread",
		text: {
			ja: "読めないファイルです。",
			en: "It could not be read."
		}
	}]);
	return {
		path: `${layout.deliverables}${path}`,
		sha256,
		stored: isStored(path),
		open: () => openDelivered(root, {
			path,
			size,
			sha256
		})
	};
}
function bytesItem(path, bytes) {
	return {
		path,
		sha256: sha256Bytes(bytes),
		stored: isStored(path),
		open: () => Readable.from([Buffer.from(bytes)])
	};
}
/** The manifest over everything, and the signature over the manifest. */
function withSignature(items, signer) {
	const manifest = Buffer.from(writeManifest(items));
	return [
		...items,
		bytesItem(layout.manifest, manifest),
		bytesItem(layout.signature, signer.sign(manifest, deliveryNamespace))
	];
}
/** Reads the finished zip as a recipient would: the same files, nothing else, every digest. */
async function compare(path, items) {
	const file = await openRandom(path);
	try {
		const directory = await readZipDirectory(file);
		if (directory.state === "bad") throw damaged(directory.reasons);
		if (directory.entries.map((entry) => entry.path).join("\0") !== items.map((item) => item.path).join("\0")) throw damaged([]);
		for (const [i, entry] of directory.entries.entries()) {
			const hash = createHash("sha256");
			for await (const chunk of readZipEntry(file, entry, entry.size)) hash.update(chunk);
			if (hash.digest("hex") !== items[i]?.sha256) throw damaged([{
				code: "digest",
				text: {
					ja: `${entry.path} の内容が違います。`,
					en: `${entry.path} differs.`
				}
			}]);
		}
	} finally {
		await file.close();
	}
}
function refuseNames(items) {
	for (const { path } of items) {
		const faults = nameFaults(path);
		if (faults.length > 0) throw unpackable(path, faults);
	}
	const clashes = collisions(items.map(({ path }) => path));
	if (clashes.length > 0) throw unpackable(layout.deliverables, clashes);
}
function unpackable(path, faults) {
	return new InputError({
		code: "package-name",
		where: path,
		text: {
			ja: "納品パッケージに入れられない名前・ファイルがあります: {ja}",
			en: "A file or name that cannot be in a delivery package: {en}"
		},
		mend: {
			ja: "名前を変えるか、納品物から除いてください。",
			en: "Rename it or leave it out."
		},
		parameters: {
			ja: faults.map(({ text }) => text.ja).join(" "),
			en: faults.map(({ text }) => text.en).join(" ")
		}
	});
}
function notPassed(verdict) {
	return new InputError({
		code: "package-not-passed",
		text: {
			ja: "判定が合格（pass）ではないため、納品パッケージを作りません（{verdict}）。",
			en: "No package is made: the verdict is {verdict}."
		},
		mend: {
			ja: "kenpin gate を実行し、指摘に対応してください。",
			en: "Run `kenpin gate` and mend what it says."
		},
		parameters: { verdict }
	});
}
function noSigning() {
	return new InputError({
		code: "package-no-signing",
		where: "signing",
		text: {
			ja: "ポリシーに signing がないため、署名つきの納品パッケージを作れません。",
			en: "The policy has no `signing`, so no signed package can be made."
		},
		mend: {
			ja: "ポリシーに signing を書いてください（README「ポリシー」）。",
			en: "Add `signing` to the policy (README, \"The policy\")."
		}
	});
}
function damaged(reasons) {
	return new ToolError({
		code: "package-damaged",
		text: {
			ja: "書いた納品パッケージを読み直したところ、内容が一致しません。{why}",
			en: "The package differs from what was packed when read again. {whyEn}"
		},
		mend: {
			ja: "ディスクの状態を確かめて、やり直してください。",
			en: "Check the disk and try again."
		},
		parameters: {
			why: reasons.map(({ text }) => text.ja).join(" "),
			whyEn: reasons.map(({ text }) => text.en).join(" ")
		}
	});
}
export { makePackage as t };
