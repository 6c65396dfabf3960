import type { Absence } from '../place.ts';
import { switchedOffByVariable } from './compose.ts';
import type { OwnReading } from './own-reading.ts';
import { linesInForce } from './switched-off.ts';

/** Whose authentication a variable of {@link switchedOffByVariable} switches off, by how it begins. */
const owners: Readonly<Record<string, string>> = {
  POSTGRES: 'postgresql',
  MYSQL: 'mysql',
  MARIADB: 'mariadb',
  NEO4J: 'neo4j',
  xpack: 'elasticsearch',
  GF: 'grafana',
};

const variable = /^(?: {2}|export[ \t]+|Environment="?)?(([A-Za-z\d]+)[\w.]*)(?:=|:[ \t]*)["']?(\w+)["']?[ \t]*$/u;

/**
 * Variables that switch authentication off in a file of their own, in a unit or in a ConfigMap: whatever is started with them. A service of Compose is judged with its
 * image. A server that has a password for its administrator takes no blank one.
 */
export function variablesOff(text: string, path: string): OwnReading {
  if (/\.ya?ml$/u.test(path) && !text.includes('kind: ConfigMap')) return {};
  const lines = linesInForce(text);
  const absences = lines.flatMap((line, index): Absence[] => {
    const [, key = '', begin = '', value = ''] = variable.exec(line) ?? [];
    const product = owners[begin];
    if (product === undefined || !switchedOffByVariable.test(`${key}=${value}`)) return [];
    if (lines.some((each) => each.includes(`${begin}_ROOT_PASSWORD`) && !/[=:][ \t"']*$/u.test(each))) return [];
    return [{ line: index + 1, product, key, settings: [], settingFiles: [] }];
  });
  return { absences };
}
