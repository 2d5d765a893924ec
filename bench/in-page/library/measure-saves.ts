import { openLibrary } from '../../../storage';
import { queueIndexChanges } from '../../../storage/clips/queue-index-change';
import { toRow } from '../../../storage/schema/clip-row';
import type { Vocabulary } from '../../library/vocabulary';
import { inventStory } from './invent-story';
import { openDatabase } from './open-database';

/**
 * Saves more clips one by one and returns times in milliseconds: of each save (`saves`), of its
 * index changes (`notes`), and of writing only the article to a separate database with the same
 * durability (`bare`). The latter alternates with the saves and is the minimum for any library.
 */
export async function measureSaves(options: {
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
  for (let at = 0; at < options.count; at++) {
    const { article, ...story } = inventStory(options.vocabulary, options.from + at, options.total);
    const url = `${article.url}?run=${run}`;
    const request = {
      ...story,
      ...{ article: { ...article, url }, pageUrl: url },
      ...{ clipId: `extra-${run}-${at}`, versionId: `extra-${run}-${at}` },
    };
    const start = performance.now();
    const saved = await library.saveClip(request);
    saves.push(performance.now() - start);
    if (!saved.ok) throw new Error(saved.failure.code);
    bare.push(await measureBareWrite(scratch, request.article));
  }
  scratch.close();
  indexedDB.deleteDatabase(scratchName);
  const notes = await measureIndexChanges(options);
  for (let at = 0; at < options.count; at++) {
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

/** Returns the milliseconds until a row is written to disk. */
async function measureBareWrite(scratch: IDBDatabase, row: unknown): Promise<number> {
  const start = performance.now();
  const work = scratch.transaction('rows', 'readwrite', { durability: 'strict' });
  work.objectStore('rows').add(row);
  await new Promise((resolve, reject) => {
    work.oncomplete = resolve;
    work.onabort = () => reject(work.error);
  });
  return performance.now() - start;
}

/** Returns the milliseconds from an article to its index rows, without committing them. */
async function measureIndexChanges(options: {
  vocabulary: Vocabulary;
  from: number;
  count: number;
  total: number;
}): Promise<number[]> {
  const db = await openDatabase();
  const notes: number[] = [];
  for (let at = 0; at < options.count; at++) {
    const row = await db.clips.orderBy('number').last();
    if (row === undefined) break;
    const { article } = inventStory(
      options.vocabulary,
      options.from + options.count + at,
      options.total,
    );
    await db
      .transaction('rw', db.writableTables, async (work) => {
        const after = toRow({ ...row, annotationCount: 0 }, row.number);
        const start = performance.now();
        await queueIndexChanges(db, [{ kind: 'clip', before: null, after, article }]);
        notes.push(performance.now() - start);
        work.abort();
      })
      .catch(() => undefined);
  }
  db.close();
  return notes;
}
