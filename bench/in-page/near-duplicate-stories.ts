import { type Article, type Clip, summarise, type Version } from '../../core/model';
import { fingerprintArticle } from '../../core/near-duplicates';
import { openLibrary } from '../../storage';
import { toSketchRow } from '../../storage/near-duplicates/stored-sketch';
import { LibraryDatabase } from '../../storage/schema/database';

/* Adds real stories to a library and finds their near-duplicates. */

const now = '2026-11-12T08:00:00.000Z';

export interface BenchStory {
  readonly id: string;
  readonly text: string;
  readonly publisher: string;
}

function createArticle({ id, text, publisher }: BenchStory): Article {
  const host = publisher.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
  return {
    headline: id,
    standfirst: null,
    authors: [],
    publisher: publisher,
    sourceCredit: null,
    publishedAt: null,
    modifiedAt: null,
    language: null,
    url: `https://${host}/${encodeURIComponent(id)}`,
    section: null,
    image: null,
    body: {
      type: 'root',
      children: text
        .split('\n\n')
        .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    },
    completeness: 'full',
    evidence: null,
  };
}

function createClip(id: string, article: Article): Clip {
  return {
    id,
    addresses: [id],
    versionId: `version ${id}`,
    summary: summarise(article),
    wordCount: 0,
    tags: [],
    note: '',
    annotationCount: 0,
    readAt: null,
    favouriteAt: null,
    archivedAt: null,
    readingPlace: null,
    clippedAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

/** Adds stories to the library. `from` is the first clip number. */
export async function putStories(
  db: LibraryDatabase,
  from: number,
  stories: readonly BenchStory[],
): Promise<void> {
  const versions = stories.map((story): Version => {
    const article = createArticle(story);
    return { id: `version ${story.id}`, clipId: story.id, keptAt: now, article };
  });
  await db.transaction('rw', [db.clips, db.versions, db.kinSketches], async () => {
    await db.versions.bulkPut(versions);
    await db.clips.bulkPut(
      versions.map(({ clipId, article }, index) => ({
        ...createClip(clipId, article),
        order: `${now} ${clipId}`,
        number: from + index,
        tagKeys: [],
      })),
    );
    await db.kinSketches.bulkPut(
      versions.map(({ article }, index) => toSketchRow(from + index, fingerprintArticle(article))),
    );
  });
}

/** Removes stories that `putStories` has added. */
export async function removeStories(
  db: LibraryDatabase,
  stories: readonly Pick<BenchStory, 'id'>[],
): Promise<void> {
  const ids = stories.map(({ id }) => id);
  await db.transaction('rw', [db.clips, db.versions, db.kinSketches], async () => {
    const rows = await db.clips.bulkGet(ids);
    await db.kinSketches.bulkDelete(rows.flatMap((row) => row?.number ?? []));
    await db.clips.bulkDelete(ids);
    await db.versions.bulkDelete(ids.map((id) => `version ${id}`));
  });
}

/** Higher than all clip numbers of any library. */
const queryNumber = 2e9;
const queryPrefix = 'asked ';

/**
 * Finds the near-duplicates of stories. Returns the ids found and the time of each.
 *
 * The stories are added to the library for the duration of the call, because queries are
 * by clip. They are omitted from the results.
 */
export async function findNearDuplicates(
  name: string,
  stories: readonly BenchStory[],
): Promise<readonly { found: readonly string[]; ms: number }[]> {
  const db = new LibraryDatabase(name);
  await db.open();
  const library = openLibrary(name);
  const queries = stories.map((story) => ({ ...story, id: `${queryPrefix}${story.id}` }));
  await putStories(db, queryNumber, queries);
  const results: { found: readonly string[]; ms: number }[] = [];
  for (const { id } of queries) {
    const start = performance.now();
    const nearDuplicates = await library.findNearDuplicates(id);
    const ms = performance.now() - start;
    if (!nearDuplicates.ok) throw new Error(nearDuplicates.failure.code);
    const ids = nearDuplicates.value.map(({ clip }) => clip.id);
    results.push({ found: ids.filter((foundId) => !foundId.startsWith(queryPrefix)), ms });
  }
  await removeStories(db, queries);
  library.close();
  db.close();
  return results;
}
