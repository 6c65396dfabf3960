var version = `0.1.0`;
const kenpinVersion = version;
export { version as n, kenpinVersion as t };
