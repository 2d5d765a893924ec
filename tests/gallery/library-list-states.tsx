import { fakeNumbers, fakeRows } from '../components/fake-rows';
import { longShelves } from '../components/fake-shelves';
import { plainLibrary } from '../components/library-fakes';
import { bigRows, book, library, none, pressKey, selectRows, sleep } from './library-state';
import { type GalleryState, press, settle, typeInto } from './state';

export const libraryListStates: readonly GalleryState[] = [
  library('list-highlights-only', { ...book, chosen: null }, { widths: [400] }),
  library('list', { chosen: null, ...bigRows }, { widths: [400, 1280] }),
  library(
    'end',
    { ...bigRows },
    {
      async act(root) {
        pressKey(root, 'End');
        await sleep();
      },
    },
  ),
  library('selected', { ...bigRows }, { widths: [1280], act: selectRows }),
  library('selected-narrow', { chosen: null }, { widths: [400], isTouched: true, act: selectRows }),
  library('working', { work: { done: 41_500, total: 100_000 } }),
  library('toast', {
    toast: { key: '1', text: '3 clips archived.', keepsFocus: true, onUndo() {} },
  }),
  library(
    'tags',
    {},
    {
      async act(root) {
        await selectRows(root);
        pressKey(document, 't');
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
        pressKey(document, '?');
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
  library('indexing', { indexing: { done: 12_000, total: 100_000 }, isWhole: false }),
  library(
    'bin',
    { question: 'is:deleted', numbers: fakeNumbers(3), chosen: null },
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
    'bin-sure',
    { question: 'is:deleted', numbers: fakeNumbers(3), chosen: null },
    {
      widths: [400, 1280],
      async act(root) {
        await selectRows(root);
        press(root, '.bulk-bar__actions .button:nth-child(2)');
        await sleep();
      },
    },
  ),
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
  library('arabic-interface', {}, { isRtl: true, widths: [400, 1280] }),
  library('zoomed', {}, { widths: [640], height: 400 }),
];
