import {
  createElement,
  createParagraph,
  type EditContext,
  pickSentence,
  pickWords,
} from './edit-context';
import { listTextNodes } from './tracked-page';

/** Edits a whole page. */
export type PageEdit = (context: EditContext) => void;

/** Mean distance between typos, in characters. */
const typoDistance = 50;
/** Mean distance between corrections of a published story, in characters. */
const correctionDistance = 250;

export function typos(context: EditContext): void {
  changeLetters(context, typoDistance);
}

/** Makes or corrects typos, one per `distance` characters on average. */
function changeLetters({ page, random }: EditContext, distance: number): void {
  for (const node of page.getBlocks().flatMap((block) => page.getTextNodes(block))) {
    for (let offset = random.integer(0, distance); offset < node.length; ) {
      const change = random.pick(['replace', 'delete', 'double', 'insert'] as const);
      const letter = node.data[random.integer(0, node.length - 1)] ?? 'e';
      if (change === 'replace') page.replace(node, offset, 1, letter);
      else if (change === 'delete') page.replace(node, offset, 1, '');
      else page.replace(node, offset, 0, change === 'double' ? (node.data[offset] ?? 'e') : letter);
      offset += random.integer(distance / 2, distance * 1.5);
    }
  }
}

const alternatives: Readonly<Record<string, readonly string[]>> = {
  '“': ['"', '«', '„'],
  '”': ['"', '»', '“'],
  '"': ['“', '”', '«'],
  '’': ["'", '‘'],
  "'": ['’', '‘'],
  '-': ['‐', '‑', '–'],
  '–': ['-', '—'],
  '—': ['–', '-'],
  '\u00a0': [' '],
};

/** Replaces quotation marks, dashes and spaces at random, and inserts soft hyphens. */
function typography({ page, random }: EditContext): void {
  for (const node of page.getTextNodes(page.body)) {
    page.rewrite(node, (character) => {
      if (character === ' ') return random.chance(0.3) ? random.pick(['\u00a0', '\u2009']) : ' ';
      if (/\p{Ll}/u.test(character) && random.chance(0.06)) return `\u00ad${character}`;
      const replacements = alternatives[character];
      return replacements ? random.pick(replacements) : character;
    });
  }
}

/** Corrects a published story. */
function corrections(context: EditContext): void {
  changeLetters(context, correctionDistance);
}

/** Applies another house style: each quotation mark or dash is always replaced by the same character. */
function restyling({ page, random }: EditContext): void {
  const houseStyle = new Map(
    Object.entries(alternatives).map(([character, replacements]) => [
      character,
      random.pick(replacements),
    ]),
  );
  for (const node of page.getTextNodes(page.body)) {
    page.rewrite(node, (character) => houseStyle.get(character) ?? character);
  }
}

const inlineNames = ['em', 'strong', 'a', 'span', 'b', 'mark'];

/** Unwraps inline elements and wraps other words in new ones. */
function inlineTags({ page, random }: EditContext): void {
  const document = page.body.ownerDocument;
  for (const block of page.getBlocks()) {
    for (const element of block.querySelectorAll(inlineNames.join(','))) {
      if (random.chance(0.5)) element.replaceWith(...element.childNodes);
    }
    for (const node of page.getTextNodes(block)) {
      if (node.length < 12 || random.chance(0.3)) continue;
      const from = random.integer(1, node.length - 8);
      const middle = page.split(node, from);
      page.split(middle, random.integer(2, middle.length - 1));
      const element = document.createElement(random.pick(inlineNames));
      middle.replaceWith(element);
      element.append(middle);
    }
  }
}

/** Changes the markup around the story: a menu, boxes between paragraphs, wrappers, renamed elements. */
function layout(context: EditContext): void {
  const { page, random } = context;
  const document = page.body.ownerDocument;
  const menu = Array.from({ length: random.integer(10, 60) }, () => pickWords(context, 4)).join(
    ' | ',
  );
  page.body.prepend(
    createElement(context, 'nav', menu),
    createElement(context, 'div', pickSentence(context)),
  );
  page.body.append(createElement(context, 'footer', menu));
  for (const [index, block] of page.getBlocks().entries()) {
    const change = random.pick(['wrap', 'rename', 'keep'] as const);
    if (change === 'wrap') {
      const wrapper = document.createElement(random.pick(['div', 'section']));
      block.replaceWith(wrapper);
      wrapper.append(block);
    } else if (change === 'rename' && block.localName === 'p') {
      const replacement = document.createElement('div');
      replacement.append(...block.childNodes);
      block.replaceWith(replacement);
    }
    if (index % 5 === 4) block.after(createElement(context, 'aside', pickWords(context, 12)));
  }
}

/** Inserts scripts, styles and other hidden elements between and into paragraphs. */
function scripts({ page, random }: EditContext): void {
  const document = page.body.ownerDocument;
  const createHidden = (code: string) => {
    const element = document.createElement(
      random.pick(['script', 'style', 'noscript', 'template']),
    );
    element.textContent = code;
    return element;
  };
  for (const block of page.getBlocks()) {
    const code = `.box-${random.integer(1, 9999)}{color:red} window.slot(${random.integer(1, 9999)});`;
    if (random.chance(0.5)) block.before(createHidden(code.repeat(random.integer(1, 8))));
    const node = page.getTextNodes(block).find((text) => text.length > 30);
    if (!node || random.chance(0.5)) continue;
    const rest = page.split(node, random.integer(5, node.length - 5));
    rest.parentNode?.insertBefore(createHidden(code), rest);
  }
}

/** Replaces all text outside the story, as if the site's language was changed. */
function navigationTranslated(context: EditContext): void {
  const { page } = context;
  const storyNodes = new Set(page.getBlocks().flatMap((block) => listTextNodes(block)));
  for (const node of page.getTextNodes(page.body)) {
    const { data } = node;
    if (storyNodes.has(node) || data.trim() === '') continue;
    page.replace(node, 0, data.length, pickWords(context, Math.ceil(data.trim().length / 7)));
  }
}

/** Cuts the story after 40 % of its blocks and inserts a subscription prompt. */
function paywall(context: EditContext): void {
  const blocks = context.page.getBlocks();
  const visibleCount = Math.ceil(blocks.length * 0.4);
  blocks[visibleCount - 1]?.after(
    createParagraph(context),
    createElement(context, 'div', 'Subscribe to read on.'),
  );
  for (const block of blocks.slice(visibleCount)) block.remove();
}

/** Edits of the whole page, by name in the tables. `paywall` removes many quotes. */
export const pageEdits = {
  typos,
  typography,
  inlineTags,
  layout,
  scripts,
  navigationTranslated,
  paywall,
} as const satisfies Record<string, PageEdit>;

/** Edits of the whole page when a newsroom revises a story, by name. */
export const revisionEdits = {
  corrections,
  restyling,
  layout,
} as const satisfies Record<string, PageEdit>;
