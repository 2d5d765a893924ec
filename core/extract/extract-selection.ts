import { type Block, fail, type PageArticle, type Result, succeed } from '../model';
import { inlineText, plainText } from '../text';
import { mergeFigures } from './body/merge-figures';
import { toBlocks } from './body/to-body';
import { foldToWords } from './page/clean-text';
import { copySelection, type IsVisible } from './page/copy-selection';
import { readPageFields } from './page-fields';

/**
 * Returns what is selected on a page as an article. The live page is only read. The
 * ranges may be in frames of the page; each gives blocks of its own.
 *
 * Headline, publisher, authors, dates and language are those of the page, see
 * `readPageFields`.
 *
 * Fails with `nothing-selected` if the ranges hold nothing that can be saved, and with
 * `page-too-large` if processing them would take more than about 3 seconds.
 */
export function extractSelection(
  document: Document,
  ranges: readonly Range[],
  url: string,
  now: Date,
  isVisible: IsVisible,
): Result<PageArticle> {
  const blocks: Block[] = [];
  for (const range of ranges) {
    const copied = copySelection(range, isVisible);
    if (!copied.ok) return copied;
    blocks.push(...toBlocks(copied.value.element, copied.value.baseUrl));
  }
  const fields = readPageFields(document, url, now);
  const body = { type: 'root' as const, children: removeHeadline(blocks, fields.headline) };
  const hasImage = blocks.some(({ type }) => type === 'figure');
  if (!hasImage && plainText(body).trim() === '') return fail('nothing-selected');
  return succeed({ ...fields, body, completeness: 'selection' });
}

/** Removes a heading at the start that repeats the headline, which is shown above the body. */
export function removeHeadline(blocks: readonly Block[], headline: string): readonly Block[] {
  const [first, ...rest] = mergeFigures(blocks);
  if (first === undefined) return [];
  const isHeadline =
    first.type === 'heading' && foldToWords(inlineText(first.children)) === foldToWords(headline);
  return isHeadline && rest.length > 0 ? rest : [first, ...rest];
}
