import { describe, expect, it } from 'vitest';
import { judge } from '../../../bench/in-page/anchor/judge';
import type { Quote } from '../../../bench/in-page/anchor/quotes';
import type { TrackedPage } from '../../../bench/in-page/anchor/tracked-page';
import { createContext, createStoryPage, getSpan } from './tracked-story';

const page = createStoryPage();
const quoteText = 'The council argued until midnight.';
const quote: Quote = { kind: 'sentence', span: getSpan(page, quoteText) };

/** Returns the current range of a text of the original page. */
function getRange(editedPage: TrackedPage, text: string): Range {
  const range = editedPage.findRange(getSpan(page, text));
  if (!range) throw new Error(`nothing is left of "${text}"`);
  return range;
}

describe('the verdict on a quote that is still there', () => {
  it.each([
    ['right', quoteText],
    ['right', 'council argued until midnight'],
    ['right', 'The council argued until midnight. Then'],
    ['partly', 'The council argued'],
    ['partly', 'argued until midnight. Then it voted to spend the last of the fund on granite.'],
    ['wrong', 'Then it voted'],
    ['wrong', 'The crane turned on Tuesday'],
  ])('is "%s" for "%s"', (verdict, found) => {
    expect(judge(page, quote, getRange(page, found))).toBe(verdict);
  });

  it('is "lost" if nothing was found', () => {
    expect(judge(page, quote, null)).toBe('lost');
  });

  it('is "wrong" for the same text elsewhere', () => {
    const { page: changed } = createContext(page, 1);
    const copy = changed.body.ownerDocument.createElement('p');
    copy.textContent = quoteText;
    changed.addInserted(copy);
    changed.body.append(copy);
    const range = changed.body.ownerDocument.createRange();
    range.selectNodeContents(copy);
    expect(judge(changed, quote, range)).toBe('wrong');
    expect(judge(changed, quote, getRange(changed, quoteText))).toBe('right');
  });

  it('ignores text that was inserted into the quote', () => {
    const { page: changed } = createContext(page, 1);
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

describe('the verdict on a deleted quote', () => {
  it('is "gone" if nothing was found and "misplaced" if something was', () => {
    const { page: changed } = createContext(page, 1);
    changed.removeSpan(quote.span);
    expect(judge(changed, quote, null)).toBe('gone');
    expect(judge(changed, quote, getRange(changed, 'Then it voted'))).toBe('misplaced');
  });
});

describe('a trial that is not fair', () => {
  it('has no verdict if less than half of the quote is left', () => {
    const { page: changed } = createContext(page, 1);
    changed.removeSpan({ from: quote.span.from, to: quote.span.from + 22 });
    expect(judge(changed, quote, null)).toBeNull();
  });

  it('has no verdict if the quote is left in pieces far apart', () => {
    const { page: changed } = createContext(page, 1);
    const [paragraph] = [...changed.body.querySelectorAll('p')].slice(1);
    const node = paragraph?.firstChild as Text;
    const rest = changed.split(node, 17);
    changed.body.append(rest);
    expect(judge(changed, quote, null)).toBeNull();
    expect(judge(page, quote, null)).toBe('lost');
  });
});
