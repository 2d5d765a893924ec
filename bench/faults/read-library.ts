import type { StoredClip } from '../../core/model';
import type { LibraryState } from './judge';
import type { Ledger } from './ledger';
import { callIn, openOwnTab, type Stage } from './stage';
import { makeStory } from './story';

const batchSize = 100;
/** Searches at once. */
const searches = 25;

/**
 * Reads the whole library through its methods, in a new page of the extension: an older one
 * remembers its search index. `isSearched` says which stories are searched for.
 */
export async function readLibrary(
  stage: Stage,
  isSearched: (story: number) => boolean = () => true,
): Promise<LibraryState> {
  const tab = await openOwnTab(stage);
  const call = <Answer>(method: string, ...given: readonly unknown[]) =>
    callIn<Answer>(tab, method, ...given);
  try {
    return await readThrough(call, stage.ledger, isSearched);
  } finally {
    await tab.close();
  }
}

/** Calls a method of a library. Throws on a failure. */
type Call = <Answer>(method: string, ...given: readonly unknown[]) => Promise<Answer>;

/** Reads the whole library of any device through its methods. */
export async function readThrough(
  call: Call,
  ledger: Ledger,
  isSearched: (story: number) => boolean,
): Promise<LibraryState> {
  const numbers: number[] = [];
  for (;;) {
    const after = numbers.at(-1) ?? 0;
    const next = await call<number[]>('listClipNumbers', after, 10_000);
    if (next.length === 0) break;
    numbers.push(...next);
  }
  const clips: StoredClip[] = [];
  const idOf = new Map<number, string>();
  for (const batch of chunk(numbers, batchSize)) {
    const wholes = await call<StoredClip[]>('getStoredClips', batch);
    if (wholes.length !== batch.length) throw new Error('clips changed while they were read');
    for (const [index, whole] of wholes.entries()) idOf.set(batch[index] ?? 0, whole.clip.id);
    clips.push(...wholes);
  }
  const { all, bin } = await call<{ all: number; bin: number }>('listShelves');
  const found = new Map<number, readonly string[]>();
  for (const batch of chunk([...ledger.stories.keys()].filter(isSearched), searches)) {
    await Promise.all(
      batch.map(async (story) => {
        const { rareWord } = makeStory(story);
        const hits = await call<{ numbers: object }>('find', rareWord, 'newest');
        const list = Object.values(hits.numbers) as number[];
        found.set(
          story,
          list.map((number) => idOf.get(number) ?? `number ${number}`),
        );
      }),
    );
  }
  return { clips, counted: { all, bin }, found };
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, n * size + size),
  );
}
