import type { LibraryProps } from '../../components/library/library-props';
import { makeClipNumbers, makeRowSource } from '../components/row-source';
import { bookArticle } from '../components/sample-articles';
import { sampleLibrary } from '../components/sample-library';
import { sampleShelves } from '../components/sample-shelves';
import { bookAnnotations, bookClip } from '../components/samples';
import { PaintedLibrary } from './painted-library';
import { clickControl, type GalleryState, settle } from './state';

/** The sample library with some other props. */
export function makeLibraryState(
  name: string,
  change: Partial<LibraryProps> = {},
  options: Partial<GalleryState> = {},
): GalleryState {
  return {
    name: `library-${name}`,
    widths: [1280],
    height: 800,
    render: () => <PaintedLibrary {...sampleLibrary} {...change} />,
    ...options,
  };
}

/** As `makeLibraryState`, but narrow windows show the list instead of the open clip. */
export function makeListState(
  name: string,
  change: Partial<LibraryProps> = {},
  options: Partial<GalleryState> = {},
): GalleryState {
  return makeLibraryState(name, change, {
    render: () => (
      <PaintedLibrary
        {...sampleLibrary}
        {...change}
        {...(innerWidth < 720 && { openClip: null })}
      />
    ),
    ...options,
  });
}

export const noClips = { numbers: new Uint32Array(), openClip: null };
export const manyRows = {
  numbers: makeClipNumbers(100_000),
  shelves: {
    ...sampleShelves,
    ...{ all: 100_000, unread: 66_667, favourites: 14_286, archive: 31_000 },
  },
};

/** The first row is a clip of highlights without an address, and is open. */
export const bookProps: Partial<LibraryProps> = {
  rows: makeRowSource((row, number) => (number === 1 ? { ...row, clip: bookClip } : row)),
  openClip: sampleLibrary.openClip && {
    ...sampleLibrary.openClip,
    clip: bookClip,
    article: bookArticle,
    annotations: bookAnnotations,
  },
};

/** Waits until a menu or dialog of the library is rendered. */
export const settleLibrary = () => settle(120);

/** Opens the shelves where they are in a drawer. */
export async function openShelves(root: ParentNode): Promise<void> {
  if (innerWidth < 1060) clickControl(root, '.library__drawer');
  await settleLibrary();
}

/** Scrolls the settings to a section, by its id: "backup". */
export async function showSection(root: ParentNode, id: string): Promise<void> {
  await settleLibrary();
  const heading = root.querySelector(`.settings__heading[id$="-${id}"]`);
  if (heading === null) throw new Error(`no section ${id}`);
  heading.scrollIntoView();
}

/** Presses a key in the list, or in the body if there is no list below `root`. */
export function pressKey(root: ParentNode, key: string, init: KeyboardEventInit = {}): void {
  const target = root.querySelector('[role=listbox][aria-multiselectable]') ?? document.body;
  (target as HTMLElement).focus();
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }),
  );
}

/** Selects the first rows of the list. */
export async function selectRows(root: ParentNode): Promise<void> {
  for (let count = 0; count < 3; count += 1) {
    pressKey(root, 'ArrowDown', { shiftKey: true });
    await settle(20);
  }
}

/** Expands the reasons in the report of an import or of fetching texts. */
export function expandReasons(root: ParentNode): void {
  for (const group of root.querySelectorAll<HTMLDetailsElement>('.import__group')) {
    group.open = true;
  }
}
