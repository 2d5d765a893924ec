import { render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { ReaderView } from '../../components/reader/ReaderView';
import type { Article, Passage } from '../../core/model';
import {
  describeInCopy,
  listCopyRoots,
  locateInCopy,
} from '../../entrypoints/shared/highlighting/annotations/reader-layer';
import { sortByReadingOrder } from '../../entrypoints/shared/highlighting/annotations/reading-order';
import { createTimeSlices } from '../../entrypoints/shared/highlighting/annotations/time-slices';
import { createRange, findRange } from '../anchor/page';
import { quayArticle } from './sample-articles';

afterEach(() => document.body.replaceChildren());

const article: Article = {
  ...quayArticle,
  headline: 'Lock keepers ask for a second night shift',
  standfirst: 'Three people open the sea lock by hand.',
  authors: ['Nadia Brandt-Osei', 'Per Lindqvist'],
  image: {
    url: 'https://ledger.example/lock.jpg',
    alt: '',
    caption: 'The evening boat waits.',
    credit: 'Priya Vandersloot',
  },
  completeness: 'preview',
};

function show(shown: Article = article, showHeadline = true): HTMLElement {
  let story: HTMLElement | null = null;
  const onRoot = (root: HTMLElement | null) => {
    story ??= root;
  };
  render(<ReaderView article={shown} showHeadline={showHeadline} onRoot={onRoot} />);
  if (story === null) throw new Error('no story');
  return story;
}

/** Returns how each passage is found in a copy, and their quotes in reading order. */
async function placeAll(story: HTMLElement, passages: readonly Passage[]) {
  const roots = listCopyRoots(story);
  const slices = createTimeSlices(window as Window & typeof globalThis);
  const found = await locateInCopy(roots, passages, slices, new AbortController().signal);
  const places = new Map(
    passages.flatMap(({ quote }, index) => {
      const place = found?.[index];
      return place ? [[quote.exact, place] as const] : [];
    }),
  );
  const order = sortByReadingOrder(places, roots);
  return { how: passages.map(({ quote }) => places.get(quote.exact)?.how), order };
}

const fields = [
  ['headline', 'second night'],
  ['standfirst', 'the sea lock'],
  ['byline', 'Per'],
  ['caption', 'evening boat'],
] as const;

it.each(fields)('describes a passage in its field: %s', (field, words) => {
  const story = show();
  const passage = describeInCopy(story, findRange(story, words));
  const text = story.querySelector(`[data-field="${field}"]`)?.textContent ?? '';
  expect(passage).toMatchObject({ field, quote: { exact: words } });
  expect(text.slice(passage.position.start, passage.position.end)).toBe(words);
});

it('describes a passage of the body as if there were no fields', () => {
  const story = show();
  const body = story.querySelector('.reader__body p')?.textContent ?? '';
  const passage = describeInCopy(story, findRange(story, body.slice(0, 19)));
  expect(passage).not.toHaveProperty('field');
  expect(passage.position).toEqual({ start: 0, end: 19 });
  expect(passage.quote.prefix).toBe('');
});

it('describes a passage of several fields without our own texts', () => {
  const story = show(article, false);
  const [from, to] = [findRange(story, 'by hand'), findRange(story, 'evening')];
  const range = createRange(from.startContainer, from.startOffset, to.endContainer, to.endOffset);
  const passage = describeInCopy(story, range);
  expect(passage.quote.exact).toBe('by hand.\nNadia Brandt-Osei, Per Lindqvist\nThe evening');
  expect(passage).not.toHaveProperty('field');
});

it('finds passages of all fields and across them, in reading order', async () => {
  const story = show();
  const across = createRange(
    findRange(story, 'by hand').startContainer,
    0,
    findRange(story, 'Per').endContainer,
    20,
  );
  const passages = [
    describeInCopy(story, findRange(story, 'evening boat')),
    describeInCopy(story, across),
    ...fields.slice(0, 3).map(([, words]) => describeInCopy(story, findRange(story, words))),
  ];
  const { how, order } = await placeAll(story, passages);
  expect(how).toEqual(['exact', 'exact', 'exact', 'exact', 'exact']);
  expect(order[0]).toBe('second night');
  expect(order.at(-1)).toBe('evening boat');
});

it('finds passages of a page that were saved before fields were stored', async () => {
  const quotes = [
    {
      exact: 'second night',
      prefix: 'Harbour\nLock keepers ask for a ',
      suffix: ' shift\nThree p',
    },
    { exact: 'By Nadia', prefix: 'by hand.\n', suffix: ' Brandt-Osei and Per Lindqvist 9 May' },
  ];
  const passages = quotes.map((quote) => ({
    ...{ quote, position: { start: 300, end: 310 }, copies: 1, doubles: [], textVersion: 1 },
  }));
  expect((await placeAll(show(), passages)).how).toEqual(['exact', 'approximate']);
});

it('finds a passage of a corrected headline, and keeps those of the body in place', async () => {
  const before = show();
  const first = before.querySelector('.reader__body p')?.textContent ?? '';
  const passages = ['second night', first.slice(5, 25)].map((words) =>
    describeInCopy(before, findRange(before, words)),
  );
  document.body.replaceChildren();
  const story = show({ ...article, headline: 'A second night shift at the lock' });
  expect((await placeAll(story, passages)).how).toEqual(['moved', 'exact']);
});

it('finds passages of the headline that is shown above the copy', async () => {
  const story = show(article, false);
  const head = document.createElement('h2');
  head.dataset['field'] = 'headline';
  head.textContent = article.headline;
  document.body.prepend(head);
  const passage = describeInCopy(story, findRange(head, 'second night'));
  expect(passage).toMatchObject({ field: 'headline', position: { start: 23, end: 35 } });
  expect((await placeAll(story, [passage])).how).toEqual(['exact']);
});
