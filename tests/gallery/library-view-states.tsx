import { noNotebookFilter } from '../../components/notebook/notebook-props';
import { templatePresets } from '../../core/export';
import { defaultSettings } from '../../core/model';
import { sampleLibrary } from '../components/sample-library';
import { emptyShelves } from '../components/sample-shelves';
import { sharedAnnotations } from '../components/samples';
import { makeLibraryState, settleLibrary, showSection } from './library-state';
import { clickControl, type GalleryState, settle, typeInto } from './state';

const onePublisher = [{ name: 'The Harbour Ledger', count: 1 }];

export const libraryViewStates: readonly GalleryState[] = [
  makeLibraryState('notebook', { view: 'notebook' }, { widths: [400, 1280] }),
  makeLibraryState(
    'notebook-days',
    {
      view: 'notebook',
      notebook: {
        ...sampleLibrary.notebook,
        filter: { ...noNotebookFilter, period: 'between', from: '2026-11-01', to: '2026-11-12' },
      },
    },
    { widths: [400, 1280] },
  ),
  makeLibraryState(
    'notebook-wordings',
    {
      view: 'notebook',
      notebook: {
        ...sampleLibrary.notebook,
        entries: (sampleLibrary.notebook.entries ?? []).map(({ annotation, clip }, index) => {
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
  makeLibraryState(
    'notebook-others',
    {
      view: 'notebook',
      notebook: {
        ...sampleLibrary.notebook,
        entries: (sampleLibrary.notebook.entries ?? []).map(({ annotation, clip }, index) => {
          const author = sharedAnnotations[index % 4]?.annotation.author;
          return { annotation: { ...annotation, ...(author && { author }) }, clip };
        }),
      },
    },
    { widths: [320, 400, 1280] },
  ),
  makeLibraryState(
    'notebook-more-loading',
    {
      view: 'notebook',
      notebook: {
        ...sampleLibrary.notebook,
        isLoading: true,
        filter: { ...noNotebookFilter, text: 'zeppelin' },
      },
    },
    // The message appears after 300 ms.
    { act: () => settle(400) },
  ),
  makeLibraryState('notebook-no-match', {
    view: 'notebook',
    notebook: {
      ...sampleLibrary.notebook,
      entries: [],
      hasMore: false,
      filter: { ...noNotebookFilter, text: 'zeppelin', colours: ['rose'] },
    },
  }),
  makeLibraryState('statistics-one-clip', {
    view: 'statistics',
    shelves: { ...emptyShelves, all: 1, unread: 1, publishers: onePublisher },
    statistics: {
      totals: { clips: 1, words: 1, annotations: 1, unread: 1, archive: 0, favourites: 0 },
      weeks: Array.from({ length: 12 }, (_, index) => ({
        start: new Date(Date.UTC(2026, 7, 24) + index * 7 * 86_400_000).toISOString(),
        count: index === 11 ? 1 : 0,
      })),
      publishers: onePublisher,
      tags: [],
    },
  }),
  makeLibraryState('statistics-empty', {
    view: 'statistics',
    shelves: emptyShelves,
    statistics: {
      totals: { clips: 0, words: 0, annotations: 0, unread: 0, archive: 0, favourites: 0 },
      weeks: [],
      publishers: [],
      tags: [],
    },
  }),
  makeLibraryState('statistics-counting', { view: 'statistics', statistics: null }),
  makeLibraryState('notebook-empty', {
    view: 'notebook',
    notebook: { ...sampleLibrary.notebook, entries: [], hasMore: false },
  }),
  makeLibraryState(
    'settings',
    { view: 'settings' },
    { widths: [320, 640, 1280, 1600], height: 2600 },
  ),
  makeLibraryState(
    'settings-end',
    { view: 'settings' },
    { widths: [320, 1280], height: 1200, act: (root) => showSection(root, 'about') },
  ),
  makeLibraryState(
    'settings-templates',
    {
      view: 'settings',
      folderExport: sampleLibrary.folderExport && {
        ...sampleLibrary.folderExport,
        plan: { ...sampleLibrary.folderExport.plan, template: 'Reading log' },
      },
      exportMemory: {
        ...sampleLibrary.exportMemory,
        templates: ['Reading log', 'Research note with a rather long name for a list'].map(
          (name) => ({
            ...templatePresets[0],
            name,
          }),
        ),
      },
    },
    { widths: [320, 1280], act: (root) => showSection(root, 'export') },
  ),
  makeLibraryState(
    'settings-sites-off',
    {
      view: 'settings',
      allSettings: {
        ...defaultSettings,
        appearance: { language: null, theme: 'system', density: 'compact' },
        highlights: { colour: 'sky', bar: 'alt', barOffSites: ['haldencourier.example'] },
        detection: { isOn: false, offSites: ['mail.example', 'docs.example'] },
      },
    },
    {
      height: 1100,
      widths: [320, 1280],
      async act(root) {
        typeInto(root.querySelector('.settings__site-field input'), 'courier');
        clickControl(root, '.settings__site-field button');
        await settle();
        await showSection(root, 'highlighting');
      },
    },
  ),
  ...(
    [
      ['click', { kind: 'click' }, false],
      ['click-refused', { kind: 'click' }, true],
      ['sites', { kind: 'sites', sites: ['haldencourier.example', 'ledger.example'] }, false],
    ] as const
  ).map(([name, access, isAccessRefused]) =>
    makeLibraryState(
      `settings-access-${name}`,
      {
        view: 'settings',
        websites: { ...sampleLibrary.websites, access, isAccessRefused },
      },
      { widths: [320, 1280], act: (root) => showSection(root, 'detection') },
    ),
  ),
  makeLibraryState(
    'settings-found',
    { view: 'settings' },
    { act: (root) => typeInSearch(root, 'site') },
  ),
  makeLibraryState(
    'settings-nothing-found',
    { view: 'settings' },
    { widths: [320, 1280], act: (root) => typeInSearch(root, 'quantum') },
  ),
  makeLibraryState(
    'settings-delete-everything',
    { view: 'settings' },
    {
      widths: [320, 1280],
      async act(root) {
        clickControl(root, '.settings__choice.button--danger');
        await settleLibrary();
      },
    },
  ),
  makeLibraryState('help', { view: 'help' }, { widths: [320, 1280], height: 3000 }),
  makeLibraryState(
    'help-no-problems',
    { view: 'help', problemLog: [] },
    {
      async act(root) {
        await settleLibrary();
        [...root.querySelectorAll('.settings__part')].at(-1)?.scrollIntoView({ block: 'end' });
      },
    },
  ),
  makeLibraryState(
    'settings-full',
    {
      view: 'settings',
      imageStorage: {
        ...sampleLibrary.imageStorage,
        totals: { count: 9_120, byteCount: 2_144_000_000, missed: 0, wanted: 0 },
      },
    },
    { act: (root) => showSection(root, 'images') },
  ),
  makeLibraryState(
    'settings-off',
    {
      view: 'settings',
      imageStorage: {
        ...sampleLibrary.imageStorage,
        settings: { ...sampleLibrary.imageStorage.settings, keep: false },
        totals: { count: 0, byteCount: 0, missed: 0, wanted: 0 },
      },
    },
    { act: (root) => showSection(root, 'images') },
  ),
  makeLibraryState(
    'settings-confirm',
    { view: 'settings' },
    {
      async act(root) {
        clickControl(root, '.image-total ~ div .button');
        await settleLibrary();
      },
    },
  ),
  makeLibraryState('statistics', { view: 'statistics' }, { widths: [400, 1280], height: 1100 }),
];

async function typeInSearch(root: ParentNode, query: string): Promise<void> {
  await settleLibrary();
  typeInto(root.querySelector('.settings__head input'), query);
  await settleLibrary();
}
