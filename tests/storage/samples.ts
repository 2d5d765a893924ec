import type { Annotation, Body, PageArticle } from '../../core/model';
import type { ClipRequest, Library } from '../../storage';
import { openLibrary } from '../../storage';

/** A test that reloads modules gets another copy of this one, whose counter starts again. */
const loaded = crypto.randomUUID();
let opened = 0;

/** Returns a database name that no other test uses. */
export function createDatabaseName(): string {
  opened += 1;
  return getLatestDatabaseName();
}

/** Returns the database name that was created last. */
export function getLatestDatabaseName(): string {
  return `library-${loaded}-${opened}`;
}

/** Opens a new, empty library. */
export function createLibrary(options?: Parameters<typeof openLibrary>[2]): Library {
  return openLibrary(createDatabaseName(), null, options);
}

/** Returns the value of a result. Throws if it is a failure. */
export function expectValue<Value>(
  result: { ok: true; value: Value } | { ok: false; failure: { code: string } },
): Value {
  if (!result.ok) throw new Error(`unexpected failure: ${result.failure.code}`);
  return result.value;
}

/** Returns the time `minute` minutes after 08:00 UTC on 12 November 2026. */
export function instantAt(minute: number): string {
  const time = new Date(Date.UTC(2026, 10, 12, 8, minute));
  return time.toISOString();
}

/** Returns a body with one paragraph per text. */
export function makeBody(...texts: readonly string[]): Body {
  return {
    type: 'root',
    children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
}

export function makeArticle(change: Partial<PageArticle> = {}): PageArticle {
  return {
    headline: 'Ferry to Osk Island stops for the winter',
    standfirst:
      'The last boat leaves on Friday; a mail launch will carry passengers who must travel.',
    authors: ['Mirre Talvik'],
    publisher: 'The Halden Courier',
    sourceCredit: null,
    publishedAt: '2026-11-12T09:30:00+01:00',
    modifiedAt: null,
    language: 'en',
    url: 'https://www.haldencourier.example/news/osk-ferry',
    section: 'Harbour',
    image: null,
    body: makeBody(
      'The ferry to Osk Island will make its last crossing of the year on Friday afternoon.',
      'Islanders were told by letter that the boat needs a new propeller shaft.',
    ),
    completeness: 'full',
    evidence: null,
    ...change,
  };
}

/** Returns a request to save story number `n`. Each number has its own address. */
export function makeSaveRequest(n: number, change: Partial<ClipRequest> = {}): ClipRequest {
  const url = `https://www.haldencourier.example/news/story-${n}`;
  return {
    clipId: `clip-${n}`,
    versionId: `version-${n}`,
    article: makeArticle({ url, headline: `Story number ${n}` }),
    pageUrl: url,
    tags: [],
    note: '',
    now: instantAt(n),
    ...change,
  };
}

/** Returns an annotation on story number `n`. */
export function makeAnnotation(n: number, change: Partial<Annotation> = {}): Annotation {
  return {
    id: `annotation-${n}`,
    clipId: `clip-${n}`,
    versionId: `version-${n}`,
    passage: {
      quote: { exact: 'its last crossing', prefix: 'will make ', suffix: ' of the year' },
      position: { start: 31, end: 48 },
      textVersion: 1,
    },
    colour: 'sun',
    note: '',
    tags: [],
    createdAt: instantAt(n),
    updatedAt: instantAt(n),
    deletedAt: null,
    ...change,
  };
}

/** Opens a new library, and saves `count` stories in it. */
export async function createLibraryWith(count: number): Promise<Library> {
  const library = createLibrary();
  for (let n = 1; n <= count; n += 1) expectValue(await library.saveClip(makeSaveRequest(n)));
  return library;
}

/** Returns the clip of story number `n`. */
export const getStoryClip = async (library: Library, n: number) =>
  expectValue(await library.getClip(`clip-${n}`));
