import type { SyncAccount } from '../../core/sync';

/** Hosts of this computer. */
const loopbackHost = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * Reads a typed address: "wss://sync.example:8443" of a NATS server, or
 * "https://cloud.example/dav/ada/" of a folder on a WebDAV server. Null if it is none, or if the
 * password would be readable on the way.
 */
export function readServerAddress(typed: string): Pick<SyncAccount, 'kind' | 'address'> | null {
  const address = typed.trim();
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.username !== '' || url.password !== '') return null;
  const isLoopback = loopbackHost.test(url.hostname);
  switch (url.protocol) {
    case 'wss:':
      return { kind: 'nats', address: `wss://${url.host}` };
    case 'ws:':
      return isLoopback ? { kind: 'nats', address: `ws://${url.host}` } : null;
    case 'https:':
      return { kind: 'webdav', address: url.origin + url.pathname };
    case 'http:':
      return isLoopback ? { kind: 'webdav', address: url.origin + url.pathname } : null;
    default:
      return null;
  }
}

/** Whether the server of an address runs on this computer, so no other one can reach it. */
export function isOnThisComputer(address: string): boolean {
  return loopbackHost.test(new URL(address).hostname);
}
