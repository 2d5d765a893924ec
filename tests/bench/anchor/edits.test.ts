import { describe, expect, it } from 'vitest';
import { mixtures } from '../../../bench/in-page/anchor/mixtures';
import { pageEdits, revisionEdits } from '../../../bench/in-page/anchor/page-edits';
import { decoys, deletions, quoteEdits } from '../../../bench/in-page/anchor/quote-edits';
import type { Quote } from '../../../bench/in-page/anchor/quotes';
import type { Stage } from '../../../bench/in-page/anchor/stage';
import { charactersByNumber, spanOfWords, stageOn, storyPage } from './tracked';

const page = storyPage();
const original = charactersByNumber(page);
const quote: Quote = {
  kind: 'sentence',
  span: spanOfWords(page, 'The council argued until midnight.'),
};

/** Every edit, as something that is done to a stage with the quote above. */
const edits: Readonly<Record<string, (stage: Stage) => unknown>> = {
  ...pageEdits,
  ...revisionEdits,
  ...Object.fromEntries(
    Object.entries({ ...quoteEdits, ...deletions, ...decoys }).map(([name, edit]) => [
      name,
      (stage: Stage) => edit(stage, quote),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(mixtures).map(([name, mix]) => [name, (stage: Stage) => mix(stage, [quote])]),
  ),
};

/** Edits that set characters in another way, so that one keeps its number and looks other. */
const restyling = new Set(['typography', 'restyling', 'mixed', 'mixedNewsroom']);
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

describe.each(Object.entries(edits))('after the edit %s', (name, edit) => {
  it('every character that is left has the number that it had, and none has another’s', () => {
    for (const seed of seeds) {
      const stage = stageOn(page, seed);
      edit(stage);
      for (const [number, character] of charactersByNumber(stage.page)) {
        if (restyling.has(name) && /[\s“”"'‘’«»„‐‑–—-]/.test(character)) continue;
        expect(character).toBe(original.get(number));
      }
    }
  });

  it('every text that is shown is numbered, put in or not', () => {
    for (const seed of seeds) {
      const stage = stageOn(page, seed);
      edit(stage);
      const { body } = stage.page;
      const shown = body.cloneNode(true) as HTMLElement;
      for (const hidden of shown.querySelectorAll('script,style,noscript,template'))
        hidden.remove();
      const numbered = stage.page.textsIn(body).map((node) => node.data);
      expect(numbered.join('')).toBe(shown.textContent);
    }
  });

  it('the page before it is as it was', () => {
    for (const seed of seeds) edit(stageOn(page, seed));
    expect(charactersByNumber(page)).toEqual(original);
  });
});

/** What is left of the quote's own characters, spaces left out. */
function leftOf(name: string, seed: number): string {
  const stage = stageOn(page, seed);
  edits[name]?.(stage);
  const characters = stage.page.surviving(quote.span);
  return characters.map(({ node, offset }) => node.data.charAt(offset)).join('');
}

describe('what edits do to their quote', () => {
  const whole = 'Thecouncilargueduntilmidnight.';

  it.each(Object.keys(deletions))('%s leaves nothing of it', (name) => {
    for (const seed of seeds) expect(leftOf(name, seed)).toBe('');
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
  ])('%s leaves all of it', (name) => {
    for (const seed of seeds) expect(leftOf(name, seed)).toBe(whole);
  });

  it('charactersEdited takes some of it, and never more than a third', () => {
    const lengths = seeds.map((seed) => leftOf('charactersEdited', seed).length);
    expect(Math.min(...lengths)).toBeGreaterThan(whole.length * 0.66);
    expect(Math.min(...lengths)).toBeLessThan(whole.length);
  });

  it.each(['repeatedBefore', 'repeatedAfter', 'decoyEdited'])(
    '%s puts its words in once more, and they are not counted as the quote',
    (name) => {
      const stage = stageOn(page, 3);
      edits[name]?.(stage);
      const said = stage.page.body.textContent?.split('The council argued until midnight.');
      expect(said?.length).toBe(name === 'decoyEdited' ? 2 : 3);
      expect(stage.page.surviving(quote.span).length).toBeLessThanOrEqual(whole.length);
    },
  );
});
