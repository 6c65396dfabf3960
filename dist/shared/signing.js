import { r as InputError } from "./command.js";
import { h as readInput, t as asText } from "./context.js";
import { n as signerOf } from "./key.js";
import { resolve } from "node:path";
// src/stages/signing.ts
/** The signer that the policy names. The variable wins over the file, so that a job can hold the key as a secret. Throws InputError; no message holds the key. */
async function openSigner(signing, { root, signal }) {
	const fromVariable = signing.keyVariable === void 0 ? void 0 : process.env[signing.keyVariable];
	if (fromVariable !== void 0 && fromVariable.trim() !== "") return signerOf(`${fromVariable.trim()}\n`, signing.publicKey);
	if (signing.keyFile !== void 0) {
		const bytes = await readInput({
			root: resolve(root),
			path: signing.keyFile,
			source: { from: "folder" },
			signal
		});
		return signerOf(asText(bytes, signing.keyFile), signing.publicKey);
	}
	throw new InputError({
		code: "signing-no-key",
		where: "signing",
		text: {
			ja: "署名鍵がありません（環境変数 {variable} が空です）。",
			en: "There is no signing key (the variable {variable} is empty)."
		},
		mend: {
			ja: "ssh-keygen -t ed25519 で鍵を作り、keyVariable の環境変数に秘密鍵を入れるか、keyFile で指定してください。",
			en: "Make a key with ssh-keygen -t ed25519 and put it into the variable named by keyVariable, or name its file by keyFile."
		},
		parameters: { variable: signing.keyVariable ?? "—" }
	});
}
export { openSigner as t };
