import { afterEach, expect, test, vi } from 'vitest';
import type { CheckId } from '../../src/gate/check.ts';
import { InputError } from '../../src/gate/error.ts';
import type { GateContext } from '../../src/stages/context.ts';
import { liveTools, type LiveRequest } from '../../src/stages/live-targets.ts';
import { credentialOptions } from '../fakes/credential-options.ts';

afterEach(() => vi.unstubAllEnvs());

const system = { target: 'localhost:8080', protocol: 'http-basic', product: 'tomcat' };

function ask(request: Partial<LiveRequest> = {}, { systems = [system], changesSince = null as string | null } = {}) {
  const options = { ...credentialOptions, testSystems: systems };
  const context = { changesSince, policy: { checks: { 'default-credentials': { failOn: 'medium', options } } } } as unknown as GateContext;
  return liveTools({ targets: ['localhost:8080'], ids: ['default-credentials'], onChange: false, ...request }, context);
}

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return 'none';
}

test('a listed system is tried once, whatever is typed twice; without --target none is', () => {
  expect(ask({ targets: ['localhost:8080', 'localhost:8080'] })?.systems).toMatchObject([
    { ...system, pause: 1000, attemptsPerAccount: 3 },
  ]);
  expect(ask({ targets: [] })).toBeUndefined();
});

test('on a change nothing is tried, however the change shows', () => {
  expect(codeOf(() => ask({ onChange: true }))).toBe('live-on-change');
  expect(codeOf(() => ask({}, { changesSince: 'a'.repeat(40) }))).toBe('live-on-change');
  for (const event of ['pull_request', 'pull_request_target', 'merge_group']) {
    vi.stubEnv('GITHUB_EVENT_NAME', event);
    expect(codeOf(() => ask())).toBe('live-on-change');
  }
  vi.stubEnv('GITHUB_EVENT_NAME', 'workflow_dispatch');
  expect(codeOf(() => ask())).toBe('none');
});

test('only what the policy lists, with a product that has defaults, in its own check', () => {
  expect(codeOf(() => ask({ targets: ['example.org:8080'] }))).toBe('live-target-not-listed');
  expect(codeOf(() => ask({}, { systems: [] }))).toBe('live-target-not-listed');
  expect(codeOf(() => ask({}, { systems: [{ ...system, product: 'no-such' }] }))).toBe('live-product-unknown');
  for (const ids of [['virus-scan'], ['default-credentials', 'dependencies']] as CheckId[][])
    expect(codeOf(() => ask({ ids }))).toBe('live-other-check');
});
