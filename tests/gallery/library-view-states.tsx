import { noNotebookFilter } from '../../components/notebook/notebook-props';
import { plainLibrary } from '../components/library-fakes';
import { library, sleep } from './library-state';
import { type GalleryState, press } from './state';

export const libraryViewStates: readonly GalleryState[] = [
  library('notebook', { view: 'notebook' }, { widths: [400, 1280] }),
  library(
    'notebook-days',
    {
      view: 'notebook',
      notebook: {
        ...plainLibrary.notebook,
        filter: { ...noNotebookFilter, period: 'between', from: '2026-11-01', to: '2026-11-12' },
      },
    },
    { widths: [400, 1280] },
  ),
  library(
    'notebook-wordings',
    {
      view: 'notebook',
      notebook: {
        ...plainLibrary.notebook,
        entries: (plainLibrary.notebook.entries ?? []).map(({ annotation, clip }, index) => {
          const wordings = [
            { accepted: `${annotation.passage.quote.exact}, after a second vote` },
            { earlier: ['by fourteen votes to ten', 'by 14 votes to 11'] },
            {},
          ][index % 3];
          const passage = { ...annotation.passage, ...wordings };
          return { annotation: { ...annotation, passage }, clip };
        }),
      },
    },
    { widths: [400, 1280] },
  ),
  library('notebook-more-loading', {
    view: 'notebook',
    notebook: {
      ...plainLibrary.notebook,
      isLoading: true,
      filter: { ...noNotebookFilter, text: 'zeppelin' },
    },
  }),
  library('notebook-none', {
    view: 'notebook',
    notebook: {
      ...plainLibrary.notebook,
      entries: [],
      hasMore: false,
      filter: { ...noNotebookFilter, text: 'zeppelin', colours: ['rose'] },
    },
  }),
  library('statistics-one', {
    view: 'statistics',
    statistics: {
      totals: { clips: 1, words: 1, annotations: 1, unread: 1, archive: 0, favourites: 0 },
      weeks: Array.from({ length: 12 }, (_, index) => ({
        start: new Date(Date.UTC(2026, 7, 24) + index * 7 * 86_400_000).toISOString(),
        count: index === 11 ? 1 : 0,
      })),
      publishers: [{ name: 'The Harbour Ledger', count: 1 }],
      tags: [],
    },
  }),
  library('statistics-empty', {
    view: 'statistics',
    statistics: {
      totals: { clips: 0, words: 0, annotations: 0, unread: 0, archive: 0, favourites: 0 },
      weeks: [],
      publishers: [],
      tags: [],
    },
  }),
  library('statistics-counting', { view: 'statistics', statistics: null }),
  library('notebook-empty', {
    view: 'notebook',
    notebook: { ...plainLibrary.notebook, entries: [], hasMore: false },
  }),
  library('settings', { view: 'settings' }, { widths: [400, 1280] }),
  library('settings-full', {
    view: 'settings',
    imageStorage: {
      ...plainLibrary.imageStorage,
      totals: { count: 9_120, byteCount: 2_144_000_000, missed: 0, wanted: 0 },
    },
  }),
  library('settings-off', {
    view: 'settings',
    imageStorage: {
      ...plainLibrary.imageStorage,
      settings: { ...plainLibrary.imageStorage.settings, keep: false },
      totals: { count: 0, byteCount: 0, missed: 0, wanted: 0 },
    },
  }),
  library(
    'settings-sure',
    { view: 'settings' },
    {
      async act(root) {
        press(root, '.settings__part > .button');
        await sleep();
      },
    },
  ),
  library('statistics', { view: 'statistics' }, { widths: [400, 1280], height: 1100 }),
];
