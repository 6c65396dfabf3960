import { t as startAction } from "./shared/start.js";
// src/actions/verify.ts
await startAction("verify");
export {};
