import { credentialKey } from '../keys.ts';
import { placesOf } from '../pairs.ts';
import type { Place } from '../place.ts';

/** A look that spares the rest. */
const stores =
  /\b(?:ssm\s{1,4}put-parameter|secretsmanager\s|keyvault\s{1,4}secret|docker\s{1,4}secret|gcloud\s{1,4}(?:beta\s{1,4})?secrets|consul\s{1,4}kv|etcdctl|chamber\s{1,4}write|pulumi\s{1,4}config|cf\s{1,4}set-env|gh\s{1,4}secret|parameter-manager|vault\s{1,4}(?:kv\s{1,4})?(?:put|write)|tower-cli|wrangler)\b/u;
const text = String.raw`(?:"((?:[^"\\\n]|\\.){1,300})"|'([^'\n]{1,300})'|([^\s"'\x60;|&<>()$%{}\\-][^\s"'\x60;|&<>()]{0,199}))`;
const name = String.raw`["']?([\w./:@][\w./:@-]{0,199})["']?`;
const options = String.raw`[^\n;|&]{0,300}?`;
/** The option that names what is stored, and the one that gives it, in whatever order. */
const named = new RegExp(String.raw`\s(?:--(?:name|secret-id)|-n)[ =]{1,4}${name}(?=\s|$)`, 'u');
const given = new RegExp(String.raw`\s--(?:value|secret-string|body)[ =]{1,4}${text}(?=\s|$|["'])`, 'u');
/** Programs that take both by their place: `consul kv put app/db_password x`, `pulumi config set --secret dbPassword x`. */
const placed = new RegExp(
  String.raw`\b(?:consul\s{1,4}kv\s{1,4}put|etcdctl${options}\s(?:put|set)|chamber\s{1,4}write\s{1,4}\S{1,60}|pulumi\s{1,4}config\s{1,4}set|cf\s{1,4}set-env\s{1,4}\S{1,60})(?:\s{1,4}--?[\w-]{1,30}){0,4}?\s{1,4}${name}\s{1,4}${text}(?=\s|$)`,
  'u',
);
/** What is piped into a store: `printf x | docker secret create db_password -`, `… | gcloud secrets create db-password --data-file=-`. */
const piped = new RegExp(
  String.raw`\b(?:echo|printf)\s{1,4}(?:-\w{1,3}\s{1,4}|["']%s["']\s{1,4}){0,2}${text}\s{0,4}\|\s{0,4}(?:sudo\s{1,4})?(?:docker\s{1,4}secret\s{1,4}create|podman\s{1,4}secret\s{1,4}create|gcloud\s{1,4}(?:beta\s{1,4})?secrets\s{1,4}(?:create|versions\s{1,4}add)|gh\s{1,4}secret\s{1,4}set|wrangler\s{1,4}secret\s{1,4}put)\s{1,4}${name}(?=\s|$)`,
  'u',
);
/** A member of the JSON that is stored. */
const member = /\\?"([A-Za-z_][\w.-]{0,60})\\?"\s{0,4}:\s{0,4}\\?"([^"\\\n$]{1,200})\\?"/gu;
/** What comes from elsewhere: a file, an address, a variable. */
const reference = /[$\x60]|^(?:file|fileb|https?|op|ref\+\w+):\/\/|^@|^%\w+%|\{\{|^arn:|^<.*>$/u;

/**
 * Passwords that a command puts into a store of a cloud or a cluster, told by the names that they are stored under (`aws ssm put-parameter --name /prd/db_password --value x`,
 * https://docs.aws.amazon.com/cli/latest/reference/ssm/put-parameter.html; `az keyvault secret set`, https://learn.microsoft.com/cli/azure/keyvault/secret).
 */
export function storedSecrets(line: string, number: number): Place[] {
  if (!stores.test(line)) return [];
  const value = (groups: readonly (string | undefined)[]) => groups.find((each) => each !== undefined) ?? '';
  const pair = (key: string, stored: string) => ({ key: key.replace(/^.*[/:](?=[^/:])/u, ''), value: stored, line: number });
  const [, ...whatGiven] = given.exec(line) ?? [];
  const [, keyPlaced = '', ...whatPlaced] = placed.exec(line) ?? [];
  const pipedIn = piped.exec(line)?.slice(1) ?? [];
  const pairs = [
    pair(named.exec(line)?.[1] ?? '', value(whatGiven)),
    pair(keyPlaced, value(whatPlaced)),
    pair(pipedIn[3] ?? '', value(pipedIn.slice(0, 3))),
  ].flatMap((each) => {
    const members = [...each.value.matchAll(member)].map(([, key = '', stored = '']) => ({ key, value: stored, line: number }));
    return members.length > 0 ? members : credentialKey(each.key) === null ? [] : [each];
  });
  return placesOf(pairs.filter(({ value: stored }) => stored.length > 1 && !reference.test(stored)));
}
