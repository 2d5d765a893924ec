/** A text as a reader selects it, with the place of each of its characters. */
export interface Letters {
  /** Runs of white space are one space. */
  readonly text: string;
  readonly places: readonly { readonly node: Text; readonly offset: number }[];
}

const unread = 'script, style, template, noscript';

/** The characters of an element's text that are read. */
export function lettersOf(root: Element): Letters {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const places: { node: Text; offset: number }[] = [];
  let text = '';
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest(unread)) continue;
    for (let offset = 0; offset < node.data.length; offset++) {
      const character = node.data.charAt(offset);
      const isSpace = /\s/.test(character);
      if (isSpace && (text === '' || text.endsWith(' '))) continue;
      text += isSpace ? ' ' : character;
      places.push({ node, offset });
    }
  }
  return { text, places };
}

/** The range of some characters; throws where there are none. */
export function rangeOf({ places }: Letters, start: number, end: number): Range {
  const first = places[start];
  const last = places[end - 1];
  if (!first || !last) throw new Error(`no characters from ${start} to ${end}`);
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** Puts another character in the place of one; a range that holds the one holds the other. */
export function replaceCharacter(node: Text, offset: number, other: string): void {
  // In this order no end of a range lies in what is taken out.
  node.insertData(offset, other);
  node.deleteData(offset + other.length, 1);
}
