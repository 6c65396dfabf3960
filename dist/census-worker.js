import { i as readFileEntries, t as spoolTo } from "./shared/census-spool.js";
import { parentPort, workerData } from "node:worker_threads";
const { root, limits, scratch } = workerData;
const spool = spoolTo(scratch);
let earlier = Promise.resolve();
parentPort?.on(`message`, (batch) => {
	earlier = readBatch(batch, earlier);
});
async function readBatch({ files }, before) {
	await before;
	const entries = [];
	for (const file of files) entries.push(...await readFileEntries(root, file, {
		limits,
		spool
	}));
	const result = {
		files: files.length,
		entries
	};
	parentPort?.postMessage(result, []);
}
export {};
