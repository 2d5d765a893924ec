import * as v from 'valibot';
import type { CryptoSource } from '../../../core/sync';
import { newId } from '../../base/new-id';
import { folders } from './folders';
import { formatFileName, listWholeFiles, type NamedFile } from './named-file';
import type { WebdavClient } from './webdav-client';

/*
 * Which records have changed. Each device has one small file with its latest batches of changes,
 * "device.number-id.length", and replaces it with each new batch. Number and id are those of the
 * last batch. If a device does not find the last batch of its own or of another device any more,
 * the folder was wiped, or restored from a backup.
 */

/** Records that a device has written, by name, with their tokens. */
type Changed = Readonly<Record<string, string>>;

interface Batch {
  readonly number: number;
  readonly id: string;
  readonly changed: Changed;
}

const batchesSchema: v.GenericSchema<unknown, readonly Batch[]> = v.array(
  v.object({
    number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    id: v.string(),
    changed: v.record(v.string(), v.string()),
  }),
);

type Position = readonly [number: number, id: string];

/** The last batch of each device. */
export type Seen = Readonly<Record<string, Position>>;

export const seenSchema: v.GenericSchema<unknown, Seen> = v.record(
  v.string(),
  v.tuple([v.number(), v.string()]),
);

/** A record that was written, with the token of its new state. */
type Change = readonly [name: string, token: string];

/** What has changed since `Seen`. */
interface Changes {
  readonly seen: Seen;
  /** Null if more has changed than devices keep in their files. */
  readonly changed: readonly Change[] | null;
  /** True if the folder was wiped, or restored from a backup. */
  readonly isReset: boolean;
}

export interface ChangeLog {
  listSeen(): Promise<Seen>;
  readChanges(since: Seen): Promise<Changes>;
  /** Tells other devices that a record was written. */
  add(name: string, token: string): Promise<void>;
}

/** How many changed records a device keeps in its file. Who has missed more lists all. */
const recordsKept = 200;

interface Head extends NamedFile {
  readonly number: number;
  readonly batchId: string;
}

interface Waiting {
  readonly name: string;
  readonly token: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** The log of a device with this random id. `onWritten` is called when others may see a change. */
export function createChangeLog(
  client: WebdavClient,
  source: CryptoSource,
  device: string,
  onWritten: () => void,
): ChangeLog {
  if (!/^[0-9a-z-]+$/.test(device)) throw new Error('the id of a device is part of file names');
  const getPath = (file: Pick<NamedFile, 'subject' | 'id' | 'length'>) =>
    `${folders.log}/${formatFileName(file)}`;
  /** This device's own batches, once they have been read or written. */
  let own: readonly Batch[] = [];
  const waiting: Waiting[] = [];
  let isWriting = false;

  const listHeads = async (): Promise<readonly Head[]> =>
    listWholeFiles(await client.list(folders.log))
      .flatMap((file) => {
        const [, number, batchId = ''] = /^(\d{1,15})-(.+)$/.exec(file.id) ?? [];
        return number === undefined ? [] : [{ ...file, number: Number(number), batchId }];
      })
      .toSorted((one, other) => one.number - other.number);

  /** Null if the file is in another format; undefined if it is not there any more. */
  const readBatches = async (head: Head): Promise<readonly Batch[] | null | undefined> => {
    if (head.subject === device && head.batchId === own.at(-1)?.id) return own;
    const bytes = await client.get(getPath(head));
    return bytes ? parseBatches(bytes) : undefined;
  };

  /** The batches that a new one of this device follows. */
  const findOwn = async (heads: readonly Head[]): Promise<readonly Batch[]> => {
    const head = heads.at(-1);
    // Someone has removed it: a new start shows that to all.
    if (!head || head.number < (own.at(-1)?.number ?? 0)) return [];
    return (await readBatches(head)) ?? [];
  };

  const writeBatch = async (take: () => readonly Waiting[]): Promise<void> => {
    const heads = (await listHeads()).filter(({ subject }) => subject === device);
    const before = await findOwn(heads);
    const changed = Object.fromEntries(take().map(({ name, token }) => [name, token]));
    const batch = { number: (before.at(-1)?.number ?? 0) + 1, id: newId(source), changed };
    const batches = keepLast([...before, batch]);
    const bytes = new TextEncoder().encode(JSON.stringify(batches));
    const id = `${batch.number}-${batch.id}`;
    await client.put(getPath({ subject: device, id, length: bytes.length }), bytes);
    own = batches;
    onWritten();
    for (const head of heads) await client.remove(getPath(head));
  };

  /** Writes what is waiting, as long as there is something. */
  const writeAll = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length > 0) {
      const taken: Waiting[] = [];
      try {
        // Only when it is needed: more arrives until then.
        await writeBatch(() => {
          taken.push(...waiting.splice(0));
          return taken;
        });
        for (const { resolve } of taken) resolve();
      } catch (error) {
        for (const { reject } of [...taken, ...waiting.splice(0)]) reject(error);
      }
    }
    isWriting = false;
  };

  /** What a device has changed since one of its batches. */
  const follow = async (
    [number, id]: Position,
    head: Head,
  ): Promise<'lost' | 'missed' | 'replaced' | readonly Change[]> => {
    if (head.number < number) return 'lost';
    if (head.number === number) return head.batchId === id ? [] : 'lost';
    const batches = await readBatches(head);
    if (batches === undefined) return 'replaced';
    if (batches === null || (batches.at(0)?.number ?? 0) > number + 1) return 'missed';
    const same = batches.find((batch) => batch.number === number);
    if (same && same.id !== id) return 'lost';
    const news = batches.filter((batch) => batch.number > number);
    return Object.entries(Object.assign({}, ...news.map(({ changed }) => changed)));
  };

  return {
    async listSeen() {
      return toSeen(await listHeads());
    },
    async readChanges(since) {
      const heads = await listHeads();
      const last = new Map(heads.map((head) => [head.subject, head]));
      const changed: Change[] = [];
      const seen: Record<string, Position> = { ...toSeen(heads) };
      let isMissed = false;
      let isReset =
        (last.get(device)?.number ?? 0) < (own.at(-1)?.number ?? 0) ||
        Object.keys(since).some((one) => !last.has(one));
      for (const [one, head] of last) {
        const from = since[one] ?? ([0, ''] as const);
        const followed = await follow(from, head);
        if (followed === 'lost') isReset = true;
        else if (followed === 'missed') isMissed = true;
        // While it was read. Next time.
        else if (followed === 'replaced') seen[one] = from;
        else changed.push(...followed);
      }
      return { seen, changed: isMissed ? null : changed, isReset };
    },
    add(name, token) {
      return new Promise((resolve, reject) => {
        waiting.push({ name, token, resolve, reject });
        if (!isWriting) void writeAll();
      });
    },
  };
}

function toSeen(heads: readonly Head[]): Seen {
  return Object.fromEntries(
    heads.map(({ subject, number, batchId }) => [subject, [number, batchId]]),
  );
}

/** The last batches, with about so many records as devices keep. */
function keepLast(batches: readonly Batch[]): readonly Batch[] {
  let count = 0;
  const first = batches.findLastIndex(({ changed }) => {
    count += Object.keys(changed).length;
    return count > recordsKept;
  });
  return batches.slice(Math.min(first + 1, batches.length - 1));
}

/** Null if it is in another format. */
function parseBatches(bytes: Uint8Array): readonly Batch[] | null {
  try {
    const { success, output } = v.safeParse(
      batchesSchema,
      JSON.parse(new TextDecoder().decode(bytes)),
    );
    return success ? output : null;
  } catch {
    return null;
  }
}
