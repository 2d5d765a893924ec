/**
 * What answers at the host and port of an address. Browsers say no more about a failed connection.
 *
 * - any: something, with TLS that this browser accepts if the address demands it
 * - insecure: something, but without TLS or with a certificate that this browser does not accept
 * - none: nothing
 */
export type Answer = 'any' | 'insecure' | 'none';

/** Servers answer a short request at once, or not at all; in milliseconds. */
const answerMs = 5_000;

/** Finds out what answers. The address begins with "wss:", "ws:", "https:" or "http:". */
export async function findAnswer(fetch: typeof globalThis.fetch, address: string): Promise<Answer> {
  const { protocol, host } = new URL(address);
  const isSecure = protocol === 'wss:' || protocol === 'https:';
  const answers = (scheme: string) =>
    // Any answer counts, so it needs no permission to be read.
    fetch(`${scheme}://${host}/`, {
      ...{ mode: 'no-cors', credentials: 'omit', cache: 'no-store' },
      signal: AbortSignal.timeout(answerMs),
    }).then(
      () => true,
      () => false,
    );
  const [asTyped, plainly] = await Promise.all([
    answers(isSecure ? 'https' : 'http'),
    isSecure && answers('http'),
  ]);
  if (asTyped) return 'any';
  return plainly ? 'insecure' : 'none';
}
