import { h, render } from 'preact';
import { ArticleBody } from '../../../components/reader/ArticleBody';
import { extractArticle } from '../../../core/extract';
import type { Quote } from './quotes';
import { type Span, TrackedPage } from './tracked-page';

/** Context on either side of a quote, in characters: tried in this order until it is unique. */
const contextLengths = [24, 12, 0];

/** Renders the article of a page as the reader view does. Null if extraction fails. */
export function renderReader(page: TrackedPage): TrackedPage | null {
  const { ownerDocument: document } = page.body;
  const article = extractArticle(document, document.URL, new Date());
  if (!article.ok) return null;
  const root = document.createElement('div');
  render(h(ArticleBody, { blocks: article.value.body.children }), root);
  return TrackedPage.create(root);
}

/** Text without spaces and soft hyphens, with the number of each character. */
interface CompactText {
  readonly text: string;
  readonly numbers: readonly number[];
}

/** Finds quotes in the reader view by text and context. Omits quotes whose text is ambiguous there. */
export function findQuotesInReader(
  page: TrackedPage,
  reader: TrackedPage,
  quotes: readonly Quote[],
): (Quote & { readonly index: number; readonly spanInReader: Span })[] {
  const [pageText, readerText] = [getCompactText(page), getCompactText(reader)];
  return quotes.flatMap((quote, index) => {
    const from = pageText.numbers.findIndex((number) => number >= quote.span.from);
    const to = pageText.numbers.findIndex((number) => number >= quote.span.to);
    if (from < 0 || to <= from) return [];
    for (const contextLength of contextLengths) {
      const prefixLength = Math.min(contextLength, from);
      const withContext = pageText.text.slice(from - prefixLength, to + contextLength);
      const at = readerText.text.indexOf(withContext);
      if (at < 0 || readerText.text.indexOf(withContext, at + 1) >= 0) continue;
      const first = readerText.numbers[at + prefixLength];
      const last = readerText.numbers[at + prefixLength + to - from - 1];
      if (first === undefined || last === undefined) return [];
      return [{ ...quote, index, spanInReader: { from: first, to: last + 1 } }];
    }
    return [];
  });
}

function getCompactText(page: TrackedPage): CompactText {
  let text = '';
  const numbers: number[] = [];
  for (const node of page.getTextNodes(page.body)) {
    const nodeNumbers = page.getNumbers(node);
    for (let offset = 0; offset < node.length; offset++) {
      const character = node.data.charAt(offset);
      if (/[\s\u00ad]/.test(character)) continue;
      text += character;
      numbers.push(nodeNumbers[offset] ?? 0);
    }
  }
  return { text, numbers };
}
