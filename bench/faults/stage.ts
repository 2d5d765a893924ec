import type { Tab } from '../../scripts/drive/browser';
import { callLibraryIn } from '../../scripts/drive/library-in-page';
import type { Ground } from './ground';
import type { Ledger } from './ledger';
import type { SharedLibrary } from './sync/shared-library';

/** What works and kills share. */
export interface Stage {
  readonly ground: Ground;
  readonly ledger: Ledger;
  readonly random: () => number;
  /** The address of the newspaper. */
  readonly site: string;
  /** Null if the library is on no server. */
  readonly shared: SharedLibrary | null;
  /** Returns the number of a story that nobody has used. */
  nextStory(): number;
}

/** Opens an empty page of the extension, which has nothing of ours but the library's code. */
export function openOwnTab({ ground }: Stage): Promise<Tab> {
  const driven = ground.driven();
  return driven.openTab(driven.extensionUrl('manifest.json'));
}

/** Calls a method of the library in a page of the extension. Throws on a failure. */
export function callIn<Answer>(
  tab: Tab,
  call: string,
  ...given: readonly unknown[]
): Promise<Answer> {
  // Only its text is used.
  const evaluate = (source: string) =>
    tab.evaluate(new Function(`return ${source.trim()}`) as () => unknown, undefined);
  return callLibraryIn(evaluate, call, given);
}

/** Returns a random element. Throws if the list is empty. */
export function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick');
  return item;
}
