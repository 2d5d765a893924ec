import { join } from 'node:path';
import type { Driven, Tab } from '../../scripts/drive/browser';
import type { CorpusPage } from '../corpus';
import { makeRandom } from '../random';
import { within } from '../within';
import { changePage, type Donor } from './change-page';
import { judge, shareOf, type Verdict } from './judge';
import { type Marked, markQuotes, PageUnfit } from './mark';
import { paintedWords } from './painted-words';
import { placementsOf } from './placements';
import { offerQuotes } from './quotes';
import { readStory } from './story';
import { watchPainted } from './watch-painted';

/** How long a page may take to load before it is looked at as it is, in milliseconds. */
const loadMs = 15_000;

/** What became of one annotation. */
export interface Judged {
  readonly marked: Marked;
  readonly verdict: Verdict;
  /** As the desk says it: exact, quote, approximate or lost. */
  readonly how: string;
  readonly painted: string | null;
  /** What should be painted; null for the phrase that is gone. */
  readonly truth: string | null;
  /** Whether the truths of another annotation would have called it right: how strict the judge is. */
  readonly isRightForOther: boolean;
}

export interface Visit {
  readonly page: CorpusPage;
  readonly annotations: readonly Judged[];
  readonly deleted: Judged;
  readonly ms: number | null;
}

interface Visiting {
  readonly driven: Driven;
  /** Has the page served so from now on. */
  readonly serve: (html: string) => void;
  readonly donor: Donor;
  readonly seed: number;
  /** Where to put pictures of before and after; null for none. */
  readonly pictures: string | null;
}

/** Marks a page, has it served changed, opens it anew and judges what is painted. */
export async function visitTwice(
  page: CorpusPage,
  html: string,
  { driven, serve, donor, seed, pictures }: Visiting,
): Promise<Visit> {
  const random = makeRandom(seed);
  const story = readStory(html, page);
  const offers = offerQuotes(story, random);
  const picture = async (tab: Tab, when: string) => {
    if (pictures) await tab.screenshot(join(pictures, `${page.id}-${when}.png`));
  };

  serve(html);
  const marked = await inTab(driven, page, async (tab) => {
    const made = await markQuotes(driven, tab, offers);
    await picture(tab, 'before');
    return made;
  });
  const quotes = marked.map((one) => one.quote);
  const truth = changePage(story, quotes, donor, random, seed % 2 === 0 ? 'div' : 'span');
  serve(story.serialize());
  return inTab(driven, page, async (tab) => {
    const { ms } = await watchPainted(tab, marked.length - 1);
    const gone = quotes.find(({ kind }) => kind === 'deleted phrase')?.first ?? '';
    const isChanged = await tab.evaluate(showsChange, { added: donor.paragraph, gone });
    if (!isChanged) throw new PageUnfit('its own script puts the text back that was changed');
    const painted = await paintedWords(tab);
    const placements = await placementsOf(driven, tab);
    const judged = marked.map((one): Judged => {
      const truths = truth.get(one.quote) ?? [];
      const how = placements.find((place) => place.annotationId === one.annotationId)?.how;
      const sameColour = painted.filter((mark) => mark.colour === one.colour);
      // Two have one colour: what is painted of it goes to the one that it is nearer to.
      const near = sameColour.map((mark) => ({
        text: mark.text,
        share: Math.max(0, ...[...truths, one.quote.first].map((text) => shareOf(mark.text, text))),
      }));
      const text = near.sort((a, b) => b.share - a.share)[0]?.text ?? null;
      const others = quotes.flatMap((quote) =>
        quote === one.quote ? [] : (truth.get(quote) ?? []),
      );
      const standing = how === undefined || how === 'lost' ? null : text;
      return {
        marked: one,
        verdict: judge(standing, truths),
        how: how ?? 'unknown',
        painted: standing,
        truth: truths[0] ?? null,
        isRightForOther: judge(standing, others) === 'right',
      };
    });
    await tab.evaluate(scrollToMark, undefined);
    await picture(tab, 'after');
    const deleted = judged.find((one) => one.marked.quote.kind === 'deleted phrase');
    if (!deleted) throw new Error('no phrase was there to be deleted');
    return { page, ms, deleted, annotations: judged.filter((one) => one !== deleted) };
  });
}

async function inTab<Value>(
  driven: Driven,
  page: CorpusPage,
  work: (tab: Tab) => Promise<Value>,
): Promise<Value> {
  const tab = await driven.openTab('about:blank');
  try {
    await within(loadMs, tab.goTo(page.url)).catch(() => null);
    const shown = await tab.evaluate(() => location.href, undefined);
    if (new URL(shown).host !== new URL(page.url).host) throw new PageUnfit(`it left for ${shown}`);
    return await work(tab);
  } finally {
    await tab.close();
  }
}

/** Does the page show what came in, and not what went? A page's script may write its story anew. */
function showsChange({ added, gone }: { added: string; gone: string }): boolean {
  const bare = (text: string) => text.replace(/\s+/g, '');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('script, style, template, noscript')) text += node.nodeValue;
  }
  return bare(text).includes(bare(added)) && !bare(text).includes(bare(gone));
}

/** Brings the mark that was put across a box into sight, else any. */
function scrollToMark(): void {
  const layer = CSS.highlights.get('pressmark-leaf') ?? CSS.highlights.get('pressmark-sun');
  const [range] = [...(layer ?? [])] as Range[];
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
