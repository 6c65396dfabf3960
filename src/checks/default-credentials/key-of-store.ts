/** The values of a chart of Helm. */
export const valuesOfChart = /(?:^|\/)values[^/]*\.ya?ml$/iu;

/** Whether a setting says under which key of a Secret a value is found: `existingSecretKey: admin-password`, `clientSecretKey: clientSecret` in a chart's values. */
export function isKeyOfStore(key: string, value: string, path: string): boolean {
  if (!/^[A-Za-z][A-Za-z.-]*$/u.test(value)) return false;
  if (/(?:^|[.])secretKey$/u.test(key) && /\.(?:ya?ml|json|properties|conf|pem|p12|jks)$/u.test(value)) return valuesOfChart.test(path);
  return (
    /existingSecret\w*Key$/u.test(key) ||
    (/[A-Za-z]SecretKey$/u.test(key) && /pass|secret|key|token|credential/iu.test(value) && valuesOfChart.test(path))
  );
}
