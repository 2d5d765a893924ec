import type { LibraryProps } from '../../components/library/library-props';
import type { ClipImages } from '../../components/reader/clip-images';
import { text } from '../../components/strings';
import '../../components/strings/en/library/library.ftl';
import { type Clip, createLinkArticle } from '../../core/model';
import { makeClipNumbers, makeNumberedClip, makeRowSource } from '../components/row-source';
import {
  arabicArticle,
  bookArticle,
  germanArticle,
  quayArticle,
} from '../components/sample-articles';
import { missingImages } from '../components/sample-images';
import { sampleLibrary } from '../components/sample-library';
import {
  hallComparison,
  laterHallArticle,
  sampleNearDuplicates,
} from '../components/sample-versions';
import {
  bookAnnotations,
  bookClip,
  makeClip,
  sharedAnnotations,
  sharedClip,
  twoVersions,
} from '../components/samples';
import { FakeSynthesizer } from '../speech/fake-synthesizer';
import { bookProps, makeLibraryState, settleLibrary } from './library-state';
import { clickControl, type GalleryState, settle, typeInto } from './state';

/** An open clip with an image that is not stored. `isRequested` clicks its load button. */
const makeImageState = (name: string, images: ClipImages, isRequested = true) =>
  makeLibraryState(
    `image-${name}`,
    { images },
    {
      widths: [1280, 400],
      async act(root) {
        if (innerWidth < 720) clickControl(root, '.clip-row');
        await settle();
        if (isRequested) clickControl(root, '.missing-image .button');
        await settle();
        root.querySelector('.missing-image')?.scrollIntoView({ block: 'center' });
      },
    },
  );

const hallClip = makeClip(laterHallArticle, { versionId: 'version-2', annotationCount: 0 });
const clipWithVersions = sampleLibrary.openClip && {
  ...sampleLibrary.openClip,
  clip: { ...sampleLibrary.openClip.clip, versionId: 'version-2' },
  versionId: 'version-2',
  versions: twoVersions,
};
/** The story of `hallComparison`, of which the first row is a clip. */
const comparisonProps: Partial<LibraryProps> = {
  rows: makeRowSource((row, number) => (number === 1 ? { ...row, clip: hallClip } : row)),
  openClip: clipWithVersions && {
    ...clipWithVersions,
    ...{ clip: hallClip, article: laterHallArticle, annotations: [] },
  },
  comparison: hallComparison,
};
const clipAtOlderVersion = clipWithVersions && { ...clipWithVersions, versionId: 'version-1' };

/** Rows of which every other one has no headline. */
const rowsWithoutHeadline = makeRowSource((row, number) =>
  number % 2 === 0 ? row : { ...row, clip: removeHeadline(row.clip) },
);
const clipWithoutHeadline = sampleLibrary.openClip?.article
  ? {
      ...sampleLibrary.openClip,
      clip: removeHeadline(sampleLibrary.openClip.clip),
      article: { ...sampleLibrary.openClip.article, headline: '' },
    }
  : null;

/** Rows of which every other one is a selection, and an open selection. */
const selectionProps: Partial<LibraryProps> = {
  rows: makeRowSource((row, number) =>
    number % 2 === 0 ? row : { ...row, clip: toSelection(row.clip) },
  ),
  openClip: sampleLibrary.openClip?.article
    ? {
        ...sampleLibrary.openClip,
        clip: toSelection(sampleLibrary.openClip.clip),
        article: { ...sampleLibrary.openClip.article, completeness: 'selection' },
      }
    : null,
};

/** The first row is a clip of which only the link is saved, and is open. */
function makeLinkProps(url: string, headline: string): Partial<LibraryProps> {
  const article = createLinkArticle(url, headline);
  const clip = makeClip(article, { annotationCount: 0 });
  return {
    rows: makeRowSource((row, number) => (number === 1 ? { ...row, clip, image: null } : row)),
    openClip: sampleLibrary.openClip && {
      ...sampleLibrary.openClip,
      ...{ clip, article, annotations: [] },
    },
  };
}

/** `bookProps` after the user typed an address. */
const typedUrl = 'https://tide-archive.example/essays/what-the-quay-remembers-of-the-winter-boats';
const typedArticle = { ...bookArticle, url: typedUrl };
const typedAddressProps: Partial<LibraryProps> = {
  ...bookProps,
  openClip: sampleLibrary.openClip && {
    ...sampleLibrary.openClip,
    annotations: bookAnnotations,
    clip: { ...bookClip, isAddressTyped: true, summary: { ...bookClip.summary, url: typedUrl } },
    article: typedArticle,
  },
};

/** A clip whose note has Markdown. */
const notedProps: Partial<LibraryProps> = {
  openClip: sampleLibrary.openClip && {
    ...sampleLibrary.openClip,
    clip: {
      ...sampleLibrary.openClip.clip,
      note: 'Compare with the **June budget**:\n\n- granite, 1.9\n- dredging, [not begun](https://alden.example/dredging)\n\n> We shall see in spring.',
    },
  },
};

/** A clip on which other people have highlights, too. */
const sharedProps: Partial<LibraryProps> = {
  openClip: sampleLibrary.openClip && {
    ...sampleLibrary.openClip,
    clip: { ...sampleLibrary.openClip.clip, ...sharedClip },
    annotations: sharedAnnotations,
  },
};

/** Scrolls to tags, notes and highlights, which are below the text in narrow windows. */
function showMargin(root: ParentNode): void {
  if (innerWidth < 720) root.querySelector('.library__margin')?.scrollIntoView();
}

function toSelection(clip: Clip): Clip {
  return { ...clip, summary: { ...clip.summary, completeness: 'selection' } };
}

function removeHeadline(clip: Clip): Clip {
  return { ...clip, summary: { ...clip.summary, headline: '' } };
}

export const libraryReaderStates: readonly GalleryState[] = [
  makeLibraryState('selection', selectionProps, { widths: [1280, 400] }),
  makeImageState('missing', missingImages(null), false),
  makeImageState('loading', missingImages(null)),
  makeImageState('failed', missingImages({ missed: 'no-connection' })),
  makeImageState('no-access', missingImages({ missed: 'no-access' })),
  makeImageState('private', missingImages(null, { missed: 'private-network' }), false),
  makeLibraryState(
    'reading',
    { saving: 'saved', activeId: 'fund' },
    { widths: [320, 400, 480, 640, 900, 1280, 1680] },
  ),
  makeLibraryState(
    'reading-touched',
    { saving: 'saved' },
    { widths: [320, 400, 640], isTouched: true },
  ),
  makeLibraryState('others', sharedProps, {
    widths: [320, 400, 900, 1280, 1680],
    act: showMargin,
  }),
  makeLibraryState('clip-note', notedProps, { widths: [320, 1280], act: showMargin }),
  makeLibraryState('highlights-only', bookProps, { widths: [320, 400, 1280] }),
  makeLibraryState('link', makeLinkProps('https://tides.example/tables/2026', 'Tide tables 2026'), {
    widths: [320, 400, 1280],
  }),
  makeLibraryState(
    'link-pdf',
    makeLinkProps(
      'https://tides.example/archive/pilots/handbook-of-the-outer-harbour-and-its-approaches.pdf',
      '',
    ),
    { widths: [320, 1280] },
  ),
  makeLibraryState('address-typed', typedAddressProps, { widths: [320, 400, 1280] }),
  makeLibraryState(
    'address-fixed',
    { problem: { code: 'address-fixed', detail: null } },
    { widths: [320, 1280] },
  ),
  makeLibraryState(
    'address-taken',
    { ...bookProps, problem: { code: 'address-taken', detail: null } },
    { widths: [320, 1280] },
  ),
  makeLibraryState(
    'address-in-bin',
    { ...bookProps, problem: { code: 'address-in-bin', detail: null } },
    { widths: [320, 1280] },
  ),
  makeLibraryState(
    'highlights-moved',
    {
      toast: {
        ...{ key: '1', keepsFocus: true, onUndo() {} },
        get text() {
          return text('library-done-highlights-moved-from-bin', {
            what: 'highlights-and-note',
            total: 3,
            headline: quayArticle.headline,
          });
        },
      },
    },
    { widths: [320, 1280] },
  ),
  makeLibraryState('address-invalid', bookProps, {
    widths: [320, 1280],
    async act(root) {
      typeInto(root.querySelector('.address-field .field'), 'osk.example/story');
      clickControl(root, '.address-field button');
      await settle();
    },
  }),
  makeLibraryState(
    'text-settings',
    {},
    {
      widths: [400, 1280],
      async act(root) {
        clickControl(root, '.text-settings > button');
        await settleLibrary();
      },
    },
  ),
  makeLibraryState(
    'read-aloud',
    { speech: new FakeSynthesizer() },
    {
      widths: [320, 1280],
      async act(root) {
        if (innerWidth < 720) clickControl(root, '.clip-row');
        clickControl(root, '.reader-bar__listen');
        await settleLibrary();
      },
    },
  ),
  makeLibraryState(
    'found-words',
    { question: 'ferries' },
    {
      widths: [320, 1280],
      async act(root) {
        if (innerWidth < 720) clickControl(root, '.clip-row');
        await settleLibrary();
        clickControl(root, '.found-words button:nth-of-type(2)');
        await settleLibrary();
      },
    },
  ),
  makeLibraryState('sepia', {
    settings: { face: 'serif', size: 4, measure: 2, theme: 'sepia', speed: 1 },
  }),
  makeLibraryState('night-sans', {
    settings: { face: 'sans', size: 2, measure: 4, theme: 'dark', speed: 1 },
  }),
  makeLibraryState('large', {
    settings: { face: 'serif', size: 7, measure: 5, theme: 'light', speed: 1 },
  }),
  makeLibraryState(
    'versions',
    { openClip: clipWithVersions, nearDuplicates: sampleNearDuplicates },
    { widths: [400, 1280] },
  ),
  makeLibraryState(
    'older-version',
    { openClip: clipAtOlderVersion, nearDuplicates: sampleNearDuplicates },
    { widths: [400, 900, 1280] },
  ),
  makeLibraryState('comparison', comparisonProps, { widths: [400, 1280] }),
  makeLibraryState(
    'unnamed',
    { rows: rowsWithoutHeadline, openClip: clipWithoutHeadline, nearDuplicates: [] },
    { widths: [320, 1280] },
  ),
  makeLibraryState(
    'card-edited',
    {},
    {
      widths: [320, 1280],
      async act(root) {
        clickControl(root, '.annotation-card__edit');
        await settleLibrary();
      },
    },
  ),
  makeLibraryState(
    'bin-open-clip',
    {
      question: 'is:deleted',
      numbers: makeClipNumbers(3),
      openClip: sampleLibrary.openClip && {
        ...sampleLibrary.openClip,
        annotations: [],
        clip: { ...sampleLibrary.openClip.clip, deletedAt: '2026-11-10T09:00:00.000Z' },
      },
    },
    { widths: [400, 1280] },
  ),
  makeLibraryState('german', {
    openClip: {
      number: 5,
      clip: makeNumberedClip(5),
      versionId: makeNumberedClip(5).versionId,
      article: germanArticle,
      annotations: [],
      versions: [],
      offset: 0,
      isResumed: true,
    },
  }),
  makeLibraryState('arabic', {
    openClip: {
      number: 4,
      clip: makeClip(arabicArticle, { id: 'clip-arabic' }),
      versionId: 'version-1',
      article: arabicArticle,
      annotations: [],
      versions: [],
      offset: 0,
      isResumed: true,
    },
  }),
  ...(['reading', 'older-version', 'comparison', 'notebook', 'statistics'] as const).map((view) =>
    makeLibraryState(
      `printed-${view}`,
      {
        reading: { activeId: 'fund' },
        'older-version': { openClip: clipAtOlderVersion },
        comparison: comparisonProps,
        notebook: { view: 'notebook' as const },
        statistics: { view: 'statistics' as const },
      }[view],
      { widths: [660], isPrinted: true },
    ),
  ),
];
