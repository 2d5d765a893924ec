/** Text as selected with the mouse, with the position of each character. */
export interface VisibleText {
  /** With runs of white space collapsed. */
  readonly text: string;
  readonly characters: readonly { readonly node: Text; readonly offset: number }[];
}

const codeSelector = 'script, style, template, noscript';

/** Returns the text of an element without scripts and styles. */
export function getVisibleText(root: Element): VisibleText {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const characters: { node: Text; offset: number }[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest(codeSelector)) continue;
    for (let offset = 0; offset < node.data.length; offset++) {
      const character = node.data.charAt(offset);
      const isSpace = /\s/.test(character);
      if (isSpace && (text === '' || text.endsWith(' '))) continue;
      text += isSpace ? ' ' : character;
      characters.push({ node, offset });
    }
  }
  return { text, characters };
}

/** Creates the range of the characters from `start` to `end`. Throws if they do not exist. */
export function createRange({ characters }: VisibleText, start: number, end: number): Range {
  const first = characters[start];
  const last = characters[end - 1];
  if (!first || !last) throw new Error(`no characters from ${start} to ${end}`);
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** Replaces a character. Ranges that contain it also contain the replacement. */
export function replaceCharacter(node: Text, offset: number, replacement: string): void {
  // Insert first: deleting first would collapse a range that ends at the character.
  node.insertData(offset, replacement);
  node.deleteData(offset + replacement.length, 1);
}
