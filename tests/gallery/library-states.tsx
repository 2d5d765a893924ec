import type { LibraryProps } from '../../components/library/library-props';
import { wholeNotebook } from '../../components/notebook/notebook-props';
import type { ClipImages } from '../../components/reader/clip-images';
import { text } from '../../components/strings';
import '../../components/strings/en/library.ftl';
import type { Clip } from '../../core/model';
import {
  fakeClip,
  fakeNumbers,
  fakeRows,
  foundRows,
  longShelves,
  plainLibrary,
} from '../components/library-fakes';
import { arabicArticle, bookArticle, germanArticle } from '../components/sample-articles';
import { missingImages } from '../components/sample-images';
import { hallComparison, sampleKin } from '../components/sample-versions';
import { bookAnnotations, bookClip, clipOf, twoVersions } from '../components/samples';
import { PaintedLibrary } from './painted-library';
import { type GalleryState, press, settle, typeInto } from './state';

function library(
  name: string,
  change: Partial<LibraryProps> = {},
  more: Partial<GalleryState> = {},
): GalleryState {
  return {
    name: `library-${name}`,
    widths: [1280],
    height: 800,
    draw: () => <PaintedLibrary {...plainLibrary} {...change} />,
    ...more,
  };
}

/** An image that is not kept, and what becomes of it when it is asked for. */
const imageState = (name: string, images: ClipImages, isAsked = true) =>
  library(
    `image-${name}`,
    { images },
    {
      widths: [1280, 400],
      async act(root) {
        if (innerWidth < 720) press(root, '.clip-row');
        if (isAsked) press(root, '.missing-image .button');
        await settle();
        root.querySelector('.missing-image')?.scrollIntoView({ block: 'center' });
      },
    },
  );

const withCopies = plainLibrary.chosen && {
  ...plainLibrary.chosen,
  clip: { ...plainLibrary.chosen.clip, versionId: 'version-2' },
  versionId: 'version-2',
  versions: twoVersions,
};
const olderCopy = withCopies && { ...withCopies, versionId: 'version-1' };
const none = { numbers: new Uint32Array(), chosen: null };
const bigRows = { numbers: fakeNumbers(100_000) };

/** Every other row, and the clip that is read, without a headline. */
const unnamedRows = fakeRows((row, number) =>
  number % 2 === 0 ? row : { ...row, clip: unnamed(row.clip) },
);
const unnamedClip = plainLibrary.chosen?.article
  ? {
      ...plainLibrary.chosen,
      clip: unnamed(plainLibrary.chosen.clip),
      article: { ...plainLibrary.chosen.article, headline: '' },
    }
  : null;

/** Highlights without an address, read and in the list. */
const book: Partial<LibraryProps> = {
  rows: fakeRows((row, number) => (number === 1 ? { ...row, clip: bookClip } : row)),
  chosen: plainLibrary.chosen && {
    ...plainLibrary.chosen,
    clip: bookClip,
    article: bookArticle,
    annotations: bookAnnotations,
  },
};

/** The same after the user typed an address. */
const typedUrl = 'https://tide-archive.example/essays/what-the-quay-remembers-of-the-winter-boats';
const typedArticle = { ...bookArticle, url: typedUrl };
const typed: Partial<LibraryProps> = {
  ...book,
  chosen: plainLibrary.chosen && {
    ...plainLibrary.chosen,
    annotations: bookAnnotations,
    clip: { ...bookClip, isAddressTyped: true, summary: { ...bookClip.summary, url: typedUrl } },
    article: typedArticle,
  },
};

function unnamed(clip: Clip): Clip {
  return { ...clip, summary: { ...clip.summary, headline: '' } };
}

const sleep = () => settle(120);

function key(root: ParentNode, name: string, init: KeyboardEventInit = {}): void {
  const target = root.querySelector('[role=listbox][aria-multiselectable]') ?? document.body;
  (target as HTMLElement).focus();
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init }),
  );
}

/** Chooses the first rows. */
async function chooseSome(root: ParentNode): Promise<void> {
  for (let count = 0; count < 3; count += 1) {
    key(root, 'ArrowDown', { shiftKey: true });
    await settle(20);
  }
}

const box = (root: ParentNode) => root.querySelector<HTMLInputElement>('.search-box__input');

export const libraryStates: readonly GalleryState[] = [
  imageState('missing', missingImages(null), false),
  imageState('loading', missingImages(null)),
  imageState('failed', missingImages({ missed: 'no-connection' })),
  imageState('private', missingImages(null, { missed: 'private-network' }), false),
  library(
    'reading',
    { saving: 'saved', activeId: 'fund' },
    { widths: [320, 400, 480, 640, 900, 1280, 1680] },
  ),
  library('reading-touched', { saving: 'saved' }, { widths: [320, 400, 640], isTouched: true }),
  library('highlights-only', book, { widths: [320, 400, 1280] }),
  library('address-typed', typed, { widths: [320, 400, 1280] }),
  library(
    'address-fixed',
    { ...typed, problem: { code: 'address-fixed', detail: null } },
    { widths: [320, 1280] },
  ),
  library(
    'address-taken',
    { ...book, problem: { code: 'address-taken', detail: null } },
    { widths: [320, 1280] },
  ),
  library(
    'address-in-bin',
    { ...book, problem: { code: 'address-in-bin', detail: null } },
    { widths: [320, 1280] },
  ),
  library(
    'highlights-moved',
    {
      toast: {
        ...{ key: '1', keepsFocus: true, onUndo() {} },
        words: text('library-done-highlights-moved-from-bin', {
          what: 'highlights-and-note',
          total: 3,
          headline: 'What the quay remembers',
        }),
      },
    },
    { widths: [320, 1280] },
  ),
  library('address-wrong', book, {
    widths: [320, 1280],
    async act(root) {
      typeInto(root.querySelector('.address-field__input'), 'osk.example/story');
      press(root, '.address-field button');
      await settle();
    },
  }),
  library('list-highlights-only', { ...book, chosen: null }, { widths: [400] }),
  library('list', { chosen: null, ...bigRows }, { widths: [400, 1280] }),
  library(
    'end',
    { ...bigRows },
    {
      async act(root) {
        key(root, 'End');
        await sleep();
      },
    },
  ),
  library('search', {
    question: 'quay tag:harbours',
    rows: foundRows,
    numbers: fakeNumbers(24),
    order: 'best',
  }),
  library(
    'completion',
    { question: 'quay ', rows: foundRows, numbers: fakeNumbers(24) },
    {
      widths: [400, 1280],
      async act(root) {
        if (innerWidth < 720) press(root, '.reader-bar__back');
        typeInto(box(root), 'quay tag:harb');
        await sleep();
      },
    },
  ),
  library('wrong', {
    ...none,
    question: 'quay before:winter colour:beige',
    problems: [
      { start: 5, end: 18, words: 'needs a date, such as 2026, 2026-11 or 2026-11-09.' },
      { start: 19, end: 31, words: 'wants one of sun, leaf, sky, rose, plum.' },
    ],
  }),
  library('selected', { ...bigRows }, { widths: [1280], act: chooseSome }),
  library('selected-narrow', { chosen: null }, { widths: [400], isTouched: true, act: chooseSome }),
  library('working', { work: { done: 41_500, total: 100_000 } }),
  library('toast', {
    toast: { key: '1', words: '3 clips archived.', keepsFocus: true, onUndo() {} },
  }),
  library(
    'tags',
    {},
    {
      async act(root) {
        await chooseSome(root);
        key(document, 't');
        await sleep();
      },
    },
  ),
  library(
    'tag-menu',
    {},
    {
      async act(root) {
        press(root, '.shelf .shelf .shelf__menu');
        await sleep();
      },
    },
  ),
  library(
    'tag-rename',
    {},
    {
      async act(root) {
        press(root, '.shelf .shelf .shelf__menu');
        await sleep();
        press(root, '.pop-menu [role=menuitem]');
        await sleep();
        typeInto(root.querySelector('dialog input'), 'money');
        await sleep();
      },
    },
  ),
  library(
    'tag-rename-too-long',
    {},
    {
      async act(root) {
        press(root, '.shelf .shelf .shelf__menu');
        await sleep();
        press(root, '.pop-menu [role=menuitem]');
        await sleep();
        typeInto(
          root.querySelector('dialog input'),
          'Harbour authorities of the western islands '.repeat(3),
        );
        await sleep();
      },
    },
  ),
  library(
    'keys',
    {},
    {
      widths: [400, 1280],
      async act() {
        key(document, '?');
        await sleep();
      },
    },
  ),
  library(
    'drawer',
    { chosen: null },
    {
      widths: [400, 900],
      async act(root) {
        press(root, '.library__drawer');
        await sleep();
      },
    },
  ),
  library(
    'text-settings',
    {},
    {
      widths: [400, 1280],
      async act(root) {
        press(root, '.text-settings > button');
        await sleep();
      },
    },
  ),
  library('sepia', { settings: { face: 'serif', size: 4, measure: 2, theme: 'sepia' } }),
  library('night-sans', { settings: { face: 'sans', size: 2, measure: 4, theme: 'dark' } }),
  library('large', { settings: { face: 'serif', size: 7, measure: 5, theme: 'light' } }),
  library('versions', { chosen: withCopies, nearDuplicates: sampleKin }, { widths: [400, 1280] }),
  library('older', { chosen: olderCopy, nearDuplicates: sampleKin }, { widths: [400, 900, 1280] }),
  library('compared', { chosen: withCopies, comparison: hallComparison }, { widths: [400, 1280] }),
  library('indexing', { indexing: { done: 12_000, total: 100_000 }, isWhole: false }),
  library(
    'bin',
    { question: 'is:deleted', numbers: fakeNumbers(3), chosen: null },
    { widths: [320, 1280] },
  ),
  library(
    'unnamed',
    { rows: unnamedRows, chosen: unnamedClip, nearDuplicates: [] },
    { widths: [320, 1280] },
  ),
  library('long-names', { shelves: longShelves, chosen: null }, { widths: [1280], height: 640 }),
  library(
    'long-names-touched',
    { shelves: longShelves, chosen: null },
    {
      widths: [320, 1280],
      isTouched: true,
      async act(root) {
        if (innerWidth < 1060) press(root, '.library__drawer');
        await sleep();
      },
    },
  ),
  library(
    'card-edited',
    {},
    {
      widths: [320, 1280],
      async act(root) {
        press(root, '.annotation-card__edit');
        await sleep();
      },
    },
  ),
  library(
    'wrong-and-completion',
    {
      rows: foundRows,
      question: '(tag:harb',
      problems: [{ start: 0, end: 1, words: 'has no closing bracket.' }],
    },
    {
      async act(root) {
        typeInto(box(root), '(tag:harb');
        await sleep();
      },
    },
  ),
  library(
    'bin-read',
    {
      question: 'is:deleted',
      numbers: fakeNumbers(3),
      chosen: plainLibrary.chosen && {
        ...plainLibrary.chosen,
        annotations: [],
        clip: { ...plainLibrary.chosen.clip, deletedAt: '2026-11-10T09:00:00.000Z' },
      },
    },
    { widths: [400, 1280] },
  ),
  library(
    'bin-sure',
    { question: 'is:deleted', numbers: fakeNumbers(3), chosen: null },
    {
      widths: [400, 1280],
      async act(root) {
        await chooseSome(root);
        press(root, '.bulk-bar__acts .button:nth-child(2)');
        await sleep();
      },
    },
  ),
  library('no-match', { ...none, question: 'zeppelin' }),
  library('no-unread', { ...none, question: 'is:unread' }),
  library('empty', {
    ...none,
    shelves: {
      ...plainLibrary.shelves,
      all: 0,
      unread: 0,
      favourites: 0,
      archive: 0,
      bin: 0,
      tags: [],
      publishers: [],
      searches: [],
    },
  }),
  library('loading', { numbers: null, shelves: null, chosen: null }),
  library('fetching', { rows: fakeRows((row, number) => (number < 3 ? row : undefined)) }),
  library('problem', {
    problem: { code: 'disk-full', detail: null },
    exporting: { done: 12, total: null },
  }),
  {
    ...library('export', {}, { widths: [320, 480, 1280] }),
    act: async (root) => {
      press(root, '[aria-label="Export…"]');
      await settle();
    },
  },
  {
    ...library('export-folder', {
      exportFolder: 'Vault of the Courier',
      exportedAt: () => '2026-11-12T08:00:00.000Z',
      templates: ['Obsidian', 'Logseq', 'Plain', 'Research note with a rather long name'],
    }),
    widths: [320, 480, 1280],
    act: async (root) => {
      press(root, '[aria-label="Export…"]');
      await settle();
      press(root, 'input[value=folder]');
      await settle();
    },
  },
  library('german', {
    chosen: {
      number: 5,
      clip: fakeClip(5),
      versionId: fakeClip(5).versionId,
      article: germanArticle,
      annotations: [],
      versions: [],
      offset: 0,
      isResumed: true,
    },
  }),
  library('arabic', {
    chosen: {
      number: 4,
      clip: clipOf(arabicArticle, { id: 'clip-arabic' }),
      versionId: 'version-1',
      article: arabicArticle,
      annotations: [],
      versions: [],
      offset: 0,
      isResumed: true,
    },
  }),
  library('arabic-interface', {}, { isRtl: true, widths: [400, 1280] }),
  library('zoomed', {}, { widths: [640], height: 400 }),
  library('notebook', { view: 'notebook' }, { widths: [400, 1280] }),
  library(
    'notebook-days',
    {
      view: 'notebook',
      notebook: {
        ...plainLibrary.notebook,
        filter: { ...wholeNotebook, period: 'between', from: '2026-11-01', to: '2026-11-12' },
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
  library('notebook-seeking', {
    view: 'notebook',
    notebook: {
      ...plainLibrary.notebook,
      isSeeking: true,
      filter: { ...wholeNotebook, text: 'zeppelin' },
    },
  }),
  library('notebook-none', {
    view: 'notebook',
    notebook: {
      ...plainLibrary.notebook,
      entries: [],
      hasMore: false,
      filter: { ...wholeNotebook, text: 'zeppelin', colours: ['rose'] },
    },
  }),
  ...(['reading', 'older', 'compared', 'notebook', 'statistics'] as const).map((what) =>
    library(
      `printed-${what}`,
      {
        reading: { activeId: 'fund' },
        older: { chosen: olderCopy },
        compared: { chosen: withCopies, comparison: hallComparison },
        notebook: { view: 'notebook' as const },
        statistics: { view: 'statistics' as const },
      }[what],
      { widths: [660], isPrinted: true },
    ),
  ),
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
    pictures: {
      ...plainLibrary.pictures,
      totals: { count: 9_120, byteCount: 2_144_000_000, missed: 0, wanted: 0 },
    },
  }),
  library('settings-off', {
    view: 'settings',
    pictures: {
      ...plainLibrary.pictures,
      settings: { ...plainLibrary.pictures.settings, keep: false },
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
