import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../storage';
import { openLibrary } from '../../storage';
import { requestsOf } from './requests';
import { anArticle, aRequest, at, bodyOf, expectValue, freshLibrary, freshName } from './samples';

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

/** Keeps a story under the address of a paper. */
async function keep(library: Library, n: number, paper: string, texts: readonly string[]) {
  const url = `https://www.${paper}.example/story-${n}`;
  const article = anArticle({
    url,
    publisher: paper,
    headline: `Story ${n}`,
    body: bodyOf(...texts),
  });
  return expectValue(await library.saveClip(aRequest(n, { article, pageUrl: url }))).clip;
}

const kinOf = async (library: Library, n: number) =>
  expectValue(await library.findNearDuplicates(`clip-${n}`)).map(({ clip }) => clip.id);

describe('the same story in another paper', () => {
  it('is found by its text, cut and in another style, from either side', async () => {
    const library = freshLibrary();
    await keep(library, 1, 'courier', wire);
    await keep(library, 2, 'bugle', [
      `${wire[0]?.replace('two tugs', '2 tug boats')}`,
      wire[1] ?? '',
    ]);
    await keep(library, 3, 'herald', other);
    expect(await kinOf(library, 1)).toEqual(['clip-2']);
    expect(await kinOf(library, 2)).toEqual(['clip-1']);
    expect(await kinOf(library, 3)).toEqual([]);
  });

  it('is not what the same paper has said under two addresses', async () => {
    const library = freshLibrary();
    await keep(library, 1, 'courier', wire);
    await keep(library, 2, 'courier', wire);
    expect(await kinOf(library, 1)).toEqual([]);
  });

  it('is found however many copies the own paper has, or lie in the bin', async () => {
    const library = freshLibrary();
    for (let n = 1; n <= 4; n++) await keep(library, n, 'courier', wire);
    for (let n = 5; n <= 8; n++) await keep(library, n, 'herald', wire);
    for (let n = 5; n <= 8; n++) expectValue(await library.deleteClip(`clip-${n}`, at(20)));
    await keep(library, 9, 'bugle', wire);
    await keep(library, 10, 'courier', wire);
    expect(await kinOf(library, 10)).toEqual(['clip-9']);
  });

  it('is not told of while it lies in the bin', async () => {
    const library = freshLibrary();
    await keep(library, 1, 'courier', wire);
    await keep(library, 2, 'bugle', wire);
    expectValue(await library.deleteClip('clip-2', at(9)));
    expect(await kinOf(library, 1)).toEqual([]);
    expectValue(await library.restoreClip('clip-2', at(10)));
    expect(await kinOf(library, 1)).toEqual(['clip-2']);
  });

  it('is sought by the text that was kept last', async () => {
    const library = freshLibrary();
    const clip = await keep(library, 1, 'courier', wire);
    await keep(library, 2, 'bugle', wire);
    const article = anArticle({
      url: clip.summary.url ?? '',
      publisher: 'courier',
      body: bodyOf(...other),
    });
    expectValue(await library.keepVersion('clip-1', 'version-later', article, at(20)));
    expect(await kinOf(library, 2)).toEqual([]);
    expect(await kinOf(library, 1)).toEqual([]);
  });

  it('is forgotten with a clip that is purged', async () => {
    const library = freshLibrary();
    await keep(library, 1, 'courier', wire);
    await keep(library, 2, 'bugle', wire);
    expectValue(await library.deleteClip('clip-2', at(9)));
    await library.emptyBin(at(10));
    expect(await kinOf(library, 1)).toEqual([]);
  });

  it('fails for a clip that is not there', async () => {
    const found = await freshLibrary().findNearDuplicates('nowhere');
    expect(found).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  it('is found among clips that an upgrade has left unknown, once they are caught up with', async () => {
    const name = freshName();
    const library = openLibrary(name);
    for (let n = 1; n <= 45; n++)
      await keep(
        library,
        n,
        `paper${n}`,
        n % 44 === 1 ? wire : other.map((text) => `${text} ${n}`),
      );
    // As the upgrade from the second shape leaves it: clips, and nothing noted of their texts.
    const db = await new Dexie(name).open();
    await db.table('kinSketches').clear();
    db.close();
    expect(await kinOf(library, 1)).toEqual([]);
    const turns: boolean[] = [];
    while (turns.at(-1) !== true)
      turns.push(expectValue(await library.catchUpNearDuplicates()).isWhole);
    expect(turns).toEqual([false, false, true]);
    expect(await kinOf(library, 1)).toEqual(['clip-45']);
  });

  it('is judged by its text until its sketch is made', async () => {
    const name = freshName();
    const library = openLibrary(name);
    await keep(library, 1, 'courier', wire);
    await keep(library, 2, 'bugle', wire);
    // As the upgrade from the third shape leaves it: bands without sketches.
    const db = await new Dexie(name).open();
    const sketches = db.table('kinSketches');
    const whole = await sketches.toArray();
    await sketches.toCollection().modify((row) => {
      delete row.sketch;
    });
    expect(await kinOf(library, 1)).toEqual(['clip-2']);
    while (!expectValue(await library.catchUpNearDuplicates()).isWhole);
    expect(await sketches.toArray()).toEqual(whole);
    db.close();
  });

  it('is found without reading any text', async () => {
    const library = freshLibrary();
    for (let n = 1; n <= 6; n++) await keep(library, n, `paper${n}`, [...wire, ...other]);
    const { asked } = await requestsOf(() => kinOf(library, 1));
    expect(asked.filter(({ what }) => what.startsWith('versions'))).toEqual([]);
    expect(await kinOf(library, 1)).toHaveLength(4);
  });
});
