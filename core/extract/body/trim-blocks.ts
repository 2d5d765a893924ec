import type { Block } from '../../model';
import { inlineText, plainText } from '../../text';
import { foldText } from '../page/clean-text';
import type { Draft } from '../step';
import { isFurniture, isGate } from './furniture';
import { splitCredit } from './split-credit';

/** Blocks at the start that may repeat the head of the page. */
const headBlocks = 6;
/** Characters; a paragraph of story is longer, or ends a sentence. */
const longestCaption = 350;
/** Characters from which a block is surely story and ends the head. */
const surelyStory = 140;

/**
 * The blocks without what repeats the head of the page (section,
 * headline, standfirst, byline, date), without captions that stand as paragraphs, and without the
 * furniture that is left at both ends: gates before comments, buttons, codes.
 */
export function trimBlocks(draft: Draft): readonly Block[] {
  const { headline } = draft;
  const isHead = makeHeadTest(draft);
  const captions = new Set(draft.blocks.flatMap(foldedCaption));
  let isStarted = false;
  const blocks = draft.blocks.filter((block, place) => {
    const text = wordsOf(block);
    if (block.type === 'heading' && headline && foldText(text) === foldText(headline)) return false;
    if (isGate(block) || isLooseCaption(block, text, captions)) return false;
    if (isStarted) return true;
    if (place < headBlocks && isHead(text)) return false;
    if (text !== '' && !isEntryHeading(block, text) && isFurniture(block)) return false;
    isStarted = text.length >= surelyStory || place >= headBlocks;
    return true;
  });
  let end = blocks.length;
  while (end > 0 && isTail(blocks[end - 1])) end--;
  return blocks.slice(0, end);
}

/** Whether a block says again what a field says: the section, the headline, the standfirst, the names. */
function makeHeadTest({
  headline,
  standfirst,
  authors,
  section,
}: Draft): (text: string) => boolean {
  const heads = [headline, standfirst, section].flatMap((text) => (text ? [foldText(text)] : []));
  const names = authors.map(foldText);
  return (text) => {
    const folded = foldText(text);
    if (heads.includes(folded)) return true;
    const rest = names.reduce((left, name) => left.replace(name, ''), folded);
    // "By Ada Mensah, Alden": a name, and little else.
    return rest !== folded && rest.length < 40 && !/[.!?]$/.test(text.trim());
  };
}

/** The heading of a live blog's entry begins with its time. */
function isEntryHeading(block: Block, text: string): boolean {
  return block.type === 'heading' && /^\d{1,2}\s?[:.hH時时点시]/u.test(text);
}

function wordsOf(block: Block): string {
  return plainText({ type: 'root', children: [block] });
}

/** A paragraph that ends in "Photo: Ida Holm", or says again what a figure's caption says. */
function isLooseCaption(block: Block, text: string, captions: ReadonlySet<string>): boolean {
  if (block.type !== 'paragraph' || text.length > longestCaption || text === '') return false;
  if (/(photo|foto|bild|image|picture|©)/i.test(text) && splitCredit(text, false).credit)
    return true;
  return captions.has(foldText(text));
}

function foldedCaption(block: Block): string[] {
  const caption = block.type === 'figure' ? block.children[1] : undefined;
  return caption ? [foldText(inlineText(caption.children))] : [];
}

function isTail(block: Block | undefined): boolean {
  if (!block) return false;
  if (block.type === 'thematicBreak' || block.type === 'heading') return true;
  return block.type !== 'figure' && (isFurniture(block) || isGate(block));
}
