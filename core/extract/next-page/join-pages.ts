import type { Block, PageArticle } from '../../model';
import { inlineText, plainText } from '../../text';
import { foldToWords } from '../page/clean-text';

/** Page numbers: "Page 2 of 5", "2/5", "Seite 2". */
const pageLine = /^(?:\p{L}{0,10}\s?)?\d{1,2}(?:\s?(?:\/|\p{L}{2,4})\s?\d{1,2})?$/u;
/** Blocks at the start of a page that may repeat the head of the story. */
const maxHeadBlocks = 6;
/** Blocks that may be repeated at the end of each page, such as a note on the author. */
const maxTailBlocks = 5;
/**
 * Share of a page's paragraphs that may occur on earlier pages. With more, it is the same
 * page again.
 */
const maxRepeatedShare = 0.6;

/**
 * Joins the pages of a story into one article. Fields come from the first page, followed
 * by the text of all pages in order.
 *
 * Headline, standfirst and image at the start of each page, and the note on the author at
 * the end, are kept once. A sentence split across pages becomes one paragraph. A page that
 * mostly repeats earlier ones adds nothing.
 */
export function joinPages(first: PageArticle, following: readonly PageArticle[]): PageArticle {
  let blocks = removePageLines(first.body.children);
  const heads = new Set(
    [first.headline, first.standfirst].flatMap((text) => (text ? [foldToWords(text)] : [])),
  );
  for (const page of following) {
    const pageBlocks = removePageLines(page.body.children);
    if (isRepeatedPage(pageBlocks, blocks)) continue;
    const before = new Set(blocks.map(getBlockKey));
    const start = pageBlocks.findIndex(
      (block, place) =>
        place >= maxHeadBlocks ||
        !(heads.has(getBlockKey(block)) || before.has(getBlockKey(block))),
    );
    const rest = start < 0 ? [] : pageBlocks.slice(start);
    blocks = joinAtBreak(removeSharedTail(blocks, rest), rest);
  }
  // If one page is a preview, the joined story is incomplete.
  const preview = [first, ...following].find((page) => page.completeness === 'preview');
  return {
    ...first,
    sourceCredit:
      first.sourceCredit ?? following.find((page) => page.sourceCredit)?.sourceCredit ?? null,
    body: { type: 'root', children: blocks },
    completeness: preview ? 'preview' : 'full',
    evidence: first.evidence && {
      ...first.evidence,
      completeness: preview?.evidence?.completeness ?? null,
    },
  };
}

/** The folded text or image URL of a block. Never empty. */
function getBlockKey(block: Block): string {
  if (block.type === 'figure') return `picture ${block.children[0].url}`;
  return foldToWords(plainText({ type: 'root', children: [block] })) || block.type;
}

function removePageLines(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(
    (block) =>
      (block.type !== 'paragraph' && block.type !== 'heading') ||
      !pageLine.test(inlineText(block.children).trim()),
  );
}

function isRepeatedPage(blocks: readonly Block[], before: readonly Block[]): boolean {
  const known = new Set(before.map(getBlockKey));
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const repeated = paragraphs.filter((block) => known.has(getBlockKey(block)));
  return repeated.length > maxRepeatedShare * paragraphs.length;
}

/** Removes the blocks at the end that are repeated at the end of the next page. */
function removeSharedTail(blocks: readonly Block[], next: readonly Block[]): readonly Block[] {
  let common = 0;
  const at = (list: readonly Block[]) => list.at(-1 - common);
  while (common < Math.min(maxTailBlocks, blocks.length, next.length)) {
    const [left, right] = [at(blocks), at(next)];
    if (!left || !right || getBlockKey(left) !== getBlockKey(right)) break;
    common++;
  }
  return blocks.slice(0, blocks.length - common);
}

function joinAtBreak(before: readonly Block[], after: readonly Block[]): readonly Block[] {
  const [last, first] = [before.at(-1), after[0]];
  if (last?.type !== 'paragraph' || first?.type !== 'paragraph') return [...before, ...after];
  const isSplitSentence =
    /[\p{L}\p{N},]$/u.test(inlineText(last.children)) &&
    /^\p{Ll}/u.test(inlineText(first.children));
  if (!isSplitSentence) return [...before, ...after];
  const children = [...last.children, { type: 'text' as const, value: ' ' }, ...first.children];
  return [...before.slice(0, -1), { type: 'paragraph', children }, ...after.slice(1)];
}
