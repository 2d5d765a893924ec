import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { describe as describeRange, locate } from '../../core/anchor';
import { scaleRuns } from '../runs';
import { createRange } from './page';

const { document } = new JSDOM('<!doctype html><body></body>').window;

/** Renders paragraphs into a shared document. A new document per run would take most of the time. */
function renderParagraphs(paragraphs: readonly string[]): Element {
  const root = document.createElement('article');
  for (const text of paragraphs)
    root.append(Object.assign(document.createElement('p'), { textContent: text }));
  document.body.replaceChildren(root);
  return root;
}

const vocabulary =
  'quay crane storm granite council vote harbour master fund well-known isn’t 14 11 1,234.5 $3.2bn 20% eleven not'.split(
    ' ',
  );
const arbitrarySentence = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 14, maxLength: 30 })
  .map((words) => `${words.join(' ')}.`);
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** A page, the words to quote, and the replacement of one letter of the quote. */
const arbitraryEdit = fc.record({
  story: fc.array(arbitrarySentence, { minLength: 3, maxLength: 5 }),
  paragraph: fc.nat(),
  first: fc.nat(),
  count: fc.integer({ min: 2, max: 8 }),
  word: fc.nat(),
  replacement: fc.constantFrom('x', '0', '12', 'not ', '', ' and', '-', '٣'),
  at: fc.nat(),
});

it('locates an edited passage with its ends at word boundaries', () => {
  fc.assert(
    fc.property(arbitraryEdit, ({ story, paragraph, first, count, word, replacement, at }) => {
      const index = paragraph % story.length;
      const words = (story[index] ?? '').split(' ');
      const from = first % (words.length - count);
      const start = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
      const length = words.slice(from, from + count).join(' ').length;
      const root = renderParagraphs(story);
      const text = root.children[index]?.firstChild as Text;
      const passage = describeRange(root, createRange(text, start, text, start + length));
      const offset = start + ((word * 7 + at) % length);
      text.replaceData(offset, 1, replacement);
      const [located] = locate(root, [passage]);
      if (!located || located.how === 'lost' || located.how === 'exact') return;
      const { startContainer, startOffset, endOffset } = located.range;
      const { data } = startContainer as Text;
      for (const end of [startOffset, endOffset]) {
        const segment = segmenter.segment(data).containing(end);
        if (segment?.isWordLike) expect(segment.index).toBe(end);
      }
    }),
    { numRuns: scaleRuns(150) },
  );
});

const extractNumbers = (text: string) => text.match(/\d[\d.,:]*\d|\d/g) ?? [];

it('never reports a passage with another number as unchanged', () => {
  fc.assert(
    fc.property(
      fc.array(arbitrarySentence, { minLength: 3, maxLength: 5 }),
      fc.nat(),
      fc.integer({ min: 1, max: 6 }),
      fc.nat(9_999),
      fc.nat(),
      fc.constantFrom('middle', 'first', 'last'),
      (story, paragraph, count, number, other, where) => {
        const index = paragraph % story.length;
        const original = (story[index] ?? '').slice(0, -1).split(' ');
        const at = Math.min(original.length - count - 1, count);
        const old = `${number}`;
        const now = `${other % 10_000 === number ? number + 1 : other % 10_000}`;
        const renderWithNumber = (value: string) => {
          const words = [...original];
          words[at] = value;
          return renderParagraphs(
            story.map((text, position) => (position === index ? `${words.join(' ')}.` : text)),
          );
        };
        const words = [...original];
        words[at] = old;
        const from = where === 'first' ? at : Math.max(0, at - count);
        const to = where === 'last' ? at + 1 : at + 1 + count;
        const quote = words.slice(from, to).join(' ');
        const root = renderWithNumber(old);
        const text = root.children[index]?.firstChild as Text;
        const start = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
        const range = createRange(text, start, text, start + quote.length);
        const passage = describeRange(root, range);
        const [located] = locate(renderWithNumber(now), [passage]);
        if (!located || located.how === 'lost' || located.how === 'changed') return;
        // A match elsewhere must be a sentence with the same numbers.
        expect(extractNumbers(located.range.toString())).toEqual(extractNumbers(quote));
      },
    ),
    { numRuns: scaleRuns(200) },
  );
});
