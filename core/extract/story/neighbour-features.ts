import type { FeatureGroup, Write } from './feature-group';
import type { RunFacts } from './run-facts';
import { longProse, type StoryPage } from './story-page';

const neighbours = [-3, -2, -1, 1, 2, 3];
const neighbourNames = neighbours.flatMap((step) => [
  `chars${step}`,
  `linkShare${step}`,
  `ending${step}`,
  `sameBox${step}`,
  `heading${step}`,
  `meanings${step}`,
]);
const windowNames = [
  'proseBefore5',
  'proseAfter5',
  'linkedBefore5',
  'linkedAfter5',
  'proseBefore15',
  'proseAfter15',
  'toNextLong',
  'toPreviousLong',
];

/** What the runs before and behind a run are like. */
export const neighbourFeatures: FeatureGroup = {
  names: [...neighbourNames, ...windowNames],
  prepare: (page) => {
    const previousLong = distances(page.facts, 1);
    const nextLong = distances(page.facts, -1);
    return (index, write) => {
      for (const step of neighbours) writeNeighbour(page, index, step, write);
      writeWindows(page, index, previousLong, nextLong, write);
    };
  },
};

function writeNeighbour(page: StoryPage, index: number, step: number, write: Write): void {
  const other = index + step;
  const fact = page.facts[other];
  const run = page.outline.runs[other];
  if (!fact || !run) {
    for (let missing = 0; missing < 6; missing++) write(-1);
    return;
  }
  write(fact.chars);
  write(fact.linkShare);
  write(fact.ending);
  const isSame = page.holders[index] === page.holders[other];
  write(isSame ? (page.groups[index] === page.groups[other] ? 2 : 1) : 0);
  write(page.headings[other] ?? 0);
  write(bitCount(fact.meanings));
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function writeWindows(
  page: StoryPage,
  index: number,
  previousLong: Int32Array,
  nextLong: Int32Array,
  write: Write,
): void {
  const sum = (from: number, to: number, of: (fact: RunFacts) => number) => {
    let total = 0;
    for (let at = Math.max(0, from); at <= Math.min(page.facts.length - 1, to); at++) {
      total += of(page.facts[at] as RunFacts);
    }
    return total;
  };
  const prose = (fact: RunFacts) => (fact.prose >= longProse ? fact.prose : 0);
  const linked = (fact: RunFacts) => fact.chars * fact.linkShare;
  write(sum(index - 5, index - 1, prose));
  write(sum(index + 1, index + 5, prose));
  write(sum(index - 5, index - 1, linked));
  write(sum(index + 1, index + 5, linked));
  write(sum(index - 15, index - 1, prose));
  write(sum(index + 1, index + 15, prose));
  write(nextLong[index] ?? 0);
  write(previousLong[index] ?? 0);
}

/** Runs to the nearest long prose behind (step 1) or before (step -1) each run. */
function distances(facts: readonly RunFacts[], step: 1 | -1): Int32Array {
  const found = new Int32Array(facts.length);
  let since = 99;
  for (let seen = 0; seen < facts.length; seen++) {
    const index = step === 1 ? seen : facts.length - 1 - seen;
    found[index] = since;
    since = (facts[index]?.prose ?? 0) >= longProse ? 1 : Math.min(99, since + 1);
  }
  return found;
}
