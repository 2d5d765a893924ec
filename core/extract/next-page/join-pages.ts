import type { Block, PageArticle } from '../../model';
import { inlineText, plainText } from '../../text';
import { foldText } from '../page/clean-text';

/** "Page 2 of 5", "2/5", "Seite 2": which page this is, and no story. */
const pageLine = /^(?:\p{L}{0,10}\s?)?\d{1,2}(?:\s?(?:\/|\p{L}{2,4})\s?\d{1,2})?$/u;
/** Blocks at the start of a page that may repeat the head of the story. */
const headBlocks = 6;
/** Blocks at the end of a page that may stand at the end of each: a note on the author. */
const tailBlocks = 5;
/** The share of a page's paragraphs that may be known already; with more it is the same page again. */
const maxKnown = 0.6;

/**
 * One article of several pages: head and fields of the first, then the text of
 * all in their order. What each page says again is kept once: headline,
 * standfirst and picture at the start, the note on the author at the end. A
 * sentence that runs over the break becomes one paragraph again.
 *
 * A page that is by and large a page before it adds nothing.
 */
export function joinPages(first: PageArticle, following: readonly PageArticle[]): PageArticle {
  let blocks = withoutPageLines(first.body.children);
  const heads = new Set(
    [first.headline, first.standfirst].flatMap((text) => (text ? [foldText(text)] : [])),
  );
  for (const page of following) {
    const own = withoutPageLines(page.body.children);
    if (isKnown(own, blocks)) continue;
    const before = new Set(blocks.map(keyOf));
    const start = own.findIndex(
      (block, place) =>
        place >= headBlocks || !(heads.has(keyOf(block)) || before.has(keyOf(block))),
    );
    const rest = start < 0 ? [] : own.slice(start);
    blocks = joinAtBreak(withoutTail(blocks, rest), rest);
  }
  // A part that is held back on any page is missing from the whole.
  const held = [first, ...following].find((page) => page.completeness === 'preview');
  return {
    ...first,
    sourceCredit:
      first.sourceCredit ?? following.find((page) => page.sourceCredit)?.sourceCredit ?? null,
    body: { type: 'root', children: blocks },
    completeness: held ? 'preview' : 'full',
    evidence: first.evidence && {
      ...first.evidence,
      completeness: held?.evidence?.completeness ?? null,
    },
  };
}

/** What a block says or shows, folded; never empty. */
function keyOf(block: Block): string {
  if (block.type === 'figure') return `picture ${block.children[0].url}`;
  return foldText(plainText({ type: 'root', children: [block] })) || block.type;
}

function withoutPageLines(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(
    (block) =>
      (block.type !== 'paragraph' && block.type !== 'heading') ||
      !pageLine.test(inlineText(block.children).trim()),
  );
}

function isKnown(blocks: readonly Block[], before: readonly Block[]): boolean {
  const known = new Set(before.map(keyOf));
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const repeated = paragraphs.filter((block) => known.has(keyOf(block)));
  return repeated.length > maxKnown * paragraphs.length;
}

/** The blocks without those at their end that stand at the end of the next page too. */
function withoutTail(blocks: readonly Block[], next: readonly Block[]): readonly Block[] {
  let common = 0;
  const at = (list: readonly Block[]) => list.at(-1 - common);
  while (common < Math.min(tailBlocks, blocks.length, next.length)) {
    const [one, other] = [at(blocks), at(next)];
    if (!one || !other || keyOf(one) !== keyOf(other)) break;
    common++;
  }
  return blocks.slice(0, blocks.length - common);
}

function joinAtBreak(before: readonly Block[], after: readonly Block[]): readonly Block[] {
  const [last, first] = [before.at(-1), after[0]];
  if (last?.type !== 'paragraph' || first?.type !== 'paragraph') return [...before, ...after];
  const runsOn =
    /[\p{L}\p{N},]$/u.test(inlineText(last.children)) &&
    /^\p{Ll}/u.test(inlineText(first.children));
  if (!runsOn) return [...before, ...after];
  const children = [...last.children, { type: 'text' as const, value: ' ' }, ...first.children];
  return [...before.slice(0, -1), { type: 'paragraph', children }, ...after.slice(1)];
}
