import type { PopupPage, Reasons } from '../../components/popup/popup-props';
import type { Signal } from '../../core/detect';
import { type Article, type Evidence, noEvidence } from '../../core/model';
import {
  arabicArticle,
  bareArticle,
  germanArticle,
  quayArticle,
} from '../components/sample-articles';
import { clipOf } from '../components/samples';
import { popup, unkept } from './popup-state';
import { type GalleryState, press, settle } from './state';

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
const against: readonly Signal[] = [
  { name: 'url-other', weight: -1.8 },
  { name: 'title-parts', weight: -0.7 },
  { name: 'articles', weight: -0.9 },
  { name: 'declared-article', weight: 1.1 },
];
const known = (isArticle: boolean, found: readonly Signal[]): Reasons => ({
  kind: 'known',
  detection: { isArticle, score: isArticle ? 0.97 : 0.08, signals: found },
});
const looksLikeOne = known(true, signals);

const evidence: Evidence = {
  headline: 'heading',
  standfirst: 'open-graph',
  authors: 'class',
  publishedAt: 'json-ld',
  completeness: null,
};
const quay: Article = { ...quayArticle, evidence };
const nowhere: PopupPage = { kind: 'unreadable', failure: { code: 'no-article', detail: null } };

/** The popup once the reader has asked why. */
function asked(
  name: string,
  page: PopupPage,
  reasons: Reasons,
  more: Partial<GalleryState> = {},
): GalleryState {
  const act = (root: ParentNode) => press(root, 'summary');
  return popup(`why-${name}`, page, { reasons }, { act, ...more });
}

export const popupWhyStates: readonly GalleryState[] = [
  asked('article', unkept(quay), looksLikeOne),
  asked('all', unkept(quay), looksLikeOne, {
    async act(root) {
      press(root, 'summary');
      press(root, '.popup-why__more');
      await settle();
    },
  }),
  asked(
    'preview',
    unkept({
      ...quay,
      completeness: 'preview',
      evidence: { ...evidence, completeness: 'cut-off' },
    }),
    looksLikeOne,
  ),
  asked(
    'pages',
    unkept({
      ...quay,
      completeness: 'preview',
      evidence: { ...evidence, completeness: 'next-page' },
    }),
    looksLikeOne,
  ),
  asked(
    'saved',
    {
      kind: 'saved',
      clip: clipOf(quay),
      change: { kind: 'same' },
      difference: null,
      nearDuplicates: [],
      isPrivate: false,
    },
    looksLikeOne,
  ),
  asked(
    'saved-unnoted',
    {
      kind: 'saved',
      clip: clipOf(quayArticle),
      change: { kind: 'same' },
      difference: null,
      nearDuplicates: [],
      isPrivate: false,
    },
    looksLikeOne,
  ),
  asked(
    'unlikely',
    unkept({ ...bareArticle, evidence: { ...noEvidence, headline: 'title' } }),
    known(false, against),
  ),
  asked('nothing', nowhere, known(false, against)),
  asked('no-signs', nowhere, known(false, [])),
  asked('waiting', unkept(quay), { kind: 'waiting' }),
  asked('no-answer', nowhere, { kind: 'unknown' }),
  asked(
    'long-words',
    unkept({ ...germanArticle, evidence }),
    known(true, [
      ...signals,
      { name: 'straßenbahnverkehrsinfrastruktur-erneuerungsprogramm-vorlagen', weight: 3 },
    ]),
    { widths: [300] },
  ),
  asked('arabic-interface', unkept({ ...arabicArticle, evidence }), looksLikeOne, { isRtl: true }),
  asked('focus', unkept(quay), looksLikeOne, {
    act: (root) => {
      press(root, 'summary');
      root.querySelector<HTMLElement>('summary')?.focus();
    },
  }),
];
