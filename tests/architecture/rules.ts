import type { IForbiddenRuleType } from 'dependency-cruiser';

/** The top-level folders whose imports are checked. */
export const topFolders = ['core', 'storage', 'components', 'client', 'entrypoints'] as const;

const packages = (names: string) => `(^|/)node_modules/(${names})/`;

/**
 * The folders of a folder, lowest first: each may import only those before it.
 * Folders of one line may not import each other.
 */
export const levels: Readonly<Record<string, readonly (readonly string[])[]>> = {
  core: [
    ['model'],
    ['text', 'network'],
    ['notes'],
    ['detect', 'extract', 'anchor', 'search', 'diff', 'near-duplicates', 'files'],
    ['reconcile'],
    ['passages', 'zip'],
    ['markdown', 'backup'],
    ['export', 'import'],
    ['rpc'],
  ],
  'core/search': [['terms', 'index'], ['query'], ['rank'], ['snippets']],
  'core/export': [['values'], ['formats'], ['template']],
  'core/export/formats': [
    ['csv', 'html', 'markdown'],
    ['citation', 'epub'],
  ],
  'core/import': [['items'], ['readers'], ['formats']],
  'core/import/readers': [['text', 'fields'], ['json', 'html'], ['markdown']],
  'core/extract': [['page'], ['story'], ['fields', 'body', 'next-page']],
  'core/extract/story': [['outline'], ['stats'], ['features'], ['model'], ['choice']],
  client: [['base', 'network'], ['tabs'], ['edits'], ['library', 'export', 'clipping']],
  'storage/search': [['rows'], ['query', 'maintenance'], ['service']],
  storage: [
    ['schema'],
    ['settings', 'tags', 'near-duplicates', 'search'],
    ['images'],
    ['clips'],
    ['versions'],
    ['changes', 'annotations', 'import', 'shelves'],
    ['works'],
    ['facets'],
  ],
};

/** One rule for each folder that has others above or beside it. */
const levelRules = Object.entries(levels).flatMap(([parent, rows]) =>
  rows.flatMap((row, level) =>
    row.flatMap((folder): IForbiddenRuleType[] => {
      const barred = [...row, ...rows.slice(level + 1).flat()].filter((other) => other !== folder);
      if (barred.length === 0) return [];
      return [
        {
          name: `level-of-${parent}/${folder}`,
          severity: 'error',
          from: { path: `^${parent}/${folder}/` },
          to: { path: `^${parent}/(${barred.join('|')})/` },
        },
      ];
    }),
  ),
);

/** Which folder may import what; the reasons are in ARCHITECTURE.md. */
export const rules: readonly IForbiddenRuleType[] = [
  ...levelRules,
  {
    name: 'storage-reaches-no-import-export-or-backup',
    comment: 'Saving a clip once loaded a Markdown parser and stopped the service worker.',
    severity: 'error',
    from: { path: '^storage/' },
    to: { path: '^core/(import|export|backup)/', reachable: true },
  },
  {
    name: 'the-background-parses-no-markdown-or-html',
    comment: 'The browser builds of these parsers need a document, which a service worker lacks.',
    severity: 'error',
    from: { path: '^entrypoints/background/' },
    to: {
      path: packages(
        'commonmark|htmlparser2|jsdom|linkedom|markdown-it|marked|mdast-util-[\\w-]+|micromark[\\w-]*|parse5[\\w-]*',
      ),
      reachable: true,
    },
  },
  {
    name: 'core-imports-only-core',
    severity: 'error',
    from: { path: '^core/' },
    to: { path: '^(storage|components|client|entrypoints|tests|scripts|bench)/' },
  },
  {
    name: 'core-knows-no-browser-database-or-screen',
    severity: 'error',
    from: { path: '^core/' },
    to: { path: packages('dexie|preact|@preact|wxt|@wxt-dev|webextension-polyfill') },
  },
  {
    name: 'core-and-storage-run-in-any-browser-thread',
    comment: 'Node and jsdom exist in tests only.',
    severity: 'error',
    from: { path: '^(core|storage)/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'core-and-storage-use-listed-packages',
    severity: 'error',
    from: { path: '^(core|storage)/' },
    to: {
      path: '(^|/)node_modules/',
      pathNot: packages(
        '@types/mdast|dequal|dexie|fflate|mdast-util-[\\w-]+|micromark-extension-[\\w-]+|valibot|yaml',
      ),
    },
  },
  {
    name: 'the-model-imports-only-itself-and-valibot',
    severity: 'error',
    from: { path: '^core/model/' },
    to: { pathNot: ['^core/model/', packages('valibot')] },
  },
  {
    name: 'detection-is-small-enough-for-every-page',
    severity: 'error',
    from: { path: '^core/detect/' },
    to: { pathNot: ['^core/detect/'] },
  },
  {
    name: 'storage-imports-no-interface',
    severity: 'error',
    from: { path: '^storage/' },
    to: { path: '^(components|client|entrypoints|tests)/' },
  },
  {
    name: 'components-draw-and-nothing-else',
    severity: 'error',
    from: { path: '^components/' },
    to: { path: ['^(storage|client|entrypoints|tests)/', packages('dexie')] },
  },
  {
    name: 'only-client-and-entrypoints-touch-the-browser',
    severity: 'error',
    from: { pathNot: '^(client|entrypoints)/' },
    to: { path: packages('wxt|@wxt-dev|webextension-polyfill') },
  },
  {
    name: 'client-imports-no-entrypoint',
    severity: 'error',
    from: { path: '^client/' },
    to: { path: '^entrypoints/' },
  },
  {
    name: 'scripts-in-pages-never-reach-storage',
    comment:
      'IndexedDB opened in a page belongs to the news site, so its text would be kept there.',
    severity: 'error',
    from: { path: '^entrypoints/(page-watch|page-controller|page-extractor)/' },
    to: { path: '^storage/', reachable: true },
  },
  {
    name: 'the-watcher-loads-nothing-but-detection',
    severity: 'error',
    from: { path: '^entrypoints/page-watch/' },
    to: { pathNot: ['^entrypoints/page-watch/', '^core/detect/', packages('wxt')] },
  },
  {
    name: 'nothing-imports-tests',
    severity: 'error',
    from: { pathNot: '^tests/' },
    to: { path: '^tests/' },
  },
  { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
];
