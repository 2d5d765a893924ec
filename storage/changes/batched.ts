import { type Failure, type Instant, type Result, succeed } from '../../core/model';
import type { MethodGroup } from '../../core/rpc';
import {
  type BatchOptions,
  type ClipStates,
  type ClipsChange,
  countRecords,
  nothingChanged,
} from './changes';
import { type Batched, inBatches } from './in-batches';
import { purgeInBatches } from './purge-in-batches';

/** Records that are changed in one transaction. */
export const clipBatchSize = 200;

/**
 * Work on many records in batches, one transaction each. It can report progress and be stopped
 * by a signal; the batches are calls of their own, so this works the same by messages.
 *
 * A `ClipsChange` says what was done, for `undoChange`, also when the work ended early: by the
 * signal, or by an error (`failure`). Called again with its `rest`, `changeClips` goes on.
 */
export interface BatchedMethods {
  /**
   * Changes clips, named by id or number. Skips clips that are gone, and deleted ones unless
   * they are restored.
   */
  changeClips(
    which: readonly (string | number)[],
    change: ClipStates,
    now: Instant,
    options?: BatchOptions,
  ): Promise<Result<ClipsChange>>;
  /**
   * Takes back what a change did, and only that: what was changed since by
   * something else stays. Its answer takes the undoing back.
   */
  undoChange(
    change: ClipsChange,
    now: Instant,
    options?: BatchOptions,
  ): Promise<Result<ClipsChange>>;
  /**
   * Renames a tag and all below it, on every clip and annotation, deleted ones too. If the
   * name exists, the two become one. Fails with `invalid-input` if nothing is left of the
   * name or it is below the tag itself, and with `name-too-long`.
   */
  renameTag(
    key: string,
    name: string,
    now: Instant,
    options?: BatchOptions,
  ): Promise<Result<ClipsChange>>;
  /** Removes a tag and all below it from every clip and annotation. */
  deleteTag(key: string, now: Instant, options?: BatchOptions): Promise<Result<ClipsChange>>;
  /** Removes everything in the bin for good; returns how many clips, also if the signal ended it early. */
  emptyBin(now: Instant, options?: BatchOptions): Promise<Result<number>>;
  /** Removes clips for good, named by id or number. Skips those that are not in the bin. Returns how many. */
  purgeClips(
    which: readonly (string | number)[],
    now: Instant,
    options?: BatchOptions,
  ): Promise<Result<number>>;
}

/** `BatchedMethods` over the calls for single batches. */
export function batchedMethods(calls: Omit<MethodGroup<'changes'>, 'purgeBin'>): BatchedMethods {
  /** Renames the tags of everything that has one, or with null for the name removes them. */
  const retag = async (
    key: string,
    name: string | null,
    now: Instant,
    options?: BatchOptions,
  ): Promise<Result<ClipsChange>> => {
    const carriers = await calls.listCarriers(key, name);
    if (!carriers.ok) return carriers;
    const retagged = await inBatches(
      carriers.value,
      clipBatchSize,
      (batch) => calls.retagBatch(batch, key, name, now),
      options,
    );
    return succeed(joinBatches(retagged, (rest) => rest.map(({ id }) => id)));
  };
  const methods: BatchedMethods = {
    async changeClips(which, change, now, options) {
      const changed = await inBatches(
        which,
        clipBatchSize,
        (batch) => calls.changeBatch(batch, change, now),
        options,
      );
      return succeed(joinBatches(changed, (rest) => rest));
    },
    async undoChange(change, now, options) {
      const parts = partsOf(change);
      const sizeUntil = (end: number) =>
        parts.slice(0, end).reduce((sum, part) => sum + countRecords(part), 0);
      const undone = await inBatches(parts, 1, ([part = change]) => calls.undoBatch(part, now), {
        ...options,
        // Counted in records, not in parts.
        onProgress: (done) => options?.onProgress?.(sizeUntil(done), sizeUntil(parts.length)),
      });
      return succeed(joinBatches(undone, namesIn));
    },
    async renameTag(key, name, now, options) {
      const retagged = await retag(key, name, now, options);
      if (!retagged.ok || retagged.value.rest.length > 0) return retagged;
      const named = await calls.nameTag(key, name, now);
      if (named.ok) return succeed(joinChanges([retagged.value, named.value]));
      return succeed({ ...retagged.value, failure: named.failure });
    },
    deleteTag: (key, now, options) => retag(key, null, now, options),
    async emptyBin(now, options) {
      const inBin = await calls.listBin();
      return inBin.ok ? methods.purgeClips(inBin.value, now, options) : inBin;
    },
    purgeClips: (which, now, options) =>
      purgeInBatches(which, (batch) => calls.purgeBatch(batch, now), options),
  };
  return methods;
}

/** What batches did as one change; `nameRest` names what was not reached. */
function joinBatches<Item>(
  { done, rest, failure }: Batched<Item, ClipsChange>,
  nameRest: (rest: readonly Item[]) => readonly (string | number)[],
): ClipsChange {
  const joined = joinChanges(done);
  return {
    ...joined,
    rest: [...joined.rest, ...nameRest(rest)],
    failure: joined.failure ?? failure,
  };
}

/** Several changes as one. */
function joinChanges(changes: readonly ClipsChange[]): ClipsChange {
  return {
    clips: changes.flatMap(({ clips }) => clips),
    annotations: changes.flatMap(({ annotations }) => annotations),
    tags: changes.flatMap(({ tags }) => tags),
    searches: changes.flatMap(({ searches }) => searches),
    rest: changes.flatMap(({ rest }) => rest),
    failure: firstFailure(changes),
  };
}

function firstFailure(changes: readonly ClipsChange[]): Failure | null {
  return changes.find(({ failure }) => failure !== null)?.failure ?? null;
}

/** The ids of the clips and annotations that changes are about. */
function namesIn(changes: readonly ClipsChange[]): readonly string[] {
  return changes.flatMap(({ clips, annotations }) =>
    [...clips, ...annotations].map(({ id }) => id),
  );
}

/** A change in parts that can each be undone in one transaction. */
function partsOf(change: ClipsChange): readonly ClipsChange[] {
  const parts: ClipsChange[] = [];
  const cut = <Turned>(
    turns: readonly Turned[],
    part: (batch: readonly Turned[]) => ClipsChange,
  ) => {
    for (let at = 0; at < turns.length; at += clipBatchSize) {
      parts.push(part(turns.slice(at, at + clipBatchSize)));
    }
  };
  cut(change.clips, (clips) => ({ ...nothingChanged, clips }));
  cut(change.annotations, (annotations) => ({ ...nothingChanged, annotations }));
  cut(change.tags, (tags) => ({ ...nothingChanged, tags }));
  cut(change.searches, (searches) => ({ ...nothingChanged, searches }));
  return parts;
}
