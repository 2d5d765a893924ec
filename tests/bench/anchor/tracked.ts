import { JSDOM, VirtualConsole } from 'jsdom';
import { Chance } from '../../../bench/in-page/anchor/chance';
import type { Stage } from '../../../bench/in-page/anchor/stage';
import { putIn, type Span, TrackedPage } from '../../../bench/in-page/anchor/tracked-page';

const words = [
  'The crane turned on Tuesday for the first time since the storm, and nobody was there to see it.',
  'The council argued until midnight. Then it voted to spend the last of the fund on granite.',
  '“For eleven years nobody has loaded a ship here,” said the harbour master, and locked her door.',
  'Two ferries a day will call from May. The fish market moves back to its old hall by the quay.',
  'The bandstand was swept away in the same night, and the band has played in the school ever since.',
  'A pilot and two bakers will decide on Friday who may moor where, and for how many crowns a night.',
  'In the spring the lamps come back as well, so that even the last boat can find the stairs at night.',
];

/** A story of seven paragraphs with some markup, as it was. */
export function storyPage(): TrackedPage {
  const paragraphs = words.map((text) => `<p>${text.replace('nobody', '<em>nobody</em>')}</p>`);
  const html = `<!doctype html><body><nav>Menu and more</nav>${paragraphs.join('\n')}</body>`;
  // Edits put styles in that are none, which jsdom would complain about.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  return TrackedPage.of(window.document.body);
}

/** The span of words that stand once in a page that was not changed. */
export function spanOfWords(page: TrackedPage, sought: string): Span {
  const text = page
    .textsIn(page.body)
    .map((node) => node.data)
    .join('');
  const from = text.indexOf(sought);
  if (from < 0) throw new Error(`the page does not say "${sought}"`);
  return { from, to: from + sought.length };
}

/** A stage on a copy of a page. */
export function stageOn(page: TrackedPage, seed: number): Stage {
  const sentences = [
    'Elsewhere a lighthouse was painted in stripes, and its keeper complained of the smell.',
    'The mayor of another town says that she has never seen so many umbrellas in one street.',
  ];
  return { page: page.copy(), chance: new Chance(seed), language: 'en', sentences };
}

/** What each numbered character of a page says now, by its number; nothing has two characters. */
export function charactersByNumber(page: TrackedPage): Map<number, string> {
  const found = new Map<number, string>();
  for (const node of page.textsIn(page.body)) {
    const numbers = page.numbersOf(node);
    if (numbers.length !== node.length) {
      throw new Error(`${node.length} characters have ${numbers.length} numbers: ${node.data}`);
    }
    for (const [offset, number] of numbers.entries()) {
      if (number === putIn) continue;
      if (found.has(number)) throw new Error(`two characters have the number ${number}`);
      found.set(number, node.data.charAt(offset));
    }
  }
  return found;
}
