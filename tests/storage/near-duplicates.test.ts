import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../storage';
import { openLibrary } from '../../storage';
import { recordRequests } from './requests';
import {
  anArticle,
  bodyOf,
  expectValue,
  freshLibrary,
  freshName,
  instantAt,
  makeSaveRequest,
} from './samples';

const wire = [
  'The icebreaker Valborg was pulled off the sandbank near Osk on Sunday night after two tugs had tried in vain since Friday.',
  'No oil was lost and nobody among the crew of thirty-one was hurt, a spokeswoman for the harbour office told reporters on the quay.',
  'The ship is to be looked at by divers before she sails to the yard in Halden, where her propeller will probably be replaced.',
  'Ferries that had been held back since the accident are expected to leave again on Monday morning, weather permitting.',
];
const other = [
  'Bakers in three valleys have agreed to sell bread of the same weight for the same price until the mill is mended.',
  'The agreement, signed in a school gymnasium, ends a quarrel that had lasted for most of the autumn and cost one of them his oven.',
  'Customers who were asked on Saturday morning said they had noticed nothing of it, and that the bread was good.',
  'The miller, a patient woman, wants to have her wheel turning again before the first frost of December.',
];

/** Saves a story under the address of a publisher. */
async function saveStory(library: Library, n: number, paper: string, texts: readonly string[]) {
  const url = `https://www.${paper}.example/story-${n}`;
  const article = anArticle({
    url,
    publisher: paper,
    headline: `Story ${n}`,
    body: bodyOf(...texts),
  });
  return expectValue(await library.saveClip(makeSaveRequest(n, { article, pageUrl: url }))).clip;
}

const findDuplicateIds = async (library: Library, n: number) =>
  expectValue(await library.findNearDuplicates(`clip-${n}`)).map(({ clip }) => clip.id);

describe('a near-duplicate', () => {
  it('is found by its text, shortened and in another style, in both directions', async () => {
    const library = freshLibrary();
    await saveStory(library, 1, 'courier', wire);
    await saveStory(library, 2, 'bugle', [
      `${wire[0]?.replace('two tugs', '2 tug boats')}`,
      wire[1] ?? '',
    ]);
    await saveStory(library, 3, 'herald', other);
    expect(await findDuplicateIds(library, 1)).toEqual(['clip-2']);
    expect(await findDuplicateIds(library, 2)).toEqual(['clip-1']);
    expect(await findDuplicateIds(library, 3)).toEqual([]);
  });

  it('is not a text of the same publisher under two addresses', async () => {
    const library = freshLibrary();
    await saveStory(library, 1, 'courier', wire);
    await saveStory(library, 2, 'courier', wire);
    expect(await findDuplicateIds(library, 1)).toEqual([]);
  });

  it('is found despite many copies from the same publisher or in the bin', async () => {
    const library = freshLibrary();
    for (let n = 1; n <= 4; n++) await saveStory(library, n, 'courier', wire);
    for (let n = 5; n <= 8; n++) await saveStory(library, n, 'herald', wire);
    for (let n = 5; n <= 8; n++) expectValue(await library.deleteClip(`clip-${n}`, instantAt(20)));
    await saveStory(library, 9, 'bugle', wire);
    await saveStory(library, 10, 'courier', wire);
    expect(await findDuplicateIds(library, 10)).toEqual(['clip-9']);
  });

  it('is not found while it is in the bin', async () => {
    const library = freshLibrary();
    await saveStory(library, 1, 'courier', wire);
    await saveStory(library, 2, 'bugle', wire);
    expectValue(await library.deleteClip('clip-2', instantAt(9)));
    expect(await findDuplicateIds(library, 1)).toEqual([]);
    expectValue(await library.restoreClip('clip-2', instantAt(10)));
    expect(await findDuplicateIds(library, 1)).toEqual(['clip-2']);
  });

  it('is searched by the current version', async () => {
    const library = freshLibrary();
    const clip = await saveStory(library, 1, 'courier', wire);
    await saveStory(library, 2, 'bugle', wire);
    const article = anArticle({
      url: clip.summary.url ?? '',
      publisher: 'courier',
      body: bodyOf(...other),
    });
    expectValue(await library.saveVersion('clip-1', 'version-later', article, instantAt(20)));
    expect(await findDuplicateIds(library, 2)).toEqual([]);
    expect(await findDuplicateIds(library, 1)).toEqual([]);
  });

  it('is no longer found once it is purged', async () => {
    const library = freshLibrary();
    await saveStory(library, 1, 'courier', wire);
    await saveStory(library, 2, 'bugle', wire);
    expectValue(await library.deleteClip('clip-2', instantAt(9)));
    await library.emptyBin(instantAt(10));
    expect(await findDuplicateIds(library, 1)).toEqual([]);
  });

  it('fails for an unknown clip', async () => {
    const found = await freshLibrary().findNearDuplicates('nowhere');
    expect(found).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  it('is found among clips from before an upgrade, once they have sketches', async () => {
    const name = freshName();
    const library = openLibrary(name);
    for (let n = 1; n <= 45; n++)
      await saveStory(
        library,
        n,
        `paper${n}`,
        n % 44 === 1 ? wire : other.map((text) => `${text} ${n}`),
      );
    // The state after an upgrade from version 2: clips without sketches.
    const db = await new Dexie(name).open();
    await db.table('kinSketches').clear();
    db.close();
    expect(await findDuplicateIds(library, 1)).toEqual([]);
    const turns: boolean[] = [];
    while (turns.at(-1) !== true)
      turns.push(expectValue(await library.catchUpNearDuplicates()).isWhole);
    expect(turns).toEqual([false, false, true]);
    expect(await findDuplicateIds(library, 1)).toEqual(['clip-45']);
  });

  it('is compared by its text while its sketch is missing', async () => {
    const name = freshName();
    const library = openLibrary(name);
    await saveStory(library, 1, 'courier', wire);
    await saveStory(library, 2, 'bugle', wire);
    // The state after an upgrade from version 3: bands without sketches.
    const db = await new Dexie(name).open();
    const sketches = db.table('kinSketches');
    const whole = await sketches.toArray();
    await sketches.toCollection().modify((row) => {
      delete row.sketch;
    });
    expect(await findDuplicateIds(library, 1)).toEqual(['clip-2']);
    while (!expectValue(await library.catchUpNearDuplicates()).isWhole);
    expect(await sketches.toArray()).toEqual(whole);
    db.close();
  });

  it('is found without reading any text', async () => {
    const library = freshLibrary();
    for (let n = 1; n <= 6; n++) await saveStory(library, n, `paper${n}`, [...wire, ...other]);
    const { asked } = await recordRequests(() => findDuplicateIds(library, 1));
    expect(asked.filter(({ what }) => what.startsWith('versions'))).toEqual([]);
    expect(await findDuplicateIds(library, 1)).toHaveLength(4);
  });
});
