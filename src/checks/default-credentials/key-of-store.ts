/** The values of a chart of Helm. */
export const valuesOfChart = /(?:^|\/)values[^/]*\.ya?ml$/iu;

/** Whether a setting says under which key of a Secret a value is found: `existingSecretKey: admin-password`, `clientSecretKey: clientSecret` in a chart's values. */
export function isKeyOfStore(key: string, value: string, path: string): boolean {
  if (!/^[A-Za-z][A-Za-z.-]*$/u.test(value)) return false;
  return /existingSecret\w*Key$/u.test(key) || (/[A-Za-z]SecretKey$/u.test(key) && valuesOfChart.test(path));
}
