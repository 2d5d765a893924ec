import type { Place, PlacedAnnotation } from '../../components/annotation/placed-annotation';
import type {
  Annotation,
  Article,
  Block,
  Clip,
  Colour,
  Inline,
  Passage,
  Tag,
} from '../../core/model';
import { colours, countWords, plainText, summarise } from '../../core/model';

/** The moment at which every sample is looked at. */
export const now = new Date('2026-11-12T10:30:00.000Z');

export const text = (value: string): Inline => ({ type: 'text', value });
export const paragraph = (...children: readonly (string | Inline)[]): Block => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

export const quayArticle: Article = {
  headline: 'Port of Alden reopens its oldest quay after eleven years',
  standfirst: 'The council voted nine to four to spend the last of the flood fund on it.',
  authors: ['Mara Iveson', 'Tomas Brandt'],
  publisher: 'The Harbour Ledger',
  sourceCredit: null,
  publishedAt: '2026-11-12T06:10:00+01:00',
  modifiedAt: null,
  language: 'en',
  url: 'https://harbourledger.example/alden/quay-reopens',
  section: 'Alden',
  image: null,
  completeness: 'full',
  evidence: null,
  body: {
    type: 'root',
    children: [
      paragraph(
        'Where gulls had the place to themselves, a crane turned on Tuesday for the first time since the storm. The council had argued until midnight, and then voted to spend the last of the flood fund on eighty metres of granite.',
      ),
      paragraph(
        '“For eleven years nobody has loaded a ship here since the storm,” said the harbour master, Ingrid Solheim, who kept the keys. ',
        { type: 'emphasis', children: [text('Nobody')] },
        ' asked for them back, she added, and ',
        {
          type: 'link',
          url: 'https://harbourledger.example/alden/minutes',
          children: [text('the minutes of the meeting')],
        },
        ' do not say why.',
      ),
      {
        type: 'figure',
        children: [
          {
            type: 'image',
            url: 'https://harbourledger.example/quay.jpg',
            alt: 'A crane over an empty quay at dawn',
          },
          { type: 'caption', children: [text('The north crane was greased once a year.')] },
        ],
        credit: 'Photo: Ida Holm',
      },
      { type: 'heading', depth: 2, children: [text('What the berth will cost')] },
      paragraph(
        'The first berth is to open in the spring. The harbour board expects four ferries a day, each paying ',
        { type: 'strong', children: [text('1,150 crowns')] },
        ' to tie up.',
      ),
      {
        type: 'table',
        children: [
          row('Part of the work', 'Planned', 'Spent'),
          row('Granite and mooring rings', '1.6 million', '1.9 million'),
          row('Dredging to seven metres', '0.5 million', 'not begun'),
        ],
      },
      {
        type: 'list',
        ordered: true,
        start: 1,
        children: [
          {
            type: 'listItem',
            children: [
              paragraph('Repair the sheet piling.'),
              {
                type: 'list',
                ordered: false,
                start: null,
                children: [
                  { type: 'listItem', children: [paragraph('The east wall before Christmas.')] },
                  { type: 'listItem', children: [paragraph('The west wall after the ice.')] },
                ],
              },
            ],
          },
          { type: 'listItem', children: [paragraph('Dredge the basin.')] },
        ],
      },
      {
        type: 'blockquote',
        children: [paragraph('A quay that can take ferries pays for itself in nine years.')],
      },
      { type: 'thematicBreak' },
      paragraph(
        'Not everyone is glad. Jonas Wieck, whose boatyard stands behind the quay, has asked the county to look at the vote: two of the nine own shares in the ferry company.',
      ),
      { type: 'code', lang: null, value: 'BERTH 1   07:10  11:40  16:05  20:30' },
      paragraph('The council meets again on 3 December.'),
    ],
  },
};

function row(...cells: readonly string[]) {
  return {
    type: 'tableRow' as const,
    children: cells.map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
  };
}

export const germanArticle: Article = {
  ...quayArticle,
  headline:
    'Donaudampfschifffahrtsgesellschaft legt Rechtsschutzversicherungsunterlagen für das Straßenbahnverkehrsinfrastrukturerneuerungsprogramm vor',
  standfirst:
    'Der Verwaltungsgerichtspräsident hält die Haushaltsbegleitbeschlussvorlage für unvollständig und verlangt eine Nachbesserung bis zum Jahresende.',
  authors: [
    'Friederike von Hohenstein-Oldenburg',
    'Karl-Heinz Wetterau',
    'Redaktionsnetzwerk Niederrhein',
  ],
  publisher: 'Niederrheinische Generalanzeiger-Zeitung für Stadt und Land',
  sourceCredit: 'Nachrichtenagentur Nordwest',
  language: 'de',
  url: 'https://generalanzeiger.example/bahn/vorlage',
};

export const arabicArticle: Article = {
  ...quayArticle,
  headline: 'المرفأ القديم يستقبل أولى سفنه بعد أحد عشر عامًا',
  standfirst: 'صوّت المجلس بأغلبية تسعة أصوات مقابل أربعة لإنفاق ما تبقى من صندوق الفيضان.',
  authors: ['سلمى الحداد', 'نادر خوري'],
  publisher: 'جريدة الساحل',
  language: 'ar',
  url: 'https://sahil.example/port/reopens',
  body: {
    type: 'root',
    children: [
      paragraph(
        'دارت الرافعة يوم الثلاثاء للمرة الأولى منذ العاصفة، في مكان لم يبق فيه غير النوارس. تجادل أعضاء المجلس حتى منتصف الليل ثم صوّتوا على إنفاق ما تبقى من صندوق الفيضان.',
      ),
      paragraph('وقالت مديرة المرفأ إن أحدًا لم يحمّل سفينة هنا منذ أحد عشر عامًا.'),
    ],
  },
};

/** A page that says nothing about itself but its headline and text. */
export const bareArticle: Article = {
  ...quayArticle,
  headline: 'Fog',
  standfirst: null,
  authors: [],
  publisher: null,
  publishedAt: null,
  language: null,
  url: 'https://fog.example/',
};

export function clipOf(article: Article, change: Partial<Clip> = {}): Clip {
  return {
    id: 'clip-quay',
    addresses: [article.url],
    versionId: 'version-1',
    summary: summarise(article),
    wordCount: countWords(plainText(article.body)),
    tags: ['harbours', 'alden/council'],
    note: '',
    annotationCount: 3,
    clippedAt: '2026-11-09T08:00:00.000Z',
    updatedAt: '2026-11-09T08:00:00.000Z',
    deletedAt: null,
    ...change,
  };
}

export function passageOf(exact: string, start = 0, prefix = '', suffix = ''): Passage {
  return {
    quote: { exact, prefix, suffix },
    position: { start, end: start + exact.length },
    textVersion: 1,
  };
}

export function annotationOf(id: string, change: Partial<Annotation> = {}): Annotation {
  return {
    id,
    clipId: 'clip-quay',
    versionId: 'version-1',
    passage: passageOf('the last of the flood fund', 180),
    colour: 'sun',
    note: '',
    tags: [],
    createdAt: '2026-11-09T08:05:00.000Z',
    updatedAt: '2026-11-09T08:05:00.000Z',
    deletedAt: null,
    ...change,
  };
}

export function placed(annotation: Annotation, place: Place): PlacedAnnotation {
  return { annotation, place };
}

export function foundAt(order: number, how: 'exact' | 'quote' | 'approximate' = 'exact'): Place {
  return { kind: 'found', how, order, paragraph: order };
}

export const threeAnnotations: readonly PlacedAnnotation[] = [
  placed(
    annotationOf('fund', {
      note: 'How much is left? The June budget said 2.4 million.',
      tags: ['money'],
    }),
    foundAt(2),
  ),
  placed(
    annotationOf('ship', {
      passage: passageOf('nobody has loaded a ship here since the storm', 300),
      colour: 'sky',
    }),
    foundAt(5, 'approximate'),
  ),
  placed(
    annotationOf('spring', {
      passage: passageOf(
        'will open in the spring',
        420,
        'the council agreed that the first berth',
        'if the ice allows',
      ),
      colour: 'rose',
      note: 'Promised twice before.',
    }),
    { kind: 'lost' },
  ),
];

const marks = [
  'a crane turned on Tuesday for the first time since the storm',
  'voted to spend the last of the flood fund on eighty metres of granite',
  'two of the nine own shares in the ferry company',
  'Nobody asked for them back, she added, and the minutes of the meeting do not say why. The clerk, who has kept the book since 1998, remembers a second vote in the corridor, a telephone call from the county, and a folder that was carried out and never brought in again',
  'four ferries a day',
];

/** Forty of them, in five colours, some with notes and tags, some lost. */
export const fortyAnnotations: readonly PlacedAnnotation[] = Array.from(
  { length: 40 },
  (_, index) => {
    const colour = colours[index % colours.length] as Colour;
    const annotation = annotationOf(`mark-${index}`, {
      colour,
      passage: passageOf(
        marks[index % marks.length] ?? '',
        index * 90,
        'The minutes of that night say that',
        'and nothing else',
      ),
      note: index % 3 === 0 ? 'Ask the clerk for the signed copy before Friday.' : '',
      tags: index % 4 === 0 ? ['money', 'alden/council/minutes', 'to check'] : [],
    });
    return placed(annotation, index % 11 === 10 ? { kind: 'lost' } : foundAt(index + 1));
  },
);

const tags: readonly Tag[] = [
  tagOf('harbours', 118),
  tagOf('harbour pilots', 12),
  tagOf('alden/council', 41),
  tagOf('alden/harbour board', 9),
  tagOf('money', 23),
];

function tagOf(name: string, uses: number): Tag {
  return { key: name, name, uses, usedAt: '2026-11-01T08:00:00.000Z' };
}

/** Completion over the sample tags, by the beginning of a name or of a step of it. */
export async function completeSampleTags(typed: string): Promise<readonly Tag[]> {
  const begun = typed.trim().toLowerCase();
  return tags.filter(({ name }) => name.split('/').some((step) => step.startsWith(begun)));
}

export const shelf: readonly Clip[] = [
  clipOf(quayArticle),
  clipOf(
    {
      ...quayArticle,
      headline: 'Why small harbours are dredging again',
      publisher: 'Nordkyst Avis',
    },
    { id: 'clip-dredging', annotationCount: 0, clippedAt: '2026-11-02T08:00:00.000Z' },
  ),
  clipOf(
    {
      ...quayArticle,
      headline: 'Council minutes show the vote was closer than reported',
      publisher: 'Alden Weekly',
    },
    { id: 'clip-minutes', annotationCount: 1, clippedAt: '2026-10-30T08:00:00.000Z' },
  ),
  clipOf(arabicArticle, {
    id: 'clip-arabic',
    annotationCount: 12,
    clippedAt: '2026-10-24T08:00:00.000Z',
  }),
  clipOf(germanArticle, {
    id: 'clip-german',
    annotationCount: 0,
    clippedAt: '2025-10-21T08:00:00.000Z',
  }),
  clipOf(bareArticle, {
    id: 'clip-fog',
    annotationCount: 0,
    clippedAt: '2025-03-01T08:00:00.000Z',
  }),
];

/** Two copies of the sample clip, oldest first; the annotations were made on the first. */
export const twoVersions = [
  { id: 'version-1', keptAt: '2026-11-09T08:00:00.000Z' },
  { id: 'version-2', keptAt: '2026-11-11T14:02:00.000Z' },
] as const;
