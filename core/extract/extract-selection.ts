import {
  type Block,
  fail,
  getDisplayTitle,
  noEvidence,
  type PageArticle,
  type Result,
  succeed,
  withoutEvidence,
} from '../model';
import { inlineText, plainText } from '../text';
import { mergeFigures } from './body/merge-figures';
import { toBlocks } from './body/to-body';
import { createDraft } from './create-draft';
import { collapseWhitespace, foldToWords } from './page/clean-text';
import { copyPage } from './page/copy-page';
import { copySelection, type IsVisible } from './page/copy-selection';
import { getNativeProperty } from './page/native-dom';
import { fieldSteps } from './steps';

/**
 * Returns what is selected on a page as an article. The live page is only read. The
 * ranges may be in frames of the page; each gives blocks of its own.
 *
 * Headline, publisher, authors, dates and language are those of the page, as
 * `extractArticle` finds them. Standfirst and image are left out, because they are text
 * and image of the page that were not selected. Without a headline, the page's title is used.
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
  const fields = readFields(document, url, now);
  const body = { type: 'root' as const, children: removeHeadline(blocks, fields.headline) };
  const hasImage = blocks.some(({ type }) => type === 'figure');
  if (!hasImage && plainText(body).trim() === '') return fail('nothing-selected');
  return succeed({ ...fields, body });
}

/** The fields of the page. */
function readFields(document: Document, url: string, now: Date): Omit<PageArticle, 'body'> {
  const title = collapseWhitespace(getNativeProperty(document, 'title'));
  const copied = copyPage(document, url, now);
  const draft = copied.ok ? createDraft(copied.value, fieldSteps) : null;
  const evidence = draft?.evidence ?? noEvidence;
  const headline = draft?.headline ?? getDisplayTitle({ headline: title, url });
  return {
    headline,
    standfirst: null,
    authors: draft?.authors ?? [],
    publisher: draft?.publisher ?? null,
    sourceCredit: null,
    publishedAt: draft?.publishedAt ?? null,
    modifiedAt: draft?.modifiedAt ?? null,
    language: draft?.language ?? null,
    url: draft?.url ?? url,
    section: draft?.section ?? null,
    image: null,
    completeness: 'selection',
    evidence: {
      ...withoutEvidence(evidence, ['standfirst']),
      headline: evidence.headline ?? (headline === title ? 'title' : null),
    },
  };
}

/** Removes a heading at the start that repeats the headline, which is shown above the body. */
function removeHeadline(blocks: readonly Block[], headline: string): readonly Block[] {
  const [first, ...rest] = mergeFigures(blocks);
  if (first === undefined) return [];
  const isHeadline =
    first.type === 'heading' && foldToWords(inlineText(first.children)) === foldToWords(headline);
  return isHeadline && rest.length > 0 ? rest : [first, ...rest];
}
