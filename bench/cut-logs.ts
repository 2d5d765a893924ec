/*
 * What becomes of a library after a crash, in Chromium with the built extension:
 * `npm run soak:cut-logs -- 50`. Each run takes a copy of one filled profile and cuts 100 to
 * 20,000 bytes off the end of LevelDB's log, or with `--kill=1` ends the browser by SIGKILL
 * while it saves. Then the browser starts, saves a clip, is closed, and starts again.
 *
 * `--extension=folder` takes another build, such as one of an earlier commit, to compare;
 * `--seed=2` makes other cuts. Exits with 1 if a library was lost.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { callLibrary, openKeptProfile } from '../scripts/drive/kept-profile';
import { pause } from '../scripts/drive/wait-until';
import { option } from './corpus';
import { makeRandom } from './random';

const runs = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 50);
const isKilled = option('kill') === '1';
const chromium = process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium';
const extension = resolve(option('extension') ?? '.output/chrome-mv3');
const random = makeRandom(Number(option('seed') ?? 1));
const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));

/** Clips of the profile; the last ones are saved in a second session, whose log is cut. */
const [clips, lastClips] = [340, 40];
/** Small rows at the end of the log, so that some cuts end among them and others before. */
const drafts = 24;
const wordsOfStory = 700;
const [minBytes, maxBytes] = [100, 20_000];
/** How long a browser saves before it is killed, in milliseconds. */
const [soonest, latest] = [200, 3_000];

const tables = ['clips', 'annotations', 'drafts'] as const;
type Counts = Readonly<Record<(typeof tables)[number], number>>;

const sumOf = (counts: Counts) => tables.reduce((sum, table) => sum + counts[table], 0);
const written = (counts: Counts) => tables.map((table) => counts[table]).join(' + ');

interface Run {
  readonly cut: number | null;
  /** Rows at the first start after the crash. */
  readonly first: Counts;
  /** Rows at the second start, after one more clip with an annotation was saved. */
  readonly second: Counts;
  /** What the library answered at the second start. */
  readonly answer: string;
  /** Rows that were acknowledged before the crash and are not there at the first start. */
  readonly cutOff: number;
  readonly isLost: boolean;
}

function newRequest(n: number) {
  const words = Array.from({ length: wordsOfStory }, () => `word${between(0, 20_000)}`);
  const paragraphs = Array.from({ length: 10 }, (_, index) =>
    words.slice(index * 70, index * 70 + 70).join(' '),
  );
  const url = `https://www.haldencourier.example/news/${n}`;
  return {
    ...{
      clipId: `clip-${n}`,
      versionId: `version-${n}`,
      pageUrl: url,
      tags: ['harbour'],
      note: '',
    },
    now: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
    article: {
      ...{ url, headline: `Story ${n}`, standfirst: null, authors: ['Mirre Talvik'] },
      ...{ publisher: 'The Halden Courier', sourceCredit: null, section: null, language: 'en' },
      ...{ publishedAt: null, modifiedAt: null, image: null, completeness: 'full', evidence: null },
      body: {
        type: 'root',
        children: paragraphs.map((value) => ({
          type: 'paragraph',
          children: [{ type: 'text', value }],
        })),
      },
    },
  };
}

/** Saves a story with an annotation on its first words. */
async function save(page: Page, n: number): Promise<void> {
  const request = newRequest(n);
  await callLibrary(page, 'saveClip', request);
  const text = request.article.body.children[0]?.children[0]?.value ?? '';
  const { clipId, versionId, now } = request;
  await callLibrary(page, 'addAnnotation', {
    ...{ id: `annotation-${n}`, clipId, versionId, colour: 'sun', note: 'Ask Mirre.', tags: [] },
    ...{ createdAt: now, updatedAt: now, deletedAt: null },
    passage: {
      quote: { exact: text.slice(0, 40), prefix: '', suffix: text.slice(40, 80) },
      position: { start: 0, end: 40 },
      textVersion: 1,
    },
  });
}

async function saveDraft(page: Page, n: number): Promise<void> {
  const note = 'What was being written. '.repeat(between(1, 30));
  const updatedAt = new Date(Date.UTC(2026, 0, 2, 0, n)).toISOString();
  await callLibrary(page, 'saveDraft', { key: `page-${n}`, tags: [], note, updatedAt });
}

/** Counts the rows, in whatever is there by now. */
function countRows(page: Page): Promise<Counts> {
  // Without named functions, for which the compiler would need a helper that the page lacks.
  return page.evaluate(
    (names) =>
      new Promise<Counts>((resolve, reject) => {
        const opening = indexedDB.open('pressmark');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const counts = { clips: 0, annotations: 0, drafts: 0 };
          if (!db.objectStoreNames.contains('clips')) {
            db.close();
            resolve(counts);
            return;
          }
          const reading = db.transaction([...names]);
          for (const name of names) {
            reading.objectStore(name).count().onsuccess = ({ target }) => {
              counts[name] = (target as IDBRequest<number>).result;
            };
          }
          reading.onabort = () => reject(reading.error);
          reading.oncomplete = () => {
            db.close();
            resolve(counts);
          };
        };
      }),
    tables,
  );
}

const folder = await mkdtemp(join(tmpdir(), 'pressmark-cut-logs-'));
const filled = join(folder, 'filled');

async function fill(): Promise<void> {
  const profile = await openKeptProfile(chromium, extension, filled);
  for (const [from, to] of [
    [1, clips - lastClips],
    [clips - lastClips + 1, clips],
  ] as const) {
    const page = await profile.start();
    for (let n = from; n <= to; n += 1) await save(page, n);
    for (let n = 1; to === clips && n <= drafts; n += 1) await saveDraft(page, n);
    await profile.close();
  }
}

/** Saves until the browser is killed; gives how many rows were acknowledged. */
async function saveUntilKilled(page: Page, kill: () => Promise<void>): Promise<number> {
  let acknowledged = 0;
  const saving = (async () => {
    for (let n = clips + 1; ; n += 1) {
      await save(page, n);
      acknowledged += 2;
    }
  })().catch(() => {});
  await pause(between(soonest, latest));
  await kill();
  await saving;
  return acknowledged;
}

async function crashOnce(): Promise<Run> {
  const own = join(folder, 'run');
  await cp(filled, own, { recursive: true });
  const profile = await openKeptProfile(chromium, extension, own);
  try {
    const cut = isKilled ? null : between(minBytes, maxBytes);
    let saved = 2 * clips + drafts;
    if (cut === null) saved += await saveUntilKilled(await profile.start(), profile.kill);
    else await profile.cutLog(cut);
    const after = await profile.start();
    const first = await countRows(after);
    await save(after, 9_999);
    await profile.close();
    const again = await profile.start();
    const answer = await callLibrary(again, 'listShelves').then(
      () => 'ok',
      (error: unknown) => /"code":"([^"]+)/.exec(String(error))?.[1] ?? String(error),
    );
    const second = await countRows(again);
    const isLost =
      answer !== 'ok' ||
      second.clips !== first.clips + 1 ||
      second.annotations !== first.annotations + 1 ||
      second.drafts !== first.drafts;
    return { cut, first, second, answer, cutOff: Math.max(0, saved - sumOf(first)), isLost };
  } finally {
    await profile.remove();
  }
}

try {
  await fill();
  const all: Run[] = [];
  for (let n = 1; n <= runs; n += 1) {
    const run = await crashOnce();
    all.push(run);
    console.log(`${n} of ${runs}: ${run.isLost ? 'LOST' : 'kept'}`, JSON.stringify(run));
  }
  console.log('rows are clips + annotations + drafts');
  console.table(
    all.map(({ cut, first, second, answer, cutOff, isLost }) => ({
      ...(cut !== null && { 'bytes cut': cut }),
      'rows cut off': cutOff,
      'first start': written(first),
      'second start': written(second),
      answer,
      lost: isLost,
    })),
  );
  const lost = all.filter(({ isLost }) => isLost).length;
  console.log(JSON.stringify({ how: isKilled ? 'kill' : 'cut', runs, clips, lost }));
  if (lost > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
