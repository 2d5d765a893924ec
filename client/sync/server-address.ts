/** Hosts of this computer. */
const loopbackHost = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Completes a typed address of a server: "sync.example:8443" becomes "wss://sync.example:8443".
 * Null if it is none, or if the password would be readable on the way.
 */
export function toServerAddress(typed: string): string | null {
  const address = typed.trim();
  const url = parse(/^[a-z]+:\/\//i.test(address) ? address : `wss://${address}`);
  if (url === null || url.hostname === '') return null;
  const protocol = url.protocol.replace(/^http/, 'ws');
  const isSafe = protocol === 'wss:' || (protocol === 'ws:' && loopbackHost.test(url.hostname));
  return isSafe && url.username === '' && url.password === '' ? `${protocol}//${url.host}` : null;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
