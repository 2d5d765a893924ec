import { compareStories, findDifference } from '../../core/diff';
import { createLinkArticle, type FailureCode, failureCodes } from '../../core/model';
import {
  arabicArticle,
  bareArticle,
  germanArticle,
  quayArticle,
} from '../components/sample-articles';
import { laterQuayArticle, sampleNearDuplicates } from '../components/sample-versions';
import { makeClip, now } from '../components/samples';
import { makeArticlePage, makePopupState, makeSavedPage } from './popup-state';
import { clickControl, type GalleryState, settle, typeInto } from './state';

const draft = {
  tags: ['harbours', 'alden/council', 'to read on the train', 'money'],
  note: 'Compare with the June budget: the fund stood at 2.4 million then.\nAsk Solheim for the log.',
};
const link = createLinkArticle('https://tides.example/tables/2026.pdf', 'Tide tables 2026');
const makeFailure = (code: FailureCode) => ({ code, detail: null });
const clip = makeClip(quayArticle, { note: 'Follow the money.' });
const change = compareStories(quayArticle, laterQuayArticle) ?? { kind: 'unknown' as const };
const difference = findDifference(quayArticle, laterQuayArticle);

export const popupStates: readonly GalleryState[] = [
  makePopupState('reading', { kind: 'reading', pageUrl: null, isDetected: false }),
  makePopupState('reading-undetected', {
    kind: 'reading',
    pageUrl: quayArticle.url,
    isDetected: false,
  }),
  makePopupState('reading-detected', {
    kind: 'reading',
    pageUrl: quayArticle.url,
    isDetected: true,
  }),
  ...failureCodes.map((code) =>
    makePopupState(`unreadable-${code}`, { kind: 'unreadable', failure: makeFailure(code) }),
  ),
  makePopupState(
    'no-access-refused',
    { kind: 'unreadable', failure: makeFailure('no-access') },
    {
      isAccessRefused: true,
    },
  ),
  makePopupState('detection-off', makeArticlePage(quayArticle), {
    siteChoices: {
      site: 'harbourledger.example',
      isDetectionOn: false,
      isOffEverywhere: false,
      isBarOffEverywhere: false,
      isBarOn: true,
    },
  }),
  makePopupState('visit', makeArticlePage(quayArticle), { visitedSite: 'harbourledger.example' }),
  makePopupState(
    'visit-open',
    makeArticlePage(quayArticle),
    { visitedSite: 'harbourledger.example', isAccessRefused: true },
    { act: (root) => clickControl(root, '.access-line summary') },
  ),
  makePopupState('article', makeArticlePage(quayArticle)),
  makePopupState('article-typed', makeArticlePage(quayArticle), { draft }),
  makePopupState('backup-failed', makeArticlePage(quayArticle), {
    backupAdvice: { kind: 'failed', code: 'no-permission' },
  }),
  makePopupState(
    'completion',
    makeArticlePage(quayArticle),
    { draft: { tags: ['money'], note: '' } },
    {
      async act(root) {
        const field = root.querySelector<HTMLInputElement>('[role=combobox]');
        typeInto(field, 'har');
        await settle();
        field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      },
    },
  ),
  makePopupState('preview', makeArticlePage({ ...quayArticle, completeness: 'preview' })),
  makePopupState('page', makeArticlePage({ ...bareArticle, completeness: 'page' }), {
    selectedWords: 12,
  }),
  makePopupState('link', makeArticlePage(link)),
  makePopupState('link-closed', {
    ...makeArticlePage(link),
    unread: makeFailure('page-forbidden'),
  }),
  makePopupState('link-pdf', { ...makeArticlePage(link), unread: makeFailure('pdf') }),
  makePopupState('link-not-loaded', {
    ...makeArticlePage(createLinkArticle('https://alden-courier.example/harbour/tides', '')),
    unread: makeFailure('page-not-loaded'),
  }),
  makePopupState('link-silent', { ...makeArticlePage(link), unread: makeFailure('page-silent') }),
  makePopupState(
    'keys',
    makeArticlePage(quayArticle),
    {},
    {
      async act(root) {
        clickControl(root, '.popup-keys summary');
        await settle();
      },
    },
  ),
  makePopupState('selected', makeArticlePage(quayArticle), { selectedWords: 1234 }),
  makePopupState('selection-only', makeArticlePage({ ...bareArticle, completeness: 'selection' })),
  makePopupState(
    'selection-german',
    makeArticlePage(germanArticle),
    { selectedWords: 12_345 },
    { widths: [300] },
  ),
  makePopupState(
    'selection-rtl',
    makeArticlePage(arabicArticle),
    { selectedWords: 42 },
    { isRtl: true },
  ),
  makePopupState(
    'saved-selection',
    makeSavedPage(makeClip({ ...quayArticle, completeness: 'selection' }), {
      change: { kind: 'copyIsSelection', page: 'article' },
    }),
    { selectedWords: 42 },
  ),
  makePopupState(
    'private',
    makeArticlePage({ ...quayArticle, sourceCredit: 'Nordkyst Wire' }, true),
  ),
  makePopupState('clipping', makeArticlePage(quayArticle), { draft, busy: true }),
  makePopupState('clip-failed', makeArticlePage(quayArticle), {
    draft,
    problem: makeFailure('disk-full'),
  }),
  makePopupState('german', makeArticlePage(germanArticle), {
    draft: { tags: ['straßenbahnverkehrsinfrastrukturerneuerungsprogramm', 'haushalt'], note: '' },
  }),
  makePopupState('arabic', makeArticlePage(arabicArticle), {
    draft: { tags: ['موانئ', 'harbours'], note: 'راجع محضر الجلسة.' },
  }),
  makePopupState('arabic-interface', makeArticlePage(arabicArticle), { draft }, { isRtl: true }),
  makePopupState('bare', makeArticlePage(bareArticle)),
  makePopupState('saved', makeSavedPage(clip)),
  makePopupState(
    'saved-page',
    makeSavedPage(makeClip({ ...quayArticle, completeness: 'page' }), {
      change: { kind: 'copyIsPage' },
    }),
  ),
  makePopupState('saved-link', makeSavedPage(makeClip(link), { change: { kind: 'copyIsLink' } })),
  makePopupState('saved-edited', makeSavedPage(clip), { saving: 'saved' }),
  makePopupState('saved-edited-changed', makeSavedPage(clip, { change }), { saving: 'saved' }),
  makePopupState('saved-changed', makeSavedPage(clip, { change })),
  makePopupState('saved-version', makeSavedPage(clip, { versionAt: now.toISOString() })),
  ...(change.kind === 'changed'
    ? [
        makePopupState(
          'saved-back',
          makeSavedPage(clip, {
            versionAt: now.toISOString(),
            change: { ...change, savedAt: clip.clippedAt },
          }),
        ),
      ]
    : []),
  makePopupState(
    'saved-difference',
    makeSavedPage(clip, { change, difference, nearDuplicates: sampleNearDuplicates }),
  ),
  makePopupState('saved-preview', makeSavedPage(clip, { change: { kind: 'copyIsPreview' } })),
  makePopupState(
    'saved-page-preview',
    makeSavedPage(clip, {
      change: { kind: 'pageIsPreview' },
      nearDuplicates: sampleNearDuplicates,
    }),
  ),
  makePopupState('saved-failed', makeSavedPage(clip, { change }), {
    problem: {
      code: 'library-unavailable',
      detail: { kind: 'browser', message: 'Internal error opening backing store.' },
    },
  }),
  makePopupState('deleted', { kind: 'deleted', clip }),
  makePopupState(
    'focus',
    makeSavedPage(clip, { change }),
    {},
    {
      act: (root) => {
        // Focus set by a script shows the focus ring.
        root.querySelector<HTMLElement>('.button--primary')?.focus();
      },
    },
  ),
  makePopupState('zoomed', makeArticlePage(quayArticle), { draft }, { widths: [300] }),
  makePopupState(
    'saved-tag-removed',
    makeSavedPage(
      { ...clip, annotationCount: 0 },
      { change: { kind: 'unknown' }, isPrivate: true },
    ),
    {},
    {
      act: (root) => clickControl(root, '.chip__remove'),
    },
  ),
];
