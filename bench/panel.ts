/*
 * Measures how smooth the side panel is with 500 annotations, in Chromium with the
 * built extension: `npm run bench:panel`. Frames are the times between animation
 * frames while the list is scrolled by 120 px (a notch of the wheel) in each.
 */
import { launchChromium } from '../scripts/drive/chromium/launch-chromium';
import { waitForBadge } from '../scripts/drive/read-page-state';
import { waitUntil } from '../scripts/drive/wait-until';
import { serveNewspaper } from '../scripts/newspaper';
import { quantile } from './quantile';

const total = 500;
const note =
  'The June budget said **2.4 million**, and the minutes say *nothing* of it: ask the clerk for the signed copy before Friday, and the harbour board for its own figures. Three of the nine who voted had asked for a delay; `item 7` of the agenda names them. See https://alden.example/minutes for the rest of it all.';

const newspaper = await serveNewspaper();
const driven = await launchChromium({
  executablePath: process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium',
  extension: '.output/chrome-mv3',
});
try {
  const tab = await driven.openTab(`${newspaper.url}/council/flood-gate-vote`);
  await driven.runCommand('clip-article', tab);
  await waitForBadge(driven, tab, '✓');
  await driven.inExtension(addAnnotations, { total, note });
  const panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${tab.id}`));
  await panel.resize(400, 800);
  const allDrawn = () =>
    panel.evaluate(
      (count) => document.querySelectorAll('article').length === count && performance.now(),
      total,
    );
  const drawnMs = await waitUntil('all cards', allDrawn);
  const firstPaintMs = await panel.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    undefined,
  );
  const scrolling = await panel.evaluate(measureScrolling, 120);
  const typing = await panel.evaluate(measureTyping, 40);
  const editMs = await panel.evaluate(measureRecolouring, undefined);
  const result = {
    annotations: total,
    firstPaintMs: round(firstPaintMs),
    allDrawnMs: round(drawnMs),
    frameP50Ms: round(quantile(scrolling.frames, 0.5)),
    frameP95Ms: round(quantile(scrolling.frames, 0.95)),
    frameLongestMs: round(Math.max(...scrolling.frames)),
    scrollLongestTaskMs: round(scrolling.longestTask),
    typingFrameP95Ms: round(quantile(typing.frames, 0.95)),
    typingLongestTaskMs: round(typing.longestTask),
    editDrawnMs: round(editMs),
  };
  console.table(result);
  console.log(JSON.stringify(result));
} finally {
  await driven.close();
  await newspaper.close();
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}

/** Runs in a page of the extension. Adds annotations to the only clip, each at another position. */
function addAnnotations(ask: { total: number; note: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('pressmark');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const transaction = db.transaction(['clips', 'annotations'], 'readwrite');
      transaction.oncomplete = () => {
        db.close();
        resolve();
      };
      transaction.objectStore('clips').getAll().onsuccess = ({ target }) => {
        const [clip] = (target as IDBRequest).result;
        const colours = ['sun', 'leaf', 'sky', 'rose', 'plum'];
        for (let index = 0; index < ask.total; index++) {
          const at = new Date(Date.UTC(2026, 10, 12, 8, 0, index)).toISOString();
          transaction.objectStore('annotations').put({
            id: `bench-${index}`,
            clipId: clip.id,
            versionId: clip.versionId,
            passage: {
              quote: {
                exact: `a debate that went on for four hours, ${index}`,
                prefix: '',
                suffix: '',
              },
              position: { start: index * 10, end: index * 10 + 36 },
              textVersion: 1,
            },
            colour: colours[index % 5],
            note: `${index}. ${ask.note}`,
            tags: index % 3 === 0 ? ['money', 'alden/council'] : [],
            createdAt: at,
            updatedAt: at,
            deletedAt: null,
          });
        }
        transaction.objectStore('clips').put({ ...clip, annotationCount: ask.total });
      };
    };
  });
}

interface Smoothness {
  readonly frames: number[];
  readonly longestTask: number;
}

async function measureScrolling(stepPx: number): Promise<Smoothness> {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const tasks: number[] = [0];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const frames: number[] = [];
  let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
  for (let step = 0; step < 400; step++) {
    scrollBy({ top: stepPx, behavior: 'instant' });
    const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    frames.push(now - last);
    last = now;
  }
  observer.disconnect();
  return { frames, longestTask: Math.max(...tasks) };
}

async function measureTyping(letterCount: number): Promise<Smoothness> {
  scrollTo(0, 0);
  document.querySelector<HTMLElement>('.annotation-card__edit')?.click();
  await new Promise((resolve) => setTimeout(resolve, 500));
  const tasks: number[] = [0];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const frames: number[] = [];
  for (let typed = 0; typed < letterCount; typed++) {
    const start = performance.now();
    document.execCommand('insertText', false, 'a');
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    frames.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  observer.disconnect();
  return { frames, longestTask: Math.max(...tasks) };
}

/** Returns the milliseconds from clicking a colour until the card shows it, saved by the library. */
async function measureRecolouring(): Promise<number> {
  const card = document.querySelector('article');
  const start = performance.now();
  card?.querySelector<HTMLElement>('input[value="plum"]')?.click();
  while (!card?.classList.contains('colour--plum')) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    if (performance.now() - start > 5000) throw new Error('the card did not change its colour');
  }
  return performance.now() - start;
}
