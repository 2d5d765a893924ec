import { join } from 'node:path';
import type { Language } from '../../core/model';
import {
  findColourFaults,
  findControls,
  findCrowding,
  findFaults,
  findOverflow,
} from './find-faults.mjs';
import type { GalleryBrowser, GalleryPage } from './gallery-page';
import { type Mode, nameMode, type Shot } from './list-shots';
import { showState } from './open-gallery.mjs';
import type { Picture } from './picture';

/** What all pictures of a run have in common. */
interface Series {
  readonly browser: GalleryBrowser;
  readonly language: Language;
  readonly modes: readonly Mode[];
  /** Of the pictures. */
  readonly folder: string;
  readonly onFault: (fault: string) => void;
}

interface TakenPicture extends Picture {
  readonly mode: Mode;
}

/** Takes the shots in each mode, and reports faults. The pictures are in the order of the shots. */
export async function takePictures(
  series: Series,
  shots: readonly Shot[],
): Promise<readonly TakenPicture[]> {
  const taken = new Map<Shot, readonly TakenPicture[]>();
  for (const isTouched of [false, true]) {
    const left = shots.filter(({ state }) => state.isTouched === isTouched);
    const pageCount = Math.min(series.browser.pageCount, left.length);
    const takeLeft = async () => {
      const { page, close } = await series.browser.open({ isTouched, onError: series.onFault });
      try {
        await page.evaluate((tag) => window.gallery.speak(tag), series.language);
        for (let shot = left.shift(); shot; shot = left.shift()) {
          taken.set(shot, await takeEachMode(series, page, shot));
        }
      } finally {
        await close();
      }
    };
    await Promise.all(Array.from({ length: pageCount }, takeLeft));
  }
  return shots.flatMap((shot) => taken.get(shot) ?? []);
}

async function takeEachMode(
  { browser, modes, folder, onFault }: Series,
  page: GalleryPage,
  { state, width, height }: Shot,
): Promise<readonly TakenPicture[]> {
  const { name, isPrinted } = state;
  try {
    await showState(page, { ...state, height }, width);
  } catch (error) {
    const { message } = error as Error;
    onFault(`${name} at ${width} cannot be shown: ${message}`);
    return [];
  }
  const pictures: TakenPicture[] = [];
  for (const mode of modes) {
    if (isPrinted && mode.isForced) continue;
    await page.emulateMedia({
      colorScheme: mode.scheme,
      forcedColors: mode.isForced ? 'active' : 'none',
    });
    const ofLayout = [findOverflow, isPrinted ? findControls : findCrowding];
    const ofAxe = browser.runsAxe ? [mode === modes[0] ? findFaults : findColourFaults] : [];
    for (const look of mode === modes[0] ? [...ofLayout, ...ofAxe] : ofAxe) {
      for (const fault of await page.evaluate<readonly string[], undefined>(look, undefined)) {
        onFault(`${name} at ${width}, ${nameMode(mode)}: ${fault}`);
      }
    }
    const file = `${name}-${width}-${nameMode(mode)}.png`;
    await page.screenshot({ path: join(folder, file), fullPage: true, animations: 'disabled' });
    pictures.push({ file, name, width, mode });
  }
  return pictures;
}
