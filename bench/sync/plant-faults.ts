import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driven } from '../../scripts/drive/browser';
import { compare, type Expected, type Finding } from './compare';
import type { Device } from './device';
import { wordOf } from './known-words';
import { type LibraryState, readState, type TableName } from './library-state';
import { scanServer } from './scan-server';

/** A fault, as the checks must report it. */
interface Fault {
  readonly name: string;
  /** Plants it, and returns how to remove it. */
  plant(): Promise<() => Promise<void>>;
  /** Whether exactly this fault was found. */
  isCaught(findings: readonly Finding[], readable: readonly string[]): boolean;
}

/**
 * Plants one fault after the other behind the library's back, and counts those that the checks
 * report, and nothing else with them.
 */
export async function plantFaults(
  devices: readonly Device[],
  store: string,
  expected: Expected,
): Promise<{ readonly planted: number; readonly missed: readonly string[] }> {
  const states = new Map<string, LibraryState>();
  for (const device of devices) states.set(device.name, await readState(device.driven()));
  const faults = listFaults(devices, states, store);
  const missed: string[] = [];
  for (const { name, plant, isCaught } of faults) {
    const undo = await plant();
    try {
      const seen = new Map<string, LibraryState>();
      for (const device of devices) seen.set(device.name, await readState(device.driven()));
      const findings = compare(seen, expected);
      if (!isCaught(findings, scanServer(store))) {
        missed.push(`${name}: ${JSON.stringify(findings.slice(0, 3))}`);
      }
    } finally {
      await undo();
    }
  }
  return { planted: faults.length, missed };
}

function listFaults(
  devices: readonly Device[],
  states: ReadonlyMap<string, LibraryState>,
  store: string,
): readonly Fault[] {
  const [first, second = first, third = second] = devices;
  const state = first && states.get(first.name);
  if (!first || !second || !third || !state) throw new Error('no devices');
  const isPlain = ({ isAlive, words }: { isAlive: boolean; words: readonly string[] }) =>
    isAlive && words.length === 0;
  const clip = state.clips.find(isPlain);
  const annotation = state.annotations.find(isPlain);
  if (!clip || !annotation) throw new Error('no clip without a typed word');
  const isOnly = (findings: readonly Finding[], readable: readonly string[], wanted: Finding) => {
    const [found, ...others] = findings;
    return (
      others.length === 0 &&
      readable.length === 0 &&
      found?.kind === wanted.kind &&
      found.device === wanted.device &&
      found.what.startsWith(wanted.what)
    );
  };
  const what = `clip "${clip.headline}"`;
  return [
    {
      name: 'a dropped write',
      plant: () => changeRow(second.driven(), 'clips', clip.id, 'delete'),
      isCaught: (findings, readable) =>
        isOnly(findings, readable, { kind: 'lost', device: second.name, what }),
    },
    {
      name: 'a doubled record',
      plant: () => changeRow(third.driven(), 'clips', clip.id, 'double'),
      isCaught: (findings, readable) =>
        isOnly(findings, readable, { kind: 'doubled', device: third.name, what }),
    },
    {
      name: 'a changed note',
      plant: () => changeRow(first.driven(), 'annotations', annotation.id, 'change'),
      isCaught(findings, readable) {
        const found = { kind: 'unequal', device: null, what: `annotations ${annotation.id}` };
        return isOnly(findings, readable, found as Finding);
      },
    },
    {
      name: 'a plaintext body',
      async plant() {
        const file = join(store, 'planted');
        writeFileSync(file, `${'\0'.repeat(5000)}A text about ${wordOf.body}.`);
        return async () => rmSync(file);
      },
      isCaught: (findings, readable) =>
        findings.length === 0 && readable.join() === join(store, 'planted'),
    },
  ];
}

type Change = 'delete' | 'double' | 'change';

/** Changes a row without the library's code, and returns how to undo it. */
async function changeRow(
  driven: Driven,
  table: TableName,
  id: string,
  change: Change,
): Promise<() => Promise<void>> {
  const row = await driven.inExtension(changeRowInPage, { table, id, change });
  return async () => {
    await driven.inExtension(restoreRowInPage, { table, row, added: `${id}-doubled` });
  };
}

function changeRowInPage(given: {
  readonly table: string;
  readonly id: string;
  readonly change: Change;
}): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('pressmark');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(given.table, 'readwrite');
      const store = writing.objectStore(given.table);
      const reading = store.get(given.id);
      reading.onsuccess = () => {
        const row = reading.result;
        if (given.change === 'delete') store.delete(given.id);
        if (given.change === 'change') store.put({ ...row, note: 'Changed.' });
        if (given.change === 'double') {
          const [id, addresses] = [`${given.id}-doubled`, [`doubled.example/${given.id}`]];
          store.put({ ...row, id, addresses, number: 1_000_000_000 });
        }
      };
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}

function restoreRowInPage(given: {
  readonly table: string;
  readonly row: unknown;
  readonly added: string;
}): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('pressmark');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(given.table, 'readwrite');
      writing.objectStore(given.table).delete(given.added);
      writing.objectStore(given.table).put(given.row);
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
