import { render } from 'preact';
import type { FirstClips } from '../../storage';
import { openScreen } from '../access/open-screen';
import { LibraryApp } from './LibraryApp';
import { createLibraryPage } from './library-page';

/** Draws the library page into an element; `first` are the clips that are shown before any other. */
export async function showLibrary(
  view: Window & typeof globalThis,
  root: Element,
  first: Promise<FirstClips | null> | null,
): Promise<void> {
  const clipId = view.location.hash.slice(1) || null;
  const life = new AbortController();
  const screen = await openScreen(view);
  const page = createLibraryPage(view, screen, await first, clipId, life.signal);
  render(<LibraryApp page={page} />, root);
}
