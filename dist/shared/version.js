// package.json
var version = "0.1.0";
// src/options/version.ts
/** Version of kenpin, from package.json: part of every binding. */
const kenpinVersion = version;
export { version as n, kenpinVersion as t };
