import { t as startAction } from "./shared/start.js";
// src/actions/package.ts
await startAction("package");
export {};
