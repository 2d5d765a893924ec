import { signal } from '@preact/signals';
import { render } from 'preact';
import { followLanguage } from '../../client/appearance/language';
import { waitForPaint } from '../../client/base/wait-for-paint';
import { deferLibrary } from '../../client/library/defer-library';
import { startSearchWorker } from '../../client/library/start-search-worker';
import { readListHash } from '../../client/tabs/list-hash';
import { findPlace } from '../../client/tabs/page-hash';
import type { DeferredLibraryViews } from '../../components/library/deferred-library-views';
import type { Thumbnails } from '../../components/library/rows/RowThumbnail';
import type { FirstClips } from '../../storage';
import { LibraryApp } from './LibraryApp';
import { createLibraryPage } from './library-page';
import type { ReaderStage } from './reader/reader-controller';

/** How long to wait for the first clips before the rest is loaded in parallel, in milliseconds. */
const firstWaitMs = 120;

/**
 * Renders the library page. Sidebar and list come first, with the first clips if they are
 * available; the rest is loaded after the first paint.
 */
export async function showLibrary(
  view: Window & typeof globalThis,
  root: Element,
  firstLater: Promise<FirstClips | null>,
): Promise<void> {
  const life = new AbortController();
  const speaking = followLanguage(view);
  // `firstLater` if it has already resolved, else null.
  const first = await Promise.race([firstLater, null]);
  const hash = view.location.hash.slice(1);
  const place = findPlace(hash);
  const { query, clipId } = readListHash(hash) ?? { query: '', clipId: null };
  const parts = signal<DeferredLibraryViews | null>(null);
  const thumbnails = signal<Thumbnails | null>(null);

  const shown = firstLater.then((clips) => clips && waitForPaint(view));
  const opening = Promise.race([shown, pause(view)]).then(async () => {
    const worker = (await Promise.race([firstLater, null])) && startSearchWorker();
    const { openWholeLibrary } = await import('./open-whole-library');
    return openWholeLibrary(view, () => worker ?? startSearchWorker());
  });
  const openReader = async (stage: ReaderStage) => {
    const screen = await opening;
    const [{ createReaderController }, { deferredLibraryViews }] = await Promise.all([
      import('./reader/reader-controller'),
      import('../../components/library/deferred-library-views'),
    ]);
    const reader = createReaderController(view, screen, stage, life.signal);
    parts.value = deferredLibraryViews;
    return reader;
  };
  void opening.then(async (screen) => {
    const { createThumbnails } = await import('./list/thumbnails');
    thumbnails.value = createThumbnails(view, screen.library, life.signal);
  });
  const library = deferLibrary(opening.then((screen) => screen.library));
  const start = {
    library,
    first,
    firstLater,
    clipId,
    query,
    place: place ?? ('list' as const),
    openReader,
  };
  await speaking;
  const page = createLibraryPage(view, start, life.signal);
  render(<LibraryApp page={page} parts={parts} thumbnails={thumbnails} />, root);
}

function pause(view: Window): Promise<void> {
  return new Promise((resolve) => view.setTimeout(resolve, firstWaitMs));
}
