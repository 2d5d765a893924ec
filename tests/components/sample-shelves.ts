import type { ShelfData, ShelfTag } from '../../components/library/shelves/shelves';

function makeShelfTag(name: string, uses: number, change: Partial<ShelfTag> = {}): ShelfTag {
  const children = change.children ?? [];
  return {
    key: name.toLowerCase(),
    name,
    step: name.split('/').at(-1) ?? name,
    colour: null,
    uses,
    clips: uses + children.reduce((sum, child) => sum + (child.clips ?? 0), 0),
    children,
    ...change,
  };
}

export const sampleShelves: ShelfData = {
  all: 1284,
  // As many as `makeNumberedClip` makes.
  unread: 856,
  favourites: 184,
  archive: 408,
  bin: 3,
  tags: [
    makeShelfTag('alden', 64, {
      children: [
        makeShelfTag('alden/council', 41, {
          colour: 'sky',
          children: [makeShelfTag('alden/council/minutes', 7)],
        }),
        makeShelfTag('alden/harbour board', 9),
      ],
    }),
    makeShelfTag('Donaudampfschifffahrtsgesellschaft', 2),
    makeShelfTag('harbours', 118, { colour: 'leaf' }),
    makeShelfTag('money', 23, { colour: 'sun' }),
  ],
  publishers: [
    { name: 'The Harbour Ledger', count: 92 },
    { name: 'Nordkyst Avis', count: 57 },
    { name: 'Alden Weekly', count: 31 },
    ...['Halden Courier', 'Fjordposten', 'Gazette du Port', 'Sund Tidende', 'Kap Kurier'].map(
      (name, index) => ({ name, count: 20 - index }),
    ),
    { name: 'صحيفة المرفأ', count: 2 },
    { name: 'almanac.example', count: 1 },
  ],
  searches: [{ id: 'quays', name: 'Quays this year', question: 'quay after:2026' }],
};

export const emptyShelves: ShelfData = {
  ...{ all: 0, unread: 0, favourites: 0, archive: 0, bin: 0 },
  ...{ tags: [], publishers: [], searches: [] },
};

/** Shelves with long names, deeply nested tags, and more entries than fit into the window. */
export const longShelves: ShelfData = {
  ...sampleShelves,
  tags: [
    'deep/er/and/deeper/still/to/the/very/bottom of it',
    ...sampleShelves.tags.map(({ name }) => name),
    ...Array.from({ length: 24 }, (_, index) => `Proceedings of the harbour board ${index + 1}`),
  ].map((name) => makeTagBranch(name.split('/'), 0)),
  searches: [
    {
      id: 'long',
      name: 'Everything on the Donaudampfschifffahrtsgesellschaft since the great storm',
      question: 'storm',
    },
  ],
};

function makeTagBranch(levels: readonly string[], depth: number): ShelfTag {
  const name = levels.slice(0, depth + 1).join('/');
  const children = depth + 1 < levels.length ? [makeTagBranch(levels, depth + 1)] : [];
  return makeShelfTag(name, 120 - depth, { colour: depth % 3 === 1 ? 'plum' : null, children });
}
