import { h, render } from 'preact';
import { ArticleBody } from '../../../components/reader/ArticleBody';
import { extractArticle } from '../../../core/extract';
import type { Quote } from './quotes';
import { type Span, TrackedPage } from './tracked-page';

/** Characters on either side that tell one standing of a quote from another, most first. */
const contexts = [24, 12, 0];

/** The reader's copy of the page, drawn as our screens draw it; null when the page gives none. */
export function drawCopy(page: TrackedPage): TrackedPage | null {
  const { ownerDocument: document } = page.body;
  const read = extractArticle(document, document.URL, new Date());
  if (!read.ok) return null;
  const root = document.createElement('div');
  render(h(ArticleBody, { blocks: read.value.body.children }), root);
  return TrackedPage.of(root);
}

/** A text without its spaces, with the number of each character. */
interface Packed {
  readonly text: string;
  readonly numbers: readonly number[];
}

/** Where the quotes of a page stand in its copy, told by their words and those around them. */
export function quotesInCopy(
  page: TrackedPage,
  copy: TrackedPage,
  quotes: readonly Quote[],
): (Quote & { readonly index: number; readonly inCopy: Span })[] {
  const [onPage, inCopy] = [pack(page), pack(copy)];
  return quotes.flatMap((quote, index) => {
    const from = onPage.numbers.findIndex((number) => number >= quote.span.from);
    const to = onPage.numbers.findIndex((number) => number >= quote.span.to);
    if (from < 0 || to <= from) return [];
    for (const context of contexts) {
      const around = onPage.text.slice(Math.max(0, from - context), to + context);
      const at = inCopy.text.indexOf(around);
      if (at < 0 || inCopy.text.indexOf(around, at + 1) >= 0) continue;
      const first = inCopy.numbers[at + Math.min(context, from)];
      const last = inCopy.numbers[at + Math.min(context, from) + to - from - 1];
      if (first === undefined || last === undefined) return [];
      return [{ ...quote, index, inCopy: { from: first, to: last + 1 } }];
    }
    return [];
  });
}

function pack(page: TrackedPage): Packed {
  let text = '';
  const numbers: number[] = [];
  for (const node of page.textsIn(page.body)) {
    const known = page.numbersOf(node);
    for (let offset = 0; offset < node.length; offset++) {
      const character = node.data.charAt(offset);
      if (/[\s\u00ad]/.test(character)) continue;
      text += character;
      numbers.push(known[offset] ?? 0);
    }
  }
  return { text, numbers };
}
