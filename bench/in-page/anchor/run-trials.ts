import type { AnchorEngine, EngineName } from './anchor-engine';
import { type CopyTrial, copyTrials } from './copy-edits';
import { domAnchorTextQuote } from './dom-anchor-text-quote';
import type { EditContext } from './edit-context';
import { hypothesis } from './hypothesis';
import { judge, type Verdict } from './judge';
import { type Mixture, mixtures } from './mixtures';
import { type PageEdit, pageEdits } from './page-edits';
import { pressmark } from './pressmark';
import { deletions, type QuoteEdit, quoteEdits, repeatedQuoteEdits } from './quote-edits';
import { chooseQuotes, type Quote, type QuoteKind } from './quotes';
import { findQuotesInReader, renderReader } from './reader-view';
import { SeededRandom } from './seeded-random';
import { TrackedPage } from './tracked-page';

/** One quote after one edit of its page, with the verdict on each engine. */
export interface Trial {
  readonly edit: string;
  readonly kind: QuoteKind;
  readonly quote: string;
  readonly verdicts: Readonly<Partial<Record<EngineName, Verdict>>>;
}

export interface TrialInput {
  readonly language: string;
  readonly seed: number;
  /** The text of the page's story. Quotes are taken from it. */
  readonly story: string;
  /** Sentences of other stories, to insert into the page. */
  readonly sentences: readonly string[];
  /** Only runs our engine. */
  readonly withoutPeers: boolean;
  /** Only runs the trials with a copy of the quote's sentence. */
  readonly onlyCopies: boolean;
}

const peers: readonly AnchorEngine[] = [hypothesis, domAnchorTextQuote];

/** Quotes at least this many characters apart are edited on the same copy of the page. */
const minDistance = 800;

/** Runs all engines on quotes of the current document, once per edit. */
export function runTrials(input: TrialInput, ours: AnchorEngine = pressmark): Trial[] {
  const { language, seed, story, sentences, withoutPeers, onlyCopies } = input;
  const engines = withoutPeers ? [ours] : [ours, ...peers];
  const random = new SeededRandom(seed);
  // Generators of their own, so their draws do not change the other trials.
  const newsroomRandom = new SeededRandom(seed + 500_000);
  const copyRandom = new SeededRandom(seed + 700_000);
  const page = TrackedPage.create(document.body, story);
  const quotes = chooseQuotes(page, language, random);
  const trials: Trial[] = [];
  if (quotes.length === 0) return trials;
  const describeQuotes = (described: TrackedPage, indices: readonly number[]) =>
    engines.map((engine) =>
      quotes.map((quote, index) => {
        const range = indices.includes(index) ? described.findRange(quote.span) : null;
        return range && engine.describe(described.body, range);
      }),
    );
  const allIndices = quotes.map((_, index) => index);
  const originalSelectors = describeQuotes(page, allIndices);
  const quoteTexts = quotes.map(
    (quote) => page.findRange(quote.span)?.toString().slice(0, 80) ?? '',
  );

  /** Locates some of the quotes in an edited page and records the verdicts. */
  const locateQuotes = (
    edit: string,
    edited: TrackedPage,
    indices: readonly number[],
    selectors = originalSelectors,
  ) => {
    const located = engines.map((engine, engineIndex) =>
      engine.locate(
        edited.body,
        indices.map((index) => selectors[engineIndex]?.[index]),
      ),
    );
    for (const [position, index] of indices.entries()) {
      const quote = quotes[index];
      if (!quote) continue;
      const findRange = (engineIndex: number) => located[engineIndex]?.[position] ?? null;
      addTrial(edit, edited, quote, quoteTexts[index] ?? '', findRange);
    }
  };

  const addTrial = (
    edit: string,
    edited: TrackedPage,
    quote: Quote,
    quoteText: string,
    findRange: (engineIndex: number) => Range | null,
  ) => {
    const verdicts: Partial<Record<EngineName, Verdict>> = {};
    for (const [engineIndex, { name }] of engines.entries()) {
      const verdict = judge(edited, quote, findRange(engineIndex));
      if (verdict) verdicts[name] = verdict;
    }
    trials.push({ edit, kind: quote.kind, quote: quoteText, verdicts });
  };

  const createEditContext = (edited: TrackedPage): EditContext => ({
    page: edited,
    language,
    random,
    sentences,
  });

  const runCopyTrials = (batch: readonly number[]) => {
    for (const [name, trial] of Object.entries<CopyTrial>(copyTrials)) {
      const { copy, change, isKnown } = trial;
      const edited = page.copy();
      const context = { ...createEditContext(edited), random: copyRandom };
      const apply = (edit: QuoteEdit, indices: readonly number[]) =>
        indices.filter((index) => {
          const quote = quotes[index];
          return quote && edit(context, quote);
        });
      const copied = apply(copy, batch);
      const selectors = isKnown ? describeQuotes(edited, copied) : originalSelectors;
      const indices = change ? apply(change, copied) : copied;
      if (indices.length > 0) locateQuotes(name, edited, indices, selectors);
    }
  };

  const batches = groupDistantQuotes(quotes);
  if (onlyCopies) {
    batches.forEach(runCopyTrials);
    return trials;
  }

  // Must run before any edit: the reader view is rendered from the original page.
  const reader = renderReader(page);
  if (reader) {
    for (const quote of findQuotesInReader(page, reader, quotes)) {
      const quoteText = quoteTexts[quote.index] ?? '';
      const quoteInReader = { ...quote, span: quote.spanInReader };
      const range = reader.findRange(quote.spanInReader);
      const locateOnPage = (engineIndex: number) => {
        const engine = engines[engineIndex];
        if (!engine || !range) return null;
        return engine.locate(page.body, [engine.describe(reader.body, range)])[0] ?? null;
      };
      addTrial('reader', reader, quoteInReader, quoteText, (engineIndex) => {
        const selector = originalSelectors[engineIndex]?.[quote.index];
        return engines[engineIndex]?.locate(reader.body, [selector])[0] ?? null;
      });
      addTrial('readerBack', page, quote, quoteText, locateOnPage);
    }
  }

  locateQuotes('unchanged', page, allIndices);
  for (const [name, edit] of Object.entries<PageEdit>(pageEdits)) {
    const edited = page.copy();
    edit(createEditContext(edited));
    locateQuotes(name, edited, allIndices);
  }
  for (const batch of batches) {
    const edits = { ...quoteEdits, ...deletions, ...repeatedQuoteEdits };
    for (const [name, edit] of Object.entries<QuoteEdit>(edits)) {
      const edited = page.copy();
      const editedIndices = batch.filter((index) => {
        const quote = quotes[index];
        return quote && edit(createEditContext(edited), quote);
      });
      if (editedIndices.length > 0) locateQuotes(name, edited, editedIndices);
    }
    for (const [name, mix] of Object.entries<Mixture>(mixtures)) {
      const edited = page.copy();
      const mixtureRandom = name === 'mixed' ? random : newsroomRandom;
      const batchQuotes = batch.flatMap((index) => quotes[index] ?? []);
      mix({ ...createEditContext(edited), random: mixtureRandom }, batchQuotes);
      locateQuotes(name, edited, batch);
    }
    runCopyTrials(batch);
  }
  return trials;
}

/** Groups quotes, by index, so the quotes of a group are at least `minDistance` apart. */
function groupDistantQuotes(quotes: readonly Quote[]): number[][] {
  const order = quotes.map((_, index) => index);
  order.sort((a, b) => (quotes[a]?.span.from ?? 0) - (quotes[b]?.span.from ?? 0));
  const groups: number[][] = [];
  for (const index of order) {
    const from = quotes[index]?.span.from ?? 0;
    const group = groups.find(
      (indices) => from - (quotes[indices.at(-1) ?? 0]?.span.to ?? 0) >= minDistance,
    );
    if (group) group.push(index);
    else groups.push([index]);
  }
  return groups;
}
