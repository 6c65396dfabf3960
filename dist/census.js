import { t as startAction } from "./shared/start.js";
// src/actions/census.ts
await startAction("census");
export {};
