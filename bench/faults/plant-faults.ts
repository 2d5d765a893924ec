import type { Driven } from '../../scripts/drive/browser';
import type { Finding } from './finding';
import { judge } from './judge';
import type { Killer } from './killer';
import { readLibrary } from './read-library';
import type { Stage } from './stage';
import type { SharedLibrary } from './sync/shared-library';
import { clip } from './works/clip';
import { note } from './works/note';

interface Row {
  readonly [name: string]: unknown;
}

/** A fault, as the judge must report it. */
interface Fault {
  readonly name: string;
  readonly kind: Finding['kind'];
  /** Plants it behind the library's back, and returns how to remove it. */
  plant(): Promise<() => Promise<unknown>>;
  /** Looks for it, if the judge does not. */
  find?(): Promise<readonly Finding[]>;
}

/**
 * Plants one fault after the other in a library without any, and returns those that the judge
 * did not report as what they are.
 */
export async function plantFaults(
  stage: Stage,
  killer: Killer,
): Promise<{ readonly planted: number; readonly missed: readonly string[] }> {
  // For faults in both.
  await killer.do('note', note);
  await killer.do('clip', clip);
  const faults = listFaults(stage, killer);
  const missed: string[] = [];
  const look = async () => judge(await readLibrary(stage), stage.ledger);
  for (const { name, kind, plant, find = look } of faults) {
    const remove = await plant();
    const findings = await find();
    if (!findings.some((one) => one.kind === kind))
      missed.push(`${name}, found ${describe(findings)}`);
    await remove();
  }
  const left = await look();
  if (left.some(({ kind }) => kind !== 'unfound')) throw new Error(`left over: ${describe(left)}`);
  return { planted: faults.length, missed };
}

function describe(findings: readonly Finding[]): string {
  return JSON.stringify(findings.slice(0, 3));
}

function listFaults(stage: Stage, killer: Killer): readonly Fault[] {
  const { ground, ledger, shared } = stage;
  const driven = ground.driven();
  const [, clipId] = ledger.listClips().at(-1) ?? [];
  const [highlight] = [...ledger.highlights].find(([, one]) => one.notes[0] !== '') ?? [];
  if (clipId === undefined || highlight === undefined) throw new Error('an empty library');
  const change = async (table: string, key: string, edit: (row: Row) => Row | null) => {
    const row = await swapRow(driven, { table, key, row: null });
    const edited = edit(row);
    if (edited !== null) await swapRow(driven, { table, key, row: edited });
    return () => swapRow(driven, { table, key, row });
  };
  const findClip = () => driven.callLibrary<{ versionId: string }>('getClip', clipId);
  return [
    { name: 'a lost clip', kind: 'lost', plant: () => change('clips', clipId, () => null) },
    {
      name: 'a lost highlight',
      kind: 'lost',
      plant: () => change('annotations', highlight, () => null),
    },
    {
      name: 'a lost note',
      kind: 'lost',
      plant: () => change('annotations', highlight, (row) => ({ ...row, note: 'Before.' })),
    },
    {
      name: 'a body that is cut off',
      kind: 'torn',
      plant: async () =>
        change('versions', (await findClip()).versionId, (row) => {
          const article = row['article'] as { body: { children: readonly unknown[] } };
          const body = { ...article.body, children: article.body.children.slice(0, -1) };
          return { ...row, article: { ...article, body } };
        }),
    },
    {
      name: 'a missing version',
      kind: 'torn',
      plant: async () => change('versions', (await findClip()).versionId, () => null),
    },
    {
      name: 'a doubled clip',
      kind: 'doubled',
      async plant() {
        const row = await swapRow(driven, { table: 'clips', key: clipId, row: null });
        await swapRow(driven, { table: 'clips', key: clipId, row });
        const [key, addresses] = [`${clipId}-doubled`, ['doubled.example']];
        const doubled = { ...row, id: key, addresses, number: 1_000_000_000 };
        await swapRow(driven, { table: 'clips', key, row: doubled });
        return () => swapRow(driven, { table: 'clips', key, row: null });
      },
    },
    ...(shared ? [takeFromServer(stage, shared, clipId)] : []),
    {
      name: 'a change that the search does not know',
      kind: 'unfound',
      // The last fault: its rows, which are not plain JSON, are not put back.
      async plant() {
        // A change that the search index has not merged yet.
        await killer.do('clip', clip);
        await driven.inExtension(clearDeltas, undefined);
        return async () => {};
      },
    },
  ];
}

/** A device that joins later does not get the clip. */
function takeFromServer(stage: Stage, shared: SharedLibrary, clipId: string): Fault {
  return {
    name: 'a record that the server has lost',
    kind: 'lost',
    async plant() {
      await shared.sendAll();
      return shared.removeRecord(clipId);
    },
    find: async () => shared.compareWithNewDevice(await readLibrary(stage)),
  };
}

/** Replaces a row, or deletes it, without the library's code; returns the one before. */
function swapRow(
  driven: Driven,
  given: { readonly table: string; readonly key: string; readonly row: Row | null },
): Promise<Row> {
  return driven.inExtension(
    ({ table, key, row }) =>
      new Promise<Row>((resolve, reject) => {
        const opening = indexedDB.open('pressmark');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(table, 'readwrite');
          const store = writing.objectStore(table);
          const reading = store.get(key);
          reading.onsuccess = () => {
            if (row === null) store.delete(key);
            else store.put(row);
          };
          writing.onabort = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve(reading.result ?? {});
          };
        };
      }),
    given,
  );
}

function clearDeltas(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('pressmark');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('searchDeltas', 'readwrite');
      writing.objectStore('searchDeltas').clear();
      writing.onabort = () => reject(writing.error);
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
