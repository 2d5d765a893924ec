import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../storage';
import { openLibrary } from '../../storage';
import { recordRequests } from './record-requests';
import {
  createDatabaseName,
  createLibrary,
  expectValue,
  instantAt,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from './samples';

const wireStory = [
  'The icebreaker Valborg was pulled off the sandbank near Osk on Sunday night after two tugs had tried in vain since Friday.',
  'No oil was lost and nobody among the crew of thirty-one was hurt, a spokeswoman for the harbour office told reporters on the quay.',
  'The ship is to be looked at by divers before she sails to the yard in Halden, where her propeller will probably be replaced.',
  'Ferries that had been held back since the accident are expected to leave again on Monday morning, weather permitting.',
];
const bakeryStory = [
  'Bakers in three valleys have agreed to sell bread of the same weight for the same price until the mill is mended.',
  'The agreement, signed in a school gymnasium, ends a quarrel that had lasted for most of the autumn and cost one of them his oven.',
  'Customers who were asked on Saturday morning said they had noticed nothing of it, and that the bread was good.',
  'The miller, a patient woman, wants to have her wheel turning again before the first frost of December.',
];

/** Saves a story under the address of a publisher. */
async function saveStory(library: Library, n: number, publisher: string, texts: readonly string[]) {
  const url = `https://www.${publisher}.example/story-${n}`;
  const article = makeArticle({
    url,
    publisher,
    headline: `Story ${n}`,
    body: makeBody(...texts),
  });
  return expectValue(await library.saveClip(makeSaveRequest(n, { article, pageUrl: url }))).clip;
}

const findDuplicateIds = async (library: Library, n: number) =>
  expectValue(await library.findNearDuplicates(`clip-${n}`)).map(({ clip }) => clip.id);

describe('findNearDuplicates', () => {
  it('finds a shortened and edited copy, in both directions', async () => {
    const library = createLibrary();
    await saveStory(library, 1, 'courier', wireStory);
    await saveStory(library, 2, 'bugle', [
      `${wireStory[0]?.replace('two tugs', '2 tug boats')}`,
      wireStory[1] ?? '',
    ]);
    await saveStory(library, 3, 'herald', bakeryStory);
    expect(await findDuplicateIds(library, 1)).toEqual(['clip-2']);
    expect(await findDuplicateIds(library, 2)).toEqual(['clip-1']);
    expect(await findDuplicateIds(library, 3)).toEqual([]);
  });

  it('finds every publisher of a widely printed story', async () => {
    const library = createLibrary();
    for (let n = 1; n <= 7; n++) await saveStory(library, n, `paper${n}`, wireStory);
    expect(await findDuplicateIds(library, 1)).toHaveLength(6);
  });

  it('ignores the same text of the same publisher under another address', async () => {
    const library = createLibrary();
    await saveStory(library, 1, 'courier', wireStory);
    await saveStory(library, 2, 'courier', wireStory);
    expect(await findDuplicateIds(library, 1)).toEqual([]);
  });

  it('finds a copy despite many others from the same publisher or in the bin', async () => {
    const library = createLibrary();
    for (let n = 1; n <= 4; n++) await saveStory(library, n, 'courier', wireStory);
    for (let n = 5; n <= 8; n++) await saveStory(library, n, 'herald', wireStory);
    for (let n = 5; n <= 8; n++) expectValue(await library.deleteClip(`clip-${n}`, instantAt(20)));
    await saveStory(library, 9, 'bugle', wireStory);
    await saveStory(library, 10, 'courier', wireStory);
    expect(await findDuplicateIds(library, 10)).toEqual(['clip-9']);
  });

  it('ignores clips in the bin', async () => {
    const library = createLibrary();
    await saveStory(library, 1, 'courier', wireStory);
    await saveStory(library, 2, 'bugle', wireStory);
    expectValue(await library.deleteClip('clip-2', instantAt(9)));
    expect(await findDuplicateIds(library, 1)).toEqual([]);
    expectValue(await library.restoreClip('clip-2', instantAt(10)));
    expect(await findDuplicateIds(library, 1)).toEqual(['clip-2']);
  });

  it('compares current versions only', async () => {
    const library = createLibrary();
    const clip = await saveStory(library, 1, 'courier', wireStory);
    await saveStory(library, 2, 'bugle', wireStory);
    const article = makeArticle({
      url: clip.summary.url ?? '',
      publisher: 'courier',
      body: makeBody(...bakeryStory),
    });
    expectValue(await library.saveVersion('clip-1', 'version-later', article, instantAt(20)));
    expect(await findDuplicateIds(library, 2)).toEqual([]);
    expect(await findDuplicateIds(library, 1)).toEqual([]);
  });

  it('ignores purged clips', async () => {
    const library = createLibrary();
    await saveStory(library, 1, 'courier', wireStory);
    await saveStory(library, 2, 'bugle', wireStory);
    expectValue(await library.deleteClip('clip-2', instantAt(9)));
    await library.emptyBin(instantAt(10));
    expect(await findDuplicateIds(library, 1)).toEqual([]);
  });

  it('fails for an unknown clip', async () => {
    const found = await createLibrary().findNearDuplicates('nowhere');
    expect(found).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  it('finds clips from before an upgrade once they have sketches', async () => {
    const name = createDatabaseName();
    const library = openLibrary(name);
    for (let n = 1; n <= 45; n++)
      await saveStory(
        library,
        n,
        `paper${n}`,
        n % 44 === 1 ? wireStory : bakeryStory.map((text) => `${text} ${n}`),
      );
    // The state after an upgrade from version 2: clips without sketches.
    const db = await new Dexie(name).open();
    await db.table('kinSketches').clear();
    db.close();
    expect(await findDuplicateIds(library, 1)).toEqual([]);
    const isWholeResults: boolean[] = [];
    while (isWholeResults.at(-1) !== true)
      isWholeResults.push(expectValue(await library.catchUpNearDuplicates()).isWhole);
    expect(isWholeResults).toEqual([false, false, true]);
    expect(await findDuplicateIds(library, 1)).toEqual(['clip-45']);
  });

  it('compares texts while a sketch is missing', async () => {
    const name = createDatabaseName();
    const library = openLibrary(name);
    await saveStory(library, 1, 'courier', wireStory);
    await saveStory(library, 2, 'bugle', wireStory);
    // The state after an upgrade from version 3: bands without sketches.
    const db = await new Dexie(name).open();
    const sketches = db.table('kinSketches');
    const sketchRows = await sketches.toArray();
    await sketches.toCollection().modify((row) => {
      delete row.sketch;
    });
    expect(await findDuplicateIds(library, 1)).toEqual(['clip-2']);
    while (!expectValue(await library.catchUpNearDuplicates()).isWhole);
    expect(await sketches.toArray()).toEqual(sketchRows);
    db.close();
  });

  it('reads no texts', async () => {
    const library = createLibrary();
    for (let n = 1; n <= 6; n++)
      await saveStory(library, n, `paper${n}`, [...wireStory, ...bakeryStory]);
    const { asked } = await recordRequests(() => findDuplicateIds(library, 1));
    expect(asked.filter(({ what }) => what.startsWith('versions'))).toEqual([]);
    expect(await findDuplicateIds(library, 1)).toHaveLength(5);
  });
});
