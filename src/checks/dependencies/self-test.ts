import { reason, type Reason } from '../../gate/reason.ts';
import type { Digest } from '../../gate/finding.ts';
import type { Canary, ScanEnd } from './ports.ts';

/** A canary for this run. Its names come from the delivery and the time, so that no scanner can know them beforehand, and a test can. */
export function makeCanary(censusDigest: string, now: Date, digest: Digest): Canary {
  const seed = digest(`canary\0${censusDigest}\0${now.toISOString()}`);
  return {
    name: `kenpin-canary-${seed.slice(0, 16)}`,
    vulnerable: '1.0.0',
    mended: '2.0.0',
    advisory: `KENPIN-${seed.slice(16, 32).toUpperCase()}`,
    modified: now.toISOString(),
  };
}

/**
 * Whether the scanner has shown, in this very run, that it matches: the made canary is reported, its mended version is not, and every database that
 * was consulted reports the packages that its own records name (law 3).
 */
export function selfTest({ probes, samples, databases }: Extract<ScanEnd, { end: 'scanned' }>, canary: Canary): Reason[] {
  const reports = (name: string, version: string, id: string) =>
    probes.some((each) => each.name === name && each.version === version && each.vulnerabilities.some((record) => record.id === id));
  const reasons: Reason[] = [];
  if (!reports(canary.name, canary.vulnerable, canary.advisory)) reasons.push(failed('canary-missed', 'the canary was not reported'));
  if (
    !probes.some(({ name, version, vulnerabilities }) => name === canary.name && version === canary.mended && vulnerabilities.length === 0)
  )
    reasons.push(failed('control-reported', 'the control is missing or was reported'));
  for (const sample of samples) {
    const found = probes.some(
      (each) =>
        each.ecosystem === sample.ecosystem && each.version === sample.version && each.vulnerabilities.some(({ id }) => id === sample.id),
    );
    if (!found) reasons.push(failed('sample-missed', `${sample.id}: ${sample.ecosystem}:${sample.name}@${sample.version}`));
  }
  for (const feed of databases) {
    if (feed.state === 'held' && feed.samples.length === 0)
      reasons.push(failed('no-sample', `${feed.record.feed} names no package to try`));
  }
  return reasons;
}

function failed(which: string, detail: string): Reason {
  return reason(
    `self-test-${which}`,
    {
      ja: '検査器の自己試験に失敗しました（{detail}）。「脆弱性なし」という結果は信用できません。',
      en: 'The self-test of the scanner failed ({detail}). Its clean word cannot be trusted.',
    },
    { detail },
  );
}
