import { HeldFile, largestHeld, type TextPass } from '../../src/deliverables/text-pass.ts';
import type { Census } from '../../src/gate/census.ts';
import type { Contents } from '../../src/gate/ports.ts';
import { createInspectors } from '../../src/tools/text-pass/inspectors.ts';

/** A pass of one check in the test's own thread, with the real inspectors. */
export function passOver({ census, contents }: { readonly census: Census; readonly contents: Contents }): TextPass {
  return {
    async join({ check, setup, select, receive }) {
      const inspector = createInspectors({ [check]: setup }).of.get(check);
      if (inspector === undefined) throw new Error(`no inspector of ${check}`);
      const reported = new Set<string>();
      const failures = await contents.visit({
        select,
        visitor: async (entry, content) => {
          const bytes = await content.bytes(largestHeld);
          const report = bytes === null ? inspector.inspectLarge(entry, content) : inspector.inspect(new HeldFile(entry, bytes));
          // What goes between threads is a copy.
          receive(entry, structuredClone(await report) as never);
          reported.add(entry.path);
        },
      });
      return failures.filter(({ path }) => !reported.has(path) && census.entries.some((entry) => entry.path === path));
    },
    leave() {},
  };
}
