import type { BackupActs, BackupShown } from '../../components/backup/backup-shown';
import type { LibraryProps } from '../../components/library/library-props';
import type { ListedClip, RowSource } from '../../components/library/rows/listed-clip';
import type { ShelfTag, ShelvesShown } from '../../components/library/shelves/shelves';
import { type NotebookEntry, wholeNotebook } from '../../components/notebook/notebook-props';
import type { StatisticsShown } from '../../components/statistics/statistics-shown';
import { type Clip, type Colour, colours } from '../../core/model';
import { quayArticle } from './sample-articles';
import { sampleExports } from './sample-exports';
import { sampleImages } from './sample-images';
import {
  annotationOf,
  clipOf,
  completeSampleTags,
  now,
  passageOf,
  shelf,
  threeAnnotations,
} from './samples';

const headlines = [
  'Port of Alden reopens its oldest quay after eleven years',
  'Why small harbours are dredging again',
  'Council minutes show the vote was closer than reported',
  'The men who kept the cranes greased',
  'Ferry company asks for a fourth berth',
  'A winter without the Tuesday market, and what the stallholders made of it',
  'Pilots’ log contradicts the harbour master on the night of the storm',
  'Granite, at last',
];
const publishers = ['The Harbour Ledger', 'Nordkyst Avis', 'Alden Weekly', 'Halden Courier'];
const dayMs = 86_400_000;

/** The clip of a number: the first are the shelf's, the rest are made as they are asked for. */
export function fakeClip(number: number): Clip {
  const known = shelf[number - 1];
  if (known) return { ...known, ...statesOf(number) };
  const pick = <Item>(items: readonly Item[], by: number) => items[(number * by) % items.length];
  return clipOf(
    {
      ...quayArticle,
      headline: `${pick(headlines, 7)}`,
      publisher: pick(publishers, 3) ?? null,
      url: `https://alden.example/${number}`,
    },
    {
      id: `clip-${number}`,
      tags: number % 3 === 0 ? ['harbours', 'alden/council', 'money'].slice(number % 2) : [],
      annotationCount: number % 5 === 0 ? number % 17 : 0,
      clippedAt: new Date(now.getTime() - number * 0.31 * dayMs).toISOString(),
      ...statesOf(number),
    },
  );
}

function statesOf(number: number): Partial<Clip> {
  const at = now.toISOString();
  return {
    readAt: number % 3 === 2 ? at : null,
    favouriteAt: number % 7 === 2 ? at : null,
  };
}

/** Numbers from 1 as a list has them. */
export function fakeNumbers(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, index) => index + 1);
}

/** Rows that are always there, but for those that `change` takes away (null) or leaves out (undefined). */
export function fakeRows(
  change: (row: ListedClip, number: number) => ListedClip | null | undefined = (row) => row,
): RowSource {
  const known = new Map<number, ListedClip | null | undefined>();
  return {
    read(number) {
      if (!known.has(number)) {
        const row = {
          clip: fakeClip(number),
          headline: null,
          snippet: null,
          alsoIn: number % 11 === 2 ? 2 : 0,
        };
        known.set(number, change(row, number));
      }
      return known.get(number);
    },
    want() {},
  };
}

/** Rows as a search for "quay" has them. */
export const foundRows = fakeRows((row) => {
  const { headline } = row.clip.summary;
  const at = headline.indexOf('quay');
  return {
    ...row,
    headline: { text: headline, marks: at < 0 ? [] : [[at, at + 4]] },
    snippet: {
      text: '…of the flood fund on the old quay, which had been shut since the storm…',
      marks: [[30, 34]],
    },
  };
});

function tagOf(name: string, uses: number, more: Partial<ShelfTag> = {}): ShelfTag {
  const children = more.children ?? [];
  return {
    key: name.toLowerCase(),
    name,
    step: name.split('/').at(-1) ?? name,
    colour: null,
    uses,
    clips: uses + children.reduce((sum, child) => sum + (child.clips ?? 0), 0),
    children,
    ...more,
  };
}

const sampleShelves: ShelvesShown = {
  all: 1284,
  unread: 37,
  favourites: 12,
  archive: 408,
  bin: 3,
  tags: [
    tagOf('alden', 64, {
      children: [
        tagOf('alden/council', 41, {
          colour: 'sky',
          children: [tagOf('alden/council/minutes', 7)],
        }),
        tagOf('alden/harbour board', 9),
      ],
    }),
    tagOf('Donaudampfschifffahrtsgesellschaft', 2),
    tagOf('harbours', 118, { colour: 'leaf' }),
    tagOf('money', 23, { colour: 'sun' }),
  ],
  publishers: [
    { site: 'ledger.example', name: 'The Harbour Ledger', count: 92 },
    { site: 'nordkyst.example', name: 'Nordkyst Avis', count: 57 },
    { site: 'weekly.example', name: 'Alden Weekly', count: 31 },
    ...['Halden Courier', 'Fjordposten', 'Gazette du Port', 'Sund Tidende', 'Kap Kurier'].map(
      (name, index) => ({ site: `${index}.example`, name, count: 20 - index }),
    ),
    { site: 'last.example', name: 'صحيفة المرفأ', count: 2 },
    { site: 'least.example', name: 'The Almanac', count: 1 },
  ],
  searches: [{ id: 'quays', name: 'Quays this year', question: 'quay after:2026' }],
};

/** Places whose names do not fit, tags within tags within tags, and more of them than the window is high. */
export const longShelves: ShelvesShown = {
  ...sampleShelves,
  tags: [
    'deep/er/and/deeper/still/to/the/very/bottom of it',
    ...sampleShelves.tags.map(({ name }) => name),
    ...Array.from({ length: 24 }, (_, index) => `Proceedings of the harbour board ${index + 1}`),
  ].map((name) => branchOf(name.split('/'), 0)),
  searches: [
    {
      id: 'long',
      name: 'Everything on the Donaudampfschifffahrtsgesellschaft since the great storm',
      question: 'storm',
    },
  ],
};

function branchOf(steps: readonly string[], depth: number): ShelfTag {
  const name = steps.slice(0, depth + 1).join('/');
  const children = depth + 1 < steps.length ? [branchOf(steps, depth + 1)] : [];
  return tagOf(name, 1200 - depth, { colour: depth % 3 === 1 ? 'plum' : null, children });
}

const quotes = [
  'the last of the flood fund',
  'nobody has loaded a ship here since the storm',
  'two of the nine own shares in the ferry company',
  'Nobody asked for them back, she added, and the minutes of the meeting do not say why',
  'four ferries a day',
];

/** So many entries of the notebook, some of one article together. */
function notebookOf(count: number): readonly NotebookEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    clip: fakeClip(1 + Math.floor(index / 3)),
    annotation: annotationOf(`entry-${index}`, {
      clipId: fakeClip(1 + Math.floor(index / 3)).id,
      colour: colours[index % colours.length] as Colour,
      passage: passageOf(quotes[index % quotes.length] ?? ''),
      note: index % 2 === 0 ? 'How much is left? The *June budget* said 2.4 million.' : '',
      tags: index % 4 === 0 ? ['money', 'alden/council'] : [],
    }),
  }));
}

const sampleStatistics: StatisticsShown = {
  totals: {
    clips: 1284,
    words: 913_000,
    annotations: 612,
    unread: 37,
    archive: 408,
    favourites: 12,
  },
  weeks: Array.from({ length: 60 }, (_, index) => ({
    start: new Date(Date.UTC(2025, 8, 22) + index * 7 * dayMs).toISOString(),
    count: Math.round(9 + 8 * Math.sin(index / 4) + ((index * 37) % 11)),
  })),
  publishers: sampleShelves.publishers,
  tags: [
    { name: 'harbours', count: 118, colour: 'leaf' },
    { name: 'alden/council', count: 41, colour: 'sky' },
    { name: 'money', count: 23, colour: 'sun' },
    { name: 'Donaudampfschifffahrtsgesellschaft', count: 2, colour: null },
  ],
};

const nothing = () => {};

/** Backups every week, of which the last went well. */
export const sampleBackup: BackupShown & BackupActs = {
  plan: { every: 'week', keep: 4, to: 'downloads' },
  last: {
    name: '2026-11-12 09.05 Pressmark backup.zip',
    to: 'downloads',
    madeAt: '2026-11-12T08:05:00.000Z',
    clips: 1284,
    pictures: 1204,
    byteCount: 318 * 1024 ** 2,
    downloadId: 7,
  },
  trouble: null,
  run: null,
  canChooseFolder: true,
  folder: null,
  storage: {
    isPersisted: true,
    isRefused: false,
    usedBytes: 402 * 1024 ** 2,
    quotaBytes: 48 * 1024 ** 3,
  },
  onPlan: nothing,
  onChooseFolder: nothing,
  onAllow: nothing,
  onBackUp: nothing,
  onStop: nothing,
  onRestore: nothing,
  onRestoreNewest: nothing,
  onPersist: nothing,
};

/** The library with a clip that is read; what is done in it does nothing. */
export const plainLibrary: LibraryProps = {
  view: 'list',
  shelves: sampleShelves,
  question: '',
  problems: [],
  order: 'newest',
  numbers: fakeNumbers(1284),
  isAnswered: true,
  isWhole: true,
  indexing: null,
  rows: fakeRows(),
  chosen: {
    number: 1,
    clip: fakeClip(1),
    versionId: fakeClip(1).versionId,
    article: quayArticle,
    annotations: threeAnnotations,
    versions: [],
    offset: 0,
    isResumed: true,
  },
  now,
  activeId: null,
  settings: { face: 'serif', size: 3, measure: 3, theme: 'system' },
  images: sampleImages,
  comparison: null,
  nearDuplicates: [],
  saving: 'idle',
  problem: null,
  exporting: null,
  importing: null,
  filling: null,
  work: null,
  toast: null,
  notebook: {
    entries: notebookOf(9),
    hasMore: true,
    isSeeking: false,
    filter: wholeNotebook,
    order: 'newest',
    tags: ['alden', 'alden/council', 'money'],
    onFilter: nothing,
    onOrder: nothing,
    onMore: nothing,
    onShow: nothing,
    onCopy: nothing,
  },
  statistics: sampleStatistics,
  backup: sampleBackup,
  backupAdvice: null,
  onDismissAdvice: nothing,
  lost: null,
  onDismissLost: nothing,
  pictures: {
    settings: { keep: true, mostBytesEach: 5 * 1024 ** 2, mostBytesInAll: 2048 * 1024 ** 2 },
    totals: { count: 1204, byteCount: 327_155_712, missed: 8, wanted: 12 },
    onSettings: nothing,
    onRemove: nothing,
  },
  onCompleteTags: completeSampleTags,
  onCompleteQuestion: async () => [
    { start: 5, end: 13, text: 'tag:harbours ', label: 'tag:harbours', count: 118 },
    { start: 5, end: 13, text: 'tag:"harbour pilots" ', label: 'tag:"harbour pilots"', count: 12 },
    { start: 5, end: 13, text: 'tag:alden/council ', label: 'tag:alden/council', count: 41 },
  ],
  onView: nothing,
  onQuestion: nothing,
  onOrder: nothing,
  onSaveSearch: nothing,
  onDeleteSearch: nothing,
  onRenameTag: nothing,
  onRecolourTag: nothing,
  onDeleteTag: nothing,
  onOpen: nothing,
  onEditClips: nothing,
  gatherTags: (which, onFound) =>
    onFound({
      tags: [...new Set(which.flatMap((name) => fakeClip(Number(name)).tags))].sort(),
      isWhole: true,
      failure: null,
    }),
  onUndo: nothing,
  onCancelWork: nothing,
  onEmptyBin: nothing,
  onPurge: nothing,
  onToastGone: nothing,
  onNotify: nothing,
  onEditClip: nothing,
  onPlace: nothing,
  onEnd: nothing,
  onSettings: nothing,
  onRetry: nothing,
  onChooseVersion: nothing,
  onCompare: nothing,
  onCloseComparison: nothing,
  onExport: nothing,
  onCopyCitation: nothing,
  onOpenInObsidian: nothing,
  onChooseFolder: nothing,
  onAddTemplate: async () => 'Added “Research”.',
  ...sampleExports,
  onCancelExport: nothing,
  onImport: nothing,
  onFill: nothing,
  onOpenPage: nothing,
  addressDrafts: { find: () => null, keep: nothing },
  onSetAddress: nothing,
  onPrint: nothing,
  onReaderRoot: nothing,
  findTop: () => null,
  onJump: nothing,
  onEditAnnotation: nothing,
  onDeleteAnnotation: nothing,
  onRestoreAnnotation: nothing,
};
