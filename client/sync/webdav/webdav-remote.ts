import * as v from 'valibot';
import {
  type CryptoSource,
  isSealedLength,
  keyName,
  type Listed,
  type Stored,
} from '../../../core/sync';
import { newId } from '../../base/new-id';
import type { Connection } from '../transport';
import { createChangeLog, type Seen, seenSchema } from './change-log';
import { folders, getBlobPath, getRecordPath, getSubfolder, root } from './folders';
import { createKeyFiles } from './key-files';
import type { Entry } from './multistatus';
import { listWholeFiles, type NamedFile } from './named-file';
import type { WebdavClient } from './webdav-client';

/*
 * A library in a folder on a WebDAV server. A state of a record is a file that never changes. A
 * write adds one and deletes those that it includes, so what two devices write at the same time
 * stays side by side until the next write. Nothing depends on conditions, which not all servers
 * check.
 *
 *   pressmark/keys/key.id.length             the locked secret
 *   pressmark/records/ab/name.id.length      the states of records
 *   pressmark/blobs/ab/name                  texts and images
 *   pressmark/log/device.number-id.length    what each device has changed lately
 */

const cursorSchema = v.object({
  seen: seenSchema,
  /** The last subfolder that was listed, while all are. */
  subfolder: v.nullable(v.string()),
});
type Cursor = v.InferOutput<typeof cursorSchema>;

/** Subfolders per list of all records. */
const pageSize = 16;
/** How often the states of a record are looked for again, if other devices replace them meanwhile. */
const maxTries = 3;

/** `device` is a random id, which the server sees. */
export function openWebdavRemote(
  client: WebdavClient,
  source: CryptoSource,
  device: string,
  ended: AbortController,
): Connection {
  const watchers = new Set<() => void>();
  const log = createChangeLog(client, source, device, () => {
    for (const onChange of watchers) onChange();
  });
  const keys = createKeyFiles(client, source, ended.signal);
  /** The files of records in the subfolders that were listed last, until they are read. */
  let listed = new Map<string, readonly NamedFile[]>();

  const listSubfolder = async (
    subfolder: string,
  ): Promise<ReadonlyMap<string, readonly NamedFile[]>> => {
    const files = listWholeFiles(await client.list(`${folders.records}/${subfolder}`));
    const byName = new Map<string, NamedFile[]>();
    for (const file of files) {
      const states = byName.get(file.subject);
      if (states) states.push(file);
      else byName.set(file.subject, [file]);
    }
    for (const [name, states] of byName) listed.set(name, states);
    return byName;
  };

  /** The next records of all. */
  const listAll = async (seen: Seen, after: string, isReset: boolean): Promise<Listed> => {
    const rest = (await listSubfolders(client, folders.records)).filter((one) => one > after);
    const page = rest.slice(0, pageSize);
    const isLast = page.length === rest.length;
    const found = await Promise.all(page.map(listSubfolder));
    return {
      records: found.flatMap((one) =>
        [...one].map(([name, states]) => ({ name, token: states.map(toToken).join(' ') })),
      ),
      cursor: formatCursor({ seen, subfolder: isLast ? null : (page.at(-1) ?? '') }),
      ...{ isLast, isReset },
    };
  };

  const findStates = async (name: string, isAgain: boolean): Promise<readonly NamedFile[]> => {
    const states = isAgain ? undefined : listed.get(name);
    const found = states ?? (await listSubfolder(getSubfolder(name))).get(name) ?? [];
    // Only once: it may have changed since.
    listed.delete(name);
    return found;
  };

  return {
    // Nobody but the devices of one person use it.
    mayWrite: true,
    async testWriting() {
      const path = `${root}-${newId(source)}.test`;
      await client.put(path, new Uint8Array(1));
      await client.remove(path);
    },
    async list(text) {
      const cursor = text === null ? null : parseCursor(text);
      if (cursor && cursor.subfolder !== null) return listAll(cursor.seen, cursor.subfolder, false);
      listed = new Map();
      // A cursor of another server is of no use.
      if (!cursor) return listAll(await log.listSeen(), '', text !== null);
      const { seen, changed, isReset } = await log.readChanges(cursor.seen);
      if (isReset || changed === null) return listAll(seen, '', isReset);
      return {
        records: changed.map(([name, token]) => ({ name, token })),
        cursor: formatCursor({ seen, subfolder: null }),
        ...{ isLast: true, isReset },
      };
    },
    async read(name) {
      if (name === keyName) return keys.read();
      for (let tries = 1; ; tries++) {
        const files = await findStates(name, tries > 1);
        const contents = await Promise.all(files.map((file) => client.get(getRecordPath(file))));
        if (tries < maxTries && contents.includes(null)) continue;
        return files.flatMap((file, index): Stored[] => {
          const bytes = contents[index];
          return bytes?.length === file.length ? [{ bytes, token: toToken(file) }] : [];
        });
      }
    },
    async write(name, bytes, token) {
      if (name === keyName) return keys.write(bytes, token);
      const file = { subject: name, id: newId(source), length: bytes.length };
      await client.put(getRecordPath(file), bytes);
      listed.delete(name);
      await log.add(name, toToken(file));
      for (const included of parseToken(name, token)) await client.remove(getRecordPath(included));
      return toToken(file);
    },
    readBlob: (name) => client.get(getBlobPath(name)),
    async writeBlob(name, bytes) {
      const path = getBlobPath(name);
      if (await client.put(path, bytes, { ifNew: true })) return;
      // It is replaced only if it is not complete.
      const there = await client.find(path);
      if (there?.length !== bytes.length) await client.put(path, bytes);
    },
    async listBlobs() {
      const subfolders = await listSubfolders(client, folders.blobs);
      const lists = await Promise.all(
        subfolders.map((one) => client.list(`${folders.blobs}/${one}`)),
      );
      // One that was cut off does not count.
      const isWhole = ({ name, length }: Entry) =>
        /^[0-9a-f]{40}$/.test(name) && (length === null || isSealedLength(length));
      const blobs = lists.flatMap((entries) => entries?.filter(isWhole) ?? []);
      return new Set(blobs.map(({ name }) => name));
    },
    async remove(name) {
      const states = (await listSubfolder(getSubfolder(name))).get(name) ?? [];
      for (const state of states) await client.remove(getRecordPath(state));
      listed.delete(name);
    },
    removeBlob: (name) => client.remove(getBlobPath(name)),
    async clear() {
      listed = new Map();
      await client.remove(`${root}/`);
    },
    // There is no news from the server. A quiet connection looks for it every minute.
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    closed: new Promise((resolve) => ended.signal.addEventListener('abort', () => resolve())),
    close: async () => ended.abort(),
  };
}

async function listSubfolders(client: WebdavClient, folder: string): Promise<readonly string[]> {
  const names = ((await client.list(folder)) ?? []).map(({ name }) => name);
  return names.filter((name) => /^[0-9a-f]{2}$/.test(name)).toSorted();
}

/** Of one state. Those of several are joined by spaces. */
function toToken({ id, length }: Pick<NamedFile, 'id' | 'length'>): string {
  return `${id}.${length}`;
}

function parseToken(name: string, token: string | null) {
  return (token?.split(' ') ?? []).map((one) => {
    const [id = '', length] = one.split('.');
    return { subject: name, id, length: Number(length) };
  });
}

function formatCursor(cursor: Cursor): string {
  return JSON.stringify(cursor);
}

/** Null if it is not ours. */
function parseCursor(text: string): Cursor | null {
  try {
    const { success, output } = v.safeParse(cursorSchema, JSON.parse(text));
    return success ? output : null;
  } catch {
    return null;
  }
}
