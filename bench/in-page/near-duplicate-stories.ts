import { type Article, type Clip, summarise, type Version } from '../../core/model';
import { fingerprintArticle } from '../../core/near-duplicates';
import { openLibrary } from '../../storage';
import { toSketchRow } from '../../storage/near-duplicates/stored-sketch';
import { LibraryDatabase } from '../../storage/schema/database';

/* Real stories in a library, and questions for their kin. */

const now = '2026-11-12T08:00:00.000Z';

/** A story as the bench tells it. */
export interface Told {
  readonly id: string;
  readonly text: string;
  readonly masthead: string;
}

function articleOf({ id, text, masthead }: Told): Article {
  const host = masthead.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
  return {
    headline: id,
    standfirst: null,
    authors: [],
    publisher: masthead,
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

function clipOf(id: string, article: Article): Clip {
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

/** Puts stories into the library, numbered from `from`. */
export async function putStories(
  db: LibraryDatabase,
  from: number,
  stories: readonly Told[],
): Promise<void> {
  const versions = stories.map((story): Version => {
    const article = articleOf(story);
    return { id: `version ${story.id}`, clipId: story.id, keptAt: now, article };
  });
  await db.transaction('rw', [db.clips, db.versions, db.kinSketches], async () => {
    await db.versions.bulkPut(versions);
    await db.clips.bulkPut(
      versions.map(({ clipId, article }, index) => ({
        ...clipOf(clipId, article),
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

/** Removes what `putStories` has put. */
export async function removeStories(
  db: LibraryDatabase,
  stories: readonly Pick<Told, 'id'>[],
): Promise<void> {
  const ids = stories.map(({ id }) => id);
  await db.transaction('rw', [db.clips, db.versions, db.kinSketches], async () => {
    const rows = await db.clips.bulkGet(ids);
    await db.kinSketches.bulkDelete(rows.flatMap((row) => row?.number ?? []));
    await db.clips.bulkDelete(ids);
    await db.versions.bulkDelete(ids.map((id) => `version ${id}`));
  });
}

/** Numbers that no clip of any library has. */
const askedNumber = 2e9;
const askedPrefix = 'asked ';

/**
 * Asks for the kin of stories: the ids of what was found, and how long each took. They
 * are clips of the library while they are asked about, as in use, and are not counted
 * where they are found themselves.
 */
export async function askKin(
  name: string,
  stories: readonly Told[],
): Promise<readonly { found: readonly string[]; ms: number }[]> {
  const db = new LibraryDatabase(name);
  await db.open();
  const library = openLibrary(name);
  const asked = stories.map((story) => ({ ...story, id: `${askedPrefix}${story.id}` }));
  await putStories(db, askedNumber, asked);
  const answers: { found: readonly string[]; ms: number }[] = [];
  for (const { id } of asked) {
    const start = performance.now();
    const kin = await library.findNearDuplicates(id);
    const ms = performance.now() - start;
    if (!kin.ok) throw new Error(kin.failure.code);
    const found = kin.value.map(({ clip }) => clip.id);
    answers.push({ found: found.filter((one) => !one.startsWith(askedPrefix)), ms });
  }
  await removeStories(db, asked);
  library.close();
  db.close();
  return answers;
}
