import { describe, expect, it } from 'vitest';
import type { EditContext } from '../../../bench/in-page/anchor/edit-context';
import { mixtures } from '../../../bench/in-page/anchor/mixtures';
import { pageEdits, revisionEdits } from '../../../bench/in-page/anchor/page-edits';
import { decoys, deletions, quoteEdits } from '../../../bench/in-page/anchor/quote-edits';
import type { Quote } from '../../../bench/in-page/anchor/quotes';
import { createContext, createStoryPage, getSpan, mapCharacters } from './tracked-story';

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
    Object.entries({ ...quoteEdits, ...deletions, ...decoys }).map(([name, edit]) => [
      name,
      (context: EditContext) => edit(context, quote),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(mixtures).map(([name, mix]) => [
      name,
      (context: EditContext) => mix(context, [quote]),
    ]),
  ),
};

/** Edits that replace typographic characters, which keep their numbers. */
const restyling = new Set(['typography', 'restyling', 'mixed', 'mixedNewsroom']);
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

describe.each(Object.entries(edits))('after the edit %s', (name, edit) => {
  it('each remaining character keeps its number', () => {
    for (const seed of seeds) {
      const context = createContext(page, seed);
      edit(context);
      for (const [number, character] of mapCharacters(context.page)) {
        if (restyling.has(name) && /[\s“”"'‘’«»„‐‑–—-]/.test(character)) continue;
        expect(character).toBe(original.get(number));
      }
    }
  });

  it('all visible text is tracked, inserted or not', () => {
    for (const seed of seeds) {
      const context = createContext(page, seed);
      edit(context);
      const { body } = context.page;
      const visible = body.cloneNode(true) as HTMLElement;
      for (const hidden of visible.querySelectorAll('script,style,noscript,template'))
        hidden.remove();
      const tracked = context.page.getTextNodes(body).map((node) => node.data);
      expect(tracked.join('')).toBe(visible.textContent);
    }
  });

  it('the original page is unchanged', () => {
    for (const seed of seeds) edit(createContext(page, seed));
    expect(mapCharacters(page)).toEqual(original);
  });
});

/** Applies an edit and returns the remaining text of the quote, without spaces. */
function getRemainingText(name: string, seed: number): string {
  const context = createContext(page, seed);
  edits[name]?.(context);
  const characters = context.page.findNonSpaceCharacters(quote.span);
  return characters.map(({ node, offset }) => node.data.charAt(offset)).join('');
}

describe('the effect of edits on their quote', () => {
  const whole = 'Thecouncilargueduntilmidnight.';

  it.each(Object.keys(deletions))('%s removes all of it', (name) => {
    for (const seed of seeds) expect(getRemainingText(name, seed)).toBe('');
  });

  it.each([
    'sentenceInserted',
    'sentenceDeleted',
    'sentenceMoved',
    'paragraphInserted',
    'paragraphDeleted',
    'paragraphMoved',
    'embedInside',
    'repeatedBefore',
    'repeatedAfter',
    'layout',
    'inlineTags',
  ])('%s removes none of it', (name) => {
    for (const seed of seeds) expect(getRemainingText(name, seed)).toBe(whole);
  });

  it('charactersEdited removes part of it, and never more than a third', () => {
    const lengths = seeds.map((seed) => getRemainingText('charactersEdited', seed).length);
    expect(Math.min(...lengths)).toBeGreaterThan(whole.length * 0.66);
    expect(Math.min(...lengths)).toBeLessThan(whole.length);
  });

  it.each(['repeatedBefore', 'repeatedAfter', 'decoyEdited'])(
    '%s inserts its text again, and does not count the copy as the quote',
    (name) => {
      const context = createContext(page, 3);
      edits[name]?.(context);
      const parts = context.page.body.textContent?.split('The council argued until midnight.');
      expect(parts?.length).toBe(name === 'decoyEdited' ? 2 : 3);
      expect(context.page.findNonSpaceCharacters(quote.span).length).toBeLessThanOrEqual(
        whole.length,
      );
    },
  );
});
