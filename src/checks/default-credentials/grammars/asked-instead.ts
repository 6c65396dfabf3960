const authType = /\['auth_type'\]\s{0,8}=\s{0,8}'(\w{1,20})'/gu;

/** Whether a configuration of phpMyAdmin has whoever uses it log in: the account in it is not used (https://docs.phpmyadmin.net/en/latest/config.html#authentication-types). */
export function asksInstead(text: string): boolean {
  if (!text.includes("['auth_type']")) return false;
  const types = [...text.matchAll(authType)].map(([, type]) => type);
  return types.length > 0 && types.every((type) => type === 'cookie' || type === 'http');
}
