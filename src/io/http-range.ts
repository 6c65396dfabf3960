/** The first bytes of a resource (RFC 9110 section 14): what a server sends beyond them is not read. Throws where it cannot be had. */
export async function fetchStart(
  url: string,
  length: number,
  { deadline, signal }: { deadline: number; signal?: AbortSignal | undefined },
): Promise<Uint8Array> {
  const limit = AbortSignal.timeout(deadline);
  const response = await fetch(url, {
    headers: { 'user-agent': 'kenpin', range: `bytes=0-${length - 1}` },
    redirect: 'error',
    signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
  });
  if (response.status !== 206 && response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`HTTP ${response.status}`);
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early cancels the body.
  for await (const chunk of response.body ?? []) {
    parts.push(chunk as Uint8Array);
    size += (chunk as Uint8Array).length;
    if (size >= length) break;
  }
  return Buffer.concat(parts).subarray(0, length);
}
