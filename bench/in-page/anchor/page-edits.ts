import { elementOf, paragraphFor, type Stage, sentenceFor, wordsFor } from './stage';
import { textsOf } from './tracked-page';

/** Changes a whole page. */
export type PageEdit = (stage: Stage) => void;

/** Characters between two typos. */
const typoEvery = 50;
/** The same where a newsroom corrects what it has published. */
const correctionEvery = 250;

export function typos(stage: Stage): void {
  mistype(stage, typoEvery);
}

/** Typos come in or are mended, one in about so many characters. */
function mistype({ page, chance }: Stage, every: number): void {
  for (const node of page.blocks().flatMap((block) => page.textsIn(block))) {
    for (let at = chance.between(0, every); at < node.length; ) {
      const change = chance.of(['replace', 'delete', 'double', 'insert'] as const);
      const letter = node.data[chance.between(0, node.length - 1)] ?? 'e';
      if (change === 'replace') page.replace(node, at, 1, letter);
      else if (change === 'delete') page.replace(node, at, 1, '');
      else page.replace(node, at, 0, change === 'double' ? (node.data[at] ?? 'e') : letter);
      at += chance.between(every / 2, every * 1.5);
    }
  }
}

const restyled: Readonly<Record<string, readonly string[]>> = {
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

/** Quote marks, dashes and spaces are set in another way; soft hyphens come in. */
function typography({ page, chance }: Stage): void {
  for (const node of page.textsIn(page.body)) {
    page.rewrite(node, (character) => {
      if (character === ' ') return chance.happens(0.3) ? chance.of(['\u00a0', '\u2009']) : ' ';
      if (/\p{Ll}/u.test(character) && chance.happens(0.06)) return `\u00ad${character}`;
      const others = restyled[character];
      return others ? chance.of(others) : character;
    });
  }
}

/** As a newsroom corrects its story. */
function corrections(stage: Stage): void {
  mistype(stage, correctionEvery);
}

/** Quote marks and dashes are set as another house sets them: each of one kind alike. */
function restyling({ page, chance }: Stage): void {
  const house = new Map(
    Object.entries(restyled).map(([character, others]) => [character, chance.of(others)]),
  );
  for (const node of page.textsIn(page.body)) {
    page.rewrite(node, (character) => house.get(character) ?? character);
  }
}

const inlineNames = ['em', 'strong', 'a', 'span', 'b', 'mark'];

/** Words get tags around them, and tags go. */
function inlineTags({ page, chance }: Stage): void {
  const document = page.body.ownerDocument;
  for (const block of page.blocks()) {
    for (const element of block.querySelectorAll(inlineNames.join(','))) {
      if (chance.happens(0.5)) element.replaceWith(...element.childNodes);
    }
    for (const node of page.textsIn(block)) {
      if (node.length < 12 || chance.happens(0.3)) continue;
      const from = chance.between(1, node.length - 8);
      const middle = page.split(node, from);
      page.split(middle, chance.between(2, middle.length - 1));
      const element = document.createElement(chance.of(inlineNames));
      middle.replaceWith(element);
      element.append(middle);
    }
  }
}

/** What stands around the story is another: more at the top, boxes between, wrappers, other names. */
function layout(stage: Stage): void {
  const { page, chance } = stage;
  const document = page.body.ownerDocument;
  const menu = Array.from({ length: chance.between(10, 60) }, () => wordsFor(stage, 4)).join(' | ');
  page.body.prepend(elementOf(stage, 'nav', menu), elementOf(stage, 'div', sentenceFor(stage)));
  page.body.append(elementOf(stage, 'footer', menu));
  for (const [index, block] of page.blocks().entries()) {
    const change = chance.of(['wrap', 'rename', 'keep'] as const);
    if (change === 'wrap') {
      const wrapper = document.createElement(chance.of(['div', 'section']));
      block.replaceWith(wrapper);
      wrapper.append(block);
    } else if (change === 'rename' && block.localName === 'p') {
      const other = document.createElement('div');
      other.append(...block.childNodes);
      block.replaceWith(other);
    }
    if (index % 5 === 4) block.after(elementOf(stage, 'aside', wordsFor(stage, 12)));
  }
}

/** Scripts and styles come into the body and into its paragraphs. */
function scripts({ page, chance }: Stage): void {
  const document = page.body.ownerDocument;
  const hiddenOf = (code: string) => {
    const element = document.createElement(chance.of(['script', 'style', 'noscript', 'template']));
    element.textContent = code;
    return element;
  };
  for (const block of page.blocks()) {
    const code = `.box-${chance.between(1, 9999)}{color:red} window.slot(${chance.between(1, 9999)});`;
    if (chance.happens(0.5)) block.before(hiddenOf(code.repeat(chance.between(1, 8))));
    const node = page.textsIn(block).find((text) => text.length > 30);
    if (!node || chance.happens(0.5)) continue;
    const rest = page.split(node, chance.between(5, node.length - 5));
    rest.parentNode?.insertBefore(hiddenOf(code), rest);
  }
}

/** Everything but the story is in another language. */
function navigationTranslated(stage: Stage): void {
  const { page } = stage;
  const story = new Set(page.blocks().flatMap((block) => textsOf(block)));
  for (const node of page.textsIn(page.body)) {
    const { data } = node;
    if (story.has(node) || data.trim() === '') continue;
    page.replace(node, 0, data.length, wordsFor(stage, Math.ceil(data.trim().length / 7)));
  }
}

/** Two fifths of the story stand; then comes the gate. */
function paywall(stage: Stage): void {
  const blocks = stage.page.blocks();
  const kept = Math.ceil(blocks.length * 0.4);
  blocks[kept - 1]?.after(paragraphFor(stage), elementOf(stage, 'div', 'Subscribe to read on.'));
  for (const block of blocks.slice(kept)) block.remove();
}

/** Edits of the whole page, by name. After `paywall` many quotes are gone. */
export const pageEdits = {
  typos,
  typography,
  inlineTags,
  layout,
  scripts,
  navigationTranslated,
  paywall,
} as const satisfies Record<string, PageEdit>;

/** What is done to a whole page when a newsroom revises its story, by name. */
export const revisionEdits = {
  corrections,
  restyling,
  layout,
} as const satisfies Record<string, PageEdit>;
