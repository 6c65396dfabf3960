import { n as updateFeeds, t as feedsStatus } from "./feeds.js";
import { n as exitCodes } from "./command.js";
import { t as locate } from "./locations.js";
// src/stages/commands/feeds.ts
/** What most systems are made of; `--ecosystems` names others. */
const defaultEcosystems = [
	"npm",
	"PyPI",
	"Maven",
	"Packagist",
	"Go",
	"RubyGems",
	"NuGet",
	"crates.io"
];
const place = {
	of: (policy) => policy.feeds.folder,
	fallback: ".kenpin-feeds"
};
/** `kenpin feeds update` */
const feedsUpdate = async (values, surface) => {
	const folder = await locate(values, surface, place);
	return resultOf(await updateFeeds({
		folder,
		base: values.text["mirror"] ?? "https://osv-vulnerabilities.storage.googleapis.com",
		ecosystems: values.lists["ecosystems"] ?? defaultEcosystems,
		clock: surface.clock,
		signal: surface.signal,
		progress: surface.progress
	}), folder, surface.language ?? "ja");
};
/** `kenpin feeds status` */
const feedsStatusCommand = async (values, surface) => {
	const folder = await locate(values, surface, place);
	return resultOf(await feedsStatus({
		folder,
		clock: surface.clock
	}), folder, surface.language ?? "ja");
};
/** Feeds that kenpin does not consult yet are listed and do not count against the result: there is nothing that a person could do. */
function resultOf(reports, folder, language) {
	const good = reports.some(({ state }) => state === "ok") && reports.every(({ state }) => state === "ok" || state === "notConsulted");
	const words = {
		ja: {
			ok: "新しい",
			stale: "古い",
			partial: "不完全",
			failed: "失敗",
			notConsulted: "参照しない"
		},
		en: {
			ok: "ok",
			stale: "stale",
			partial: "partial",
			failed: "failed",
			notConsulted: "not consulted"
		}
	}[language];
	const lines = reports.map((report) => `  ${report.feed}: ${words[report.state]}　${report.text[language]}`);
	return {
		exit: good ? exitCodes.pass : exitCodes.inconclusive,
		outputs: {},
		language,
		text: [
			`${{
				ja: "脆弱性情報",
				en: "Feeds"
			}[language]}: ${folder}`,
			...lines,
			""
		].join("\n"),
		json: {
			folder,
			feeds: reports
		}
	};
}
export { feedsStatusCommand, feedsUpdate };
