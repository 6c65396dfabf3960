import { n as KenpinError, t as InputError } from "./error.js";
import { n as exitCodes } from "./command.js";
function failureOf(error, interrupted) {
	if (interrupted) return {
		exit: exitCodes.inconclusive,
		code: `interrupted`,
		where: void 0,
		text: {
			ja: `中断されました。判定はしていません。`,
			en: `Interrupted. Nothing was judged.`
		},
		mend: {
			ja: `もう一度実行してください。`,
			en: `Run it again.`
		}
	};
	if (error instanceof KenpinError) {
		const { code, where, text, mend } = error;
		return {
			exit: error instanceof InputError ? exitCodes.usage : exitCodes.inconclusive,
			code,
			where,
			text,
			mend
		};
	}
	return unexpected(error);
}
const systemCodes = {
	ENOSPC: {
		ja: `ディスクの空きがありません。`,
		en: `The disk is full.`
	},
	EDQUOT: {
		ja: `ディスクの割り当てを使い切りました。`,
		en: `The disk quota is used up.`
	},
	EACCES: {
		ja: `アクセス権がありません。`,
		en: `Permission denied.`
	},
	EPERM: {
		ja: `許可されていない操作です。`,
		en: `The operation is not permitted.`
	},
	ENOENT: {
		ja: `ファイルまたはフォルダがありません。`,
		en: `A file or folder does not exist.`
	},
	ENOTDIR: {
		ja: `フォルダがあるべき場所に、フォルダでないものがあります。`,
		en: `Something that is no folder stands where a folder must be.`
	},
	EISDIR: {
		ja: `ファイルがあるべき場所にフォルダがあります。`,
		en: `A folder stands where a file must be.`
	},
	ELOOP: {
		ja: `シンボリックリンクが循環しているか、たどれません。`,
		en: `A symbolic link that is not followed, or a loop of them.`
	},
	ENAMETOOLONG: {
		ja: `名前が長すぎます。`,
		en: `A name is too long.`
	},
	EIO: {
		ja: `入出力エラーが起きました。ディスクの状態を確かめてください。`,
		en: `An I/O error: check the disk.`
	},
	EROFS: {
		ja: `書き込みできない場所です。`,
		en: `The file system is read-only.`
	},
	EMFILE: {
		ja: `開けるファイル数の上限に達しました。`,
		en: `Too many open files.`
	}
};
function unexpected(error) {
	const code = error instanceof Error ? error.code : void 0;
	const known = code === void 0 ? void 0 : systemCodes[code];
	const path = error instanceof Error ? error.path : void 0;
	if (known !== void 0) return {
		exit: exitCodes.inconclusive,
		code: `system-${code?.toLowerCase() ?? ``}`,
		where: path,
		text: known,
		mend: {
			ja: `原因を取り除いてからやり直してください。書きかけのファイルは残っていません。`,
			en: `Mend the cause and run again. No half-written file is left.`
		}
	};
	const message = error instanceof Error ? error.stack ?? error.message : String(error);
	return {
		exit: exitCodes.inconclusive,
		code: `unexpected`,
		where: path,
		text: {
			ja: `予期しない異常です: ${message}`,
			en: `Unexpected: ${message}`
		},
		mend: {
			ja: `この出力を添えて kenpin の issue に報告してください。`,
			en: `Please report this output as an issue of kenpin.`
		}
	};
}
function failureText({ code, where, text, mend }, language) {
	const words = {
		ja: {
			where: `場所`,
			mend: `対処`
		},
		en: {
			where: `Where`,
			mend: `Mend`
		}
	}[language];
	return [
		`${text[language]} [${code}]`,
		...where === void 0 ? [] : [`  ${words.where}: ${where}`],
		`  ${words.mend}: ${mend[language]}`,
		``
	].join(`
`);
}
export { failureText as n, failureOf as t };
