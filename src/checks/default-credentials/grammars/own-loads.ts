import { csvPlaces } from './csv.ts';
import { localForms } from './local-commands.ts';
import type { OwnReading } from './own-reading.ts';
import { forms, marked } from './program-forms.ts';
import { placesOfForms } from './shell.ts';

/** Rows behind the control statement of SQL*Loader, under the columns that it names (https://docs.oracle.com/en/database/oracle/oracle-database/19/sutil/oracle-sql-loader-control-file-contents.html). */
export function loaderData(text: string): OwnReading {
  const at = /^[ \t]*BEGINDATA[ \t]*$/imu.exec(text);
  const [, table = 'table', list] =
    /\bINTO\s{1,8}TABLE\s{1,8}([\w.$"]{1,80})[^(]{0,2000}\(([^()]{1,4000})/iu.exec(text.slice(0, at?.index)) ?? [];
  if (at === null || list === undefined) return {};
  const heads = list.split(',').map((each) => /^\s*"?([\w$]{1,80})/u.exec(each)?.[1] ?? 'column');
  const separator = /TERMINATED\s{1,8}BY\s{1,8}["']([,;|\t])["']/iu.exec(text.slice(0, at.index))?.[1] ?? ',';
  const lines = text.slice(0, at.index).split('\n').length;
  const rows = [heads.join(separator), ...text.slice(at.index).split('\n').slice(1)].join('\n');
  return { places: csvPlaces(rows, table).map((place) => ({ ...place, line: place.line + lines - 1 })) };
}

/** Commands that a machine is set up with: `inline` of Packer and of Terraform's provisioners. */
export function inlineCommands(text: string): OwnReading {
  return {
    places: text
      .split('\n')
      .flatMap((line, index) =>
        line.length > 2000 || !marked.test(line) || /^\s*(?:#|\/\/)/u.test(line)
          ? []
          : placesOfForms([...forms, ...localForms], line, index + 1),
      ),
  };
}
