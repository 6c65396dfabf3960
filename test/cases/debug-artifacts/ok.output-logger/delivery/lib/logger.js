export function log(level, text) {
  console.log(`[${level}] ${text}`);
}
