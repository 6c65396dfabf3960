import { t as startAction } from "./shared/start.js";
await startAction(`judge`);
export {};
