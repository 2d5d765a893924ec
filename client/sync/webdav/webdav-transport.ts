import type { CryptoSource, SyncProblem } from '../../../core/sync';
import { findAnswer } from '../../base/find-answer';
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
      const folder = await client.find('').catch(async (error: unknown) => {
        const isSilent = error instanceof WebdavError && error.problem === 'unreachable';
        if (!isSilent) throw error;
        throw new WebdavError(await explainSilence(fetch, login.address), 'no answer', {
          cause: error,
        });
      });
      if (folder === null) throw new WebdavError('noFolder', 'no folder');
      return openWebdavRemote(client, source, device, ended);
    },
    explain: (error) => (error instanceof WebdavError ? error.problem : 'unknown'),
  };
}

/** Explains why a browser has no answer to show. */
async function explainSilence(
  fetch: typeof globalThis.fetch,
  address: string,
): Promise<SyncProblem> {
  // A redirect to a site that Pressmark may not access fails like a missing server.
  const isRedirect = await fetch(address, {
    ...{ redirect: 'manual', credentials: 'omit', cache: 'no-store' },
    signal: AbortSignal.timeout(5_000),
  }).then(
    ({ type, status }) => type === 'opaqueredirect' || (status >= 300 && status < 400),
    () => false,
  );
  if (isRedirect) return 'redirected';
  return (await findAnswer(fetch, address)) === 'insecure' ? 'insecure' : 'unreachable';
}
