import type { LastExport } from '../../core/export';
import type { Annotation, Article, Block, Clip, Instant, WholeClip } from '../../core/model';
import { summarise } from '../../core/model';

/** Makes the record of an export at the given time, with the ids imported since then. */
export function makeLastExport(at: Instant, ...arrived: readonly string[]): LastExport {
  return { at, arrived: new Set(arrived) };
}

export function paragraph(value: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

const article: Article = {
  headline: 'Ferry to Osk Island stops for the winter',
  standfirst: null,
  authors: [],
  publisher: null,
  sourceCredit: null,
  publishedAt: null,
  modifiedAt: null,
  language: null,
  url: 'https://www.haldencourier.example/news/osk-ferry',
  section: null,
  image: null,
  body: { type: 'root', children: [paragraph('The last boat leaves on Friday.')] },
  completeness: 'full',
  evidence: null,
};

interface Change {
  readonly article?: Partial<Article>;
  readonly clip?: Partial<Clip>;
  readonly annotations?: readonly Annotation[];
}

/** Makes a clip with few fields, with the given changes. */
export function makeWholeClip(change: Change = {}): WholeClip {
  const changed = { ...article, ...change.article };
  const clip: Clip = {
    id: 'clip-1',
    addresses: ['haldencourier.example/news/osk-ferry'],
    versionId: 'version-1',
    summary: summarise(changed),
    wordCount: 6,
    tags: [],
    note: '',
    annotationCount: change.annotations?.length ?? 0,
    readAt: null,
    favouriteAt: null,
    archivedAt: null,
    readingPlace: null,
    clippedAt: '2026-11-12T17:05:00.000Z',
    updatedAt: '2026-11-12T17:05:00.000Z',
    deletedAt: null,
    ...change.clip,
  };
  const version = {
    id: clip.versionId,
    clipId: clip.id,
    keptAt: clip.clippedAt,
    article: changed,
  };
  return { clip, versions: [version], annotations: change.annotations ?? [] };
}

/** Makes a highlight of `exact` without note and tags, with the given changes. */
export function makeAnnotation(exact: string, change: Partial<Annotation> = {}): Annotation {
  return {
    id: 'annotation-1',
    clipId: 'clip-1',
    versionId: 'version-1',
    passage: {
      quote: { exact, prefix: '', suffix: '' },
      position: { start: 0, end: exact.length },
      textVersion: 1,
    },
    colour: 'sun',
    note: '',
    tags: [],
    createdAt: '2026-11-12T17:20:00.000Z',
    updatedAt: '2026-11-12T17:20:00.000Z',
    deletedAt: null,
    ...change,
  };
}
