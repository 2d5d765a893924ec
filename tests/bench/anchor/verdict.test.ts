import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../bench/in-page/anchor/quotes';
import type { TrackedPage } from '../../../bench/in-page/anchor/tracked-page';
import { judge } from '../../../bench/in-page/anchor/verdict';
import { spanOfWords, stageOn, storyPage } from './tracked';

const page = storyPage();
const words = 'The council argued until midnight.';
const quote: Quote = { kind: 'sentence', span: spanOfWords(page, words) };

/** The range of words on the page as it is. */
function rangeOfWords(where: TrackedPage, sought: string): Range {
  const range = where.rangeOf(spanOfWords(page, sought));
  if (!range) throw new Error(`nothing is left of "${sought}"`);
  return range;
}

describe('the verdict on a quote that stands', () => {
  it.each([
    ['right', words],
    ['right', 'council argued until midnight'],
    ['right', 'The council argued until midnight. Then'],
    ['partly', 'The council argued'],
    ['partly', 'argued until midnight. Then it voted to spend the last of the fund on granite.'],
    ['wrong', 'Then it voted'],
    ['wrong', 'The crane turned on Tuesday'],
  ])('is "%s" for "%s"', (verdict, found) => {
    expect(judge(page, quote, rangeOfWords(page, found))).toBe(verdict);
  });

  it('is "lost" when nothing was found', () => {
    expect(judge(page, quote, null)).toBe('lost');
  });

  it('is "wrong" for the same words elsewhere', () => {
    const { page: changed } = stageOn(page, 1);
    const copy = changed.body.ownerDocument.createElement('p');
    copy.textContent = words;
    changed.adopt(copy);
    changed.body.append(copy);
    const range = changed.body.ownerDocument.createRange();
    range.selectNodeContents(copy);
    expect(judge(changed, quote, range)).toBe('wrong');
    expect(judge(changed, quote, rangeOfWords(changed, words))).toBe('right');
  });

  it('does not mind what was put in between, painted or not', () => {
    const { page: changed } = stageOn(page, 1);
    const [first] = changed.surviving(quote.span);
    if (!first) throw new Error('gone');
    changed.replace(
      first.node,
      first.offset + 12,
      0,
      'An advertisement of some length for lamps. ',
    );
    expect(judge(changed, quote, changed.rangeOf(quote.span))).toBe('right');
  });
});

describe('the verdict on a quote that is gone', () => {
  it('is "gone" when it was called lost and "misplaced" when something was found', () => {
    const { page: changed } = stageOn(page, 1);
    changed.remove(quote.span);
    expect(judge(changed, quote, null)).toBe('gone');
    expect(judge(changed, quote, rangeOfWords(changed, 'Then it voted'))).toBe('misplaced');
  });
});

describe('a question that is not fair', () => {
  it('is not asked when less than half of the quote stands', () => {
    const { page: changed } = stageOn(page, 1);
    changed.remove({ from: quote.span.from, to: quote.span.from + 22 });
    expect(judge(changed, quote, null)).toBeNull();
  });

  it('is not asked when the quote stands in pieces far apart', () => {
    const { page: changed } = stageOn(page, 1);
    const [paragraph] = [...changed.body.querySelectorAll('p')].slice(1);
    const node = paragraph?.firstChild as Text;
    const rest = changed.split(node, 17);
    changed.body.append(rest);
    expect(judge(changed, quote, null)).toBeNull();
    expect(judge(page, quote, null)).toBe('lost');
  });
});
