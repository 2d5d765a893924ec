import type { CryptoSource } from '../../../core/sync';
import type { Transport } from '../transport';
import { createWebdavClient, WebdavError, type WebdavLogin } from './webdav-client';
import { openWebdavRemote } from './webdav-remote';

/** A folder on a WebDAV server. `device` is a random id, which the server sees. */
export function createWebdavTransport(
  fetch: typeof globalThis.fetch,
  source: CryptoSource,
  device: string,
  login: WebdavLogin,
): Transport {
  return {
    async connect() {
      const ended = new AbortController();
      const client = createWebdavClient(fetch, login, ended.signal);
      if ((await client.find('')) === null) throw new WebdavError('unsuitable', 'no folder');
      return openWebdavRemote(client, source, device, ended);
    },
    explain: (error) => (error instanceof WebdavError ? error.problem : 'unknown'),
  };
}
