import { openLibrary } from '../../../storage';
import { toRow } from '../../../storage/clip-row';
import { noteChange } from '../../../storage/search/note-change';
import type { Vocabulary } from '../../library/vocabulary';
import { inventStory } from './invent-story';
import { openDatabase } from './open';

/** Saves further clips one by one, as a reader does: how long each takes, and what of it is the index's. */
export async function measureSaves(ask: {
  vocabulary: Vocabulary;
  from: number;
  count: number;
  total: number;
}): Promise<{ saves: number[]; notes: number[] }> {
  const library = openLibrary();
  const saves: number[] = [];
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
  }
  const notes = await measureNotes(ask);
  for (let at = 0; at < ask.count; at++) {
    await library.deleteClip(`extra-${run}-${at}`, new Date().toISOString());
  }
  library.close();
  return { saves, notes };
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
      .transaction('rw', db.changed, async (work) => {
        const after = toRow({ ...row, annotationCount: 0 }, row.number);
        const begun = performance.now();
        await noteChange(db, [{ kind: 'clip', before: null, after, article }]);
        notes.push(performance.now() - begun);
        work.abort();
      })
      .catch(() => undefined);
  }
  db.close();
  return notes;
}
