import { createPainter, describe, locate, locateInBatches } from '../../../core/anchor';
import { colours, type Passage } from '../../../core/model';
import { Chance } from './chance';
import { hypothesis } from './hypothesis';
import { typos } from './page-edits';
import { wordsOf } from './quotes';
import { textQuote } from './text-quote';
import { TrackedPage, textsOf } from './tracked-page';

/** How long it takes to find 500 passages of one long page, and what painting them changes. */
export interface Times {
  readonly characters: number;
  readonly passages: number;
  /** All at one go, the page edited; milliseconds. */
  readonly batchMs: number;
  /** The same in slices with pauses between: from beginning to end, and the longest slice. */
  readonly slicedMs: number;
  readonly longestTaskMs: number;
  /** All at one go, on the page as it was. */
  readonly unchangedMs: number;
  /** Records of a MutationObserver while all were painted. */
  readonly mutations: number;
  readonly peers: Readonly<Record<string, PeerTimes>>;
}

interface PeerTimes {
  readonly batchMs: number;
  readonly unchangedMs: number;
  readonly mutations: number | null;
}

const wantedPassages = 500;

/** Makes a page of the given paragraphs and measures everybody on it, ours several times. */
export async function measureTimes(
  paragraphs: readonly string[],
  seed: number,
  repeats: number,
): Promise<Times> {
  const chance = new Chance(seed);
  const body = document.createElement('body');
  for (const words of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    body.append(paragraph);
  }
  document.body.replaceWith(body);
  const page = TrackedPage.of(body);
  const ranges = chooseRanges(page, chance);
  const passages = ranges.map((range) => describe(body, range));
  const others = [hypothesis, textQuote].map((contestant) => ({
    contestant,
    described: ranges.map((range) => contestant.describe(body, range)),
  }));

  const unchangedMs = median(repeats, () => void locate(body, passages));
  const mutations = await countMutations(body, () => paintOurs(locateAll(body, passages)));
  const peers: Record<string, PeerTimes> = {};
  const unchanged = others.map(({ contestant, described }) =>
    time(() => void contestant.locate(body, described)),
  );
  const changed = page.copy();
  typos({ page: changed, chance, language: 'en', sentences: paragraphs });
  const root = changed.body;
  const batchMs = median(repeats, () => void locate(root, passages));
  const sliced = await measureSlices(root, passages, repeats);
  for (const [index, { contestant, described }] of others.entries()) {
    let found: readonly (Range | null)[] = [];
    const batch = time(() => {
      found = contestant.locate(root, described);
    });
    peers[contestant.name] = {
      batchMs: batch,
      unchangedMs: unchanged[index] ?? 0,
      mutations: contestant === hypothesis ? await countMutations(root, () => wrap(found)) : null,
    };
  }
  const characters = body.textContent?.length ?? 0;
  return {
    characters,
    passages: passages.length,
    batchMs,
    ...sliced,
    unchangedMs,
    mutations,
    peers,
  };
}

/** Phrases, sentences and longer passages, spread over the page. */
function chooseRanges(page: TrackedPage, chance: Chance): Range[] {
  const blocks = page.blocks();
  const ranges: Range[] = [];
  for (let tried = 0; ranges.length < wantedPassages && tried < wantedPassages * 5; tried++) {
    const block = blocks[chance.between(0, blocks.length - 2)];
    if (!block) continue;
    const words = wordsOf(page, block, 'en');
    const count = Math.min(words.length, chance.of([1, 4, 15, 30]));
    const at = chance.between(0, words.length - count);
    const [first, last] = [words[at], words[at + count - 1]];
    const range = first && last && page.rangeOf({ from: first.from, to: last.to });
    if (range) ranges.push(range);
  }
  return ranges;
}

async function measureSlices(root: Element, passages: readonly Passage[], repeats: number) {
  const totals: number[] = [];
  let longestTaskMs = 0;
  for (let turn = 0; turn < repeats; turn++) {
    let began = performance.now();
    let longest = 0;
    const start = began;
    const endSlice = () => {
      longest = Math.max(longest, performance.now() - began);
    };
    await locateInBatches(
      root,
      passages,
      {
        now: () => performance.now(),
        async pause() {
          endSlice();
          await new Promise((resolve) => setTimeout(resolve, 0));
          began = performance.now();
        },
      },
      new AbortController().signal,
    );
    endSlice();
    totals.push(performance.now() - start);
    longestTaskMs = turn === 0 ? longest : Math.min(longestTaskMs, longest);
  }
  return { slicedMs: middle(totals), longestTaskMs };
}

function locateAll(root: Element, passages: readonly Passage[]): Range[] {
  return locate(root, passages).flatMap((found) => (found.how === 'lost' ? [] : [found.range]));
}

function paintOurs(ranges: readonly Range[]): void {
  const life = new AbortController();
  const painter = createPainter(window as Window & typeof globalThis, life.signal);
  painter.paint(
    ranges.map((range, index) => ({
      id: String(index),
      colour: colours[index % colours.length] ?? 'sun',
      range,
    })),
  );
  life.abort();
}

/** The Hypothesis client's way of painting: an element around each text node of a range. */
function wrap(ranges: readonly (Range | null)[]): void {
  for (const range of ranges) {
    if (!range) continue;
    const nodes = textsOf(range.commonAncestorContainer.parentNode ?? document).filter((node) =>
      range.intersectsNode(node),
    );
    for (const node of nodes) {
      const to = node === range.endContainer ? range.endOffset : node.length;
      const from = node === range.startContainer ? range.startOffset : 0;
      if (to < node.length) node.splitText(to);
      const inner = from > 0 ? node.splitText(from) : node;
      const mark = document.createElement('mark');
      inner.replaceWith(mark);
      mark.append(inner);
    }
  }
}

async function countMutations(root: Node, change: () => void): Promise<number> {
  let count = 0;
  const observer = new MutationObserver((records) => {
    count += records.length;
  });
  observer.observe(root.ownerDocument ?? document, {
    childList: true,
    characterData: true,
    attributes: true,
    subtree: true,
  });
  change();
  await new Promise((resolve) => setTimeout(resolve, 0));
  observer.disconnect();
  return count;
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(repeats: number, work: () => void): number {
  return middle(Array.from({ length: repeats }, () => time(work)));
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
