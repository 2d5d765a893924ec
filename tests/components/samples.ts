import type {
  AnnotationPlace,
  PlacedAnnotation,
} from '../../components/annotation/placed-annotation';
import type { Annotation, Article, Clip, Colour, Passage, Tag } from '../../core/model';
import { colours, summarise } from '../../core/model';
import { countWords, plainText } from '../../core/text';
import {
  arabicArticle,
  bareArticle,
  bookArticle,
  germanArticle,
  quayArticle,
} from './sample-articles';

/** The current time in all samples. */
export const now = new Date('2026-11-12T10:30:00.000Z');

export function makeClip(article: Article, change: Partial<Clip> = {}): Clip {
  return {
    id: 'clip-quay',
    addresses: article.url === null ? [] : [article.url],
    versionId: 'version-1',
    summary: summarise(article),
    wordCount: countWords(plainText(article.body)),
    tags: ['harbours', 'alden/council'],
    note: '',
    annotationCount: 3,
    readAt: null,
    favouriteAt: null,
    archivedAt: null,
    readingPlace: null,
    clippedAt: '2026-11-09T08:00:00.000Z',
    updatedAt: '2026-11-09T08:00:00.000Z',
    deletedAt: null,
    ...change,
  };
}

export function makePassage(exact: string, start = 0, prefix = '', suffix = ''): Passage {
  return {
    quote: { exact, prefix, suffix },
    position: { start, end: start + exact.length },
    textVersion: 1,
  };
}

export function makeAnnotation(id: string, change: Partial<Annotation> = {}): Annotation {
  return {
    id,
    clipId: 'clip-quay',
    versionId: 'version-1',
    passage: makePassage('the last of the flood fund', 180),
    colour: 'sun',
    note: '',
    tags: [],
    createdAt: '2026-11-09T08:05:00.000Z',
    updatedAt: '2026-11-09T08:05:00.000Z',
    deletedAt: null,
    ...change,
  };
}

export function makePlaced(annotation: Annotation, place: AnnotationPlace): PlacedAnnotation {
  return { annotation, place };
}

export function makeFoundPlace(
  order: number,
  how: 'exact' | 'moved' | 'approximate' = 'exact',
): AnnotationPlace {
  return { kind: 'found', how, order, part: order };
}

/** What a clip says that two people share with the user, who had it before. */
export const sharedClip: Partial<Clip> = {
  contributions: [
    {
      share: 'energy',
      author: { id: 'ana', name: 'Ana Lima' },
      note: 'Who pays for the quay once the fund is **empty**? Ask the harbour office.',
    },
    { share: 'energy', author: { id: 'samir', name: 'سمير حداد' }, note: '' },
  ],
  tags: ['harbour', 'team/energy/grid'],
  receivedTags: ['team/energy'],
};

/** Highlights of the user and of three other people, two of them on the same words. */
export const sharedAnnotations: readonly PlacedAnnotation[] = [
  makePlaced(makeAnnotation('fund', { note: 'How much is left?' }), makeFoundPlace(2)),
  makePlaced(
    makeAnnotation('fund-ana', {
      author: { id: 'ana', name: 'Ana Lima' },
      ...{ colour: 'leaf', note: 'The June budget said *2.4 million*.', tags: ['money'] },
    }),
    makeFoundPlace(3),
  ),
  makePlaced(
    makeAnnotation('ship-samir', {
      author: { id: 'samir', name: 'سمير الحداد' },
      passage: makePassage('nobody has loaded a ship here since the storm', 300),
      colour: 'sky',
    }),
    makeFoundPlace(5, 'approximate'),
  ),
  makePlaced(
    makeAnnotation('spring-maria', {
      author: {
        id: 'maria',
        name: 'Maria-Theresia von Donaudampfschifffahrtsgesellschaft-Hohenstaufen (county desk)',
      },
      passage: makePassage('will open in the spring', 420),
      ...{ colour: 'rose', note: 'Promised twice before.' },
    }),
    { kind: 'lost', reason: 'page' },
  ),
];

export const threeAnnotations: readonly PlacedAnnotation[] = [
  makePlaced(
    makeAnnotation('fund', {
      note: 'How much is left? The June budget said 2.4 million.',
      tags: ['money'],
    }),
    makeFoundPlace(2),
  ),
  makePlaced(
    makeAnnotation('ship', {
      passage: makePassage('nobody has loaded a ship here since the storm', 300),
      colour: 'sky',
    }),
    makeFoundPlace(5, 'approximate'),
  ),
  makePlaced(
    makeAnnotation('spring', {
      passage: makePassage(
        'will open in the spring',
        420,
        'the council agreed that the first berth',
        'if the ice allows',
      ),
      colour: 'rose',
      note: 'Promised twice before.',
    }),
    { kind: 'lost', reason: 'page' },
  ),
];

const quotes = [
  'a crane turned on Tuesday for the first time since the storm',
  'voted to spend the last of the flood fund on eighty metres of granite',
  'two of the nine own shares in the ferry company',
  'Nobody asked for them back, she added, and the minutes of the meeting do not say why. The clerk, who has kept the book since 1998, remembers a second vote in the corridor, a telephone call from the county, and a folder that was carried out and never brought in again',
  'four ferries a day',
];

/** Forty annotations in all colours, some with notes and tags, some lost. */
export const fortyAnnotations: readonly PlacedAnnotation[] = Array.from(
  { length: 40 },
  (_, index) => {
    const colour = colours[index % colours.length] as Colour;
    const annotation = makeAnnotation(`annotation-${index}`, {
      colour,
      passage: makePassage(
        quotes[index % quotes.length] ?? '',
        index * 90,
        'The minutes of that night say that',
        'and nothing else',
      ),
      note: index % 3 === 0 ? 'Ask the clerk for the signed copy before Friday.' : '',
      tags: index % 4 === 0 ? ['money', 'alden/council/minutes', 'to check'] : [],
    });
    return makePlaced(
      annotation,
      index % 11 === 10 ? { kind: 'lost', reason: 'copy' } : makeFoundPlace(index + 1),
    );
  },
);

const sampleTags: readonly Tag[] = [
  makeTag('harbours', 118),
  makeTag('harbour pilots', 12),
  makeTag('alden/council', 41),
  makeTag('alden/harbour board', 9),
  makeTag('money', 23),
];

export function makeTag(name: string, uses: number): Tag {
  const usedAt = '2026-11-01T08:00:00.000Z';
  return { key: name, name, uses, usedAt, colour: null, updatedAt: usedAt, deletedAt: null };
}

/** Completes the sample tags by the start of a name or of one of its levels. */
export async function completeSampleTags(typed: string): Promise<readonly Tag[]> {
  const prefix = typed.trim().toLowerCase();
  return sampleTags.filter(({ name }) => name.split('/').some((level) => level.startsWith(prefix)));
}

export const sampleClips: readonly Clip[] = [
  makeClip(quayArticle),
  makeClip(
    {
      ...quayArticle,
      headline: 'Why small harbours are dredging again',
      publisher: 'Nordkyst Avis',
      publishedAt: null,
    },
    { id: 'clip-dredging', annotationCount: 0, clippedAt: '2026-11-02T08:00:00.000Z' },
  ),
  makeClip(
    {
      ...quayArticle,
      headline: 'Council minutes show the vote was closer than reported',
      publisher: 'Alden Weekly',
      publishedAt: '2026-10-29T18:00:00+01:00',
    },
    { id: 'clip-minutes', annotationCount: 1, clippedAt: '2026-10-30T08:00:00.000Z' },
  ),
  makeClip(arabicArticle, {
    id: 'clip-arabic',
    annotationCount: 12,
    clippedAt: '2026-10-24T08:00:00.000Z',
  }),
  makeClip(germanArticle, {
    id: 'clip-german',
    annotationCount: 0,
    clippedAt: '2025-10-21T08:00:00.000Z',
  }),
  makeClip(bareArticle, {
    id: 'clip-fog',
    annotationCount: 0,
    clippedAt: '2025-03-01T08:00:00.000Z',
  }),
];

/** Two versions of the sample clip, oldest first. The annotations were made on the first. */
export const twoVersions = [
  { id: 'version-1', keptAt: '2026-11-09T08:00:00.000Z' },
  { id: 'version-2', keptAt: '2026-11-11T14:02:00.000Z' },
] as const;

/** A clip of highlights without an address, as imported from another program. */
export const bookClip = makeClip(bookArticle, {
  id: 'clip-book',
  annotationCount: 4,
  tags: ['cranes'],
});

export const bookAnnotations: readonly PlacedAnnotation[] = quotes.slice(0, 4).map((quote, index) =>
  makePlaced(
    makeAnnotation(`book-${index}`, {
      clipId: 'clip-book',
      passage: { ...makePassage(quote), position: { start: 0, end: 0 } },
      colour: colours[index] as Colour,
      note: index === 1 ? 'Compare with the minutes.' : '',
      tags: index === 2 ? ['money'] : [],
      location: { type: 'page', value: String(12 + index * 9) },
    }),
    { kind: 'no-text' },
  ),
);
