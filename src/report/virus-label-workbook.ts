import { workbook } from './sheet.ts';
import type { VirusLabel } from './virus-label.ts';

/** The label as a workbook of one sheet. Equal labels give equal bytes. */
export async function virusLabelWorkbook({ title, notices, rows, remarks }: VirusLabel): Promise<Uint8Array> {
  return workbook([
    {
      name: title,
      heading: [...notices.map((notice) => `■■ ${notice} ■■`), title],
      columns: [
        { title: '項目', width: 24 },
        { title: '内容', width: 100 },
      ],
      rows: rows.map(({ name, value, alert }) => [
        { value: name, bold: true, ...(alert === true ? { alert } : {}) },
        { value, ...(alert === true ? { alert, bold: true } : {}) },
      ]),
      foot: remarks.map((remark) => `※ ${remark}`),
      rest: (count) => `ほか ${count} 行`,
    },
  ]);
}
