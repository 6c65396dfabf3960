export function report(rows) {
  if (false) {
    rows = filterOld(rows);
  }
  return rows;
}
