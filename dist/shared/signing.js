import { t as InputError } from "./error.js";
import { B as readInput, b as asText } from "./context.js";
import { n as signerOf } from "./key.js";
import { resolve } from "node:path";
async function openSigner(signing, { root, signal }) {
	const fromVariable = signing.keyVariable === void 0 ? void 0 : process.env[signing.keyVariable];
	if (fromVariable !== void 0 && fromVariable.trim() !== ``) return signerOf(`${fromVariable.trim()}\n`, signing.publicKey);
	if (signing.keyFile !== void 0) {
		const bytes = await readInput({
			root: resolve(root),
			path: signing.keyFile,
			source: { from: `folder` },
			signal
		});
		return signerOf(asText(bytes, signing.keyFile), signing.publicKey);
	}
	throw new InputError({
		code: `signing-no-key`,
		where: `signing`,
		text: {
			ja: `署名鍵がありません（環境変数 {variable} が空です）。`,
			en: `There is no signing key (the variable {variable} is empty).`
		},
		mend: {
			ja: `ssh-keygen -t ed25519 で鍵を作り、keyVariable の環境変数に秘密鍵を入れるか、keyFile で指定してください。`,
			en: `Make a key with ssh-keygen -t ed25519 and put it into the variable named by keyVariable, or name its file by keyFile.`
		},
		parameters: { variable: signing.keyVariable ?? `—` }
	});
}
export { openSigner as t };
