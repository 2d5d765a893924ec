import { type CDPSession, chromium, type Page } from 'playwright-core';
import { bundle } from './bundle';
import { quantile } from './quantile';

/*
 * What the observer of marks costs on a page that changes all the time: the CPU
 * of our own work as a share of the wall clock, by the sampling profiler, and all
 * of the page's main thread with our marks and without them. And how soon text
 * that comes late is painted.
 */

const kinds = ['ticker', 'ads', 'scroll'] as const;
const marks = { total: 200, lost: 20 };
const characters = 176_000;
const seconds = Number(/--seconds=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 15);
const scriptName = 'pressmark-observe.js';

/** A story of invented words, so that no passage is like another and what is lost stays lost. */
function storyPage(): string {
  let state = 1;
  const upTo = (most: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
  const syllables = 'ka lo mer ti sun dra pel vo nis ga ru hel bo tan ce wi for zu ly quam'.split(
    ' ',
  );
  const word = () => Array.from({ length: 2 + upTo(3) }, () => syllables[upTo(20)]).join('');
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

/** Milliseconds in which a function of ours was on the stack. */
function ownMs({ nodes, samples = [], timeDeltas = [] }: Profile): number {
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

/** Our functions that were themselves at work longest, with their share of the wall clock in percent. */
function dearest({ nodes, samples = [], timeDeltas = [] }: Profile): string {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((one) => [one, id])),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const shares = new Map<string, number>();
  samples.forEach((id, at) => {
    // A function of the browser counts for the one of ours that called it.
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
    .map(([name, share]) => `${name || 'nameless'} ${share.toFixed(3)}`)
    .join(', ');
}

async function taskMs(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

const browser = await chromium.launch({
  executablePath: process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const script = `${await bundle('in-page/observe.ts', false)};globalThis.ours = inPage;\n//# sourceURL=${scriptName}`;
const restless = `${await bundle('in-page/restless.ts')};globalThis.page = inPage;\n//# sourceURL=page.js`;

async function openPage(): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: storyPage() }),
  );
  await page.goto('http://ledger.example/');
  await page.evaluate(script);
  await page.evaluate(restless);
  return page;
}

async function measure(kind: string, withMarks: boolean) {
  const page = await openPage();
  const devtools = await page.context().newCDPSession(page);
  const placed = await page.evaluate(
    `(async () => { const made = ours.prepare(${marks.total}, ${marks.lost});
      return ${withMarks} ? ours.begin(made) : 0; })()`,
  );
  if (withMarks && placed !== marks.total - marks.lost) throw new Error(`${placed} were placed`);
  await page.evaluate(`page.change('${kind}')`);
  // What is saved up for a page that is just building itself is spent first.
  await page.waitForTimeout(3000);
  await devtools.send('Performance.enable');
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 200 });
  await devtools.send('Profiler.start');
  const before = await taskMs(devtools);
  await page.waitForTimeout(seconds * 1000);
  const all = (await taskMs(devtools)) - before;
  const { profile } = await devtools.send('Profiler.stop');
  await page.close();
  if (withMarks && process.argv.includes('--dearest')) console.log(`${kind}: ${dearest(profile)}`);
  return { own: ownMs(profile) / (seconds * 10), all: all / (seconds * 10) };
}

async function latencies(kind: string | null): Promise<readonly number[]> {
  const page = await openPage();
  await page.evaluate(`(async () => ours.begin(ours.prepare(${marks.total}, ${marks.lost})))()`);
  if (kind) {
    await page.evaluate(`page.change('${kind}')`);
    await page.waitForTimeout(3000);
  }
  const times: number[] = [];
  for (let count = 0; count < 8; count++) {
    await page.waitForTimeout(kind ? 500 : 3000);
    times.push((await page.evaluate('ours.timeComing()')) as number);
  }
  await page.close();
  return times.sort((a, b) => a - b);
}

const rows = [];
for (const kind of kinds) {
  const without = await measure(kind, false);
  const withMarks = await measure(kind, true);
  rows.push({
    kind,
    own: withMarks.own,
    all: withMarks.all,
    allWithout: without.all,
  });
}
const quiet = await latencies(null);
const busy = await latencies('ticker');
await browser.close();

const fixed = (value: number) => value.toFixed(2);
console.log('| % of wall time | our work | main thread with marks | without |');
console.log('| --- | --- | --- | --- |');
for (const { kind, own, all, allWithout } of rows) {
  console.log(`| ${kind} | ${fixed(own)} | ${fixed(all)} | ${fixed(allWithout)} |`);
}
const late = (times: readonly number[]) =>
  `${Math.round(quantile(times, 0.5) ?? 0)}, at most ${Math.round(times.at(-1) ?? 0)}`;
console.log(`late text painted after ms: quiet ${late(quiet)}; ticker ${late(busy)}`);
console.log(
  JSON.stringify({
    seconds,
    cpuPercent: Object.fromEntries(rows.map(({ kind, ...row }) => [kind, row])),
    lateMs: { quiet, busy },
  }),
);
