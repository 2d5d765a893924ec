import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickBar, listVisibleHighlights } from '../../scripts/drive/selection-bar';
import { waitUntil } from '../../scripts/drive/wait-until';
import { fetchPlacements } from './page-highlights';
import { type Quote, type QuoteKind, quoteKinds } from './quotes';
import { selectText } from './select-text';

export interface HighlightedQuote {
  readonly quote: Quote;
  readonly annotationId: string;
  readonly colour: string;
}

/**
 * Colour of each kind, and its button in the toolbar. Null uses the shortcut. Two kinds
 * share a colour, but the deleted phrase must not be painted on the second visit.
 */
const kindColours: Readonly<Record<QuoteKind, { colour: string; button: string | null }>> = {
  passage: { colour: 'sun', button: null },
  'deleted phrase': { colour: 'sun', button: null },
  'sentence with box': { colour: 'leaf', button: 'leaf green' },
  sentence: { colour: 'sky', button: 'sky' },
  phrase: { colour: 'rose', button: 'rose' },
  'moved phrase': { colour: 'plum', button: 'plum' },
};

/** Number of quotes of a kind to try. News pages cover and collapse part of their text. */
const maxTries = 12;

/**
 * Highlights one quote of each kind, each in different sentences.
 *
 * Throws `UnsuitablePage` if no quote of a kind can be selected, and another error
 * if a selected quote is not highlighted.
 */
export async function highlightQuotes(
  driven: Driven,
  tab: Tab,
  offers: Record<QuoteKind, readonly Quote[]>,
): Promise<readonly HighlightedQuote[]> {
  const highlighted: HighlightedQuote[] = [];
  for (const kind of quoteKinds) {
    const candidates = offers[kind].filter((quote) => isSeparate(quote, highlighted));
    if (candidates.length === 0) throw new UnsuitablePage(`its markup contains no ${kind}`);
    let problem: string | null = null;
    let chosen: Quote | null = null;
    for (const quote of candidates.slice(0, maxTries)) {
      problem = await selectText(tab, quote.first, quote.last);
      if (problem) continue;
      chosen = quote;
      break;
    }
    if (!chosen) throw new UnsuitablePage(`no ${kind} can be selected: ${problem}`);
    highlighted.push(await highlightQuote(driven, tab, chosen, highlighted));
  }
  return highlighted;
}

/** The page has nothing to highlight or navigates away. Not an error of the extension. */
export class UnsuitablePage extends Error {}

async function highlightQuote(
  driven: Driven,
  tab: Tab,
  quote: Quote,
  previous: readonly HighlightedQuote[],
): Promise<HighlightedQuote> {
  const { colour, button } = kindColours[quote.kind];
  if (button) await clickBar(driven, tab, button);
  else await driven.runCommand('highlight-selection', tab);
  await waitUntil(`the ${quote.kind} to be painted`, async () => {
    const highlights = await listVisibleHighlights(tab);
    return highlights.filter(({ colour }) => colour !== 'flash').length > previous.length;
  });
  const annotationId = await waitUntil('the new annotation', async () => {
    const previousIds = new Set(previous.map(({ annotationId }) => annotationId));
    const placements = await fetchPlacements(driven, tab);
    return placements.find(({ annotationId }) => !previousIds.has(annotationId))?.annotationId;
  });
  return { quote, annotationId, colour };
}

/**
 * True if a quote is in different sentences than the highlighted ones. The moved
 * phrase must also not be in a paragraph of the passage.
 */
function isSeparate(quote: Quote, highlighted: readonly HighlightedQuote[]): boolean {
  const others = highlighted.map((other) => other.quote);
  const isInOtherSentences = others.every((other) =>
    quote.sentences.every((a) =>
      other.sentences.every(
        (b) => a.paragraph !== b.paragraph || a.end <= b.start || b.end <= a.start,
      ),
    ),
  );
  if (quote.kind !== 'moved phrase') return isInOtherSentences;
  const passage = others.find((other) => other.kind === 'passage');
  const passageParagraphs = passage?.pieces.map(({ paragraph }) => paragraph) ?? [];
  return (
    isInOtherSentences &&
    quote.pieces.every(({ paragraph }) => !passageParagraphs.includes(paragraph))
  );
}
