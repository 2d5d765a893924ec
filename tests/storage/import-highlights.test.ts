import { describe, expect, it } from 'vitest';
import type { ImportedAnnotation } from '../../core/import';
import type { Library } from '../../storage';
import {
  getKinds,
  importItems,
  makeImportedHighlight,
  makeImportedItem,
  readWholeClips,
} from './import-samples';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeBody,
  makeSaveRequest,
} from './samples';

const text = 'One boat came in. The last boat leaves on Friday. No boat leaves on Sunday.';

async function readNotes(library: Library) {
  const [whole] = await readWholeClips(library);
  return whole?.annotations.map(({ note }) => note).sort();
}

describe('imported highlights on the same quote', () => {
  const first = makeImportedHighlight('boat', 'The first');
  const second = makeImportedHighlight('boat', 'The second');

  it.each([
    ['in a text', makeBody(text)],
    ['of a link', null],
  ])('keep their notes when imported in another order, %s', async (_, body) => {
    const library = createLibrary();
    await importItems(library, [makeImportedItem({ body, annotations: [first, second] })], 1);
    const again = await importItems(
      library,
      [makeImportedItem({ body, annotations: [second, first] })],
      2,
    );
    expect(getKinds(again)).toEqual(['unchanged']);
    expect(await readNotes(library)).toEqual(['The first', 'The second']);
  });

  it('are recognised if a new highlight precedes them, which is added once', async () => {
    const library = createLibrary();
    await importItems(library, [makeImportedItem({ annotations: [first, second] })], 1);
    const more = makeImportedItem({
      annotations: [makeImportedHighlight('boat', 'The newest'), first, second],
    });
    expect(getKinds(await importItems(library, [more], 2))).toEqual(['changed']);
    expect(getKinds(await importItems(library, [more], 3))).toEqual(['unchanged']);
    expect(await readNotes(library)).toEqual(['The first', 'The newest', 'The second']);
  });

  it('stay separate at two positions, in one record or in two', async () => {
    const atFirst = makeImportedHighlight('boat', '', {
      quote: { exact: 'boat', prefix: 'One ', suffix: ' came' },
    });
    const atLast = makeImportedHighlight('boat', '', {
      quote: { exact: 'boat', prefix: 'No ', suffix: ' leaves' },
    });
    const makeRecords = (marks: readonly ImportedAnnotation[]) =>
      marks.map((mark) => makeImportedItem({ body: makeBody(text), annotations: [mark] }));
    const library = createLibrary();
    await importItems(library, makeRecords([atFirst, atLast]), 1);
    const starts = (await readWholeClips(library))[0]?.annotations.map(
      ({ passage }) => passage.position.start,
    );
    expect(new Set(starts).size).toBe(2);
    const reversed = makeImportedItem({ body: makeBody(text), annotations: [atLast, atFirst] });
    expect(getKinds(await importItems(library, [reversed], 2))).toEqual(['unchanged']);
  });

  it('get an edited note appended to the stored one', async () => {
    const library = createLibrary();
    await importItems(library, [makeImportedItem({ annotations: [first] })], 1);
    await importItems(
      library,
      [makeImportedItem({ annotations: [makeImportedHighlight('boat', 'Edited')] })],
      2,
    );
    expect(await readNotes(library)).toEqual(['The first\n\nEdited']);
  });

  it('do not change the user’s own highlight if it has another note', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1));
    await library.addAnnotation(makeAnnotation(1, { note: 'Mine' }));
    await importItems(
      library,
      [makeImportedItem({ annotations: [makeImportedHighlight('its last crossing', 'Theirs')] })],
      2,
    );
    expect(await readNotes(library)).toEqual(['Mine', 'Theirs']);
  });
});

describe('imported highlights that are not in the text', () => {
  const marks = [
    makeImportedHighlight('last boat'),
    makeImportedHighlight('never stood here', 'Where?'),
  ];

  it.each([
    ['a page that is imported with its text', async () => {}],
    [
      'a saved page',
      async (library: Library) => {
        const { article, ...rest } = makeSaveRequest(1);
        await library.saveClip({ ...rest, article: { ...article, body: makeBody(text) } });
      },
    ],
  ])('are reported by each import, on %s', async (_, prepare) => {
    const library = createLibrary();
    await prepare(library);
    const item = makeImportedItem({ body: makeBody(text), annotations: marks });
    for (const minute of [2, 3]) {
      const outcomes = await importItems(library, [item], minute);
      expect(outcomes.map(({ lostQuotes }) => lostQuotes)).toEqual([['never stood here']]);
    }
    const [whole] = await readWholeClips(library);
    const lost = whole?.annotations.find(({ note }) => note === 'Where?');
    expect(lost?.passage.position).toEqual({ start: 0, end: 0 });
  });

  it('are reported after the page was saved', async () => {
    const library = createLibrary();
    const [added] = await importItems(library, [makeImportedItem({ annotations: marks })], 1);
    expect(added?.lostQuotes).toEqual([]);
    const { article } = makeSaveRequest(1);
    expectValue(
      await library.saveVersion(
        added?.clipId ?? '',
        'version-1',
        { ...article, body: makeBody(text) },
        instantAt(2),
      ),
    );
    const [again] = await importItems(library, [makeImportedItem({ annotations: marks })], 3);
    expect(again).toMatchObject({ kind: 'unchanged', lostQuotes: ['never stood here'] });
  });
});

describe('imported highlights on a repeated quote', () => {
  const twice = 'A boat sails on Friday. A boat sails on Monday.';
  const onMonday = { quote: { exact: 'A boat', prefix: 'on Friday. ', suffix: '' } };
  const makeItemWith = (...annotations: readonly ImportedAnnotation[]) =>
    makeImportedItem({ body: makeBody(twice), annotations });

  it('are reported once if the file does not identify the occurrence', async () => {
    const library = createLibrary();
    const marks = [
      makeImportedHighlight('boat', 'Which?'),
      { ...makeImportedHighlight('A boat'), ...onMonday },
      makeImportedHighlight('on Friday'),
    ];
    const [added] = await importItems(library, [makeItemWith(...marks)], 1);
    expect(added?.guessedQuotes).toEqual(['boat']);
    const [again] = await importItems(
      library,
      [makeItemWith(...marks, makeImportedHighlight('sails'))],
      2,
    );
    expect(again?.guessedQuotes).toEqual(['sails']);
  });

  it('are reported when the text of the page is imported', async () => {
    const library = createLibrary();
    const [added] = await importItems(
      library,
      [makeImportedItem({ annotations: [makeImportedHighlight('boat')] })],
      1,
    );
    expect(added?.guessedQuotes).toEqual([]);
    const [filled] = await importItems(library, [makeItemWith()], 2);
    expect(filled?.guessedQuotes).toEqual(['boat']);
    const [again] = await importItems(library, [makeItemWith(makeImportedHighlight('boat'))], 3);
    expect(again?.guessedQuotes).toEqual([]);
  });

  it.each([
    [
      'if the note is the same',
      makeImportedHighlight('A boat', 'Which?', { createdAt: '2020-11-12T10:30:00.000Z' }),
      ['Which? 24'],
    ],
    [
      'if the time is the same',
      makeImportedHighlight('A boat', 'Monday', { createdAt: '2020-11-12T11:30:00.000Z' }),
      ['Which?\n\nMonday 24'],
    ],
    [
      'as a separate highlight if neither is the same',
      makeImportedHighlight('A boat', 'Monday', { createdAt: '2020-11-12T10:30:00.000Z' }),
      ['Monday 24', 'Which? 0'],
    ],
  ])('get a certain position from a later file: %s', async (_, certain, expected) => {
    const library = createLibrary();
    const guess = makeImportedHighlight('A boat', 'Which?', {
      createdAt: '2020-11-12T11:30:00.000Z',
    });
    await importItems(library, [makeItemWith(guess)], 1);
    const file = [makeItemWith({ ...certain, ...onMonday })];
    await importItems(library, file, 2);
    for (const again of [file, [makeItemWith(guess)], file]) {
      const [whole] = await readWholeClips(library);
      const positions = whole?.annotations.map(
        ({ note, passage }) => `${note} ${passage.position.start}`,
      );
      expect(positions?.sort()).toEqual(expected);
      expect(getKinds(await importItems(library, again, 3))).toEqual(['unchanged']);
    }
  });
});
