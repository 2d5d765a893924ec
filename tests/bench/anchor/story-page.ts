import { JSDOM, VirtualConsole } from 'jsdom';
import type { EditContext } from '../../../bench/in-page/anchor/edit-context';
import { SeededRandom } from '../../../bench/in-page/anchor/seeded-random';
import { inserted, type Span, TrackedPage } from '../../../bench/in-page/anchor/tracked-page';

const paragraphTexts = [
  'The crane turned on Tuesday for the first time since the storm, and nobody was there to see it.',
  'The council argued until midnight. Then it voted to spend the last of the fund on granite.',
  '“For eleven years nobody has loaded a ship here,” said the harbour master, and locked her door.',
  'Two ferries a day will call from May. The fish market moves back to its old hall by the quay.',
  'The bandstand was swept away in the same night, and the band has played in the school ever since.',
  'A pilot and two bakers will decide on Friday who may moor where, and for how many crowns a night.',
  'In the spring the lamps come back as well, so that even the last boat can find the stairs at night.',
];

/** Creates an unedited page with seven paragraphs and some inline markup. */
export function createStoryPage(): TrackedPage {
  const paragraphs = paragraphTexts.map(
    (text) => `<p>${text.replace('nobody', '<em>nobody</em>')}</p>`,
  );
  const html = `<!doctype html><body><nav>Menu and more</nav>${paragraphs.join('\n')}</body>`;
  // Edits insert invalid styles. Without its own console, jsdom would log them.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  return TrackedPage.create(window.document.body);
}

/** Returns the span of a quote's first occurrence in an unedited page. Throws if it does not occur. */
export function getSpan(page: TrackedPage, quote: string): Span {
  const text = page
    .getTextNodes(page.body)
    .map((node) => node.data)
    .join('');
  const from = text.indexOf(quote);
  if (from < 0) throw new Error(`the page does not contain "${quote}"`);
  return { from, to: from + quote.length };
}

/** Creates an edit context for a copy of a page. */
export function createEditContext(page: TrackedPage, seed: number): EditContext {
  const sentences = [
    'Elsewhere a lighthouse was painted in stripes, and its keeper complained of the smell.',
    'The mayor of another town says that she has never seen so many umbrellas in one street.',
  ];
  return { page: page.copy(), random: new SeededRandom(seed), language: 'en', sentences };
}

/**
 * Maps character numbers to the page's current characters. Throws if a number occurs twice or
 * a character has none.
 */
export function mapCharacters(page: TrackedPage): Map<number, string> {
  const characters = new Map<number, string>();
  for (const node of page.getTextNodes(page.body)) {
    const numbers = page.getNumbers(node);
    if (numbers.length !== node.length) {
      throw new Error(`${node.length} characters have ${numbers.length} numbers: ${node.data}`);
    }
    for (const [offset, number] of numbers.entries()) {
      if (number === inserted) continue;
      if (characters.has(number)) throw new Error(`two characters have the number ${number}`);
      characters.set(number, node.data.charAt(offset));
    }
  }
  return characters;
}
