import { Chance } from './chance';
import type { Contestant, ContestantName } from './contestant';
import { hypothesis } from './hypothesis';
import { type Mixture, mixtures } from './mixtures';
import { type PageEdit, pageEdits } from './page-edits';
import { pressmark } from './pressmark';
import { decoys, deletions, type QuoteEdit, quoteEdits } from './quote-edits';
import { chooseQuotes, type Quote, type QuoteKind } from './quotes';
import { drawCopy, quotesInCopy } from './reader-copy';
import type { Stage } from './stage';
import { textQuote } from './text-quote';
import { TrackedPage } from './tracked-page';
import { judge, type Verdict } from './verdict';

/** One question: a quote, what was done to its page, and what became of it by each contestant. */
export interface Answer {
  readonly edit: string;
  readonly kind: QuoteKind;
  readonly quote: string;
  readonly verdicts: Readonly<Partial<Record<ContestantName, Verdict>>>;
}

/** What a page is asked with. */
export interface Question {
  readonly language: string;
  readonly seed: number;
  /** The text of the page's story, of which the quotes are. */
  readonly story: string;
  /** Sentences of other stories, for what is put in. */
  readonly sentences: readonly string[];
  /** Leave the others out. */
  readonly alone: boolean;
}

const others: readonly Contestant[] = [hypothesis, textQuote];

/** Quotes that stand this many characters apart may be changed on one copy of the page. */
const apart = 800;

/** Asks all contestants about the quotes of the page in front, edit by edit. */
export function examine(question: Question, ours: Contestant = pressmark): Answer[] {
  const { language, seed, story, sentences, alone } = question;
  const contestants = alone ? [ours] : [ours, ...others];
  const chance = new Chance(seed);
  const revisions = new Chance(seed + 500_000);
  const page = TrackedPage.of(document.body, story);
  const quotes = chooseQuotes(page, language, chance);
  const answers: Answer[] = [];
  if (quotes.length === 0) return answers;
  const described = contestants.map((contestant) =>
    quotes.map((quote) => {
      const range = page.rangeOf(quote.span);
      return range && contestant.describe(page.body, range);
    }),
  );
  const wordsOf = (quote: Quote) => page.rangeOf(quote.span)?.toString().slice(0, 80) ?? '';
  const words = quotes.map(wordsOf);

  /** Has everybody look for some of the quotes in a page that was changed. */
  const ask = (edit: string, changed: TrackedPage, indices: readonly number[]) => {
    const found = contestants.map((contestant, which) =>
      contestant.locate(
        changed.body,
        indices.map((index) => described[which]?.[index]),
      ),
    );
    for (const [turn, index] of indices.entries()) {
      const quote = quotes[index];
      if (!quote) continue;
      add(edit, changed, quote, words[index] ?? '', (which) => found[which]?.[turn] ?? null);
    }
  };

  const add = (
    edit: string,
    where: TrackedPage,
    quote: Quote,
    said: string,
    rangeOf: (which: number) => Range | null,
  ) => {
    const verdicts: Partial<Record<ContestantName, Verdict>> = {};
    for (const [which, { name }] of contestants.entries()) {
      const verdict = judge(where, quote, rangeOf(which));
      if (verdict) verdicts[name] = verdict;
    }
    answers.push({ edit, kind: quote.kind, quote: said, verdicts });
  };

  const stageOf = (changed: TrackedPage): Stage => ({ page: changed, language, chance, sentences });
  const all = quotes.map((_, index) => index);

  // The copy is drawn from the page as it was.
  const copy = drawCopy(page);
  if (copy) {
    for (const quote of quotesInCopy(page, copy, quotes)) {
      const said = words[quote.index] ?? '';
      const there = { ...quote, span: quote.inCopy };
      const range = copy.rangeOf(quote.inCopy);
      const back = (which: number) => {
        const contestant = contestants[which];
        if (!contestant || !range) return null;
        return contestant.locate(page.body, [contestant.describe(copy.body, range)])[0] ?? null;
      };
      add('reader', copy, there, said, (which) => {
        const known = described[which]?.[quote.index];
        return contestants[which]?.locate(copy.body, [known])[0] ?? null;
      });
      add('readerBack', page, quote, said, back);
    }
  }

  ask('unchanged', page, all);
  for (const [name, edit] of Object.entries<PageEdit>(pageEdits)) {
    const changed = page.copy();
    edit(stageOf(changed));
    ask(name, changed, all);
  }
  for (const batch of batchesOf(quotes)) {
    const edits = { ...quoteEdits, ...deletions, ...decoys };
    for (const [name, edit] of Object.entries<QuoteEdit>(edits)) {
      const changed = page.copy();
      const done = batch.filter((index) => {
        const quote = quotes[index];
        return quote && edit(stageOf(changed), quote);
      });
      if (done.length > 0) ask(name, changed, done);
    }
    for (const [name, mix] of Object.entries<Mixture>(mixtures)) {
      const changed = page.copy();
      // The second mixture draws from a chance of its own, so that it changes no other question.
      const drawn = name === 'mixed' ? chance : revisions;
      const some = batch.flatMap((index) => quotes[index] ?? []);
      mix({ ...stageOf(changed), chance: drawn }, some);
      ask(name, changed, batch);
    }
  }
  return answers;
}

/** The quotes in groups in which all stand far apart. */
function batchesOf(quotes: readonly Quote[]): number[][] {
  const order = quotes.map((_, index) => index);
  order.sort((a, b) => (quotes[a]?.span.from ?? 0) - (quotes[b]?.span.from ?? 0));
  const batches: number[][] = [];
  for (const index of order) {
    const from = quotes[index]?.span.from ?? 0;
    const batch = batches.find((some) => from - (quotes[some.at(-1) ?? 0]?.span.to ?? 0) >= apart);
    if (batch) batch.push(index);
    else batches.push([index]);
  }
  return batches;
}
