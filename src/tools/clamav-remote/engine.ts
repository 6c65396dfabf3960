import type { EngineStart, ForeignEngine, RunningEngine, VirusEngine } from '../../checks/virus-scan/engine.ts';
import { reason, type Reason } from '../../gate/reason.ts';
import { asFarAsRead, lookForEncryption } from '../clamav/encrypted.ts';
import { sinceKnownFaults } from '../clamav/install.ts';
import { parseAddress, staysHere, type ClamdAddress } from './address.ts';
import { openClient, type GuardedClient } from './client.ts';
import { readVersion, type StatedVersion } from './version.ts';

/** A clamd that the user runs. */
export interface RemoteClamavOptions {
  /** As the policy names it: `tls://…`, `tcp://…`, `unix:/…`. */
  readonly address: string;
  /** PEM certificates that the daemon's TLS is verified with; null for the machine's own. */
  readonly ca: string | null;
  readonly signal: AbortSignal;
}

/** Milliseconds for an answer that needs no work. */
const QUICK = 30_000;
/** Milliseconds for one file: as with our own clamd, whose MaxScanTime is 600 s; nobody knows the other's. */
const SILENCE = 660_000;

/** A clamd elsewhere, through npm clamscan behind a guard. Throws InputError for an address that is none. */
export function createRemoteEngine(options: RemoteClamavOptions): VirusEngine {
  const address = parseAddress(options.address);
  return { start: () => start(address, options) };
}

async function start(address: ClamdAddress, options: RemoteClamavOptions): Promise<EngineStart> {
  try {
    const client = await openClient(address, options);
    const line = await client.version(QUICK);
    const version = readVersion(line);
    if (version === null) return failed(unreachable(options.address, `it answered VERSION with: ${line.slice(0, 200)}`));
    return { state: 'running', engine: engineOf(client, version, { address, name: options.address }) };
  } catch (error) {
    options.signal.throwIfAborted();
    return failed(unreachable(options.address, error instanceof Error ? error.message : String(error)));
  }
}

function engineOf(
  client: GuardedClient,
  version: StatedVersion,
  { address, name }: { readonly address: ClamdAddress; readonly name: string },
): RunningEngine {
  const foreign: ForeignEngine = {
    address: name,
    notProved: notProved(address, name, version.engine),
    stated: version.signatures,
  };
  return {
    name: 'ClamAV',
    version: version.engine,
    configuration: null,
    signatures: [],
    proofs: { signatures: 'notProved', configuration: 'notProved', canary: 'eicar' },
    foreign,
    // What the library does with a chunk is its own affair.
    borrows: false,
    smallAtOnce: 1,
    scan: async (chunks, patience = SILENCE) => {
      const looked = lookForEncryption(chunks);
      return asFarAsRead(await client.scan(looked.chunks, patience), looked);
    },
    identity: () => client.version(QUICK).catch(() => ''),
    // One connection a stream: nothing can come after its end.
    settle: () => Promise.resolve([]),
    stop: async () => {},
  };
}

function notProved(address: ClamdAddress, name: string, engine: string): Reason[] {
  const parameters = { address: name };
  return [
    reason(
      'virus-foreign-signatures',
      {
        ja: '検査エンジン {address} が使うウイルス定義（内容・欠け・除外の設定）は証明できません。版と日付はエンジンの自己申告で、検出力は誰もが知る EICAR でしか確かめられません。',
        en: 'What signatures the engine at {address} uses (content, gaps, exclusions) cannot be proved: version and date are its own word, and it was tried only with EICAR, which everybody knows.',
      },
      parameters,
    ),
    reason(
      'virus-foreign-configuration',
      {
        ja: '検査エンジン {address} の設定（大きさや展開の上限、検査しない種類、過去の結果の再利用）は証明できません。上限を超えた中身を黙って飛ばすことがあります。',
        en: 'The configuration of the engine at {address} (limits, kinds left out, cached verdicts) cannot be proved: it may skip without a word what exceeds a limit.',
      },
      parameters,
    ),
    ...(address.kind === 'tcp' && !staysHere(address) ? [openChannel(parameters)] : []),
    ...(sinceKnownFaults(engine) ? [] : [oldEngine({ address: name, engine })]),
  ];
}

function openChannel(parameters: { readonly address: string }): Reason {
  return reason(
    'virus-foreign-channel',
    {
      ja: '{address} との通信は暗号化も認証もされません。納品物の中身が読まれ、結果が書き換えられるおそれがあります。tls:// を使ってください。',
      en: 'The connection to {address} is neither encrypted nor authenticated: deliverables can be read and verdicts forged on the way. Use tls://.',
    },
    parameters,
  );
}

function oldEngine(parameters: { readonly address: string; readonly engine: string }): Reason {
  return reason(
    'virus-foreign-old',
    {
      ja: '検査エンジン {address} の版 {engine} には既知の不具合があります（1.4.5 以上にしてください）。',
      en: 'The engine at {address} is version {engine}, which has known faults (use 1.4.5 or newer).',
    },
    parameters,
  );
}

function unreachable(address: string, why: string): Reason {
  return reason(
    'virus-foreign-unreachable',
    {
      ja: '検査エンジン {address} を使えません（{why}）。ポリシーの checks.virus-scan.engine と、エンジンの稼働・証明書を確かめてください。',
      en: 'The engine at {address} cannot be used ({why}). Check checks.virus-scan.engine in the policy, that the engine runs, and its certificate.',
    },
    { address, why },
  );
}

function failed(why: Reason): EngineStart {
  return { state: 'failed', reasons: [why] };
}
