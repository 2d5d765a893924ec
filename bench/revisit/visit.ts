import { join } from 'node:path';
import type { Driven, Tab } from '../../scripts/drive/browser';
import type { CorpusPage } from '../corpus';
import { makeRandom } from '../random';
import { withTimeout } from '../with-timeout';
import { changePage, type InsertedText } from './change-page';
import { type HighlightedQuote, highlightQuotes, UnsuitablePage } from './highlight-quotes';
import { computeOverlap, judge, type Verdict } from './judge';
import { fetchPlacements, listPaintedTexts, waitForHighlights } from './page-highlights';
import { offerQuotes } from './quotes';
import { parseStoryPage } from './story-page';

/** Time to wait for the load event. After that the page is used as it is. */
const loadTimeoutMs = 15_000;

/** The verdict on a highlight on the changed page. */
export interface JudgedHighlight {
  readonly highlighted: HighlightedQuote;
  readonly verdict: Verdict;
  /** How the page controller located it: `Placement.how`, or `unknown`. */
  readonly how: string;
  readonly painted: string | null;
  /** Null for the deleted phrase. */
  readonly expected: string | null;
  /** True if the painted text is also right for another quote. Shows how strict the judge is. */
  readonly isRightForOther: boolean;
}

export interface Visit {
  readonly page: CorpusPage;
  readonly annotations: readonly JudgedHighlight[];
  readonly deleted: JudgedHighlight;
  readonly ms: number | null;
}

interface VisitOptions {
  readonly driven: Driven;
  /** Serves this markup at the page's address from now on. */
  readonly serve: (html: string) => void;
  readonly insertedText: InsertedText;
  readonly seed: number;
  /** Folder for screenshots of both visits. Null for none. */
  readonly pictureFolder: string | null;
}

/** Highlights quotes on a page, opens a changed version of it, and judges the painted highlights. */
export async function visitTwice(
  page: CorpusPage,
  html: string,
  { driven, serve, insertedText, seed, pictureFolder }: VisitOptions,
): Promise<Visit> {
  const random = makeRandom(seed);
  const story = parseStoryPage(html, page);
  const offers = offerQuotes(story, random);
  const takePicture = async (tab: Tab, visit: 'before' | 'after') => {
    if (pictureFolder) await tab.screenshot(join(pictureFolder, `${page.id}-${visit}.png`));
  };

  serve(html);
  const highlightedQuotes = await withTab(driven, page, async (tab) => {
    const highlighted = await highlightQuotes(driven, tab, offers);
    await takePicture(tab, 'before');
    return highlighted;
  });
  const quotes = highlightedQuotes.map(({ quote }) => quote);
  const boxName = seed % 2 === 0 ? 'div' : 'span';
  const expectedTexts = changePage(story, quotes, insertedText, random, boxName);
  serve(story.serialize());
  return withTab(driven, page, async (tab) => {
    const { ms } = await waitForHighlights(tab, highlightedQuotes.length - 1);
    const deletedText = quotes.find(({ kind }) => kind === 'deleted phrase')?.first ?? '';
    const isChanged = await tab.evaluate(isChangeShown, {
      insertedText: insertedText.paragraph,
      deletedText,
    });
    if (!isChanged) throw new UnsuitablePage('its own script restores the original text');
    const painted = await listPaintedTexts(tab);
    const placements = await fetchPlacements(driven, tab);
    const judged = highlightedQuotes.map((highlighted): JudgedHighlight => {
      const { quote, annotationId, colour } = highlighted;
      const expected = expectedTexts.get(quote) ?? [];
      const how = placements.find((placement) => placement.annotationId === annotationId)?.how;
      // Two quotes share a colour, so the most similar text of the colour is taken.
      const candidates = painted
        .filter((highlight) => highlight.colour === colour)
        .map(({ text }) => ({
          text,
          overlap: Math.max(
            0,
            ...[...expected, quote.first].map((other) => computeOverlap(text, other)),
          ),
        }));
      const best = candidates.sort((a, b) => b.overlap - a.overlap)[0]?.text ?? null;
      const expectedOfOthers = quotes.flatMap((other) =>
        other === quote ? [] : (expectedTexts.get(other) ?? []),
      );
      const paintedText = how === undefined || how === 'lost' ? null : best;
      return {
        highlighted,
        verdict: judge(paintedText, expected),
        how: how ?? 'unknown',
        painted: paintedText,
        expected: expected[0] ?? null,
        isRightForOther: judge(paintedText, expectedOfOthers) === 'right',
      };
    });
    await tab.evaluate(scrollToHighlight, undefined);
    await takePicture(tab, 'after');
    const deleted = judged.find(({ highlighted }) => highlighted.quote.kind === 'deleted phrase');
    if (!deleted) throw new Error('no deleted phrase was highlighted');
    return { page, ms, deleted, annotations: judged.filter((highlight) => highlight !== deleted) };
  });
}

async function withTab<Value>(
  driven: Driven,
  page: CorpusPage,
  work: (tab: Tab) => Promise<Value>,
): Promise<Value> {
  const tab = await driven.openTab('about:blank');
  try {
    await withTimeout(loadTimeoutMs, tab.goTo(page.url)).catch(() => null);
    const url = await tab.evaluate(() => location.href, undefined);
    if (new URL(url).host !== new URL(page.url).host)
      throw new UnsuitablePage(`it navigated to ${url}`);
    return await work(tab);
  } finally {
    await tab.close();
  }
}

/** True if the page shows the change. Scripts of some pages render the original story again. */
function isChangeShown(change: { insertedText: string; deletedText: string }): boolean {
  const removeSpaces = (text: string) => text.replace(/\s+/g, '');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('script, style, template, noscript')) text += node.nodeValue;
  }
  const pageText = removeSpaces(text);
  return (
    pageText.includes(removeSpaces(change.insertedText)) &&
    !pageText.includes(removeSpaces(change.deletedText))
  );
}

/** Scrolls to the highlight across the box, or to the passage if that is not painted. */
function scrollToHighlight(): void {
  const layer = CSS.highlights.get('pressmark-leaf') ?? CSS.highlights.get('pressmark-sun');
  const [range] = [...(layer ?? [])] as Range[];
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
