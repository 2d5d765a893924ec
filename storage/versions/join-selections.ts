import { type Block, type Body, getImageUrls, type Inline } from '../../core/model';
import { findOccurrences, inlineText, plainText } from '../../core/text';

/** Blocks that were selected together. */
type Group = readonly Block[];

/** Texts that share fewer characters may do so by chance: "on Tuesday, the". */
const minSharedLength = 20;

/**
 * Adds a selection below those already saved from its page, separated by a rule, because
 * the text between them is missing. Returns `saved` itself if it contains the added one.
 * Earlier selections that the added one contains are left out. Where one ends with the
 * beginning of another, their order on the page is known, and they are joined to one text.
 *
 * Compares whole words.
 */
export function joinSelections(saved: Body, added: Body): Body {
  if (contains(saved, added)) return saved;
  let joined: Group = added.children;
  let place: number | null = null;
  const others: Group[] = [];
  for (const group of splitAtRules(saved.children)) {
    const isContained = contains(added, toBody(group));
    const overlap = isContained
      ? joined
      : (joinOverlap(group, joined) ?? joinOverlap(joined, group));
    if (overlap === null) others.push(group);
    else {
      joined = overlap;
      place ??= others.length;
    }
  }
  others.splice(place ?? others.length, 0, joined);
  return toBody(
    others.flatMap((group, index) => (index === 0 ? group : [{ type: 'thematicBreak' }, ...group])),
  );
}

const toBody = (children: Group): Body => ({ type: 'root', children });

function splitAtRules(blocks: Group): readonly Group[] {
  const groups: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'thematicBreak') groups.push([]);
    else groups.at(-1)?.push(block);
  }
  return groups.filter((group) => group.length > 0);
}

function contains(body: Body, part: Body): boolean {
  const [images, partImages] = [body, part].map((one) => getImageUrls({ image: null, body: one }));
  return (
    includesWords(toText(body), toText(part)) &&
    (partImages ?? []).every((url) => images?.includes(url))
  );
}

function toText(body: Body): string {
  return plainText(body).normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** True if `text` includes `part` without cutting a word of it. */
function includesWords(text: string, part: string): boolean {
  if (part === '') return true;
  for (const at of findOccurrences(text, part)) {
    if (isWordEdge(text, at) && isWordEdge(text, at + part.length)) return true;
  }
  return false;
}

function isWordEdge(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  return !/[\p{L}\p{M}\p{N}]$/u.test(before) || !/^[\p{L}\p{M}\p{N}]/u.test(after);
}

/** Joins two groups if the first one ends with the beginning of the second one; else null. */
function joinOverlap(first: Group, second: Group): Group | null {
  for (let count = Math.min(first.length, second.length); count > 1; count--) {
    const [firstPart, secondPart] = [first.slice(-count), second.slice(0, count)];
    // Only the first and the last block can be selected in part.
    const isShared = firstPart.every((block, index) => {
      const [text, other] = [getText(block), getText(secondPart[index] as Block)];
      if (index === 0) return text.endsWith(other);
      return index === count - 1 ? other.startsWith(text) : text === other;
    });
    const shared = [...secondPart.slice(0, -1), ...firstPart.slice(-1)].map(getText).join(' ');
    if (isShared && shared.length >= minSharedLength) {
      return [...first.slice(0, -1), ...second.slice(count - 1)];
    }
  }
  const [last, next] = [first.at(-1), second[0]];
  const block = last && next && joinParagraphs(last, next);
  return block ? [...first.slice(0, -1), block, ...second.slice(1)] : null;
}

function joinParagraphs(first: Block, second: Block): Block | null {
  if (first.type !== 'paragraph' || second.type !== 'paragraph') return null;
  const [text, other] = [getText(first), getText(second)];
  for (let length = Math.min(text.length, other.length); length >= minSharedLength; length--) {
    if (!text.endsWith(other.slice(0, length))) continue;
    const isWhole = isWordEdge(text, text.length - length) && isWordEdge(other, length);
    if (isWhole) {
      return { ...first, children: [...first.children, ...dropStart(second.children, length)] };
    }
  }
  return null;
}

/** Removes this many characters from the start of inline content. */
function dropStart(nodes: readonly Inline[], count: number): readonly Inline[] {
  let left = count;
  return nodes.flatMap((node): readonly Inline[] => {
    const dropped = left;
    const { length } = inlineText([node]);
    left = Math.max(0, left - length);
    if (dropped === 0) return [node];
    if (length <= dropped) return [];
    if ('value' in node) return [{ ...node, value: node.value.slice(dropped) }];
    return 'children' in node ? [{ ...node, children: dropStart(node.children, dropped) }] : [];
  });
}

function getText(block: Block): string {
  return block.type === 'paragraph' ? inlineText(block.children) : plainText(toBody([block]));
}
