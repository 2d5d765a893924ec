import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickBar, listPaintedMarks } from '../../scripts/drive/marking';
import { waitUntil } from '../../scripts/drive/wait-until';
import { placementsOf } from './placements';
import { type Kind, kinds, type Quote } from './quotes';
import { selectFromTo } from './select';

/** A quote that was marked. */
export interface Marked {
  readonly quote: Quote;
  readonly annotationId: string;
  readonly colour: string;
}

/** Each kind has a colour of its own but two; the deleted phrase must not be painted at all. */
const colourNames: Readonly<Record<Kind, { colour: string; button: string | null }>> = {
  passage: { colour: 'sun', button: null },
  'deleted phrase': { colour: 'sun', button: null },
  'sentence with box': { colour: 'leaf', button: 'leaf green' },
  sentence: { colour: 'sky', button: 'sky' },
  phrase: { colour: 'rose', button: 'rose' },
  'moved phrase': { colour: 'plum', button: 'plum' },
};

/** How many quotes of a kind are tried; news pages cover and fold some of their words. */
const tries = 12;

/**
 * Marks one quote of each kind, none in the sentence of another. Throws with a
 * reason when the page does not let a reader select one of a kind, or when what
 * is selected does not become a mark.
 */
export async function markQuotes(
  driven: Driven,
  tab: Tab,
  offers: Record<Kind, readonly Quote[]>,
): Promise<readonly Marked[]> {
  const marked: Marked[] = [];
  for (const kind of kinds) {
    const free = offers[kind].filter((quote) => isFree(quote, marked));
    if (free.length === 0) throw new PageUnfit(`its markup offers no ${kind}`);
    let trouble: string | null = null;
    let chosen: Quote | null = null;
    for (const quote of free.slice(0, tries)) {
      trouble = await selectFromTo(tab, quote.first, quote.last);
      if (trouble) continue;
      chosen = quote;
      break;
    }
    if (!chosen) throw new PageUnfit(`no ${kind} can be selected: ${trouble}`);
    marked.push(await mark(driven, tab, chosen, marked));
  }
  return marked;
}

/** The page gives a reader nothing to mark, or leaves; no fault of the extension. */
export class PageUnfit extends Error {}

async function mark(
  driven: Driven,
  tab: Tab,
  quote: Quote,
  before: readonly Marked[],
): Promise<Marked> {
  const { colour, button } = colourNames[quote.kind];
  if (button) await clickBar(driven, tab, button);
  else await driven.runCommand('highlight-selection', tab);
  await waitUntil(`the ${quote.kind} to be painted`, async () => {
    const marks = await listPaintedMarks(tab);
    return marks.filter((one) => one.colour !== 'flash').length > before.length;
  });
  const annotationId = await waitUntil('the new annotation', async () => {
    const known = new Set(before.map((one) => one.annotationId));
    return (await placementsOf(driven, tab)).find((one) => !known.has(one.annotationId))
      ?.annotationId;
  });
  return { quote, annotationId, colour };
}

/** Is it apart from what is marked: in other sentences, and neither passage nor moved paragraph in the other? */
function isFree(quote: Quote, marked: readonly Marked[]): boolean {
  const others = marked.map((one) => one.quote);
  const isElsewhere = others.every((other) =>
    quote.sentences.every((one) =>
      other.sentences.every(
        (two) => one.paragraph !== two.paragraph || one.end <= two.start || two.end <= one.start,
      ),
    ),
  );
  if (quote.kind !== 'moved phrase') return isElsewhere;
  const passage = others.find((other) => other.kind === 'passage');
  const ofPassage = passage?.pieces.map(({ paragraph }) => paragraph) ?? [];
  return isElsewhere && quote.pieces.every(({ paragraph }) => !ofPassage.includes(paragraph));
}
