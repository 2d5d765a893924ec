import { quantile } from '../quantile';
import { type LibraryBenchPage, type LibraryBrowser, workerPath } from './library-browser';
import { type BenchQuestion, chanceKind } from './questions';

/** Clips of which the page wants to be sure before it draws: more than a window shows. */
const enough = 20;

/** Milliseconds to the first answer of workers that were started for it, each with another question. */
export async function timeCold(
  page: LibraryBenchPage,
  questions: readonly BenchQuestion[],
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const { text } of questions.slice(0, 42)) {
    times.push((await page.run('askCold', { worker: workerPath(), question: text, enough })).ms);
  }
  return times;
}

/** Milliseconds to the first answer after the browser was started anew, each with another question. */
export async function timeRestarts(
  start: () => Promise<LibraryBrowser>,
  questions: readonly BenchQuestion[],
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const { text } of questions.slice(0, 7)) {
    const browser = await start();
    const page = await browser.openPage();
    times.push((await page.run('askCold', { worker: workerPath(), question: text, enough })).ms);
    await browser.close();
  }
  return times;
}

/** Times of one worker that is asked everything, by kind of question; `all` is without phrases that are none. */
export async function timeKinds(page: LibraryBenchPage, questions: readonly BenchQuestion[]) {
  const texts = questions.map(({ text }) => text);
  const ask = { worker: workerPath(), questions: texts, enough, keepsNumbers: false };
  const answers = await page.run('askWarm', { ...ask, warmUp: texts.slice(-28) });
  const byKind = new Map<string, number[]>();
  for (const [at, { kind }] of questions.entries()) {
    byKind.set(kind, [...(byKind.get(kind) ?? []), answers[at]?.ms ?? 0]);
  }
  const kinds = Object.fromEntries(
    [...byKind].map(([kind, times]) => [
      kind,
      { p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
    ]),
  );
  const isChance = ({ kind }: BenchQuestion) => kind === chanceKind;
  const all = answers.filter((_, at) => !isChance(questions[at] as BenchQuestion));
  return { kinds, all: all.map(({ ms }) => ms) };
}

/** Whether the search finds what a scan of every text finds, on a sample of questions. */
export async function compareWithScan(page: LibraryBenchPage, questions: readonly BenchQuestion[]) {
  const asked = questions.filter(({ scan }) => scan !== null).slice(0, 60);
  const scanned = await page.run(
    'scanLibrary',
    asked.flatMap(({ scan }) => scan ?? []),
  );
  const texts = asked.map(({ text }) => text);
  const ask = { worker: workerPath(), questions: texts, enough: null, keepsNumbers: true };
  const answers = await page.run('askWarm', { ...ask, warmUp: [] });
  let [hits, missed, added] = [0, 0, 0];
  for (const [at, { text }] of asked.entries()) {
    const found = new Set(answers[at]?.numbers);
    const wanted = new Set(scanned[at]);
    const lost = [...wanted].filter((number) => !found.has(number));
    const extra = [...found].filter((number) => !wanted.has(number));
    if (lost.length + extra.length > 0) {
      console.log(
        `${text}: ${lost.length} missed, ${extra.length} too many`,
        lost.slice(0, 3),
        extra.slice(0, 3),
      );
    }
    hits += wanted.size;
    missed += lost.length;
    added += extra.length;
  }
  const wholeMs = answers.map(({ ms }) => ms);
  return { questions: asked.length, hits, missed, added, wholeP95Ms: quantile(wholeMs, 0.95) };
}
