/** The values of a chart of Helm. */
export const valuesOfChart = /(?:^|\/)values[^/]*\.ya?ml$/iu;

/** Whether a setting says under which key of a Secret a value is found: `existingSecretKey: admin-password`, `clientSecretKey: clientSecret` in a chart's values. */
export function isKeyOfStore(key: string, value: string, path: string): boolean {
  if (!/^[A-Za-z][A-Za-z._-]*$/u.test(value)) return false;
  const bare = (text: string) => text.toLowerCase().replace(/[^a-z]/gu, '');
  // The name of a Secret: `jwt: { secret: shop-jwt-secret }`.
  if (/(?:^|[.])(?:jwt|session|cookie|client|shared)[.]secret$/iu.test(key) && /^[a-z]+(?:-[a-z]+)+$/u.test(value))
    return valuesOfChart.test(path);
  if (/(?:^|[.])secretKey$/u.test(key) && /\.(?:ya?ml|json|properties|conf|pem|p12|jks)$/u.test(value)) return valuesOfChart.test(path);
  return (
    // Of Harbor's chart: the name of a Secret, and where its value lies.
    /(?:^|[.])existing(?:[A-Z][a-z]+)?Secret\w*$/u.test(key) ||
    (valuesOfChart.test(path) &&
      ((/[A-Za-z]SecretKey$/u.test(key) &&
        (/pass|secret|key|token|credential/iu.test(value) || bare(key.slice(key.lastIndexOf('.') + 1)) === `${bare(value)}secretkey`)) ||
        // The name of a variable under which a Secret has it: `secretKey: PROVIDER_API_KEY`.
        (/(?:^|[.a-z])[sS]ecretKey$/u.test(key) && /^[A-Z]+(?:_[A-Z]+)+$/u.test(value))))
  );
}
