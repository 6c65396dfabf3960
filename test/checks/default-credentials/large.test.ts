import { expect, test } from 'vitest';
import { inspectLarge } from '../../../src/checks/default-credentials/large.ts';
import { deliveryOf } from '../../fakes/delivery.ts';

/** What becomes of a file that is read in pieces. */
async function stateOf(path: string, text: string): Promise<string> {
  const { census, contents } = deliveryOf({ [path]: text });
  let state = '';
  await contents.visit({
    select: () => true,
    visitor: async (entry, content) => {
      ({ state } = await inspectLarge(entry, content, () => '0000'));
    },
  });
  expect(census.entries).toHaveLength(1);
  return state;
}

test.each(['a.py', 'a.js', 'A.java', 'run.sh', 'app.properties'])('%s was not examined: its grammar needs the whole text', async (path) => {
  expect(await stateOf(path, 'password = "x"\n')).toBe('notExamined');
});

test.each(['data.csv', 'server.log', 'dump.sql'])('%s was: it is read line by line', async (path) => {
  expect(await stateOf(path, 'a line\n')).toBe('examined');
});
