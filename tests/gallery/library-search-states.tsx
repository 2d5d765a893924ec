import { fakeNumbers, foundRows } from '../components/fake-rows';
import { library, none, sleep } from './library-state';
import { type GalleryState, press, typeInto } from './state';

const box = (root: ParentNode) => root.querySelector<HTMLInputElement>('.search-box__input');

export const librarySearchStates: readonly GalleryState[] = [
  library('search', {
    question: 'quay tag:harbours',
    rows: foundRows,
    numbers: fakeNumbers(24),
    order: 'best',
  }),
  library(
    'completion',
    { question: 'quay ', rows: foundRows, numbers: fakeNumbers(24) },
    {
      widths: [400, 1280],
      async act(root) {
        if (innerWidth < 720) press(root, '.reader-bar__back');
        typeInto(box(root), 'quay tag:harb');
        await sleep();
      },
    },
  ),
  library('wrong', {
    ...none,
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
  library(
    'wrong-and-completion',
    {
      rows: foundRows,
      question: '(tag:harb',
      problems: [{ start: 0, end: 1, words: 'has no closing bracket.', isLeftOut: false }],
    },
    {
      async act(root) {
        typeInto(box(root), '(tag:harb');
        await sleep();
      },
    },
  ),
  library('no-match', { ...none, question: 'zeppelin' }),
  library('no-unread', { ...none, question: 'is:unread' }),
];
