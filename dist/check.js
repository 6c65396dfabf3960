import { t as startAction } from "./shared/start.js";
// src/actions/check.ts
await startAction("check");
export {};
