import { t as startAction } from "./shared/start.js";
// src/actions/setup.ts
await startAction("setup");
export {};
