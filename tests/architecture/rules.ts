import type { IForbiddenRuleType } from 'dependency-cruiser';

/** The rooms whose imports are checked; folders at the top of the project. */
export const rooms = ['core', 'storage', 'components', 'entrypoints'] as const;

const packages = (names: string) => `(^|/)node_modules/(${names})/`;

/** Which room may import what; the reasons are in ARCHITECTURE.md. */
export const rules: readonly IForbiddenRuleType[] = [
  {
    name: 'core-stands-alone',
    severity: 'error',
    from: { path: '^core/' },
    to: { path: ['^storage/', '^components/', '^entrypoints/', '^tests/', '^scripts/', '^bench/'] },
  },
  {
    name: 'core-knows-no-browser-database-or-screen',
    severity: 'error',
    from: { path: '^core/' },
    to: { path: packages('dexie|preact|@preact|wxt|@wxt-dev|webextension-polyfill') },
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
    name: 'storage-and-components-never-meet',
    severity: 'error',
    from: { path: '^storage/' },
    to: { path: ['^components/', '^entrypoints/', '^tests/'] },
  },
  {
    name: 'components-draw-and-nothing-else',
    severity: 'error',
    from: { path: '^components/' },
    to: { path: ['^storage/', '^entrypoints/', '^tests/', packages('dexie')] },
  },
  {
    name: 'only-entrypoints-touch-the-browser',
    severity: 'error',
    from: { pathNot: '^entrypoints/' },
    to: { path: packages('wxt|@wxt-dev|webextension-polyfill') },
  },
  {
    name: 'scripts-in-pages-never-reach-storage',
    comment:
      'IndexedDB opened in a page belongs to the news site, so its text would be kept there.',
    severity: 'error',
    from: { path: '^entrypoints/(page-watch|page-desk)/' },
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
