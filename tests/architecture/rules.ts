import type { IForbiddenRuleType } from 'dependency-cruiser';

/** The top-level folders whose imports are checked. */
export const topFolders = ['core', 'storage', 'components', 'client', 'entrypoints'] as const;

const packages = (names: string) => `(^|/)node_modules/(${names})/`;

/**
 * The subfolders of each folder in levels, lowest first. A subfolder may only import
 * lower levels, not its own level.
 */
export const levels: Readonly<Record<string, readonly (readonly string[])[]>> = {
  core: [
    ['model'],
    ['text', 'network'],
    ['notes', 'corrections'],
    ['detect', 'extract', 'anchor', 'search', 'diff', 'near-duplicates', 'files', 'speech'],
    ['reconcile'],
    ['passages', 'zip', 'sync'],
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
  'core/import/readers': [
    ['text', 'fields'],
    ['json', 'html'],
    ['markdown', 'records'],
  ],
  'core/extract': [['page'], ['story'], ['fields', 'body', 'next-page'], ['lead']],
  'core/extract/story': [['outline'], ['stats'], ['features'], ['model'], ['choice']],
  client: [
    ['base', 'network'],
    ['tabs', 'sync'],
    ['edits'],
    ['library', 'export', 'clipping', 'appearance'],
    ['safety-copy'],
  ],
  'storage/search': [['rows'], ['query', 'maintenance'], ['service']],
  storage: [
    ['schema'],
    ['settings', 'tags', 'near-duplicates', 'search'],
    ['images'],
    ['clips'],
    ['versions'],
    ['changes', 'annotations', 'import', 'shelves'],
    ['works', 'sync', 'folder-export', 'safety-copy'],
    ['library-methods'],
  ],
};

/** One rule per subfolder, unless every other subfolder is below it. */
const levelRules = Object.entries(levels).flatMap(([parent, rows]) =>
  rows.flatMap((row, level) =>
    row.flatMap((folder): IForbiddenRuleType[] => {
      const forbidden = [...row, ...rows.slice(level + 1).flat()].filter(
        (other) => other !== folder,
      );
      if (forbidden.length === 0) return [];
      return [
        {
          name: `level-of-${parent}/${folder}`,
          severity: 'error',
          from: { path: `^${parent}/${folder}/` },
          to: { path: `^${parent}/(${forbidden.join('|')})/` },
        },
      ];
    }),
  ),
);

/** Forbidden imports. ARCHITECTURE.md gives the reasons. */
export const rules: readonly IForbiddenRuleType[] = [
  ...levelRules,
  {
    name: 'storage-never-reaches-import-export-or-backup',
    comment: 'A Markdown parser, loaded to save a clip, once stopped the service worker.',
    severity: 'error',
    from: { path: '^storage/' },
    to: { path: '^core/(import|export|backup)/', reachable: true },
  },
  {
    name: 'background-parses-no-markdown-or-html',
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
    name: 'core-imports-no-browser-database-or-ui',
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
    name: 'model-imports-only-itself-and-valibot',
    severity: 'error',
    from: { path: '^core/model/' },
    to: { pathNot: ['^core/model/', packages('valibot')] },
  },
  {
    name: 'detection-imports-only-itself',
    severity: 'error',
    from: { path: '^core/detect/' },
    to: { pathNot: ['^core/detect/'] },
  },
  {
    name: 'storage-imports-no-ui',
    severity: 'error',
    from: { path: '^storage/' },
    to: { path: '^(components|client|entrypoints|tests)/' },
  },
  {
    name: 'components-import-no-storage-or-browser-code',
    severity: 'error',
    from: { path: '^components/' },
    to: { path: ['^(storage|client|entrypoints|tests)/', packages('dexie')] },
  },
  {
    name: 'only-client-and-entrypoints-import-the-browser',
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
    name: 'page-scripts-never-reach-storage',
    comment: 'IndexedDB opened in a page belongs to the site, so clips would be stored there.',
    severity: 'error',
    from: { path: '^entrypoints/(page-watch|page-controller|page-extractor)/' },
    to: { path: '^storage/', reachable: true },
  },
  {
    name: 'page-watch-imports-only-detection',
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
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
];
