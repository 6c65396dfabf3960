import { t as startAction } from "./shared/start.js";
// src/actions/gate.ts
await startAction("gate");
export {};
