import type { LibraryProps } from '../../components/library/library-props';
import { fakeNumbers, fakeRows } from '../components/fake-rows';
import { plainLibrary } from '../components/library-fakes';
import { bookArticle } from '../components/sample-articles';
import { bookAnnotations, bookClip } from '../components/samples';
import { PaintedLibrary } from './painted-library';
import { type GalleryState, settle } from './state';

/** A state of the library page, with changes to the props of an ordinary one. */
export function library(
  name: string,
  change: Partial<LibraryProps> = {},
  more: Partial<GalleryState> = {},
): GalleryState {
  return {
    name: `library-${name}`,
    widths: [1280],
    height: 800,
    draw: () => <PaintedLibrary {...plainLibrary} {...change} />,
    ...more,
  };
}

export const none = { numbers: new Uint32Array(), chosen: null };
export const bigRows = { numbers: fakeNumbers(100_000) };

/** Highlights without an address, read and in the list. */
export const book: Partial<LibraryProps> = {
  rows: fakeRows((row, number) => (number === 1 ? { ...row, clip: bookClip } : row)),
  chosen: plainLibrary.chosen && {
    ...plainLibrary.chosen,
    clip: bookClip,
    article: bookArticle,
    annotations: bookAnnotations,
  },
};

export const sleep = () => settle(120);

export function pressKey(root: ParentNode, name: string, init: KeyboardEventInit = {}): void {
  const target = root.querySelector('[role=listbox][aria-multiselectable]') ?? document.body;
  (target as HTMLElement).focus();
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init }),
  );
}

/** Selects the first rows. */
export async function selectRows(root: ParentNode): Promise<void> {
  for (let count = 0; count < 3; count += 1) {
    pressKey(root, 'ArrowDown', { shiftKey: true });
    await settle(20);
  }
}
