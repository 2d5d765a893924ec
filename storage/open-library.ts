import type { Table } from 'dexie';
import { type FailureCode, type Result, succeed } from '../core/model';
import * as annotations from './annotations/annotations';
import { listAllAnnotations, listAnnotationTags } from './annotations/notebook';
import { emptyBin, purgeBin, purgeClips } from './changes/bin';
import { changeClips } from './changes/change-clips';
import { deleteTag, recolourTag, renameTag } from './changes/rename-tag';
import { undoChange } from './changes/undo-change';
import * as clips from './clips/clips';
import { getKeptClips, listClipNumbers, listTombstones } from './clips/kept-clips';
import { saveReadingPlace } from './clips/reading-place';
import { saveClip } from './clips/save-clip';
import { getWholeClips } from './clips/whole-clips';
import { eachWholeClip } from './each-whole-clip';
import { hashBytes } from './images/hash-bytes';
import * as images from './images/images';
import { requeueImages } from './images/requeue-images';
import * as restored from './images/restore-images';
import { importClips } from './import/import-clips';
import { ImportMemory } from './import/import-memory';
import type { Library } from './library';
import { catchUpSketches } from './near-duplicates/catch-up-sketches';
import { findNearDuplicates } from './near-duplicates/find-near-duplicates';
import { attempt, yieldToUpgrades } from './schema/connection';
import { LibraryDatabase, type Write } from './schema/database';
import { isDuplicateKey } from './schema/failure-of';
import { searchInThread } from './search/service/search-in-thread';
import type { SearchService } from './search/service/search-service';
import * as belongings from './settings/library-metadata';
import { getPreference, savePreference } from './settings/preferences';
import { deleteSearch, saveSearch } from './settings/searches';
import { getSettings, saveSettings } from './settings/settings';
import { listArrivals } from './shelves/list-arrivals';
import { listShelves } from './shelves/shelves';
import { getStatistics } from './shelves/statistics';
import { completeTags, listTags } from './tags/tags';
import { getVersion, keepVersion, listVersions } from './versions/versions';
import { watch } from './watch';
import { findHolders } from './works/find-holders';
import { setAddress } from './works/set-address';
import { undoAddress } from './works/undo-address';

interface LibraryOptions {
  /**
   * Called when the disk is full or the database fails, and again when it answers for
   * the first time after that: its log must be renewed (see `renewLog`).
   */
  readonly onTrouble?: (() => void) | null;
  /** Awaited before the first write: the log must be renewed before anything is added to it. */
  readonly beforeFirstWrite?: (() => Promise<unknown>) | null;
  /** The code to fail with where the caller knows why a library cannot be opened. */
  readonly unavailable?: FailureCode;
}

/**
 * The library in this browser. Nothing is opened until the first call, and
 * what was closed meanwhile is opened again, so it may be called at the top of
 * a script.
 *
 * `worker` answers questions from the search index; without one they are
 * answered in this thread.
 */
export function openLibrary(
  name = 'pressmark',
  worker: SearchService | null = null,
  {
    onTrouble = null,
    beforeFirstWrite = null,
    unavailable = 'library-unavailable',
  }: LibraryOptions = {},
): Library {
  const db = new LibraryDatabase(name, unavailable);
  db.onTrouble = onTrouble;
  yieldToUpgrades(db);
  const search = worker ?? searchInThread(async () => db.backendDB());

  let ready: Promise<unknown> | null = null;

  // Dexie keeps a transaction alive across `await` only in a function that is itself `async`.
  /** One transaction over all that a change can touch: it happens whole or not at all. */
  const write: Write = (work) => writeTo(db.writableTables, work);
  const writeTo = <Value>(tables: readonly Table[], work: () => Promise<Result<Value>>) =>
    attempt(db, async () => {
      if (ready === null && beforeFirstWrite !== null) ready = beforeFirstWrite();
      if (ready !== null) await ready;
      return db.transaction('rw', tables, async () => await work());
    });
  const read = <Value>(work: () => Promise<Result<Value>>) => {
    const tables = [db.clips, db.versions, db.annotations];
    return attempt(db, () => db.transaction('r', tables, async () => await work()));
  };
  const attemptWith = <Value>(work: () => PromiseLike<Value>) =>
    attempt(db, async () => succeed(await work()));

  const library: Library = {
    saveClip: (request) => writeTo(db.saveClipTables, () => saveClip(db, request)),
    keepVersion: (clipId, id, article, now) =>
      write(() => keepVersion(db, clipId, { id, article, now })),
    findClip: (urls) => attempt(db, () => clips.findClip(db, urls)),
    getClip: (id) => attempt(db, () => clips.getClip(db, id)),
    findAddresses: (of, id) => attempt(db, () => clips.findAddresses(db, of, id)),
    getVersion: (id) => attempt(db, () => getVersion(db, id)),
    listVersions: (clipId) => read(() => listVersions(db, clipId)),
    editClip: (id, edit, now) => write(() => clips.editClip(db, id, edit, now)),
    setAddress: (id, url, now) => write(() => setAddress(db, id, url, now)),
    undoAddress: (change, now) => write(() => undoAddress(db, change, now)),
    findHolders: (works) => read(async () => succeed(await findHolders(db, works))),
    deleteClip: (id, now) => write(() => clips.deleteClip(db, id, now)),
    restoreClip: (id, now) => write(() => clips.restoreClip(db, id, now)),
    listClips: (limit, before) => attempt(db, () => clips.listClips(db, limit, before)),

    find(...ask) {
      // A worker opens the database by itself, beside this page, and is asked at once.
      let early = worker?.find(...ask) ?? null;
      early?.catch(() => undefined);
      return attempt(db, async () => {
        // The engine reads past Dexie, so a query that is watched is told here what to watch: a
        // count, because a query for keys alone is not woken by a row that is given its key.
        await db.searchDeltas.count();
        const answer = await early;
        early = null;
        // It may have been asked before there was a database of this version.
        return answer?.ok ? answer : search.find(...ask);
      });
    },
    getClips: (numbers) => attempt(db, () => clips.getClips(db, numbers)),
    countFound: (questions) => attempt(db, () => search.countFound(questions)),
    findSnippets: (question, numbers) => attempt(db, () => search.findSnippets(question, numbers)),
    completeQuestion: (question, caret) =>
      attempt(db, () => search.completeQuestion(question, caret)),
    listShelves: () => attemptWith(() => listShelves(db)),

    changeClips: (which, change, now, slicing) =>
      changeClips(db, write, which, change, now, slicing),
    undoChange: (change, now, slicing) => undoChange(db, write, change, now, slicing),
    saveReadingPlace: (id, place) => write(() => saveReadingPlace(db, id, place)),
    renameTag: (key, name, now, slicing) => renameTag(db, write, key, name, now, slicing),
    recolourTag: (key, colour, now) => write(() => recolourTag(db, key, colour, now)),
    deleteTag: (key, now, slicing) => deleteTag(db, write, key, now, slicing),
    saveSearch: (search) => write(() => saveSearch(db, search)),
    deleteSearch: (id, now) => write(() => deleteSearch(db, id, now)),
    emptyBin: (now, slicing) => emptyBin(db, write, now, slicing),
    purgeClips: (which, now, slicing) => purgeClips(db, write, which, now, slicing),
    purgeBin: (now) => purgeBin(db, write, now),

    listAllAnnotations: (filter, order, limit, after) =>
      attemptWith(() => listAllAnnotations(db, filter, order, limit, after)),
    listAnnotationTags: () => attemptWith(() => listAnnotationTags(db)),
    getStatistics: () => attemptWith(() => getStatistics(db)),

    listWantedImages: (limit) => attemptWith(() => images.listWantedImages(db, limit)),
    async keepImage(url, type, bytes, now) {
      // Worked out before: a transaction does not outlive a wait for anything but itself.
      const kept = { type, bytes: bytes.slice().buffer, hash: await hashBytes(bytes) };
      return write(async () => succeed(await images.keepImage(db, url, kept, now)));
    },
    missImage: (url, reason, isFinal) =>
      write(() => images.missImage(db, url, reason, isFinal).then(() => succeed(null))),
    findImage: (clipId, url) => attemptWith(() => images.findImage(db, clipId, url)),
    imageTotals: () => attemptWith(() => images.imageTotals(db)),
    dropImages: () => write(() => images.dropImages(db).then(() => succeed(null))),

    getSettings: () => attemptWith(() => getSettings(db)),
    async saveSettings(settings, now) {
      const saved = await write(async () => succeed(await saveSettings(db, settings, now)));
      if (!saved.ok) return saved;
      const { before, after } = saved.value;
      const again = await requeueImages(db, write, before.images, after.images);
      return again.ok ? succeed(after) : again;
    },

    findKin: (clipId) => {
      const tables = [db.clips, db.versions, db.kinSketches];
      return attempt(db, () =>
        db.transaction('r', tables, async () => await findNearDuplicates(db, clipId)),
      );
    },
    catchUpKin: () => write(() => catchUpSketches(db)),

    listAnnotations: (clipId) => read(() => annotations.listAnnotations(db, clipId)),
    addAnnotation: (added) => write(() => annotations.addAnnotation(db, added)),
    editAnnotation: (id, edit, now) => write(() => annotations.editAnnotation(db, id, edit, now)),
    deleteAnnotation: (id, now) => write(() => annotations.deleteAnnotation(db, id, now)),
    restoreAnnotation: (id, now) => write(() => annotations.restoreAnnotation(db, id, now)),

    completeTags: (typed, limit) => attemptWith(() => completeTags(db, typed, limit)),
    listTags: () => attemptWith(() => listTags(db)),

    saveDraft: (draft) =>
      writeTo([db.drafts], () => db.drafts.put(draft).then(() => succeed(draft))),
    findDraft: (key) => attemptWith(() => db.drafts.get(key).then((draft) => draft ?? null)),
    listDrafts: (prefix) =>
      attemptWith(async () => {
        const drafts = await db.drafts.where('key').startsWith(prefix).sortBy('updatedAt');
        return drafts.reverse();
      }),
    dropDraft: (key) => writeTo([db.drafts], () => db.drafts.delete(key).then(() => succeed(null))),

    async importClips(wholes, mode, isDryRun, now, memory = new ImportMemory(), rehearsal) {
      const take = () =>
        write(() =>
          importClips(db, wholes, mode, isDryRun, now, memory, isDryRun ? rehearsal : undefined),
        );
      const taken = await take().catch((error: unknown) => {
        // Somebody changed a clip that the memory was sure of.
        if (memory.forget() && isDuplicateKey(error)) return take();
        throw error;
      });
      if (taken.ok) for (const { clipId } of taken.value) memory.met.add(clipId);
      return taken;
    },
    getPreference: (name) => attemptWith(() => getPreference(db, name)),
    savePreference: (name, value, now) =>
      write(() => savePreference(db, name, value, now).then(() => succeed(null))),

    listClipNumbers: (after, limit) => attemptWith(() => listClipNumbers(db, after, limit)),
    getKeptClips: (which) => {
      const tables = [db.clips, db.versions, db.annotations, db.imageUses];
      return attempt(db, () =>
        db.transaction('r', tables, async () => succeed(await getKeptClips(db, which))),
      );
    },
    listImageHashes: (after, limit) =>
      attemptWith(() => restored.listImageHashes(db, after, limit)),
    getStoredImage: (hash) => attemptWith(() => restored.getStoredImage(db, hash)),
    getBelongings: () => {
      const tables = [db.tags, db.searches, db.settings, db.drafts];
      return attempt(db, () =>
        db.transaction('r', tables, async () => succeed(await belongings.getBelongings(db))),
      );
    },
    listTombstones: (after, limit) => attemptWith(() => listTombstones(db, after, limit)),
    async restoreImage(url, type, bytes, keptAt) {
      const kept = { type, bytes: bytes.slice().buffer, hash: await hashBytes(bytes) };
      return write(async () => succeed(await restored.restoreImage(db, url, kept, keptAt)));
    },
    settleImages: () => write(() => restored.settleImages(db).then(() => succeed(null))),
    restoreBelongings: (given, mode, now) =>
      writeTo([db.tags, db.searches, db.settings, db.drafts], () =>
        belongings.restoreBelongings(db, given, mode, now).then(() => succeed(null)),
      ),
    restoreTombstones: (tombstones) =>
      write(() => belongings.restoreTombstones(db, tombstones).then(() => succeed(null))),
    listArrivals: (since) => attemptWith(() => listArrivals(db, since)),
    getWholeClips: (which) => read(async () => succeed(await getWholeClips(db, which))),
    eachWholeClip: (which = null) => eachWholeClip(library, which),

    watch: (query, onAnswer, signal) => watch(() => query(library), onAnswer, signal),
    close: () => db.close(),
  };
  return library;
}
