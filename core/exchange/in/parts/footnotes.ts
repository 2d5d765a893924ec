import type { Root } from 'mdast';
import { endOf, startOf } from './parse-markdown';

/** The footnotes of a text as they were typed, in Markdown, by their identifiers. */
export function footnotesOf(tree: Root, markdown: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const [index, node] of tree.children.entries()) {
    if (node.type !== 'footnoteDefinition' || notes.has(node.identifier)) continue;
    const end = endOf(node, tree.children[index + 1]);
    notes.set(node.identifier, typedNote(markdown.slice(startOf(node), end)));
  }
  return notes;
}

/** What stands behind the label, without the four spaces before each further line. */
function typedNote(definition: string): string {
  return definition
    .replace(/^\[\^(?:\\.|[^\]])*\]:[^\S\n]*/, '')
    .replace(/\n {1,4}/g, '\n')
    .trim();
}
