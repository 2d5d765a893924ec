import type { PopupPage, Reasons } from '../../components/popup/popup-props';
import type { Signal } from '../../core/detect';
import { type Article, type Evidence, noEvidence } from '../../core/model';
import {
  arabicArticle,
  bareArticle,
  germanArticle,
  quayArticle,
} from '../components/sample-articles';
import { makeClip } from '../components/samples';
import { makeArticlePage, makePopupState, makeSavedPage } from './popup-state';
import { clickControl, type GalleryState, settle } from './state';

const signals: readonly Signal[] = [
  { name: 'url-slug', weight: 1.2 },
  { name: 'url-section', weight: 1.3 },
  { name: 'title-parts', weight: -0.7 },
  { name: 'declared-article', weight: 1.1 },
  { name: 'json-ld-article', weight: 1.2 },
  { name: 'signed', weight: 1 },
  { name: 'text', weight: 2.4 },
  { name: 'text-in-article', weight: 0.6 },
  { name: 'figures', weight: 0.8 },
  { name: 'controls', weight: -0.6 },
];
const signalsAgainst: readonly Signal[] = [
  { name: 'url-other', weight: -1.8 },
  { name: 'title-parts', weight: -0.7 },
  { name: 'articles', weight: -0.9 },
  { name: 'declared-article', weight: 1.1 },
];
const makeReasons = (isArticle: boolean, shownSignals: readonly Signal[]): Reasons => ({
  kind: 'known',
  detection: { isArticle, score: isArticle ? 0.97 : 0.08, signals: shownSignals },
});
const articleReasons = makeReasons(true, signals);

const evidence: Evidence = {
  headline: 'heading',
  standfirst: 'open-graph',
  authors: 'class',
  publisher: 'open-graph',
  sourceCredit: null,
  publishedAt: 'json-ld',
  modifiedAt: null,
  section: 'json-ld',
  image: null,
  completeness: null,
  confirmed: ['headline', 'standfirst', 'publishedAt'],
  certainty: { headline: 99, standfirst: 88, authors: 71, publishedAt: 99 },
};
const articleWithEvidence: Article = { ...quayArticle, evidence };
const pageWithoutArticle = makeArticlePage({ ...bareArticle, completeness: 'page' });

/** The popup with the explanation opened. */
function makeWhyState(
  name: string,
  page: PopupPage,
  reasons: Reasons,
  options: Partial<GalleryState> = {},
): GalleryState {
  const act = (root: ParentNode) => clickControl(root, 'summary');
  return makePopupState(`why-${name}`, page, { reasons }, { act, ...options });
}

export const popupWhyStates: readonly GalleryState[] = [
  makeWhyState('article', makeArticlePage(articleWithEvidence), articleReasons),
  makeWhyState('all-signals', makeArticlePage(articleWithEvidence), articleReasons, {
    async act(root) {
      clickControl(root, 'summary');
      clickControl(root, '.popup-why__more');
      await settle();
    },
  }),
  makeWhyState(
    'preview',
    makeArticlePage({
      ...articleWithEvidence,
      completeness: 'preview',
      evidence: { ...evidence, completeness: 'cut-off' },
    }),
    articleReasons,
  ),
  makeWhyState(
    'next-page',
    makeArticlePage({
      ...articleWithEvidence,
      completeness: 'preview',
      evidence: { ...evidence, completeness: 'next-page' },
    }),
    articleReasons,
  ),
  makeWhyState('saved', makeSavedPage(makeClip(articleWithEvidence)), articleReasons),
  makeWhyState('saved-without-sources', makeSavedPage(makeClip(quayArticle)), articleReasons),
  makeWhyState(
    'not-an-article',
    makeArticlePage({
      ...bareArticle,
      evidence: { ...noEvidence, headline: 'title', uncertain: ['authors'] },
    }),
    makeReasons(false, signalsAgainst),
  ),
  makeWhyState('no-article', pageWithoutArticle, makeReasons(false, signalsAgainst)),
  makeWhyState('no-signals', pageWithoutArticle, makeReasons(false, [])),
  makeWhyState('waiting', makeArticlePage(articleWithEvidence), { kind: 'waiting' }),
  makeWhyState('no-answer', pageWithoutArticle, { kind: 'unknown' }),
  makeWhyState(
    'long-signal-name',
    makeArticlePage({ ...germanArticle, evidence }),
    makeReasons(true, [
      ...signals,
      { name: 'straßenbahnverkehrsinfrastruktur-erneuerungsprogramm-vorlagen', weight: 3 },
    ]),
    { widths: [300] },
  ),
  makeWhyState(
    'arabic-interface',
    makeArticlePage({ ...arabicArticle, evidence }),
    articleReasons,
    { isRtl: true },
  ),
  makePopupState(
    'why-visit',
    makeArticlePage(articleWithEvidence),
    {
      reasons: articleReasons,
      visitedSite: 'harbourledger.example',
      siteChoices: {
        site: 'harbourledger.example',
        isDetectionOn: null,
        isOffEverywhere: false,
        isBarOffEverywhere: false,
        isBarOn: true,
      },
    },
    { act: (root) => clickControl(root, 'summary') },
  ),
  makeWhyState('focus', makeArticlePage(articleWithEvidence), articleReasons, {
    act: (root) => {
      clickControl(root, 'summary');
      root.querySelector<HTMLElement>('summary')?.focus();
    },
  }),
];
