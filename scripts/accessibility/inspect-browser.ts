import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListedState } from '../gallery/list-shots';
import { inspectState } from './inspect-state';
import type { InspectedPage } from './inspected-page';
import { listControls } from './judge-tree';
import { printTree } from './spoken-node';

/** What was found in a browser. */
export interface BrowserReport {
  /** The controls of each state, by its name, as "role name". */
  readonly controls: ReadonlyMap<string, readonly string[]>;
  readonly stops: number;
  readonly rings: number;
  readonly faults: number;
}

/** Inspects states, prints the faults, and writes the trees into a folder, which is emptied first. */
export async function inspectBrowser(
  inspected: InspectedPage,
  states: readonly ListedState[],
  folder: string,
): Promise<BrowserReport> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const controls = new Map<string, readonly string[]>();
  const counts = { stops: 0, rings: 0, faults: 0 };
  for (const state of states) {
    const { tree, stops, rings, faults } = await inspectState(inspected, state);
    await writeFile(join(folder, `${state.name}.txt`), printTree(tree));
    controls.set(state.name, listControls(tree));
    counts.stops += stops;
    counts.rings += rings;
    counts.faults += faults.length;
    for (const fault of faults) console.error(`${inspected.name}: ${state.name}: ${fault}`);
  }
  return { controls, ...counts };
}

/** Controls of a state that only one of two browsers has. One line for each. */
export function compareControls(
  one: ReadonlyMap<string, readonly string[]>,
  other: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return [...one].flatMap(([state, own]) => {
    const left = [...(other.get(state) ?? [])];
    const missing = own.filter((control) => {
      const at = left.indexOf(control);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    return [
      ...missing.map((control) => `${state}: not in the second browser: ${control}`),
      ...left.map((control) => `${state}: not in the first browser: ${control}`),
    ];
  });
}
