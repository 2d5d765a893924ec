import type { Block } from '../../model';
import { inlineText, plainText } from '../../text';
import { foldToWords } from '../page/clean-text';
import type { Draft } from '../step';
import { isBoilerplate, isPrompt } from './boilerplate';
import { splitCredit } from './split-credit';

/** Blocks at the start that may repeat the head of the page. */
const maxHeadBlocks = 6;
/** Characters. Paragraphs of a story are longer or end with a full stop. */
const maxCaptionLength = 350;
/** Characters. A block this long is story and ends the head. */
const minStoryLength = 140;

/**
 * Removes blocks that repeat the head of the page (section, headline, standfirst, byline,
 * date), captions outside figures, and boilerplate at both ends: login prompts, buttons,
 * author initials.
 */
export function trimBlocks(draft: Draft): readonly Block[] {
  const { headline } = draft;
  const isHead = createHeadTest(draft);
  const captions = new Set(draft.blocks.flatMap(getFoldedCaption));
  let isStarted = false;
  const blocks = draft.blocks.filter((block, place) => {
    const text = getBlockText(block);
    if (block.type === 'heading' && headline && foldToWords(text) === foldToWords(headline))
      return false;
    if (isPrompt(block) || isLooseCaption(block, text, captions)) return false;
    if (isStarted) return true;
    if (place < maxHeadBlocks && isHead(text)) return false;
    if (text !== '' && !isEntryHeading(block, text) && isBoilerplate(block)) return false;
    isStarted = text.length >= minStoryLength || place >= maxHeadBlocks;
    return true;
  });
  let end = blocks.length;
  while (end > 0 && isTrailingBoilerplate(blocks[end - 1])) end--;
  return blocks.slice(0, end);
}

/**
 * Returns a function that tests whether a text repeats a field: section, headline,
 * standfirst or author names.
 */
function createHeadTest({
  headline,
  standfirst,
  authors,
  section,
}: Draft): (text: string) => boolean {
  const heads = [headline, standfirst, section].flatMap((text) =>
    text ? [foldToWords(text)] : [],
  );
  const names = authors.map(foldToWords);
  return (text) => {
    const folded = foldToWords(text);
    if (heads.includes(folded)) return true;
    const rest = names.reduce((left, name) => left.replace(name, ''), folded);
    // "By Ada Mensah, Alden": a name and little else.
    return rest !== folded && rest.length < 40 && !/[.!?]$/.test(text.trim());
  };
}

/** True for the heading of a live blog entry, which starts with a time. */
function isEntryHeading(block: Block, text: string): boolean {
  return block.type === 'heading' && /^\d{1,2}\s?[:.hH時时点시]/u.test(text);
}

function getBlockText(block: Block): string {
  return plainText({ type: 'root', children: [block] });
}

/**
 * True for a paragraph that ends with a credit ("Photo: Ida Holm") or repeats a figure's
 * caption.
 */
function isLooseCaption(block: Block, text: string, captions: ReadonlySet<string>): boolean {
  if (block.type !== 'paragraph' || text.length > maxCaptionLength || text === '') return false;
  if (/(photo|foto|bild|image|picture|©)/i.test(text) && splitCredit(text, false).credit)
    return true;
  return captions.has(foldToWords(text));
}

function getFoldedCaption(block: Block): string[] {
  const caption = block.type === 'figure' ? block.children[1] : undefined;
  return caption ? [foldToWords(inlineText(caption.children))] : [];
}

function isTrailingBoilerplate(block: Block | undefined): boolean {
  if (!block) return false;
  if (block.type === 'thematicBreak' || block.type === 'heading') return true;
  return block.type !== 'figure' && (isBoilerplate(block) || isPrompt(block));
}
