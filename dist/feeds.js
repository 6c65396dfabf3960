import { t as startAction } from "./shared/start.js";
// src/actions/feeds.ts
await startAction("feeds update");
export {};
