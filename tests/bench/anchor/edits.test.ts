import { describe, expect, it } from 'vitest';
import { type CopyTrial, copyTrials } from '../../../bench/in-page/anchor/copy-edits';
import type { EditContext } from '../../../bench/in-page/anchor/edit-context';
import { mixtures } from '../../../bench/in-page/anchor/mixtures';
import { pageEdits, revisionEdits } from '../../../bench/in-page/anchor/page-edits';
import {
  deletions,
  quoteEdits,
  repeatedQuoteEdits,
} from '../../../bench/in-page/anchor/quote-edits';
import type { Quote } from '../../../bench/in-page/anchor/quotes';
import { createEditContext, createStoryPage, getSpan, mapCharacters } from './story-page';

const page = createStoryPage();
const original = mapCharacters(page);
const quote: Quote = {
  kind: 'sentence',
  span: getSpan(page, 'The council argued until midnight.'),
};

/** All edits by name. Edits of quotes are applied to the quote above. */
const edits: Readonly<Record<string, (context: EditContext) => unknown>> = {
  ...pageEdits,
  ...revisionEdits,
  ...Object.fromEntries(
    Object.entries({ ...quoteEdits, ...deletions, ...repeatedQuoteEdits }).map(([name, edit]) => [
      name,
      (context: EditContext) => edit(context, quote),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries<CopyTrial>(copyTrials).map(([name, { copy, change }]) => [
      name,
      (context: EditContext) => copy(context, quote) && change?.(context, quote),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(mixtures).map(([name, mix]) => [
      name,
      (context: EditContext) => mix(context, [quote]),
    ]),
  ),
};

/** Edits that replace typographic characters. The replacements keep the numbers. */
const restylingEdits = new Set(['typography', 'restyling', 'mixed', 'mixedNewsroom']);
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

describe.each(Object.entries(edits))('the edit %s', (name, edit) => {
  it('keeps the number of each remaining character', () => {
    for (const seed of seeds) {
      const context = createEditContext(page, seed);
      edit(context);
      for (const [number, character] of mapCharacters(context.page)) {
        if (restylingEdits.has(name) && /[\s“”"'‘’«»„‐‑–—-]/.test(character)) continue;
        expect(character).toBe(original.get(number));
      }
    }
  });

  it('keeps track of all visible text', () => {
    for (const seed of seeds) {
      const context = createEditContext(page, seed);
      edit(context);
      const { body } = context.page;
      const visible = body.cloneNode(true) as HTMLElement;
      for (const hidden of visible.querySelectorAll('script,style,noscript,template'))
        hidden.remove();
      const tracked = context.page.getTextNodes(body).map((node) => node.data);
      expect(tracked.join('')).toBe(visible.textContent);
    }
  });

  it('does not change the original page', () => {
    for (const seed of seeds) edit(createEditContext(page, seed));
    expect(mapCharacters(page)).toEqual(original);
  });
});

/** Applies an edit and returns the remaining text of the quote, without spaces. */
function getRemainingText(name: string, seed: number): string {
  const context = createEditContext(page, seed);
  edits[name]?.(context);
  const characters = context.page.findNonSpaceCharacters(quote.span);
  return characters.map(({ node, offset }) => node.data.charAt(offset)).join('');
}

describe('edits of quotes', () => {
  const whole = 'Thecouncilargueduntilmidnight.';

  it.each(Object.keys(deletions))('include %s, which removes the whole quote', (name) => {
    for (const seed of seeds) expect(getRemainingText(name, seed)).toBe('');
  });

  it.each([
    'sentenceInserted',
    'sentenceDeleted',
    'sentenceMoved',
    'paragraphInserted',
    'paragraphDeleted',
    'paragraphMoved',
    'embedInserted',
    'repeatedBefore',
    'repeatedAfter',
    'pullQuote',
    'keyPoint',
    'relatedBox',
    'layout',
    'inlineTags',
  ])('include %s, which keeps the whole quote', (name) => {
    for (const seed of seeds) expect(getRemainingText(name, seed)).toBe(whole);
  });

  it('include charactersEdited, which removes at most a third of the quote', () => {
    const lengths = seeds.map((seed) => getRemainingText('charactersEdited', seed).length);
    expect(Math.min(...lengths)).toBeGreaterThan(whole.length * 0.66);
    expect(Math.min(...lengths)).toBeLessThan(whole.length);
  });

  it.each(Object.keys(copyTrials).filter((name) => name.endsWith('Deleted')))(
    'include %s, which leaves only the copy',
    (name) => {
      for (const seed of seeds) {
        const context = createEditContext(page, seed);
        edits[name]?.(context);
        expect(context.page.findNonSpaceCharacters(quote.span)).toEqual([]);
        expect(context.page.body.textContent).toContain('The council argued until midnight.');
      }
    },
  );

  it('include copies before the paragraph, before the first one, and after the paragraph', () => {
    for (const seed of seeds) {
      const getPlace = (name: string) => {
        const context = createEditContext(page, seed);
        edits[name]?.(context);
        const text = context.page.body.textContent ?? '';
        const [before = '', between = ''] = text.split('The council argued until midnight.');
        return { before, between };
      };
      expect(getPlace('pullQuote').before).toContain('nobody was there to see it.');
      expect(getPlace('pullQuote').between).not.toContain('nobody');
      expect(getPlace('keyPoint').before).not.toContain('nobody');
      expect(getPlace('relatedBox').before).toContain('nobody was there to see it.');
      expect(getPlace('relatedBox').between).toContain('Then it voted');
    }
  });

  it.each(['repeatedBefore', 'repeatedAfter', 'repeatedThenEdited'])(
    'include %s, whose copy of the quote is not tracked as the quote',
    (name) => {
      const context = createEditContext(page, 3);
      edits[name]?.(context);
      const parts = context.page.body.textContent?.split('The council argued until midnight.');
      expect(parts?.length).toBe(name === 'repeatedThenEdited' ? 2 : 3);
      expect(context.page.findNonSpaceCharacters(quote.span).length).toBeLessThanOrEqual(
        whole.length,
      );
    },
  );
});
