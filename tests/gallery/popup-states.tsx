import { compareStories, findDifference } from '../../core/diff';
import { type FailureCode, failureCodes } from '../../core/model';
import {
  arabicArticle,
  bareArticle,
  germanArticle,
  quayArticle,
} from '../components/sample-articles';
import { laterQuay, sampleNearDuplicates } from '../components/sample-versions';
import { clipOf } from '../components/samples';
import { popup, unkept } from './popup-state';
import { type GalleryState, press, settle, typeInto } from './state';

const draft = {
  tags: ['harbours', 'alden/council', 'to read on the train', 'money'],
  note: 'Compare with the June budget: the fund stood at 2.4 million then.\nAsk Solheim for the log.',
};
const failure = (code: FailureCode) => ({ code, detail: null });
const clip = clipOf(quayArticle, { note: 'Follow the money.' });
const changed = compareStories(quayArticle, laterQuay);
const difference = findDifference(quayArticle, laterQuay);

export const popupStates: readonly GalleryState[] = [
  popup('reading', { kind: 'reading' }),
  ...failureCodes.map((code) =>
    popup(`unreadable-${code}`, { kind: 'unreadable', failure: failure(code) }),
  ),
  popup(
    'no-access-refused',
    { kind: 'unreadable', failure: failure('no-access') },
    {
      isAccessRefused: true,
    },
  ),
  popup('visit', unkept(quayArticle), { visitedSite: 'ledger.example' }),
  popup('article', unkept(quayArticle)),
  popup('article-typed', unkept(quayArticle), { draft }),
  popup('backup-failed', unkept(quayArticle), {
    backupAdvice: { kind: 'failed', code: 'no-permission', detail: null },
  }),
  popup(
    'completion',
    unkept(quayArticle),
    { draft: { tags: ['money'], note: '' } },
    {
      async act(root) {
        typeInto(root.querySelector('input'), 'har');
        await settle();
        root
          .querySelector('input')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      },
    },
  ),
  popup('preview', unkept({ ...quayArticle, completeness: 'preview' })),
  popup('private', unkept({ ...quayArticle, sourceCredit: 'Nordkyst Wire' }, true)),
  popup('clipping', unkept(quayArticle), { draft, busy: true }),
  popup('clip-failed', unkept(quayArticle), { draft, problem: failure('disk-full') }),
  popup('german', unkept(germanArticle), {
    draft: { tags: ['straßenbahnverkehrsinfrastrukturerneuerungsprogramm', 'haushalt'], note: '' },
  }),
  popup('arabic', unkept(arabicArticle), {
    draft: { tags: ['موانئ', 'harbours'], note: 'راجع محضر الجلسة.' },
  }),
  popup('arabic-interface', unkept(arabicArticle), { draft }, { isRtl: true }),
  popup('bare', unkept(bareArticle)),
  popup('saved', {
    kind: 'saved',
    clip,
    change: { kind: 'same' },
    difference: null,
    nearDuplicates: [],
    isPrivate: false,
  }),
  popup(
    'saved-edited',
    {
      kind: 'saved',
      clip,
      change: { kind: 'same' },
      difference: null,
      nearDuplicates: [],
      isPrivate: false,
    },
    { saving: 'saved' },
  ),
  popup('saved-changed', {
    kind: 'saved',
    clip,
    change: changed,
    difference: null,
    nearDuplicates: [],
    isPrivate: false,
  }),
  popup('saved-change-seen', {
    kind: 'saved',
    clip,
    change: changed,
    difference,
    nearDuplicates: sampleNearDuplicates,
    isPrivate: false,
  }),
  popup('saved-whole', {
    kind: 'saved',
    clip,
    change: { kind: 'copyIsPreview' },
    difference: null,
    nearDuplicates: [],
    isPrivate: false,
  }),
  popup('saved-page-preview', {
    kind: 'saved',
    clip,
    change: { kind: 'pageIsPreview' },
    difference: null,
    nearDuplicates: sampleNearDuplicates,
    isPrivate: false,
  }),
  popup(
    'saved-failed',
    {
      kind: 'saved',
      clip,
      change: changed,
      difference: null,
      nearDuplicates: [],
      isPrivate: false,
    },
    {
      problem: {
        code: 'library-unavailable',
        detail: 'UnknownError: internal error opening backing store',
      },
    },
  ),
  popup('deleted', { kind: 'deleted', clip }),
  popup(
    'focus',
    {
      kind: 'saved',
      clip,
      change: changed,
      difference: null,
      nearDuplicates: [],
      isPrivate: false,
    },
    {},
    {
      act: (root) => {
        // A key makes the next focus one that shows its ring.
        root.querySelector<HTMLElement>('.button--primary')?.focus();
      },
    },
  ),
  popup('zoomed', unkept(quayArticle), { draft }, { widths: [300] }),
  popup(
    'undone',
    {
      kind: 'saved',
      clip: { ...clip, annotationCount: 0 },
      change: { kind: 'unknown' },
      difference: null,
      nearDuplicates: [],
      isPrivate: true,
    },
    {},
    {
      act: (root) => press(root, '.chip__remove'),
    },
  ),
];
