import { type Result, succeed } from '../core/model';
import * as annotations from './annotations';
import * as clips from './clips';
import { attempt, yieldToUpgrades } from './connection';
import { LibraryDatabase } from './database';
import type { Library } from './library';
import { saveClip } from './save-clip';
import { searchClips } from './search-clips';
import { completeTags } from './tags';
import { getVersion, keepVersion, listVersions } from './versions';
import { watch } from './watch';
import { eachWholeClip, getWholeClip } from './whole-clips';

/**
 * The library in this browser. Nothing is opened until the first call, and
 * what was closed meanwhile is opened again, so it may be called at the top of
 * a script.
 */
export function openLibrary(name = 'pressmark'): Library {
  const db = new LibraryDatabase(name);
  yieldToUpgrades(db);

  // Dexie keeps a transaction alive across `await` only in a function that is itself `async`.
  /** One transaction over all that a change can touch: it happens whole or not at all. */
  const write = <Value>(work: () => Promise<Result<Value>>) => {
    const tables = [db.clips, db.versions, db.annotations, db.tags];
    return attempt(db, () => db.transaction('rw', tables, async () => await work()));
  };
  const read = <Value>(work: () => Promise<Result<Value>>) => {
    const tables = [db.clips, db.versions, db.annotations];
    return attempt(db, () => db.transaction('r', tables, async () => await work()));
  };
  const attemptWith = <Value>(work: () => PromiseLike<Value>) =>
    attempt(db, async () => succeed(await work()));

  const library: Library = {
    saveClip: (request) => write(() => saveClip(db, request)),
    keepVersion: (clipId, id, article, now) =>
      write(() => keepVersion(db, clipId, { id, article, now })),
    findClip: (urls) => attempt(db, () => clips.findClip(db, urls)),
    getClip: (id) => attempt(db, () => clips.getClip(db, id)),
    getVersion: (id) => attempt(db, () => getVersion(db, id)),
    listVersions: (clipId) => read(() => listVersions(db, clipId)),
    editClip: (id, edit, now) => write(() => clips.editClip(db, id, edit, now)),
    deleteClip: (id, now) => write(() => clips.deleteClip(db, id, now)),
    restoreClip: (id, now) => write(() => clips.restoreClip(db, id, now)),
    listClips: (limit, before) => attempt(db, () => clips.listClips(db, limit, before)),
    countClips: () => attemptWith(() => clips.countClips(db)),
    searchClips: (query, limit) => read(() => searchClips(db, query, limit)),

    listAnnotations: (clipId) => read(() => annotations.listAnnotations(db, clipId)),
    addAnnotation: (added) => write(() => annotations.addAnnotation(db, added)),
    editAnnotation: (id, edit, now) => write(() => annotations.editAnnotation(db, id, edit, now)),
    deleteAnnotation: (id, now) => write(() => annotations.deleteAnnotation(db, id, now)),
    restoreAnnotation: (id, now) => write(() => annotations.restoreAnnotation(db, id, now)),

    completeTags: (typed, limit) => attemptWith(() => completeTags(db, typed, limit)),

    saveDraft: (draft) => attemptWith(() => db.drafts.put(draft).then(() => draft)),
    findDraft: (key) => attemptWith(() => db.drafts.get(key).then((draft) => draft ?? null)),
    listDrafts: (prefix) =>
      attemptWith(async () => {
        const drafts = await db.drafts.where('key').startsWith(prefix).sortBy('updatedAt');
        return drafts.reverse();
      }),
    dropDraft: (key) => attemptWith(() => db.drafts.delete(key).then(() => null)),

    getWholeClip: (id) => read(() => getWholeClip(db, id)),
    eachWholeClip: () => eachWholeClip(library),

    watch: (query, onAnswer, signal) => watch(() => query(library), onAnswer, signal),
    close: () => db.close(),
  };
  return library;
}
