import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { describe as describeRange, locate } from '../../core/anchor';
import { passageSchema } from '../../core/model';
import { createBody, createRange, findRange } from './page';

const story =
  '<h1>Quay reopens</h1><p>A crane turned <em>on Tuesday</em> for the first time.</p>' +
  '<p>Gulls   had the place to themselves.</p>';

describe('describe', () => {
  it('returns the quote, its context and its position', () => {
    const root = createBody(story);
    expect(describeRange(root, findRange(root, 'on Tuesday'))).toEqual({
      quote: {
        exact: 'on Tuesday',
        prefix: 'Quay reopens\nA crane turned ',
        suffix: ' for the first time.\nGulls had the place to themselves.',
      },
      position: { start: 28, end: 38 },
      copies: 1,
      block: {
        before: 15,
        after: 20,
        container: '',
        previous: 'Quay reopens',
        next: 'Gulls had the place to themselve',
      },
      doubles: [],
      textVersion: 1,
    });
  });

  it('stores which element sets the passage apart from the story', () => {
    const getContainer = (html: string) => {
      const root = createBody(`<article>${html}</article>`);
      return describeRange(root, findRange(root, 'crane')).block?.container;
    };
    expect(getContainer('<p>A crane</p>')).toBe('');
    expect(getContainer('<ul><li>A <b>crane</b></li></ul>')).toBe('li');
    expect(getContainer('<ul><li><p>A crane</p></li></ul>')).toBe('');
    expect(getContainer('<aside><ul><li>A crane</li></ul></aside>')).toBe('aside');
    const quoted = createBody('<blockquote><p>A crane</p></blockquote>').firstElementChild;
    if (!quoted) throw new Error('no element');
    expect(describeRange(quoted, findRange(quoted, 'crane')).block?.container).toBe('');
  });

  it('stores no block for a passage of several blocks', () => {
    const root = createBody(story);
    const start = findRange(root, 'Tuesday').startContainer;
    const range = createRange(start, 3, findRange(root, 'Gulls').startContainer, 5);
    const passage = describeRange(root, range);
    expect(passage.quote.exact).toBe('Tuesday for the first time.\nGulls');
    expect(passage.block).toBeUndefined();
  });

  it('stores the context of up to three look-alikes', () => {
    const teaser = (day: string) =>
      `<li>${day}: the granite has come by sea at last, and more</li>`;
    const days = ['Monday', 'Tuesday', 'Thursday', 'Sunday'].map(teaser).join('');
    const words = 'the granite has come by sea at last';
    const root = createBody(`<p>On Friday evening ${words}, said the pilot.</p><ul>${days}</ul>`);
    const { doubles = [] } = describeRange(root, findRange(root, words));
    expect(doubles).toHaveLength(3);
    for (const { prefix, suffix } of doubles) {
      expect(prefix).toMatch(/day: $/);
      expect(suffix).toMatch(/^, and more/);
    }
  });

  it('counts a quote at the very start of the text', () => {
    const root = createBody(story);
    expect(describeRange(root, findRange(root, 'Quay')).copies).toBe(1);
  });

  it('stores the most similar look-alikes first', () => {
    const words = 'the granite has come by sea at last';
    const near = `The clerk noted on Friday evening that ${words}, said the pilot of the ferry.`;
    const far = ['Monday', 'Tuesday', 'Thursday'].map((day) => `${day}: ${words}! Read on`);
    const root = createBody([near, ...far, near].map((text) => `<p>${text}</p>`).join(''));
    const { doubles = [] } = describeRange(root, findRange(root, words));
    expect(doubles).toHaveLength(3);
    expect(doubles[0]).toMatchObject({ suffix: expect.stringMatching(/^, said the pilot/) });
  });

  it('stores a look-alike with slightly different wording', () => {
    const root = createBody(
      '<h2>Granite for the quay came by sea</h2><p>The clerk wrote that the granite for the quay ' +
        'came in by sea, all eighty metres of it.</p>',
    );
    const range = findRange(root, 'the granite for the quay came in by sea');
    expect(describeRange(root, range).doubles).toHaveLength(1);
  });

  it('returns plain JSON that matches the schema', () => {
    const root = createBody(story);
    const passage = describeRange(root, findRange(root, 'crane'));
    expect(v.parse(passageSchema, JSON.parse(JSON.stringify(passage)))).toEqual(passage);
  });

  it('trims white space at the ends', () => {
    const root = createBody(story);
    expect(describeRange(root, findRange(root, ' had the ')).quote.exact).toBe('had the');
  });

  it('moves an end in an element to the nearest text inside the range', () => {
    const root = createBody(story);
    const paragraph = root.querySelector('p');
    if (!paragraph) throw new Error('no paragraph');
    const whole = describeRange(root, createRange(paragraph, 0, root, 2));
    expect(whole.quote.exact).toBe('A crane turned on Tuesday for the first time.');
    const everything = describeRange(root, createRange(root, 0, root, 3));
    expect(everything.quote.exact.startsWith('Quay reopens\nA crane')).toBe(true);
    expect(everything.quote.exact.endsWith('themselves.')).toBe(true);
  });

  it('separates paragraphs by a line break', () => {
    const root = createBody(story);
    const start = findRange(root, 'first time');
    const end = findRange(root, 'Gulls');
    const range = createRange(
      start.startContainer,
      start.startOffset,
      end.endContainer,
      end.endOffset,
    );
    expect(describeRange(root, range).quote.exact).toBe('first time.\nGulls');
  });

  it('never splits a surrogate pair', () => {
    const root = createBody(`<p>${'🦆'.repeat(200)}x${'🦆'.repeat(200)}</p>`);
    const node = root.querySelector('p')?.firstChild;
    if (!node) throw new Error('no text');
    const { quote } = describeRange(root, createRange(node, 397, node, 402));
    expect(quote.exact).toBe('🦆🦆x🦆');
    expect(quote.prefix + quote.exact + quote.suffix).not.toMatch(/\p{Surrogate}/u);
    expect(quote.prefix).not.toMatch(/^\p{Surrogate}|\p{Surrogate}$/u);
    expect(quote.suffix).not.toMatch(/^\p{Surrogate}|\p{Surrogate}$/u);
  });

  it('never splits a surrogate pair in the context of a look-alike', () => {
    const ducks = '🦆'.repeat(200);
    const sentence = 'xthe pilot came by seax';
    const root = createBody(`<p>${ducks}${sentence}${ducks}</p><p>${ducks}${sentence}${ducks}</p>`);
    const { doubles } = describeRange(root, findRange(root, 'the pilot came by sea'));
    expect(doubles).toEqual([{ prefix: `${'🦆'.repeat(31)}x`, suffix: `x${'🦆'.repeat(31)}` }]);
  });

  it('returns an empty quote for a range without text or outside the root', () => {
    const root = createBody('<article><p>Kept</p><p> </p></article><footer>Terms</footer>');
    const article = root.querySelector('article');
    const blank = root.querySelectorAll('p')[1];
    if (!article || !blank) throw new Error('no article');
    expect(describeRange(article, createRange(blank, 0, blank, 1)).quote.exact).toBe('');
    expect(describeRange(article, findRange(root, 'Terms')).quote.exact).toBe('');
  });

  it('clips a range to the root', () => {
    const root = createBody(
      '<nav>Menu</nav><article><p>Kept text</p></article><footer>Terms</footer>',
    );
    const article = root.querySelector('article');
    if (!article) throw new Error('no article');
    expect(describeRange(article, createRange(root, 0, root, 3)).quote.exact).toBe('Kept text');
  });
});

describe('the context of a passage', () => {
  const styles = '<style>.box { display: block } .tab { display: inline-block }</style>';
  const nav = '<nav><a class="tab">Home</a><a class="tab">Ferries</a></nav>';
  const columns = '<span class="box">Harbour</span><span class="box">The ferry sailed.</span>';
  const after = '<span class="box">Share this</span><span class="box">Print</span>';
  const root = createBody(`${styles}${nav}${columns}${after}`);
  const later = createBody(`${styles}<p>New</p>${nav}${columns}${after}`);
  const passages = ['ferry', 'The ferry sailed.', 'he ferry saile'].map((words) =>
    describeRange(root, findRange(root, words)),
  );

  it('separates texts that the page shows apart', () => {
    expect(passages[0]?.quote).toEqual({
      exact: 'ferry',
      prefix: 'Home Ferries\nHarbour\nThe ',
      suffix: ' sailed.\nShare this\nPrint',
    });
    expect(passages[1]?.quote.suffix).toBe('Share this\nPrint');
  });

  it('does not divide words', () => {
    const initial = '<span style="float: left; display: block">G</span>';
    const page = createBody(`<p>${initial}ulls <em>g</em>ather <b>at</b><i>las</i> day</p>`);
    expect(describeRange(page, findRange(page, 'day')).quote.prefix).toBe('Gulls gather atlas ');
  });

  it('may be joined, as it was stored before', () => {
    const join = (context: string) =>
      context.replace('Home ', 'Home').replace(/(Harbour|\.|this)\n/g, '$1');
    for (const passage of passages) {
      const { exact, prefix, suffix } = passage.quote;
      const old = { ...passage, quote: { exact, prefix: join(prefix), suffix: join(suffix) } };
      const how = (page: Element) => locate(page, [passage, old]).map((located) => located.how);
      expect(how(root)).toEqual(['exact', 'exact']);
      expect(how(later)).toEqual(['moved', 'moved']);
    }
  });
});
