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
/** Blocks between a figure and a paragraph that repeats its caption, plus one. */
const maxBlocksToFigure = 2;
/** Characters. A whole story in italics by its author is longer. */
const maxBiographyLength = 600;
/** Share of a biography's characters in italics or bold. */
const minEmphasisedShare = 0.9;
/** Characters. A shorter heading may end like the headline by chance. */
const minHeadlineLength = 20;
/** Characters after the name in the description of a portrait. */
const maxRoleLength = 50;
/** Characters. A block this long is story and ends the head. */
const minStoryLength = 140;

/**
 * Removes blocks that repeat the head of the page (section, headline, standfirst, byline,
 * date, caption of the lead image), captions outside figures, and boilerplate at both ends:
 * login prompts, buttons, author initials.
 */
export function trimBlocks(draft: Draft): readonly Block[] {
  const { headline } = draft;
  const isHead = createHeadTest(draft);
  const lead = [draft.shownLead?.caption, draft.shownLead?.credit].flatMap((text) => text ?? []);
  const leadTexts = new Set(lead.map(foldToWords));
  let isStarted = false;
  const blocks = draft.blocks.filter((block, place) => {
    const text = getBlockText(block);
    if (block.type === 'heading' && headline && foldToWords(text) === foldToWords(headline))
      return false;
    if (isPrompt(block) || isLooseCaption(draft.blocks, place)) return false;
    if (showsAuthor(block, draft.authors)) return false;
    if (isStarted) return true;
    if (place < maxHeadBlocks && (isHead(text) || endsHeadline(block, text, headline)))
      return false;
    if (block.type === 'paragraph' && leadTexts.has(foldToWords(text))) return false;
    if (text !== '' && !isEntryHeading(block, text) && isBoilerplate(block)) return false;
    isStarted = text.length >= minStoryLength || place >= maxHeadBlocks;
    return true;
  });
  let end = blocks.length;
  while (end > 0 && isTrailing(blocks[end - 1], draft.authors)) end--;
  return blocks.slice(0, end).filter((block, place) => {
    const before = place > 0 ? blocks[place - 1]?.type : 'thematicBreak';
    return block.type !== 'thematicBreak' || before !== 'thematicBreak';
  });
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

/** True for a heading that repeats the headline without its kicker. */
function endsHeadline(block: Block, text: string, headline: string | null): boolean {
  const folded = foldToWords(text);
  return (
    block.type === 'heading' &&
    folded.length >= minHeadlineLength &&
    foldToWords(headline ?? '').endsWith(` ${folded}`)
  );
}

/** True for an image without a caption that is described as an author: "Ida Holm, reporter". */
function showsAuthor(block: Block, authors: readonly string[]): boolean {
  if (block.type !== 'figure' || block.children[1]) return false;
  const alt = foldToWords(block.children[0].alt);
  return authors.some((name) => {
    const folded = foldToWords(name);
    return alt.startsWith(folded) && alt.length <= folded.length + maxRoleLength;
  });
}

/** True for the heading of a live blog entry, which starts with a time. */
function isEntryHeading(block: Block, text: string): boolean {
  return block.type === 'heading' && /^\d{1,2}\s?[:.hH時时点시]/u.test(text);
}

function getBlockText(block: Block): string {
  return plainText({ type: 'root', children: [block] });
}

/**
 * True for a paragraph that ends with a credit ("Photo: Ida Holm") or repeats the caption
 * of a figure beside it. A caption far away may repeat a sentence of the story.
 */
function isLooseCaption(blocks: readonly Block[], place: number): boolean {
  const block = blocks[place];
  if (block?.type !== 'paragraph') return false;
  const text = getBlockText(block);
  if (text.length > maxCaptionLength || text === '') return false;
  if (/(photo|foto|bild|image|picture|©)/i.test(text) && splitCredit(text, false).credit)
    return true;
  return blocks
    .slice(Math.max(0, place - maxBlocksToFigure), place + maxBlocksToFigure + 1)
    .flatMap(getFoldedCaption)
    .includes(foldToWords(text));
}

function getFoldedCaption(block: Block): string[] {
  const caption = block.type === 'figure' ? block.children[1] : undefined;
  return caption ? [foldToWords(inlineText(caption.children))] : [];
}

function isTrailing(block: Block | undefined, authors: readonly string[]): boolean {
  if (!block) return false;
  if (block.type === 'thematicBreak' || block.type === 'heading') return true;
  if (block.type === 'figure') return false;
  return isBoilerplate(block) || isPrompt(block) || isBiography(block, authors);
}

/** True for a paragraph in italics or bold that names an author: "Ida Holm reports from Alden." */
function isBiography(block: Block, authors: readonly string[]): boolean {
  if (block.type !== 'paragraph') return false;
  const text = getBlockText(block);
  const emphasised = block.children.filter(({ type }) => type === 'emphasis' || type === 'strong');
  if (text.length > maxBiographyLength) return false;
  if (inlineText(emphasised).length < minEmphasisedShare * text.length) return false;
  const folded = ` ${foldToWords(text)} `;
  return authors.some((name) => folded.includes(` ${foldToWords(name)} `));
}
