import type { Driven, Tab } from '../../scripts/drive/browser';
import { waitForBadge } from '../../scripts/drive/read-page-state';
import { selectWords } from '../../scripts/drive/select-words';
import { clickBar } from '../../scripts/drive/selection-bar';
import { waitUntil } from '../../scripts/drive/wait-until';
import { listAnnotations } from './observe';
import type { Stage } from './stage';

/** Two stories of the invented newspaper, for journeys in the library. */
export const stories = ['/council/flood-gate-vote', '/long-reads/the-eleven-bells/3'] as const;
/** The headline of the first story. */
export const gateHeadline = 'Council votes to raise the flood gate by a metre';
/** A passage of the first story. */
export const highlightedWords = 'a debate that went on for four hours';

/** Opens a story, clips it by shortcut, and returns its tab. */
export async function clipStory({ driven, at }: Stage, path: string): Promise<Tab> {
  const tab = await driven.openTab(at(path));
  await driven.runCommand('clip-article', tab);
  await waitForBadge(driven, tab, '✓');
  return tab;
}

/** Highlights words of a page in a colour, with the bar. */
export async function highlightWords(
  driven: Driven,
  tab: Tab,
  words: string,
  colour: string,
): Promise<void> {
  const before = (await listAnnotations(driven)).length;
  await selectWords(tab, words);
  await clickBar(driven, tab, colour);
  await waitUntil('the highlight', async () => (await listAnnotations(driven)).length > before);
}

/** Clips both stories, the first with a leaf-green highlight on `highlightedWords`. */
export async function clipStories(stage: Stage): Promise<void> {
  const tab = await clipStory(stage, stories[0]);
  await highlightWords(stage.driven, tab, highlightedWords, 'leaf');
  await clipStory(stage, stories[1]);
}

/** Opens the library page in a tab, 1280 pixels wide. */
export async function openLibraryTab(driven: Driven, height = 800): Promise<Tab> {
  const library = await driven.openTab(driven.extensionUrl('library.html'));
  await library.resize(1280, height);
  return library;
}

/** Returns the text of each row in the list. */
export function readRowTexts(library: Tab): Promise<readonly string[]> {
  return library.evaluate(
    () => [...document.querySelectorAll('.clip-row')].map((row) => row.textContent ?? ''),
    undefined,
  );
}

export async function waitForRows(library: Tab, count: number): Promise<void> {
  await waitUntil(`${count} rows`, async () => (await readRowTexts(library)).length === count);
}

export async function pressKeys(library: Tab, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await library.press(key);
}

/** Moves the focus from the search box to the list. */
export async function focusList(library: Tab): Promise<void> {
  await library.evaluate(
    () => document.querySelector<HTMLElement>('.clip-rows')?.focus(),
    undefined,
  );
}
