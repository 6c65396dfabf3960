import { Resolver } from 'node:dns/promises';

/** What to ask a name server. */
export interface TextQuestion {
  readonly name: string;
  /** `address:port`; null asks the machine's own name servers. */
  readonly server: string | null;
  /** Milliseconds. */
  readonly deadline: number;
  readonly signal?: AbortSignal | undefined;
}

/** How asking ended. */
export type TextAnswer =
  | { readonly state: 'answered'; readonly records: readonly string[] }
  | { readonly state: 'failed'; readonly message: string };

/** The TXT records of a name (RFC 1035 section 3.3.14), the strings of each joined. Never throws. */
export async function askText({ name, server, deadline, signal }: TextQuestion): Promise<TextAnswer> {
  const resolver = new Resolver({ timeout: Math.ceil(deadline / 3), tries: 2 });
  const stop = () => resolver.cancel();
  const timer = setTimeout(stop, deadline);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    if (server !== null) resolver.setServers([server]);
    const records = await resolver.resolveTxt(name);
    return { state: 'answered', records: records.map((strings) => strings.join('')) };
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
