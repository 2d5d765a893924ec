import type { LibraryProps } from '../../components/library/library-props';
import type { ClipImages } from '../../components/reader/clip-images';
import { text } from '../../components/strings';
import '../../components/strings/en/library/library.ftl';
import type { Clip } from '../../core/model';
import { fakeClip, fakeNumbers, fakeRows } from '../components/fake-rows';
import { plainLibrary } from '../components/library-fakes';
import { arabicArticle, bookArticle, germanArticle } from '../components/sample-articles';
import { missingImages } from '../components/sample-images';
import { hallComparison, sampleNearDuplicates } from '../components/sample-versions';
import { bookAnnotations, bookClip, clipOf, twoVersions } from '../components/samples';
import { book, library, sleep } from './library-state';
import { type GalleryState, press, settle, typeInto } from './state';

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

export const libraryReaderStates: readonly GalleryState[] = [
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
        text: text('library-done-highlights-moved-from-bin', {
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
  library(
    'versions',
    { chosen: withCopies, nearDuplicates: sampleNearDuplicates },
    { widths: [400, 1280] },
  ),
  library(
    'older',
    { chosen: olderCopy, nearDuplicates: sampleNearDuplicates },
    { widths: [400, 900, 1280] },
  ),
  library('compared', { chosen: withCopies, comparison: hallComparison }, { widths: [400, 1280] }),
  library(
    'unnamed',
    { rows: unnamedRows, chosen: unnamedClip, nearDuplicates: [] },
    { widths: [320, 1280] },
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
];
