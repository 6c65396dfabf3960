import { Ct as storedSources, J as profiles, St as judgeFeeds, ct as openOsvShelf, it as listFeeds, lt as readFeedRecord, st as openKevShelf, xt as dependenciesOptions } from "./context.js";
import { t as reason } from "./reason.js";
import { t as fillText } from "./text.js";
import { n as openKnowledgeShelf, t as subjectOf } from "./subject.js";
function feedDemands(context) {
	if (context === null) return {
		required: [...new Set(profiles.flatMap(({ requiredSources }) => requiredSources))].map((feed) => ({ feed })),
		options: dependenciesOptions.parse({}),
		trial: true
	};
	const { policy } = context;
	const options = policy.checks.dependencies.options;
	return {
		required: subjectOf(context).sources,
		options,
		trial: policy.purpose === `trial`
	};
}
async function feedsStatus({ folder, clock, demands = feedDemands(null) }) {
	const { required, options, trial } = demands;
	const databases = await heldDatabases(folder);
	const knowledge = await openKnowledgeShelf(folder).open();
	const stored = heldStored(knowledge, required);
	knowledge.close();
	const kev = await openKevShelf(folder).consult();
	const judged = judgeFeeds({
		databases,
		kev,
		stored,
		required
	}, {
		now: clock.now(),
		trial,
		options
	});
	const needed = /* @__PURE__ */ new Set([
		`kev`,
		...required.map(({ feed }) => feed),
		...judged.consultations.map(({ feed }) => feed).filter(isOsv)
	]);
	const consultations = databases.length > 0 ? judged.consultations : [noDatabase(), ...judged.consultations];
	const records = new Map([
		...databases,
		kev,
		...stored
	].flatMap((held) => held.state === `held` ? [[held.record.feed, held.record]] : []));
	return await Promise.all(consultations.map(async (consultation) => {
		const { feed } = consultation;
		return {
			...reportOf(consultation, records.get(feed) ?? (feed === `kev` || isOsv(feed) ? await readFeedRecord(folder, feed).catch(() => null) : null)),
			required: needed.has(feed) || feed === `osv`,
			consultation
		};
	}));
}
function isOsv(feed) {
	return feed.startsWith(`osv/`);
}
async function heldDatabases(folder) {
	const shelf = openOsvShelf(folder);
	const databases = [];
	for (const name of await listFeeds(folder)) if (isOsv(name)) databases.push(await shelf.consult(name.slice(4)));
	return databases;
}
function heldStored(knowledge, required) {
	return [.../* @__PURE__ */ new Set([...storedSources(required), ...knowledge.feeds()])].map((feed) => knowledge.consult(feed));
}
function noDatabase() {
	return {
		feed: `osv`,
		result: `notConsulted`,
		reason: reason(`feed-not-held`, {
			ja: "OSV のデータベースが1つもありません。`kenpin feeds update` で取得してください。",
			en: "There is no database of OSV at all. Fetch it with `kenpin feeds update`."
		})
	};
}
function reportOf({ feed, result, reason: why, ...facts }, record) {
	const shared = {
		feed,
		source: facts.source ?? null
	};
	if (result === `consulted` && record !== null) {
		const mark = facts.testData === void 0 ? {
			ja: ``,
			en: ``
		} : {
			ja: `（試験用データ）`,
			en: ` (test data)`
		};
		const text = fillText({
			ja: `{feed}: {records} 件、データは {asOf} 時点${mark.ja}`,
			en: `{feed}: {records} records, data as of {asOf}${mark.en}`
		}, {
			feed,
			records: record.records,
			asOf: record.dataAsOf
		});
		return {
			...shared,
			state: `ok`,
			record,
			changed: false,
			text
		};
	}
	const because = why ?? {
		code: `feed-unknown`,
		text: {
			ja: `不明`,
			en: `unknown`
		}
	};
	if (result === `notConsulted`) return {
		...shared,
		state: `notConsulted`,
		reason: because,
		text: because.text
	};
	const state = result === `stale` || result === `partial` ? result : `failed`;
	return {
		...shared,
		state,
		reason: because,
		record,
		text: because.text
	};
}
export { feedsStatus as n, feedDemands as t };
