import { type CDPSession, chromium, type Page } from 'playwright-core';
import { bundle } from './bundle';
import { quantile } from './quantile';

/*
 * Measures the cost of observing a page with highlights that changes all the time:
 * the CPU time of our code as a share of wall time (by the sampling profiler), and
 * of the whole main thread with and without our highlights. Also measures how soon
 * highlights in text that is added later are painted.
 *
 *     npm run bench:observe -- --seconds=15
 *
 * --slowest   print our functions with the most CPU time
 */

const kinds = ['ticker', 'ads', 'scroll'] as const;
const highlightCounts = { total: 200, lost: 20 };
const characters = 176_000;
const seconds = Number(/--seconds=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 15);
const scriptName = 'pressmark-observe.js';

/** Returns a page with a story of invented words. No two passages are similar, so lost ones stay lost. */
function storyPage(): string {
  let state = 1;
  const randomBelow = (limit: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  const syllables = 'ka lo mer ti sun dra pel vo nis ga ru hel bo tan ce wi for zu ly quam'.split(
    ' ',
  );
  const word = () =>
    Array.from({ length: 2 + randomBelow(3) }, () => syllables[randomBelow(20)]).join('');
  const lines: string[] = [];
  for (let length = 0; length < characters; length += lines.at(-1)?.length ?? 1) {
    lines.push(`${Array.from({ length: 70 }, word).join(' ')}.`);
  }
  return `<!doctype html><main id="story">${lines.map((line) => `<p>${line}</p>`).join('')}</main>`;
}

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly url: string; readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Returns the milliseconds in which any of our functions was on the stack. */
function computeOwnMs({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((one) => [one, id])),
  );
  const ours = new Set(
    nodes.filter(({ callFrame }) => callFrame.url === scriptName).map(({ id }) => id),
  );
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && (ours.has(id) || isOurs(parents.get(id)));
  return samples.reduce((sum, id, at) => sum + (isOurs(id) ? (timeDeltas[at] ?? 0) / 1000 : 0), 0);
}

/** Returns our functions with the most self time, with their percentage of wall time. */
function formatSlowest({ nodes, samples = [], timeDeltas = [] }: Profile): string {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((one) => [one, id])),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const shares = new Map<string, number>();
  samples.forEach((id, at) => {
    // Time in browser functions counts for our function that called them.
    let ours = byId.get(id);
    while (ours && ours.callFrame.url !== scriptName) ours = byId.get(parents.get(ours.id) ?? -1);
    if (!ours) return;
    const { functionName } = ours.callFrame;
    const share = (timeDeltas[at] ?? 0) / (seconds * 10_000);
    shares.set(functionName, (shares.get(functionName) ?? 0) + share);
  });
  return [...shares]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 12)
    .map(([name, share]) => `${name || '(anonymous)'} ${share.toFixed(3)}`)
    .join(', ');
}

async function readTaskMs(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

const browser = await chromium.launch({
  executablePath: process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const script = `${await bundle('in-page/observe.ts', false)};globalThis.ours = inPage;\n//# sourceURL=${scriptName}`;
const changes = `${await bundle('in-page/start-changing.ts')};globalThis.page = inPage;\n//# sourceURL=page.js`;

async function openPage(): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: storyPage() }),
  );
  await page.goto('http://ledger.example/');
  await page.evaluate(script);
  await page.evaluate(changes);
  return page;
}

async function measure(kind: string, withHighlights: boolean) {
  const page = await openPage();
  const devtools = await page.context().newCDPSession(page);
  const locatedCount = await page.evaluate(
    `(async () => { const annotations = ours.prepare(${highlightCounts.total}, ${highlightCounts.lost});
      return ${withHighlights} ? ours.paintHighlights(annotations) : 0; })()`,
  );
  if (withHighlights && locatedCount !== highlightCounts.total - highlightCounts.lost)
    throw new Error(`${locatedCount} were located`);
  await page.evaluate(`page.startChanging('${kind}')`);
  // Lets the extra time budget for a loading page run out first.
  await page.waitForTimeout(3000);
  await devtools.send('Performance.enable');
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 200 });
  await devtools.send('Profiler.start');
  const before = await readTaskMs(devtools);
  await page.waitForTimeout(seconds * 1000);
  const all = (await readTaskMs(devtools)) - before;
  const { profile } = await devtools.send('Profiler.stop');
  await page.close();
  if (withHighlights && process.argv.includes('--slowest'))
    console.log(`${kind}: ${formatSlowest(profile)}`);
  return { own: computeOwnMs(profile) / (seconds * 10), all: all / (seconds * 10) };
}

async function measureLatencies(kind: string | null): Promise<readonly number[]> {
  const page = await openPage();
  await page.evaluate(
    `(async () => ours.paintHighlights(ours.prepare(${highlightCounts.total}, ${highlightCounts.lost})))()`,
  );
  if (kind) {
    await page.evaluate(`page.startChanging('${kind}')`);
    await page.waitForTimeout(3000);
  }
  const times: number[] = [];
  for (let count = 0; count < 8; count++) {
    await page.waitForTimeout(kind ? 500 : 3000);
    times.push((await page.evaluate('ours.measurePaintMs()')) as number);
  }
  await page.close();
  return times.sort((a, b) => a - b);
}

const rows = [];
for (const kind of kinds) {
  const without = await measure(kind, false);
  const withHighlights = await measure(kind, true);
  rows.push({
    kind,
    own: withHighlights.own,
    all: withHighlights.all,
    allWithout: without.all,
  });
}
const quiet = await measureLatencies(null);
const busy = await measureLatencies('ticker');
await browser.close();

const fixed = (value: number) => value.toFixed(2);
console.log('| % of wall time | our code | main thread with highlights | without |');
console.log('| --- | --- | --- | --- |');
for (const { kind, own, all, allWithout } of rows) {
  console.log(`| ${kind} | ${fixed(own)} | ${fixed(all)} | ${fixed(allWithout)} |`);
}
const formatTimes = (times: readonly number[]) =>
  `median ${Math.round(quantile(times, 0.5) ?? 0)} ms, max. ${Math.round(times.at(-1) ?? 0)} ms`;
console.log(
  `Added text is painted after: quiet page ${formatTimes(quiet)}; ticker ${formatTimes(busy)}`,
);
console.log(
  JSON.stringify({
    seconds,
    cpuPercent: Object.fromEntries(rows.map(({ kind, ...row }) => [kind, row])),
    lateMs: { quiet, busy },
  }),
);
