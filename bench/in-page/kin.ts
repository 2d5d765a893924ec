import { type Article, type Clip, summarise, type Version } from '../../core/model';
import { readKinText } from '../../core/versions';
import { openLibrary } from '../../storage';
import { LibraryDatabase } from '../../storage/database';
import { sketchOf } from '../../storage/kin/sketch-of';
import { makeRandom } from '../random';

const name = 'kin-bench';
const rowsAtOnce = 500;
const now = '2026-11-12T08:00:00.000Z';
/** Words of a story that fills the library: the mean of the corpus. */
const fillerWords = 711;

interface Told {
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

async function openDatabase(): Promise<LibraryDatabase> {
  const db = new LibraryDatabase(name);
  await db.open();
  return db;
}

/** Puts stories into the library, numbered from `from`. */
async function put(db: LibraryDatabase, from: number, stories: readonly Told[]): Promise<void> {
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
      versions.map(({ article }, index) => sketchOf(from + index, readKinText(article))),
    );
  });
}

/** Puts the given stories into the library, and as many of strewn words as make up the count. */
export async function fill(
  stories: readonly Told[],
  words: readonly string[],
  count: number,
): Promise<{ ms: number; bytes: number }> {
  const start = performance.now();
  const db = await openDatabase();
  const random = makeRandom(20_261_125);
  const makeFiller = (number: number): Told => {
    const made: string[] = [];
    while (made.length < fillerWords) {
      const at = Math.floor(random() * words.length);
      made.push(...words.slice(at, at + 1 + Math.floor(random() * 3)));
    }
    return {
      id: `filler ${number}`,
      text: made.join(' '),
      masthead: `paper${number % 400}.example`,
    };
  };
  for (let from = 1; from <= count; from += rowsAtOnce) {
    const some = Array.from({ length: Math.min(rowsAtOnce, count - from + 1) }, (_, index) => {
      const number = from + index;
      return stories[number - 1] ?? makeFiller(number);
    });
    await put(db, from, some);
  }
  db.close();
  const { usage = 0 } = await navigator.storage.estimate();
  return { ms: performance.now() - start, bytes: usage };
}

/** Asks for the kin of stories that are not in the library: the ids of what was found, and how long each took. */
export async function ask(
  stories: readonly Told[],
): Promise<readonly { found: readonly string[]; ms: number }[]> {
  const db = await openDatabase();
  await db.versions.bulkPut(
    stories.map((story) => ({
      id: `asked ${story.id}`,
      clipId: 'nowhere',
      keptAt: now,
      article: articleOf(story),
    })),
  );
  const library = openLibrary(name);
  const answers: { found: readonly string[]; ms: number }[] = [];
  for (const { id } of stories) {
    const start = performance.now();
    const kin = await library.findKin(`asked ${id}`);
    const ms = performance.now() - start;
    if (!kin.ok) throw new Error(kin.failure.code);
    answers.push({ found: kin.value.map(({ clip }) => clip.id), ms });
  }
  await db.versions.bulkDelete(stories.map(({ id }) => `asked ${id}`));
  library.close();
  db.close();
  return answers;
}
