import { describe, expect, it } from 'vitest';
import { judge } from '../../../bench/in-page/anchor/judge';
import type { Quote } from '../../../bench/in-page/anchor/quotes';
import type { TrackedPage } from '../../../bench/in-page/anchor/tracked-page';
import { createEditContext, createStoryPage, getSpan } from './story-page';

const page = createStoryPage();
const quoteText = 'The council argued until midnight.';
const quote: Quote = { kind: 'sentence', span: getSpan(page, quoteText) };

/** Returns the current range of a text of the original page. */
function getRange(editedPage: TrackedPage, text: string): Range {
  const range = editedPage.findRange(getSpan(page, text));
  if (!range) throw new Error(`nothing is left of "${text}"`);
  return range;
}

describe('judge with a quote that remains', () => {
  it.each([
    ['right', quoteText],
    ['right', 'council argued until midnight'],
    ['right', 'The council argued until midnight. Then'],
    ['partly', 'The council argued'],
    ['partly', 'argued until midnight. Then it voted to spend the last of the fund on granite.'],
    ['wrong', 'Then it voted'],
    ['wrong', 'The crane turned on Tuesday'],
  ])('returns "%s" for "%s"', (verdict, found) => {
    expect(judge(page, quote, getRange(page, found))).toBe(verdict);
  });

  it('returns "lost" if nothing was found', () => {
    expect(judge(page, quote, null)).toBe('lost');
  });

  it('returns "wrong" for the same text elsewhere', () => {
    const { page: changed } = createEditContext(page, 1);
    const copy = changed.body.ownerDocument.createElement('p');
    copy.textContent = quoteText;
    changed.addInserted(copy);
    changed.body.append(copy);
    const range = changed.body.ownerDocument.createRange();
    range.selectNodeContents(copy);
    expect(judge(changed, quote, range)).toBe('wrong');
    expect(judge(changed, quote, getRange(changed, quoteText))).toBe('right');
  });

  it('ignores text inserted into the quote', () => {
    const { page: changed } = createEditContext(page, 1);
    const [first] = changed.findNonSpaceCharacters(quote.span);
    if (!first) throw new Error('gone');
    changed.replace(
      first.node,
      first.offset + 12,
      0,
      'An advertisement of some length for lamps. ',
    );
    expect(judge(changed, quote, changed.findRange(quote.span))).toBe('right');
  });
});

describe('judge with a deleted quote', () => {
  it('returns "gone" if nothing was found, else "misplaced"', () => {
    const { page: changed } = createEditContext(page, 1);
    changed.removeSpan(quote.span);
    expect(judge(changed, quote, null)).toBe('gone');
    expect(judge(changed, quote, getRange(changed, 'Then it voted'))).toBe('misplaced');
  });
});

describe('judge with an unfair trial', () => {
  it('returns null if less than half of the quote remains', () => {
    const { page: changed } = createEditContext(page, 1);
    changed.removeSpan({ from: quote.span.from, to: quote.span.from + 22 });
    expect(judge(changed, quote, null)).toBeNull();
  });

  it('returns null if the parts of the quote are far apart', () => {
    const { page: changed } = createEditContext(page, 1);
    const [paragraph] = [...changed.body.querySelectorAll('p')].slice(1);
    const node = paragraph?.firstChild as Text;
    const rest = changed.split(node, 17);
    changed.body.append(rest);
    expect(judge(changed, quote, null)).toBeNull();
    expect(judge(page, quote, null)).toBe('lost');
  });
});
