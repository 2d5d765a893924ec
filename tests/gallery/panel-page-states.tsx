import { ClipImagesContext } from '../../components/reader/clip-images';
import { text } from '../../components/strings';
import '../../components/strings/en/library/clips.ftl';
import { compareStories } from '../../core/diff';
import { summarise } from '../../core/model';
import { arabicArticle, quayArticle } from '../components/sample-articles';
import { missingImages } from '../components/sample-images';
import {
  hallArticle,
  hallComparison,
  laterHallArticle,
  laterQuayArticle,
  sampleNearDuplicates,
} from '../components/sample-versions';
import { makeClip, sampleClips, threeAnnotations, twoVersions } from '../components/samples';
import {
  bookPage,
  defaultProps,
  getTabSelector,
  makePanelState,
  makeSavedPage,
  Panel,
} from './panel-state';
import { clickControl, type GalleryState, settle, waitForElement } from './state';

export const panelPageStates: readonly GalleryState[] = [
  makePanelState('reading', { kind: 'reading' }),
  makePanelState('ordinary', { kind: 'ordinary' }),
  makePanelState('unreadable', {
    kind: 'unreadable',
    failure: { code: 'page-forbidden', detail: null },
  }),
  makePanelState('no-access', { kind: 'unreadable', failure: { code: 'no-access', detail: null } }),
  makePanelState('visit', makeSavedPage(quayArticle, threeAnnotations), {
    visitedSite: 'harbourledger.example',
  }),
  makePanelState('article', {
    kind: 'article',
    summary: summarise(quayArticle),
    wordCount: 912,
    isPrivate: false,
  }),
  ...(['page', 'link'] as const).map((completeness) =>
    makePanelState(`article-${completeness}`, {
      kind: 'article',
      summary: summarise({ ...quayArticle, completeness }),
      wordCount: 912,
      isPrivate: false,
    }),
  ),
  makePanelState('article-closed', {
    kind: 'article',
    summary: summarise({ ...quayArticle, completeness: 'link' }),
    unread: { code: 'page-forbidden', detail: null },
    wordCount: 0,
    isPrivate: false,
  }),
  makePanelState(
    'changed',
    {
      ...makeSavedPage(quayArticle, threeAnnotations),
      change: compareStories(quayArticle, laterQuayArticle),
    },
    { nearDuplicates: sampleNearDuplicates },
  ),
  makePanelState(
    'selection',
    {
      ...makeSavedPage({ ...quayArticle, completeness: 'selection' }, threeAnnotations),
      change: { kind: 'copyIsSelection', page: 'article' },
    },
    { tab: 'article' },
  ),
  makePanelState(
    'comparison',
    {
      ...makeSavedPage(hallArticle, threeAnnotations),
      change: compareStories(hallArticle, laterHallArticle),
    },
    { tab: 'article', comparison: { ...hallComparison, after: 'page' } },
  ),
  makePanelState(
    'image-missing',
    makeSavedPage(quayArticle, threeAnnotations),
    {},
    {
      render: () => (
        <ClipImagesContext.Provider value={missingImages(null)}>
          <Panel
            {...defaultProps}
            tab="article"
            page={makeSavedPage(quayArticle, threeAnnotations)}
          />
        </ClipImagesContext.Provider>
      ),
    },
  ),
  makePanelState('highlights-only-article', bookPage, { tab: 'article' }),
  makePanelState('older-version', makeSavedPage(quayArticle, threeAnnotations), {
    tab: 'article',
    older: { version: twoVersions[0], article: quayArticle },
  }),
  makePanelState('problem', makeSavedPage(quayArticle, threeAnnotations), {
    problem: { code: 'disk-full', detail: null },
  }),
  makePanelState(
    'export',
    makeSavedPage(quayArticle, threeAnnotations),
    {},
    {
      widths: [280, 320, 400],
      act: async (root) => {
        clickControl(root, `[aria-label="${text('clips-export')}"]`);
        await waitForElement(root, 'dialog');
        await settle();
      },
    },
  ),
  makePanelState('exporting', makeSavedPage(quayArticle, threeAnnotations), {
    exporting: { done: 340, total: 1284 },
  }),
  makePanelState('deleted', { kind: 'deleted', clip: makeClip(quayArticle) }),
  makePanelState(
    'deleted-article',
    { kind: 'deleted', clip: makeClip(quayArticle) },
    { tab: 'article' },
  ),
  makePanelState(
    'article-tab',
    makeSavedPage(quayArticle, threeAnnotations),
    {},
    {
      widths: [280, 400, 600],
      height: 1500,
      act: (root) => clickControl(root, getTabSelector(2)),
    },
  ),
  makePanelState(
    'article-tab-arabic',
    makeSavedPage(arabicArticle, []),
    {},
    { act: (root) => clickControl(root, getTabSelector(2)) },
  ),
  makePanelState(
    'article-tab-not-saved',
    { kind: 'article', summary: summarise(quayArticle), wordCount: 912, isPrivate: false },
    {},
    {
      act: (root) => clickControl(root, getTabSelector(2)),
    },
  ),
  makePanelState('private', {
    kind: 'article',
    summary: summarise(quayArticle),
    wordCount: 912,
    isPrivate: true,
  }),
  makePanelState(
    'library',
    makeSavedPage(quayArticle, threeAnnotations),
    {},
    { act: (root) => clickControl(root, getTabSelector(3)) },
  ),
  makePanelState(
    'library-search',
    { kind: 'ordinary' },
    { shelf: { clips: sampleClips.slice(0, 1), query: 'quay tag:harbours' } },
    {
      act: (root) => clickControl(root, getTabSelector(3)),
    },
  ),
  makePanelState(
    'library-no-match',
    { kind: 'ordinary' },
    { shelf: { clips: [], query: 'zeppelin' } },
    {
      async act(root) {
        clickControl(root, getTabSelector(3));
        await settle();
      },
    },
  ),
];
