import { type CryptoSource, keyName, type Stored } from '../../../core/sync';
import { newId } from '../../base/new-id';
import { sleep } from '../../base/wait-for';
import { folders } from './folders';
import { formatFileName, listWholeFiles, type NamedFile } from './named-file';
import { type WebdavClient, WebdavError } from './webdav-client';

/*
 * The locked secret of the library. Servers cannot refuse a second one, so the older one counts,
 * by the server's clock: a device that writes one waits until any other would be younger, and
 * takes its own back if there is an older one.
 */

/** Longer than the second in which servers count, in milliseconds. */
const settleMs = 2_000;
/** After this time, one that should replace another was left behind by a device that was cut off. */
const abandonedMs = 30_000;

/** As `Remote` has it for any record, but a stale write is refused. */
export interface KeyFiles {
  read(): Promise<readonly Stored[]>;
  write(bytes: Uint8Array, token: string | null): Promise<string | null>;
}

export function createKeyFiles(
  client: WebdavClient,
  source: CryptoSource,
  signal: AbortSignal,
): KeyFiles {
  let last: Stored | null = null;
  const getPath = (file: NamedFile) => `${folders.keys}/${formatFileName(file)}`;
  /** The oldest first. */
  const list = async () =>
    listWholeFiles(await client.list(folders.keys)).toSorted(
      (one, other) => (one.modifiedAt ?? 0) - (other.modifiedAt ?? 0),
    );
  return {
    async read() {
      const file = (await list()).at(0);
      if (!file) return [];
      if (last?.token !== file.id) {
        const bytes = await client.get(getPath(file));
        if (bytes === null) throw new WebdavError('unreachable', 'the key is being replaced');
        last = { bytes, token: file.id };
      }
      return [last];
    },
    async write(bytes, token) {
      if (((await list()).at(0)?.id ?? null) !== token) return null;
      const own = { subject: keyName, id: newId(source), length: bytes.length, modifiedAt: null };
      await client.put(getPath(own), bytes);
      await sleep(globalThis, settleMs, signal);
      const after = await list();
      const written = after.find(({ id }) => id === own.id);
      const oldest = (written?.modifiedAt ?? 0) - abandonedMs;
      const rivals = after.filter(
        ({ id, modifiedAt }) => id !== token && (modifiedAt ?? 0) >= oldest,
      );
      const isFirst = rivals.at(0)?.id === own.id;
      const refused = isFirst ? after.filter(({ id }) => id !== own.id) : [own];
      for (const file of refused) await client.remove(getPath(file));
      return isFirst ? own.id : null;
    },
  };
}
