import { addressKey, type Clip, summarise } from '../../../core/model';
import { countWords, plainText } from '../../../core/text';
import { storeClips } from '../../../storage/clips/store-clip';
import { maintainIndex } from '../../../storage/search/maintenance/maintain-index';
import { countTags } from '../../../storage/tags/tags';
import type { Vocabulary } from '../../library/vocabulary';
import { inventStory } from './invent-story';
import { busily, openDatabase } from './open';

/** Clips that are saved in one transaction: one by one the disk would be waited for a hundred thousand times. */
const clipsAtOnce = 200;

/** Saves the stories `from` up to `to` of `total`, and folds them into the index. */
export async function fillLibrary(ask: {
  vocabulary: Vocabulary;
  from: number;
  to: number;
  total: number;
}): Promise<{ saveMs: number; tendMs: number }> {
  const db = await openDatabase();
  const begun = performance.now();
  for (let at = ask.from; at < ask.to; at += clipsAtOnce) {
    const stories = Array.from({ length: Math.min(clipsAtOnce, ask.to - at) }, (_, offset) =>
      makeClip(ask.vocabulary, at + offset, ask.total),
    );
    const tables = db.writableTables;
    await db.transaction('rw', tables, async () => {
      await db.versions.bulkAdd(stories.map(({ version }) => version));
      await storeClips(
        db,
        stories.map(({ clip, version }) => ({
          before: null,
          after: clip,
          article: version.article,
        })),
      );
      const tags = stories.flatMap(({ clip }) => clip.tags);
      await countTags(db, [], tags, stories[0]?.clip.clippedAt ?? '');
    });
  }
  const saved = performance.now();
  await maintainIndex(db.backendDB(), busily);
  db.close();
  return { saveMs: saved - begun, tendMs: performance.now() - saved };
}

/** A story as `saveClip` would keep it, with states that a reader gave it. */
function makeClip(vocabulary: Vocabulary, index: number, total: number) {
  const { article, tags, note, now } = inventStory(vocabulary, index, total);
  const version = { id: `version-${index}`, clipId: `clip-${index}`, keptAt: now, article };
  const clip: Clip = {
    id: `clip-${index}`,
    addresses: [addressKey(article.url)],
    versionId: version.id,
    summary: summarise(article),
    wordCount: countWords(plainText(article.body)),
    ...{ tags, note, annotationCount: 0, readingPlace: null },
    readAt: index % 3 === 0 ? null : now,
    favouriteAt: index % 20 === 0 ? now : null,
    archivedAt: index % 4 === 0 ? now : null,
    ...{ clippedAt: now, updatedAt: now, deletedAt: null },
  };
  return { clip, version };
}
