import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/gallery/gallery-options';
import {
  type ListedState,
  listModes,
  listShots,
  nameMode,
} from '../../../scripts/gallery/list-shots';

const popup: ListedState = {
  name: 'popup-article',
  widths: [360],
  height: 80,
  isMain: true,
  isTouched: false,
  isPrinted: false,
};
const library = { ...popup, name: 'library-list', widths: [400, 1280], height: 800 };
const long = { ...library, name: 'library-settings', height: 2600, isMain: false };
const printed = { ...library, name: 'library-printed', isMain: false, isPrinted: true };

/** The shots with these arguments: "popup-article 360×80". */
const list = (...args: readonly string[]) =>
  listShots([popup, library, long, printed], readOptions(args)).map(
    ({ state, width, height }) => `${state.name} ${width}×${height}`,
  );

describe('shots of the gallery', () => {
  it('are every state at its own widths', () => {
    expect(list('list', 'printed', 'popup')).toEqual([
      'popup-article 360×80',
      'library-list 400×800',
      'library-list 1280×800',
      'library-printed 400×800',
      'library-printed 1280×800',
    ]);
  });

  it('are limited to the main states', () => {
    expect(list('--main', 'library-')).toEqual(['library-list 400×800', 'library-list 1280×800']);
  });

  it('have the given widths', () => {
    expect(list('--widths=320,640', 'popup')).toEqual([
      'popup-article 320×80',
      'popup-article 640×80',
    ]);
  });

  it('are also low and narrow with --all, except on paper', () => {
    expect(list('--all')).toEqual([
      'popup-article 320×80',
      'popup-article 360×80',
      'library-list 320×640',
      'library-list 400×800',
      'library-list 640×400',
      'library-list 1280×800',
      'library-list 1600×800',
      'library-settings 320×2600',
      'library-settings 400×2600',
      'library-settings 640×2600',
      'library-settings 1280×2600',
      'library-settings 1600×2600',
      'library-printed 400×800',
      'library-printed 1280×800',
    ]);
  });

  it.each([
    [[], ['light', 'dark']],
    [['--forced'], ['forced-light', 'forced-dark']],
    [['--all'], ['light', 'dark', 'forced-light', 'forced-dark']],
  ])('are in the modes of %j', (args, modes) => {
    expect(listModes(readOptions(args)).map(nameMode)).toEqual(modes);
  });
});
