import type { Text } from '../gate/text.ts';

/** The zone of every time that people read: the contract's days begin and end in Japan. Data keep RFC 3339. */
export const zone: Text = { ja: '日本時間', en: 'Japan time' };

/** Japan has no summer time: UTC+9 the whole year. */
const OFFSET = 9 * 60 * 60 * 1000;

/** A moment (RFC 3339) as people in Japan write it, to the minute: `2026-11-23 18:05`. Say {@link zone} beside it. What is no moment stays as it is. */
export function japanTime(moment: string): string {
  const time = Date.parse(moment);
  if (Number.isNaN(time) || Math.abs(time) > 8.6e15) return moment;
  return new Date(time + OFFSET).toISOString().slice(0, 16).replace('T', ' ');
}
