import { n as exitCodes } from "./command.js";
import { r as withGate } from "./open.js";
import { t as makePackage } from "./package.js";
const packageCommand = (values, surface) => withGate(values, surface, async (context, results) => {
	const made = await makePackage(context, results);
	const { language } = context.policy;
	const words = {
		ja: {
			package: `納品パッケージ`,
			key: `署名鍵の指紋`
		},
		en: {
			package: `Package`,
			key: `Signed by`
		}
	}[language];
	return {
		exit: exitCodes.pass,
		outputs: {
			package: made.path,
			"package-sha256": made.sha256
		},
		language,
		text: `${words.package}: ${made.path}\nSHA-256: ${made.sha256}\n${words.key}: ${made.keyFingerprint}\n`,
		json: made
	};
});
export { packageCommand };
