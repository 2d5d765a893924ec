import { render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
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

describe('a passage across fields', () => {
  function showBelowHeadline() {
    const story = show(article, false);
    const head = document.createElement('header');
    head.innerHTML = '<h2 data-field="headline"></h2><p>The Harbour Ledger · saved today</p>';
    const headline = head.firstElementChild;
    if (headline) headline.textContent = article.headline;
    document.body.prepend(head);
    return story;
  }

  /** Returns how a quote of a page is found, and what is painted. */
  async function locate(story: HTMLElement, quote: Partial<Passage['quote']>) {
    const passage: Passage = {
      quote: { exact: '', prefix: '', suffix: '', ...quote },
      ...{ position: { start: 700, end: 720 }, copies: 1, doubles: [], textVersion: 1 },
    };
    const slices = createTimeSlices(window as Window & typeof globalThis);
    const { signal } = new AbortController();
    const [place] = (await locateInCopy(listCopyRoots(story), [passage], slices, signal)) ?? [];
    return place && [place.how, (place.pieces ?? [place.range]).map(String)];
  }

  const both = {
    exact: 'night shift\nThree people open',
    prefix: 'Lock keepers ask for a second ',
    suffix: ' the sea lock by hand.\n',
  };

  it('is found with the headline above the copy, without the texts in between', async () => {
    const found = ['moved', ['night shift', 'Three people open']];
    expect(await locate(showBelowHeadline(), both)).toEqual(found);
    expect(await locate(show(), both)).toEqual(found);
  });

  it('is found in another order than on the page, and without its other lines', async () => {
    const quote = {
      exact: 'a second night shift\nShare\nBy Nadia Brandt-Osei and Per Lindqvist',
      prefix: 'Lock keepers ask for ',
      suffix: '\nThree people open the sea lock by hand.',
    };
    expect(await locate(showBelowHeadline(), quote)).toEqual([
      'approximate',
      ['a second night shift', 'Nadia Brandt-Osei, Per Lindqvist'],
    ]);
  });

  it('is found from the standfirst into the body, over a byline with labels and a date', async () => {
    const story = show();
    const body = story.querySelector('.reader__body p')?.textContent ?? '';
    const exact =
      'by hand.\nBy Nadia Brandt-Osei and Per Lindqvist 20 November 2026, 6.15 am\n' +
      'The evening boat waits. Photo: Priya Vandersloot\n' +
      body.slice(0, 19);
    const context = { prefix: 'Three people open the sea lock ', suffix: body.slice(19, 80) };
    expect(await locate(story, { exact, ...context })).toEqual([
      'approximate',
      [
        'by hand.',
        'Nadia Brandt-Osei, Per Lindqvist',
        'The evening boat waits. Priya Vandersloot',
        body.slice(0, 19),
      ],
    ]);
  });

  it('has changed if a part of it is worded differently', async () => {
    const exact = 'a third night shift\nThree people open';
    const [how] = (await locate(show(), { ...both, exact, prefix: 'keepers ask for ' })) ?? [];
    expect(how).toBe('changed');
  });
});
