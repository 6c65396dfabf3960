/*
 * The old form was:
   if (false) {
 */
export function report(rows) {
  const text = `
  if (false)
  `;
  if (rows.length === 0) {
    return false;
  }
  do {
    next();
  } while (false);
  return text;
}
