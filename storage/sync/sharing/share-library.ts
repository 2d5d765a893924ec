import { dequal } from 'dequal/lite';
import type { Instant, StoredClip, Version } from '../../../core/model';
import {
  createClock,
  describeContribution,
  emptyFields,
  type Fields,
  joinOwn,
  type Local,
  type LocalState,
  listMembers,
  type Member,
  noDevices,
  type Outcome,
  parseContributionId,
  putMember,
  readFields,
  toContributionId,
  type Update,
} from '../../../core/sync';
import { getStoredClips } from '../../clips/stored-clips';
import type { Access } from '../../schema/access';
import type { LibraryDatabase } from '../../schema/database';
import { stopTracking } from '../../schema/track-changes';
import { watch } from '../../watch';
import { createExchangeRows } from '../exchange-rows';
import { hashArticle } from '../hash-article';
import { createLocalBlobs } from '../local-blobs';
import { readShares } from '../metadata-record';
import { changesOf, fromSyncRow, recordsOf, type Scope, toSyncRow, unsentOf } from '../scope';
import { countOwn } from './count-own';
import { findSharedTag, findTag, findTagOf, isOwn } from './find-tag';
import { markOwn, removeWithdrawn, renameAuthors, toNames } from './finish-receiving';
import { describeBefore, keepDescribed, readGone } from './own-contribution';
import { receiveContribution, type Taking } from './receive-contribution';
import { type SharedTag, toShareScope } from './share-scope';

/**
 * The clips of this library that have a shared tag, for exchanges with other people. Sends what
 * the user contributes, and adds what others do to the library's clips. Calls reject like those of
 * `LocalLibrary`.
 */
export interface ShareLibrary extends Local {
  /**
   * Prepares the first exchange, unless that was done for this device. Once all was received, changes
   * are tracked, and all clips with the tag count as changed: also once somebody who could only read
   * may add to the share.
   */
  start(): Promise<void>;
  /** Ends it, and forgets what was exchanged. Clips and highlights stay. */
  stop(): Promise<void>;
  /** Whether records have these names, as far as there are any. */
  hasNames(toName: (id: string) => Promise<string>): Promise<boolean>;
  /** Continues with other names for all records, after the secret has changed. */
  rename(toName: (id: string) => Promise<string>): Promise<void>;
  watchUnsent(onCount: (count: number) => void, signal: AbortSignal): void;
  /** The number of clips that the user contributes, or would if they were allowed to. */
  countOwn(): Promise<number>;
  listMembers(): Promise<readonly Member[]>;
  watchMembers(onMembers: (members: readonly Member[]) => void, signal: AbortSignal): void;
  putMember(member: Member): Promise<void>;
}

/** `device` is the id of this device. */
export function createShareLibrary(
  access: Access,
  share: SharedTag,
  device: string,
  clock: () => Instant,
): ShareLibrary {
  const { db } = access;
  const { syncChanges, syncRecords, syncPlace } = db;
  const scope = toShareScope(share);
  const rows = createExchangeRows(access, scope, device, clock);
  const { read, write, readAll, writeAll, answerRead, getPlace, changeDevices } = rows;
  const ownStart = toContributionId(share.member, '');
  /** What this device's clips say that lack something of their contributions, by mark. */
  const behind = new Map<string, Fields>();

  /** The share as it is now: its tag may have been renamed since an exchange began. */
  const readCurrent = async (): Promise<SharedTag> =>
    (await readShares(db)).find(({ id }) => id === share.id) ?? share;

  const readMembers = async () => {
    const { devices = noDevices } = (await syncPlace.get(scope.place)) ?? {};
    return listMembers(devices.record);
  };

  /** Forgets changes of clips that are not shared. Returns whether there were any. */
  const dropUnshared = (ids: readonly string[]) =>
    writeAll(async () => {
      await getPlace();
      const clipIds = ids.map((id) => id.slice(scope.tracked.length));
      const [current, stored, records] = await Promise.all([
        readCurrent(),
        getStoredClips(db, clipIds),
        syncRecords.bulkGet([...ids]),
      ]);
      const clips = new Map(stored.map((one) => [one.clip.id, one]));
      const unshared = ids.filter((_, index) => {
        const record = records[index] ?? null;
        const clip = clips.get(clipIds[index] ?? '') ?? null;
        return record === null && (clip === null || findTag(clip, current, record) === null);
      });
      await syncChanges.bulkDelete(unshared);
      return unshared.length > 0;
    });

  return {
    ...rows,
    ...createLocalBlobs(db, rows, clock),
    // Texts are those of the clip of a contribution.
    readTexts: (ids) =>
      createLocalBlobs(db, rows, clock).readTexts(
        ids.flatMap((id) => parseContributionId(id)?.clipId ?? []),
      ),
    async start() {
      if (await rows.isStarted()) return;
      await rows.begin(false);
      await rows.finishBegin();
    },
    async finishReceiving() {
      const { canWrite } = share;
      const known = await read(async () => ({
        ...(await getPlace()),
        members: await readMembers(),
      }));
      const names = toNames(known.members);
      const isCompared = known.canWrite === canWrite;
      if (isCompared && dequal(known.names, names)) return;
      await writeAll(async () => {
        const place = await getPlace();
        const shares = await readShares(db);
        const current = shares.find(({ id }) => id === share.id) ?? share;
        if (place.canWrite === undefined) {
          await removeWithdrawn(db, current, scope, [...shares, current], clock());
          await rows.track(true);
        }
        await renameAuthors(db, names, clock());
        if (canWrite && !isCompared) await markOwn(db, current, scope, clock());
        await syncPlace.put({ ...place, canWrite, names });
      });
    },
    stop: rows.clear,
    async hasNames(toName) {
      const row = await read(() => recordsOf(db, scope).first());
      const known = row && fromSyncRow(scope, row);
      return known === undefined || (await toName(known.id)) === known.name;
    },
    async rename(toName) {
      const known = (await read(() => recordsOf(db, scope).toArray())).map((row) =>
        fromSyncRow(scope, row),
      );
      const names = new Map(
        await Promise.all(known.map(async ({ id }) => [id, await toName(id)] as const)),
      );
      await write(async () => {
        const place = await getPlace();
        const current = await recordsOf(db, scope).toArray();
        await recordsOf(db, scope).delete();
        await syncRecords.bulkPut(
          current.map((row) => {
            const one = fromSyncRow(scope, row);
            const name = names.get(one.id) ?? one.name;
            const next = toSyncRow(scope, { ...one, name, token: null, isSent: false, blobs: [] });
            return keepDescribed(next, row.described);
          }),
        );
        const { devices = noDevices } = place;
        const list = { ...devices, token: null, isSent: false };
        await syncPlace.put({ ...place, devices: list, cursor: null, waiting: [] });
      });
    },
    watchUnsent(onCount, signal) {
      const count = () =>
        answerRead(async () => {
          const ids = await changesOf(db, scope).primaryKeys();
          const clipIds = ids.map((id) => id.slice(scope.tracked.length));
          const [current, unsent, records, clips] = await Promise.all([
            readCurrent(),
            rows.countUnsent(),
            syncRecords.bulkGet(ids),
            db.clips.bulkGet(clipIds),
          ]);
          const tagged = clips.filter((clip) => clip && findSharedTag(clip, current, false));
          const annotations = await db.annotations
            .where('clipId')
            .anyOf(tagged.flatMap((clip) => clip?.id ?? []))
            .toArray();
          const annotated = new Set(annotations.filter(isOwn).map(({ clipId }) => clipId));
          // Changes of other clips are noted, too.
          const unshared = clips.filter(
            (clip, index) =>
              !records[index] &&
              !(clip && findTagOf(clip, annotated.has(clip.id), current, null) !== null),
          );
          return unsent - unshared.length;
        }, [db.clips, db.annotations, db.settings]);
      watch(count, (answer) => answer.ok && onCount(answer.value), signal);
    },
    countOwn: () => readAll(async () => countOwn(db, await readCurrent())),
    listMembers: () => read(readMembers),
    watchMembers(onMembers, signal) {
      watch(
        () => answerRead(readMembers),
        (answer) => answer.ok && onMembers(answer.value),
        signal,
      );
    },
    putMember: (member) =>
      changeDevices((known) => ({
        ...known,
        record: putMember(known.record, member, createClock(device), clock()),
        isSent: false,
      })),
    async listChanged(limit) {
      for (;;) {
        const ids = await read(() => changesOf(db, scope).limit(limit).primaryKeys());
        if (ids.length === 0 || !(await dropUnshared(ids))) {
          return ids.map((id) => id.slice(scope.start.length));
        }
      }
    },
    async listKnown(which, afterId, limit) {
      // Others send theirs again.
      const after = afterId === '' ? ownStart : afterId;
      const own = which === 'all' ? recordsOf : unsentOf;
      const found = await read(() =>
        own(db, scope, after)
          .until((row) => !row.id.startsWith(scope.tracked))
          .limit(limit)
          .toArray(),
      );
      return found.map((row) => fromSyncRow(scope, row));
    },
    async read(ids) {
      const rowIds = ids.map((id) => scope.start + id);
      const [current, changes, records, stored, isGone] = await readAll(async () => {
        const [current, changes, records] = await Promise.all([
          readCurrent(),
          syncChanges.bulkGet(rowIds),
          syncRecords.bulkGet(rowIds),
        ]);
        const changed = changes.flatMap((change) => change?.id.slice(scope.tracked.length) ?? []);
        const stored = await getStoredClips(db, changed);
        const isGone = await readGone(db, stored, records);
        return [current, changes, records, stored, isGone] as const;
      });
      const clips = new Map(stored.map((one) => [one.clip.id, one]));
      return Promise.all(
        ids.map(async (id, index): Promise<LocalState> => {
          const [change, row] = [changes[index], records[index]];
          const known = row ? fromSyncRow(scope, row) : null;
          if (change === undefined) return { known, change: null };
          const { changedAt, mark } = change;
          const clip = clips.get(parseContributionId(id)?.clipId ?? '') ?? null;
          const tag = clip && findTag(clip, current, row ?? null);
          const own = clip && tag !== null ? await describe(clip, tag) : null;
          if (!row?.described) return { known, change: { fields: own, changedAt, mark } };
          const is = own ?? emptyFields;
          const joined = joinOwn(readFields(row.record), row.described, is, isGone);
          if (!dequal(joined, is)) behind.set(mark, is);
          const fields = joined === emptyFields ? null : joined;
          return { known, change: { fields, changedAt, mark } };
        }),
      );
    },
    store(updates) {
      const storeIfReady = async () => {
        await getPlace();
        const outcomes = await checkMarks(db, scope, updates);
        if (outcomes.every((outcome) => outcome === 'ready')) {
          const shares = changesClips ? await readShares(db) : [];
          const current = shares.find(({ id }) => id === share.id) ?? share;
          const taking = { members: await readMembers(), shares: [...shares, current] };
          await storeUpdates(db, current, scope, taking, updates, behind, clock());
        }
        return outcomes;
      };
      const changesClips = updates.some(({ fields }) => fields !== undefined);
      return changesClips ? writeAll(storeIfReady) : write(storeIfReady);
    },
  };
}

async function describe(stored: StoredClip, tag: string): Promise<Fields | null> {
  const hashes = new Map<Version, string>();
  for (const version of stored.versions) hashes.set(version, await hashArticle(version.article));
  return describeContribution(stored, tag, (version) => hashes.get(version) ?? '');
}

/** Whether each update can be stored. */
async function checkMarks(
  db: LibraryDatabase,
  { start }: Scope,
  updates: readonly Update[],
): Promise<readonly Outcome[]> {
  const changes = await db.syncChanges.bulkGet(updates.map(({ known }) => start + known.id));
  return updates.map(({ mark }, index) =>
    (changes[index]?.mark ?? null) === mark ? 'ready' : 'changed',
  );
}

async function storeUpdates(
  db: LibraryDatabase,
  share: SharedTag,
  scope: Scope,
  taking: Taking,
  updates: readonly Update[],
  behind: Map<string, Fields>,
  now: Instant,
): Promise<void> {
  stopTracking(scope.tracked);
  // The user's own, from another device: it comes with their library.
  const isOfUser = ({ known }: Update) => `${scope.start}${known.id}`.startsWith(scope.tracked);
  // One by one, because several members may contribute to one clip. Dexie loses the transaction if
  // it awaits functions that read nothing.
  for (const update of updates) {
    if (update.fields === undefined || isOfUser(update)) continue;
    await receiveContribution(db, share, scope, taking, update, now);
  }
  const before = await db.syncRecords.bulkGet(updates.map(({ known }) => scope.start + known.id));
  const rows = updates.map((update, index) => {
    const { known, mark } = update;
    const described =
      mark === null ? describeBefore(update, before[index], scope) : behind.get(mark);
    if (mark !== null) behind.delete(mark);
    return keepDescribed(toSyncRow(scope, known), described);
  });
  await db.syncRecords.bulkPut(rows);
  const absorbed = updates.flatMap(({ known, mark }) =>
    mark === null ? [] : [scope.start + known.id],
  );
  if (absorbed.length > 0) await db.syncChanges.bulkDelete(absorbed);
}
