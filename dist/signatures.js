import { t as startAction } from "./shared/start.js";
// src/actions/signatures.ts
await startAction("signatures update");
export {};
