import { t as startAction } from "./shared/start.js";
// src/actions/judge.ts
await startAction("judge");
export {};
