import { addressKey, type Clip, summarise } from '../../../core/model';
import { countWords, plainText } from '../../../core/text';
import { storeClips } from '../../../storage/clips/store-clip';
import { maintainIndex } from '../../../storage/search/maintenance/maintain-index';
import { countTags } from '../../../storage/tags/tags';
import type { Vocabulary } from '../../library/vocabulary';
import { inventStory } from './invent-story';
import { openDatabase, unthrottled } from './open-database';

/** Clips per transaction. With one each, most of the time would be spent waiting for the disk. */
const batchSize = 200;

/** Saves the invented stories from `from` up to but excluding `to`, and indexes them. */
export async function fillLibrary(options: {
  vocabulary: Vocabulary;
  from: number;
  to: number;
  total: number;
}): Promise<{ saveMs: number; indexMs: number }> {
  const db = await openDatabase();
  const start = performance.now();
  for (let at = options.from; at < options.to; at += batchSize) {
    const stories = Array.from({ length: Math.min(batchSize, options.to - at) }, (_, offset) =>
      makeClip(options.vocabulary, at + offset, options.total),
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
  await maintainIndex(db.backendDB(), unthrottled);
  db.close();
  return { saveMs: saved - start, indexMs: performance.now() - saved };
}

/** Creates a clip as `saveClip` would, with invented states such as read or archived. */
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
