import { createPainter, describe, locate, locateInBatches } from '../../../core/anchor';
import { colours, type Passage } from '../../../core/model';
import { domAnchorTextQuote } from './dom-anchor-text-quote';
import { hypothesis } from './hypothesis';
import { typos } from './page-edits';
import { findWords } from './quotes';
import { SeededRandom } from './seeded-random';
import { listTextNodes, TrackedPage } from './tracked-page';

/** Times to locate 500 passages on one long page, and the DOM mutations of painting them. */
export interface Times {
  readonly characters: number;
  readonly passages: number;
  /** Milliseconds for all passages in one task, on the edited page. */
  readonly batchMs: number;
  /** The same in batches with pauses between them: total time, and longest batch. */
  readonly slicedMs: number;
  readonly longestTaskMs: number;
  /** Milliseconds for all passages in one task, on the original page. */
  readonly unchangedMs: number;
  /** MutationObserver records while all passages were painted. */
  readonly mutations: number;
  readonly peers: Readonly<Record<string, PeerTimes>>;
}

interface PeerTimes {
  readonly batchMs: number;
  readonly unchangedMs: number;
  readonly mutations: number | null;
}

const passageCount = 500;

/** Measures all engines on a page of the given paragraphs. `repeats` applies to ours only. */
export async function measureTimes(
  paragraphs: readonly string[],
  seed: number,
  repeats: number,
): Promise<Times> {
  const random = new SeededRandom(seed);
  const body = document.createElement('body');
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    body.append(paragraph);
  }
  document.body.replaceWith(body);
  const page = TrackedPage.create(body);
  const ranges = chooseRanges(page, random);
  const passages = ranges.map((range) => describe(body, range));
  const peerInputs = [hypothesis, domAnchorTextQuote].map((engine) => ({
    engine,
    selectors: ranges.map((range) => engine.describe(body, range)),
  }));

  const unchangedMs = measureMedian(repeats, () => void locate(body, passages));
  const mutations = await countMutations(body, () => paint(locateAll(body, passages)));
  const peers: Record<string, PeerTimes> = {};
  const peerUnchangedMs = peerInputs.map(({ engine, selectors }) =>
    measureMs(() => void engine.locate(body, selectors)),
  );
  const edited = page.copy();
  typos({ page: edited, random, language: 'en', sentences: paragraphs });
  const root = edited.body;
  const batchMs = measureMedian(repeats, () => void locate(root, passages));
  const batched = await measureBatches(root, passages, repeats);
  for (const [index, { engine, selectors }] of peerInputs.entries()) {
    let located: readonly (Range | null)[] = [];
    const peerBatchMs = measureMs(() => {
      located = engine.locate(root, selectors);
    });
    peers[engine.name] = {
      batchMs: peerBatchMs,
      unchangedMs: peerUnchangedMs[index] ?? 0,
      mutations:
        engine === hypothesis ? await countMutations(root, () => wrapInMarks(located)) : null,
    };
  }
  const characters = body.textContent?.length ?? 0;
  return {
    characters,
    passages: passages.length,
    batchMs,
    ...batched,
    unchangedMs,
    mutations,
    peers,
  };
}

/** Chooses words, phrases, sentences and longer passages, spread over the page. */
function chooseRanges(page: TrackedPage, random: SeededRandom): Range[] {
  const blocks = page.getBlocks();
  const ranges: Range[] = [];
  for (let attempt = 0; ranges.length < passageCount && attempt < passageCount * 5; attempt++) {
    const block = blocks[random.integer(0, blocks.length - 2)];
    if (!block) continue;
    const words = findWords(page, block, 'en');
    const count = Math.min(words.length, random.pick([1, 4, 15, 30]));
    const at = random.integer(0, words.length - count);
    const [first, last] = [words[at], words[at + count - 1]];
    const range = first && last && page.findRange({ from: first.from, to: last.to });
    if (range) ranges.push(range);
  }
  return ranges;
}

async function measureBatches(root: Element, passages: readonly Passage[], repeats: number) {
  const totals: number[] = [];
  let longestTaskMs = 0;
  for (let run = 0; run < repeats; run++) {
    let batchStart = performance.now();
    let longest = 0;
    const start = batchStart;
    const endBatch = () => {
      longest = Math.max(longest, performance.now() - batchStart);
    };
    await locateInBatches(
      root,
      passages,
      {
        now: () => performance.now(),
        async pause() {
          endBatch();
          await new Promise((resolve) => setTimeout(resolve, 0));
          batchStart = performance.now();
        },
      },
      new AbortController().signal,
    );
    endBatch();
    totals.push(performance.now() - start);
    longestTaskMs = run === 0 ? longest : Math.min(longestTaskMs, longest);
  }
  return { slicedMs: median(totals), longestTaskMs };
}

function locateAll(root: Element, passages: readonly Passage[]): Range[] {
  return locate(root, passages).flatMap((located) =>
    located.how === 'lost' ? [] : [located.range],
  );
}

function paint(ranges: readonly Range[]): void {
  const controller = new AbortController();
  const painter = createPainter(window as Window & typeof globalThis, controller.signal);
  painter.paint(
    ranges.map((range, index) => ({
      id: String(index),
      colour: colours[index % colours.length] ?? 'sun',
      range,
    })),
  );
  controller.abort();
}

/** Paints ranges like the Hypothesis client: wraps each text node of a range in an element. */
function wrapInMarks(ranges: readonly (Range | null)[]): void {
  for (const range of ranges) {
    if (!range) continue;
    const nodes = listTextNodes(range.commonAncestorContainer.parentNode ?? document).filter(
      (node) => range.intersectsNode(node),
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

function measureMs(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function measureMedian(repeats: number, work: () => void): number {
  return median(Array.from({ length: repeats }, () => measureMs(work)));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
