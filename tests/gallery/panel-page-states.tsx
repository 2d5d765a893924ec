import { ClipImagesContext } from '../../components/reader/clip-images';
import { compareStories } from '../../core/diff';
import { summarise } from '../../core/model';
import { arabicArticle, quayArticle } from '../components/sample-articles';
import { missingImages } from '../components/sample-images';
import {
  hall,
  hallComparison,
  laterHall,
  laterQuay,
  sampleNearDuplicates,
} from '../components/sample-versions';
import { clipOf, shelf, threeAnnotations, twoVersions } from '../components/samples';
import { book, Panel, panel, plain, savedPage, tab } from './panel-state';
import { type GalleryState, press, settle } from './state';

export const panelPageStates: readonly GalleryState[] = [
  panel('reading', { kind: 'reading' }),
  panel('ordinary', { kind: 'ordinary' }),
  panel('unreadable', { kind: 'unreadable', failure: { code: 'page-forbidden', detail: null } }),
  panel('no-access', { kind: 'unreadable', failure: { code: 'no-access', detail: null } }),
  panel('visit', savedPage(quayArticle, threeAnnotations), { visitedSite: 'ledger.example' }),
  panel('article', {
    kind: 'article',
    summary: summarise(quayArticle),
    wordCount: 912,
    isPrivate: false,
  }),
  panel(
    'changed',
    { ...savedPage(quayArticle, threeAnnotations), change: compareStories(quayArticle, laterQuay) },
    { nearDuplicates: sampleNearDuplicates },
  ),
  panel(
    'compared',
    { ...savedPage(hall, threeAnnotations), change: compareStories(hall, laterHall) },
    { tab: 'article', comparison: { ...hallComparison, after: 'page' } },
  ),
  panel(
    'image-missing',
    savedPage(quayArticle, threeAnnotations),
    {},
    {
      draw: () => (
        <ClipImagesContext.Provider value={missingImages(null)}>
          <Panel {...plain} tab="article" page={savedPage(quayArticle, threeAnnotations)} />
        </ClipImagesContext.Provider>
      ),
    },
  ),
  panel('highlights-only-article', book, { tab: 'article' }),
  panel('older', savedPage(quayArticle, threeAnnotations), {
    tab: 'article',
    older: { version: twoVersions[0], article: quayArticle },
  }),
  panel('problem', savedPage(quayArticle, threeAnnotations), {
    problem: { code: 'disk-full', detail: null },
  }),
  panel(
    'export',
    savedPage(quayArticle, threeAnnotations),
    {},
    {
      widths: [280, 320, 400],
      act: async (root) => {
        press(root, '[aria-label="Export…"]');
        await settle();
      },
    },
  ),
  panel('exporting', savedPage(quayArticle, threeAnnotations), {
    exporting: { done: 340, total: 1284 },
  }),
  panel('deleted', { kind: 'deleted', clip: clipOf(quayArticle) }),
  panel(
    'copy',
    savedPage(quayArticle, threeAnnotations),
    {},
    {
      widths: [280, 400, 600],
      height: 1500,
      act: (root) => press(root, tab(2)),
    },
  ),
  panel('copy-arabic', savedPage(arabicArticle, []), {}, { act: (root) => press(root, tab(2)) }),
  panel(
    'copy-none',
    { kind: 'article', summary: summarise(quayArticle), wordCount: 912, isPrivate: false },
    {},
    {
      act: (root) => press(root, tab(2)),
    },
  ),
  panel('private', {
    kind: 'article',
    summary: summarise(quayArticle),
    wordCount: 912,
    isPrivate: true,
  }),
  panel(
    'library',
    savedPage(quayArticle, threeAnnotations),
    {},
    { act: (root) => press(root, tab(3)) },
  ),
  panel(
    'library-search',
    { kind: 'ordinary' },
    { shelf: { clips: shelf.slice(0, 1), query: 'quay tag:harbours' } },
    {
      act: (root) => press(root, tab(3)),
    },
  ),
  panel(
    'library-none',
    { kind: 'ordinary' },
    { shelf: { clips: [], query: 'zeppelin' } },
    {
      async act(root) {
        press(root, tab(3));
        await settle();
      },
    },
  ),
];
