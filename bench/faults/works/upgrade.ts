import type { StoredClip } from '../../../core/model';
import type { Tab } from '../../../scripts/drive/browser';
import { callIn, openOwnTab } from '../stage';
import { makeStory, toWholeClip } from '../story';
import type { Work } from './work';

/** Clips of the library that is upgraded. */
const clips = 120;

/** The libraries get names of their own. */
let libraries = 0;

/** Opens a library of the first version, which is upgraded, and reads it. */
export const upgrade: Work = {
  kills: ['tab', 'browser'],
  plan(stage) {
    const name = `upgraded-${++libraries}`;
    const savedAt = '2026-11-20T09:00:00.000Z';
    const rows = Array.from({ length: clips }, (_, number) =>
      toFirstRows(toWholeClip(makeStory(number), stage.site, savedAt)),
    );
    return {
      what: `upgrade library ${name}`,
      open: () => openOwnTab(stage),
      async run(tab) {
        await tab.evaluate(createFirstLibrary, { name, rows });
        const { numbers, all, found } = await readUpgraded(tab, name);
        if (numbers < clips) stage.ledger.report('lost', `${clips - numbers} clips of ${name}`);
        if (numbers > clips) stage.ledger.report('doubled', `${numbers - clips} clips of ${name}`);
        if (all !== numbers) stage.ledger.report('torn', `${name}: counted ${all} of ${numbers}`);
        if (found !== numbers) stage.ledger.report('unfound', `${name}: ${found} of ${numbers}`);
        stage.ledger.acknowledged += 1;
        await tab.evaluate(deleteLibrary, name);
      },
    };
  },
};

type Rows = ReturnType<typeof toFirstRows>;

/** As the first version stored a clip. */
function toFirstRows({ clip, versions, annotations }: StoredClip) {
  const { id, addresses, versionId, wordCount, tags, note, annotationCount } = clip;
  const { clippedAt, updatedAt, deletedAt } = clip;
  const { evidence: _, ...summary } = clip.summary;
  return {
    clip: {
      ...{ id, addresses, versionId, summary, wordCount, tags, note, annotationCount },
      ...{ clippedAt, updatedAt, deletedAt, order: `${clippedAt} ${id}` },
    },
    versions: versions.map((version) => {
      const { evidence: _, ...article } = version.article;
      return { ...version, article };
    }),
    annotations,
  };
}

/** Creates the library in one transaction, unless it is there. */
async function createFirstLibrary(given: {
  readonly name: string;
  readonly rows: readonly Rows[];
}): Promise<void> {
  const known = await indexedDB.databases();
  if (known.some(({ name, version }) => name === given.name && version)) return;
  await new Promise<void>((resolve, reject) => {
    // Dexie multiplies its versions by ten.
    const opening = indexedDB.open(given.name, 10);
    opening.onupgradeneeded = () => {
      const db = opening.result;
      const clips = db.createObjectStore('clips', { keyPath: 'id' });
      clips.createIndex('addresses', 'addresses', { unique: true, multiEntry: true });
      clips.createIndex('order', 'order');
      const versions = db.createObjectStore('versions', { keyPath: 'id' });
      versions.createIndex('[clipId+keptAt]', ['clipId', 'keptAt']);
      const annotations = db.createObjectStore('annotations', { keyPath: 'id' });
      annotations.createIndex('[clipId+createdAt]', ['clipId', 'createdAt']);
      db.createObjectStore('tags', { keyPath: 'key' });
      db.createObjectStore('drafts', { keyPath: 'key' });
      for (const row of given.rows) {
        clips.add(row.clip);
        for (const version of row.versions) versions.add(version);
        for (const annotation of row.annotations) annotations.add(annotation);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
}

interface Upgraded {
  readonly numbers: number;
  readonly all: number;
  readonly found: number;
}

async function readUpgraded(tab: Tab, name: string): Promise<Upgraded> {
  // Loads the library's code.
  await callIn(tab, 'getSettings');
  return tab.evaluate(async (name): Promise<Upgraded> => {
    const { openPressmarkLibrary } = globalThis as unknown as {
      openPressmarkLibrary(name: string): {
        [method: string]: (...given: unknown[]) => Promise<{ value: never; failure: unknown }>;
      };
    };
    const library = openPressmarkLibrary(name);
    const call = async <Answer>(method: string, ...given: unknown[]): Promise<Answer> => {
      const { value, failure } = (await library[method]?.(...given)) ?? {};
      if (failure) throw new Error(`${method}: ${JSON.stringify(failure)}`);
      return value as Answer;
    };
    const { all } = await call<{ all: number }>('listShelves');
    const numbers = await call<number[]>('listClipNumbers', 0, 10_000);
    const isWhole = (whole: StoredClip) => whole.versions.length + whole.annotations.length === 2;
    const wholes = await call<StoredClip[]>('getStoredClips', numbers);
    // The index is built when no search has been made for a moment (`idleMs` in storage).
    let found = 0;
    for (let tries = 0; found < numbers.length && tries < 10; tries++) {
      const hits = await call<{ numbers: Uint32Array }>('find', 'canal', 'newest');
      found = hits.numbers.length;
      if (found < numbers.length) await new Promise((resolve) => setTimeout(resolve, 800));
    }
    (library as unknown as { close(): void }).close();
    return { numbers: wholes.filter(isWhole).length, all, found };
  }, name);
}

function deleteLibrary(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}
