import { t as InputError } from "./error.js";
import { createHash, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
const keyType = `ssh-ed25519`;
function sshString(content) {
	const bytes = Buffer.from(content);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(bytes.length);
	return Buffer.concat([length, bytes]);
}
var SshReader = class {
	#rest;
	constructor(bytes) {
		this.#rest = Buffer.from(bytes);
	}
	take(length) {
		if (this.#rest.length < length) return null;
		const taken = this.#rest.subarray(0, length);
		this.#rest = this.#rest.subarray(length);
		return taken;
	}
	uint32() {
		return this.take(4)?.readUInt32BE(0) ?? null;
	}
	string() {
		const length = this.uint32();
		return length === null ? null : this.take(length);
	}
	get left() {
		return this.#rest;
	}
};
function strictBase64(text) {
	const bytes = Buffer.from(text, `base64`);
	return text !== `` && bytes.toString(`base64`) === text ? bytes : null;
}
function publicKeyBytes(line) {
	const [type, base64] = line.trim().split(/\s+/);
	return type === `ssh-ed25519` ? keyOfBlob(strictBase64(base64 ?? ``) ?? Buffer.alloc(0)) : null;
}
function keyOfBlob(blob) {
	const reader = new SshReader(blob);
	const type = reader.string()?.toString(`latin1`);
	const key = reader.string();
	return type === `ssh-ed25519` && key?.length === 32 && reader.left.length === 0 ? key : null;
}
function blobOfKey(key) {
	return Buffer.concat([sshString(keyType), sshString(key)]);
}
const deliveryNamespace = `kenpin-delivery`;
const MAGIC$1 = Buffer.from(`SSHSIG`);
const HASH = `sha512`;
const BEGIN$1 = `-----BEGIN SSH SIGNATURE-----
`;
const END$1 = `
-----END SSH SIGNATURE-----
`;
const SPKI = Buffer.from(`302a300506032b6570032100`, `hex`);
function signedData(message, namespace) {
	const hash = createHash(HASH).update(message).digest();
	return Buffer.concat([
		MAGIC$1,
		sshString(namespace),
		sshString(``),
		sshString(HASH),
		sshString(hash)
	]);
}
function writeSignature(parts) {
	const { key, namespace, signature } = parts;
	const head = [
		MAGIC$1,
		Buffer.from([
			0,
			0,
			0,
			1
		]),
		sshString(blobOfKey(key)),
		sshString(namespace),
		sshString(``),
		sshString(HASH)
	];
	const lines = Buffer.concat([...head, sshString(Buffer.concat([sshString(`ssh-ed25519`), sshString(signature)]))]).toString(`base64`).match(/.{1,70}/g) ?? [];
	return Buffer.from(`${BEGIN$1}${lines.join(`
`)}${END$1}`);
}
function verifySignature(message, armoured, { namespace, publicKeys }) {
	const parsed = parseSignature(armoured);
	if (parsed === null || parsed.namespace !== namespace) return { state: `bad` };
	const publicKey = `${keyType} ${blobOfKey(parsed.key).toString(`base64`)}`;
	const spki = createPublicKey({
		key: Buffer.concat([SPKI, parsed.key]),
		format: `der`,
		type: `spki`
	});
	if (!verify(null, signedData(message, namespace), spki, parsed.signature)) return { state: `bad` };
	return {
		state: publicKeys.some((line) => publicKeyBytes(line)?.equals(parsed.key) === true) ? `good` : `unknownKey`,
		publicKey
	};
}
function parseSignature(armoured) {
	const text = Buffer.from(armoured).toString(`latin1`);
	if (!text.startsWith(BEGIN$1) || !text.endsWith(END$1)) return null;
	const reader = new SshReader(strictBase64(text.slice(30, -29).replaceAll(`
`, ``)) ?? Buffer.alloc(0));
	if (reader.take(MAGIC$1.length)?.equals(MAGIC$1) !== true || reader.uint32() !== 1) return null;
	const key = keyOfBlob(reader.string() ?? Buffer.alloc(0));
	const namespace = reader.string()?.toString(`utf8`);
	const reserved = reader.string();
	const hash = reader.string()?.toString(`latin1`);
	const inner = new SshReader(reader.string() ?? Buffer.alloc(0));
	const type = inner.string()?.toString(`latin1`);
	const signature = inner.string();
	if (!(reader.left.length === 0 && inner.left.length === 0 && reserved?.length === 0) || hash !== HASH || type !== `ssh-ed25519` || key === null || namespace === void 0 || signature?.length !== 64) return null;
	return {
		key,
		namespace,
		signature
	};
}
const MAGIC = `openssh-key-v1\0`;
const BEGIN = `-----BEGIN OPENSSH PRIVATE KEY-----`;
const END = `-----END OPENSSH PRIVATE KEY-----`;
const PKCS8 = Buffer.from(`302e020100300506032b657004220420`, `hex`);
function fingerprint(publicKey) {
	const key = publicKeyBytes(publicKey);
	if (key === null) throw new InputError({
		code: `signing-public-key-invalid`,
		text: {
			ja: `公開鍵が ssh-ed25519 の形式ではありません。`,
			en: `The public key is no ssh-ed25519 key.`
		},
		mend: {
			ja: `ssh-ed25519 で始まる1行（ssh-keygen -t ed25519 が作る .pub ファイルの中身）を指定してください。`,
			en: `Give the line that begins with ssh-ed25519: the content of the .pub file that ssh-keygen -t ed25519 makes.`
		}
	});
	return `SHA256:${createHash(`sha256`).update(blobOfKey(key)).digest(`base64`).replace(/=+$/, ``)}`;
}
function signerOf(privateKey, expected) {
	const { seed, key } = parsePrivate(privateKey);
	const secret = createPrivateKey({
		key: Buffer.concat([PKCS8, seed]),
		format: `der`,
		type: `pkcs8`
	});
	seed.fill(0);
	if (!createPublic(secret).equals(key)) throw damaged();
	if (expected !== void 0 && publicKeyBytes(expected)?.equals(key) !== true) throw unusable(`signing-key-mismatch`, `署名鍵がポリシーの publicKey と一致しません。`, `The signing key does not belong to the publicKey of the policy.`);
	return {
		publicKey: `${keyType} ${blobOfKey(key).toString(`base64`)}`,
		sign: (message, namespace) => writeSignature({
			key,
			namespace,
			signature: sign(null, signedData(message, namespace), secret)
		})
	};
}
function createPublic(secret) {
	return Buffer.from(secret.export({ format: `jwk` }).x ?? ``, `base64url`);
}
function parsePrivate(text) {
	const lines = text.trim().split(/\r?\n/);
	const reader = new SshReader((lines[0] === BEGIN && lines.at(-1) === END ? strictBase64(lines.slice(1, -1).join(``)) : null) ?? Buffer.alloc(0));
	if (reader.take(15)?.toString(`latin1`) !== MAGIC) throw damaged();
	const cipher = reader.string()?.toString(`latin1`);
	if (cipher !== void 0 && cipher !== `none`) throw unusable(`signing-key-encrypted`, `署名鍵がパスフレーズで暗号化されています。`, `The signing key is encrypted with a passphrase.`);
	reader.string();
	reader.string();
	const count = reader.uint32();
	const outer = keyOfBlob(reader.string() ?? Buffer.alloc(0));
	const inner = new SshReader(reader.string() ?? Buffer.alloc(0));
	const checks = [inner.uint32(), inner.uint32()];
	const type = inner.string()?.toString(`latin1`);
	const key = inner.string();
	const pair = inner.string();
	if (!(count === 1 && checks[0] !== null && checks[0] === checks[1] && type === `ssh-ed25519` && reader.left.length === 0) || outer === null || key?.equals(outer) !== true || pair?.length !== 64) throw damaged();
	return {
		seed: Buffer.from(pair.subarray(0, 32)),
		key: outer
	};
}
function damaged() {
	return unusable(`signing-key-invalid`, `署名鍵を OpenSSH 形式の Ed25519 秘密鍵として読めません。`, `The signing key is no Ed25519 private key in OpenSSH format.`);
}
function unusable(code, ja, en) {
	return new InputError({
		code,
		text: {
			ja,
			en
		},
		mend: {
			ja: `契約時に公開鍵を届け出た、パスフレーズなしの Ed25519 鍵を指定してください（ssh-keygen -t ed25519 -N ""）。`,
			en: `Use the unencrypted Ed25519 key whose public half the recipient knows (ssh-keygen -t ed25519 -N "").`
		}
	});
}
export { verifySignature as i, signerOf as n, deliveryNamespace as r, fingerprint as t };
