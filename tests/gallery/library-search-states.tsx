import type { AddressClip } from '../../components/library/search/AddressOffer';
import { makeClipNumbers, makeNumberedClip, quayResultRows } from '../components/row-source';
import { makeListState, noClips, settleLibrary } from './library-state';
import { clickControl, type GalleryState, typeInto } from './state';

const unreadNumbers = makeClipNumbers(1284).filter(
  (number) => makeNumberedClip(number).readAt === null,
);

const findSearchField = (root: ParentNode) =>
  root.querySelector<HTMLInputElement>('.search-box__input');

const longAuthor = `author:"${'Ekaterina-Theodora Papadimitriou-Featherstonehaugh '.repeat(2).trim()}"`;

/** Web addresses were typed. `find` returns the clip at each. */
function makeAddressState(
  name: string,
  count: number,
  find: (index: number) => AddressClip | null,
): GalleryState {
  const urls = Array.from({ length: count }, (_, index) => `https://ledger.example/quay-${index}`);
  return makeListState(
    name,
    {
      ...{ ...noClips, question: urls.join(' ') },
      onWatchAddresses: (asked, onFound) => onFound(asked.map((_, index) => find(index))),
    },
    { widths: [320, 1280] },
  );
}

export const librarySearchStates: readonly GalleryState[] = [
  makeListState('search', {
    question: 'quay tag:harbours',
    rows: quayResultRows,
    numbers: makeClipNumbers(24),
    order: 'best',
  }),
  makeListState(
    'search-filters',
    {
      question: `quay tag:harbours publisher:"The Harbour Ledger" after:2026-03-03 -tag:ferries ${longAuthor}`,
      rows: quayResultRows,
      numbers: makeClipNumbers(24),
      openClip: null,
    },
    { widths: [320, 1280] },
  ),
  makeListState(
    'search-many-filters',
    {
      question: Array.from({ length: 40 }, (_, index) => `-tag:draft-${index + 1}`).join(' '),
      rows: quayResultRows,
      numbers: makeClipNumbers(24),
      openClip: null,
    },
    { widths: [320, 1280] },
  ),
  makeListState(
    'search-filter-menu',
    { question: 'is:unread', numbers: unreadNumbers, openClip: null },
    {
      widths: [320, 1280],
      async act(root) {
        clickControl(root, '.filter-chips .menu > button');
        await settleLibrary();
      },
    },
  ),
  makeListState(
    'search-filter-values',
    {
      question: 'quay tag:harbours is:unread',
      rows: quayResultRows,
      numbers: makeClipNumbers(24),
      openClip: null,
    },
    {
      widths: [320, 1280],
      async act(root) {
        clickControl(root, '.filter-chips__change');
        await settleLibrary();
      },
    },
  ),
  makeListState(
    'completion',
    { question: 'quay ', rows: quayResultRows, numbers: makeClipNumbers(24) },
    {
      widths: [400, 1280],
      async act(root) {
        typeInto(findSearchField(root), 'quay tag:harb');
        await settleLibrary();
      },
    },
  ),
  makeListState('query-problems', {
    ...noClips,
    question: 'quay before:winter colour:beige',
    problems: [
      {
        start: 5,
        end: 18,
        words: 'needs a date, such as 2026, 2026-11 or 2026-11-09.',
        isLeftOut: true,
      },
      { start: 19, end: 31, words: 'wants one of sun, leaf, sky, rose, plum.', isLeftOut: true },
    ],
  }),
  makeListState(
    'query-problem-and-completion',
    {
      rows: quayResultRows,
      question: '(tag:harb',
      problems: [{ start: 0, end: 1, words: 'has no closing bracket.', isLeftOut: false }],
    },
    {
      async act(root) {
        typeInto(findSearchField(root), '(tag:harb');
        await settleLibrary();
      },
    },
  ),
  makeListState('no-match', { ...noClips, question: 'zeppelin' }),
  makeAddressState('address', 1, () => null),
  makeAddressState('addresses', 5, (index) =>
    index < 3 ? { clipId: `clip-${index}`, isLink: index === 0 } : null,
  ),
  makeListState('no-unread', { ...noClips, question: 'is:unread' }),
];
