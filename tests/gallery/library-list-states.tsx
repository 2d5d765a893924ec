import { text } from '../../components/strings';
import '../../components/strings/en/library/clips.ftl';
import { makeClipNumbers, makeRowSource } from '../components/row-source';
import { emptyShelves, longShelves } from '../components/sample-shelves';
import {
  bookProps,
  makeLibraryState,
  makeListState,
  manyRows,
  noClips,
  openShelves,
  pressKey,
  selectRows,
  settleLibrary,
} from './library-state';
import { clickControl, type GalleryState, settle, typeInto } from './state';

/** Every second clip is a selection. */
const selections = makeRowSource((row, number) =>
  number % 2 === 1
    ? { ...row, clip: { ...row.clip, summary: { ...row.clip.summary, completeness: 'selection' } } }
    : row,
);

/** Clips that lack what others have: a standfirst, tags, a headline, a publisher. */
const bareRows = makeRowSource((row, number) => {
  const { clip } = row;
  const link = {
    ...clip.summary,
    standfirst: null,
    publisher: null,
    completeness: 'link',
  } as const;
  const address = `alden.example/en/news/2026/11/port-of-alden-reopens-its-oldest-quay-${number}`;
  const summaries = [
    { ...link, headline: 'Tide tables for the week', url: 'https://alden.example/tides' },
    { ...link, headline: address, url: `https://${address}` },
    { ...clip.summary, standfirst: null, headline: 'Granite, at last' },
    { ...clip.summary, standfirst: null, completeness: 'page' as const },
    {
      ...clip.summary,
      ...{ headline: 'A short headline', standfirst: 'A standfirst of one line.' },
      publisher: 'Niederrheinische Generalanzeiger-Zeitung für Stadt und Land',
      completeness: 'preview' as const,
    },
    clip.summary,
  ];
  const summary = summaries[number % summaries.length] ?? clip.summary;
  const tags = number % 4 === 0 ? ['harbours', 'alden/council'] : [];
  const annotationCount = number % 5 === 0 ? 4 : 0;
  return { ...row, clip: { ...clip, summary, tags, annotationCount } };
});

const templateOffers = [
  { name: 'News', remark: 'Replaces your template with the same name.' },
  {
    name: 'Research with authors',
    remark:
      'Taken from each page when you save it: schema:@NewsArticle:author[*].name, selector:h1. Left empty, because Pressmark has no value for: "sum up the article". Each clip gets its own note, even if a template adds to or replaces an existing one.',
  },
  { name: 'Quotes', remark: '' },
];

export const libraryListStates: readonly GalleryState[] = [
  makeListState('list-highlights-only', { ...bookProps, openClip: null }, { widths: [400] }),
  makeListState('list', { openClip: null, ...manyRows }, { widths: [400, 1280] }),
  makeListState(
    'list-bare',
    { openClip: null, ...manyRows, rows: bareRows },
    { widths: [320, 1280] },
  ),
  makeListState(
    'list-compact',
    { ...manyRows, rows: selections, density: 'compact' },
    { widths: [320, 1280] },
  ),
  makeListState(
    'end',
    { ...manyRows },
    {
      async act(root) {
        pressKey(root, 'End');
        await settleLibrary();
      },
    },
  ),
  makeListState('selected', { ...manyRows }, { widths: [1280], act: selectRows }),
  makeListState(
    'selected-narrow',
    { openClip: null },
    { widths: [400], isTouched: true, act: selectRows },
  ),
  makeListState('working', { ...manyRows, work: { done: 41_500, total: 100_000 } }),
  makeListState('toast', {
    toast: { key: '1', text: '3 clips archived.', keepsFocus: true, onUndo() {} },
  }),
  makeListState(
    'tags',
    {},
    {
      async act(root) {
        await selectRows(root);
        pressKey(document, 't');
        await settleLibrary();
      },
    },
  ),
  makeListState(
    'tag-menu',
    {},
    {
      async act(root) {
        await openShelves(root);
        clickControl(root, '.shelf .shelf .shelf__menu');
        await settleLibrary();
      },
    },
  ),
  makeListState(
    'tag-rename',
    {},
    {
      async act(root) {
        clickControl(root, '.shelf .shelf .shelf__menu');
        await settleLibrary();
        clickControl(root, '.pop-menu [role=menuitem]');
        await settleLibrary();
        typeInto(root.querySelector('dialog input'), 'money');
        await settleLibrary();
      },
    },
  ),
  makeListState(
    'tag-rename-too-long',
    {},
    {
      async act(root) {
        clickControl(root, '.shelf .shelf .shelf__menu');
        await settleLibrary();
        clickControl(root, '.pop-menu [role=menuitem]');
        await settleLibrary();
        typeInto(
          root.querySelector('dialog input'),
          'Harbour authorities of the western islands '.repeat(3),
        );
        await settleLibrary();
      },
    },
  ),
  makeListState(
    'drawer',
    { openClip: null },
    {
      widths: [400, 900],
      async act(root) {
        clickControl(root, '.library__drawer');
        await settleLibrary();
      },
    },
  ),
  makeListState('indexing', {
    ...manyRows,
    indexing: { done: 12_000, total: 100_000 },
    isWhole: false,
  }),
  makeListState(
    'bin',
    { question: 'is:deleted', numbers: makeClipNumbers(3), openClip: null },
    { widths: [320, 1280] },
  ),
  makeListState(
    'long-names',
    { shelves: longShelves, openClip: null },
    { widths: [1280], height: 640, act: openShelves },
  ),
  makeListState(
    'long-names-touched',
    { shelves: longShelves, openClip: null },
    {
      widths: [320, 1280],
      isTouched: true,
      act: openShelves,
    },
  ),
  makeListState(
    'bin-confirm',
    { question: 'is:deleted', numbers: makeClipNumbers(3), openClip: null },
    {
      widths: [400, 1280],
      async act(root) {
        await selectRows(root);
        clickControl(root, '.bulk-bar__actions .button:nth-child(2)');
        await settleLibrary();
      },
    },
  ),
  makeListState('empty', {
    ...noClips,
    shelves: emptyShelves,
  }),
  makeListState('loading', { numbers: null, shelves: null, openClip: null }),
  makeListState('fetching', {
    rows: makeRowSource((row, number) => (number < 3 ? row : undefined)),
  }),
  makeListState('problem', {
    problem: { code: 'disk-full', detail: null },
    exporting: { done: 12, total: null },
  }),
  {
    ...makeLibraryState('export', {}, { widths: [320, 480, 1280] }),
    act: async (root) => {
      clickControl(root, `[aria-label="${text('clips-export')}"]`);
      await settle();
    },
  },
  {
    ...makeLibraryState('export-folder', {
      exportFolder: 'Vault of the Courier',
      exportedAt: () => '2026-11-12T08:00:00.000Z',
      templates: ['Obsidian', 'Logseq', 'Plain', 'Research note with a rather long name'],
    }),
    widths: [320, 480, 1280],
    act: async (root) => {
      clickControl(root, `[aria-label="${text('clips-export')}"]`);
      await settle();
      clickControl(root, 'input[value=folder]');
      await settle();
      root.querySelector('input[value=folder]')?.scrollIntoView({ block: 'center' });
    },
  },
  {
    ...makeLibraryState('export-templates', {
      onAddTemplate: async () => ({ offers: templateOffers, add: () => '' }),
    }),
    widths: [320, 480, 1280],
    act: async (root) => {
      clickControl(root, `[aria-label="${text('clips-export')}"]`);
      await settle();
      clickControl(root, 'input[value=markdown]');
      await settle();
      const field = root.querySelector<HTMLInputElement>('dialog input[type=file]');
      if (field === null) throw new Error('no file field');
      const transfer = new DataTransfer();
      transfer.items.add(new File(['{}'], 'settings.json'));
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await settle(300);
      root.querySelector('.template-list')?.scrollIntoView({ block: 'center' });
    },
  },
  makeLibraryState('arabic-interface', {}, { isRtl: true, widths: [400, 1280] }),
  makeLibraryState('zoomed', {}, { widths: [640], height: 400 }),
];
