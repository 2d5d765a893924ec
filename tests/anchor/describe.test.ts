import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { describe as describeRange } from '../../core/anchor';
import { passageSchema } from '../../core/model';
import { bodyOf, rangeFrom, rangeOf } from './page';

const story =
  '<h1>Quay reopens</h1><p>A crane turned <em>on Tuesday</em> for the first time.</p>' +
  '<p>Gulls   had the place to themselves.</p>';

describe('describing a range', () => {
  it('gives the words, what stands around them, and their place', () => {
    const root = bodyOf(story);
    expect(describeRange(root, rangeOf(root, 'on Tuesday'))).toEqual({
      quote: {
        exact: 'on Tuesday',
        prefix: 'Quay reopens\nA crane turned ',
        suffix: ' for the first time.\nGulls had the place to themselves.',
      },
      position: { start: 28, end: 38 },
      copies: 1,
      doubles: [],
      textVersion: 1,
    });
  });

  it('keeps what stands around up to three places that could be taken for the passage', () => {
    const teaser = (day: string) =>
      `<li>${day}: the granite has come by sea at last, and more</li>`;
    const days = ['Monday', 'Tuesday', 'Thursday', 'Sunday'].map(teaser).join('');
    const words = 'the granite has come by sea at last';
    const root = bodyOf(`<p>On Friday evening ${words}, said the pilot.</p><ul>${days}</ul>`);
    const { doubles } = describeRange(root, rangeOf(root, words));
    expect(doubles).toHaveLength(3);
    expect(doubles?.[0]?.prefix).toMatch(/day: $/);
    expect(doubles?.[0]?.suffix).toMatch(/^, and more/);
  });

  it('keeps a double whose words are a little other than its own', () => {
    const root = bodyOf(
      '<h2>Granite for the quay came by sea</h2><p>The clerk wrote that the granite for the quay ' +
        'came in by sea, all eighty metres of it.</p>',
    );
    const range = rangeOf(root, 'the granite for the quay came in by sea');
    expect(describeRange(root, range).doubles).toHaveLength(1);
  });

  it('is plain JSON of the shape that is stored', () => {
    const root = bodyOf(story);
    const passage = describeRange(root, rangeOf(root, 'crane'));
    expect(v.parse(passageSchema, JSON.parse(JSON.stringify(passage)))).toEqual(passage);
  });

  it('leaves off space at the ends', () => {
    const root = bodyOf(story);
    expect(describeRange(root, rangeOf(root, ' had the ')).quote.exact).toBe('had the');
  });

  it('takes ends that lie in elements as the nearest text inside', () => {
    const root = bodyOf(story);
    const paragraph = root.querySelector('p');
    if (!paragraph) throw new Error('no paragraph');
    const whole = describeRange(root, rangeFrom(paragraph, 0, root, 2));
    expect(whole.quote.exact).toBe('A crane turned on Tuesday for the first time.');
    const all = describeRange(root, rangeFrom(root, 0, root, 3));
    expect(all.quote.exact.startsWith('Quay reopens\nA crane')).toBe(true);
    expect(all.quote.exact.endsWith('themselves.')).toBe(true);
  });

  it('joins paragraphs by a line break', () => {
    const root = bodyOf(story);
    const start = rangeOf(root, 'first time');
    const end = rangeOf(root, 'Gulls');
    const range = rangeFrom(
      start.startContainer,
      start.startOffset,
      end.endContainer,
      end.endOffset,
    );
    expect(describeRange(root, range).quote.exact).toBe('first time.\nGulls');
  });

  it('never cuts a character in half', () => {
    const root = bodyOf(`<p>${'🦆'.repeat(200)}x${'🦆'.repeat(200)}</p>`);
    const node = root.querySelector('p')?.firstChild;
    if (!node) throw new Error('no text');
    const { quote } = describeRange(root, rangeFrom(node, 397, node, 402));
    expect(quote.exact).toBe('🦆🦆x🦆');
    expect(quote.prefix + quote.exact + quote.suffix).not.toMatch(/\p{Surrogate}/u);
    expect(quote.prefix).not.toMatch(/^\p{Surrogate}|\p{Surrogate}$/u);
    expect(quote.suffix).not.toMatch(/^\p{Surrogate}|\p{Surrogate}$/u);
  });

  it('never cuts a character of a double’s surroundings in half', () => {
    const ducks = '🦆'.repeat(200);
    const said = 'xthe pilot came by seax';
    const root = bodyOf(`<p>${ducks}${said}${ducks}</p><p>${ducks}${said}${ducks}</p>`);
    const { doubles } = describeRange(root, rangeOf(root, 'the pilot came by sea'));
    expect(doubles).toEqual([{ prefix: `${'🦆'.repeat(31)}x`, suffix: `x${'🦆'.repeat(31)}` }]);
  });

  it('gives an empty quote for a range without text, and for one outside the root', () => {
    const root = bodyOf('<article><p>Kept</p><p> </p></article><footer>Terms</footer>');
    const article = root.querySelector('article');
    const blank = root.querySelectorAll('p')[1];
    if (!article || !blank) throw new Error('no article');
    expect(describeRange(article, rangeFrom(blank, 0, blank, 1)).quote.exact).toBe('');
    expect(describeRange(article, rangeOf(root, 'Terms')).quote.exact).toBe('');
  });

  it('keeps only what lies in the root of a range that reaches out of it', () => {
    const root = bodyOf('<nav>Menu</nav><article><p>Kept text</p></article><footer>Terms</footer>');
    const article = root.querySelector('article');
    if (!article) throw new Error('no article');
    expect(describeRange(article, rangeFrom(root, 0, root, 3)).quote.exact).toBe('Kept text');
  });
});
