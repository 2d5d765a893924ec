import { openLibrary } from '../../../storage';
import { queueIndexChanges } from '../../../storage/clips/queue-index-change';
import { toRow } from '../../../storage/schema/clip-row';
import type { Vocabulary } from '../../library/vocabulary';
import { inventStory } from './invent-story';
import { openDatabase } from './open';

/**
 * Saves further clips one by one, as a reader does: how long each takes (`saves`), what of it is
 * the index's (`notes`), and how long the browser takes to put nothing but the same article into a
 * database of its own (`bare`), as durably, in turns with the saves: less no library can take.
 */
export async function measureSaves(ask: {
  vocabulary: Vocabulary;
  from: number;
  count: number;
  total: number;
}): Promise<{ saves: number[]; bare: number[]; notes: number[] }> {
  const library = openLibrary();
  const scratch = await openScratch();
  const saves: number[] = [];
  const bare: number[] = [];
  const { floor } = Math;
  const run = floor(performance.timeOrigin);
  for (let at = 0; at < ask.count; at++) {
    const { article, ...story } = inventStory(ask.vocabulary, ask.from + at, ask.total);
    const url = `${article.url}?run=${run}`;
    const request = {
      ...story,
      ...{ article: { ...article, url }, pageUrl: url },
      ...{ clipId: `extra-${run}-${at}`, versionId: `extra-${run}-${at}` },
    };
    const begun = performance.now();
    const saved = await library.saveClip(request);
    saves.push(performance.now() - begun);
    if (!saved.ok) throw new Error(saved.failure.code);
    bare.push(await putBare(scratch, request.article));
  }
  scratch.close();
  indexedDB.deleteDatabase(scratchName);
  const notes = await measureNotes(ask);
  for (let at = 0; at < ask.count; at++) {
    await library.deleteClip(`extra-${run}-${at}`, new Date().toISOString());
  }
  library.close();
  return { saves, bare, notes };
}

const scratchName = 'bench-scratch';

function openScratch(): Promise<IDBDatabase> {
  const request = indexedDB.open(scratchName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore('rows', { autoIncrement: true });
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Milliseconds until one row is on the disk. */
async function putBare(scratch: IDBDatabase, row: unknown): Promise<number> {
  const begun = performance.now();
  const work = scratch.transaction('rows', 'readwrite', { durability: 'strict' });
  work.objectStore('rows').add(row);
  await new Promise((resolve, reject) => {
    work.oncomplete = resolve;
    work.onabort = () => reject(work.error);
  });
  return performance.now() - begun;
}

/** The same by itself: from the article to the row of the index that waits for its transaction. */
async function measureNotes(ask: {
  vocabulary: Vocabulary;
  from: number;
  count: number;
  total: number;
}): Promise<number[]> {
  const db = await openDatabase();
  const notes: number[] = [];
  for (let at = 0; at < ask.count; at++) {
    const row = await db.clips.orderBy('number').last();
    if (row === undefined) break;
    const { article } = inventStory(ask.vocabulary, ask.from + ask.count + at, ask.total);
    await db
      .transaction('rw', db.writableTables, async (work) => {
        const after = toRow({ ...row, annotationCount: 0 }, row.number);
        const begun = performance.now();
        await queueIndexChanges(db, [{ kind: 'clip', before: null, after, article }]);
        notes.push(performance.now() - begun);
        work.abort();
      })
      .catch(() => undefined);
  }
  db.close();
  return notes;
}
