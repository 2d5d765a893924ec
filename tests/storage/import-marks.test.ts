import { describe, expect, it } from 'vitest';
import type { ImportedAnnotation } from '../../core/import';
import type { Library } from '../../storage';
import { aMark, anItem, bring, everything, kinds } from './import-samples';
import {
  anAnnotation,
  bodyOf,
  expectValue,
  freshLibrary,
  instantAt,
  makeSaveRequest,
} from './samples';

const text = 'One boat came in. The last boat leaves on Friday. No boat leaves on Sunday.';

async function notesOf(library: Library) {
  const [whole] = await everything(library);
  return whole?.annotations.map(({ note }) => note).sort();
}

describe('highlights of another program on the same words', () => {
  const first = aMark('boat', 'The first');
  const second = aMark('boat', 'The second');

  it.each([
    ['in a text', bodyOf(text)],
    ['of a link', null],
  ])('keep their notes in any order, %s', async (_, body) => {
    const library = freshLibrary();
    await bring(library, [anItem({ body, annotations: [first, second] })], 1);
    const again = await bring(library, [anItem({ body, annotations: [second, first] })], 2);
    expect(kinds(again)).toEqual(['unchanged']);
    expect(await notesOf(library)).toEqual(['The first', 'The second']);
  });

  it('are joined by a new one that precedes them, once', async () => {
    const library = freshLibrary();
    await bring(library, [anItem({ annotations: [first, second] })], 1);
    const more = anItem({ annotations: [aMark('boat', 'The newest'), first, second] });
    expect(kinds(await bring(library, [more], 2))).toEqual(['changed']);
    expect(kinds(await bring(library, [more], 3))).toEqual(['unchanged']);
    expect(await notesOf(library)).toEqual(['The first', 'The newest', 'The second']);
  });

  it('are separate in two places, in one record or in two', async () => {
    const atFirst = aMark('boat', '', {
      quote: { exact: 'boat', prefix: 'One ', suffix: ' came' },
    });
    const atLast = aMark('boat', '', {
      quote: { exact: 'boat', prefix: 'No ', suffix: ' leaves' },
    });
    const recordsOf = (marks: readonly ImportedAnnotation[]) =>
      marks.map((mark) => anItem({ body: bodyOf(text), annotations: [mark] }));
    const library = freshLibrary();
    await bring(library, recordsOf([atFirst, atLast]), 1);
    const starts = (await everything(library))[0]?.annotations.map(
      ({ passage }) => passage.position.start,
    );
    expect(new Set(starts).size).toBe(2);
    const turned = anItem({ body: bodyOf(text), annotations: [atLast, atFirst] });
    expect(kinds(await bring(library, [turned], 2))).toEqual(['unchanged']);
  });

  it('get a note that was edited elsewhere beside the stored one', async () => {
    const library = freshLibrary();
    await bring(library, [anItem({ annotations: [first] })], 1);
    await bring(library, [anItem({ annotations: [aMark('boat', 'Edited')] })], 2);
    expect(await notesOf(library)).toEqual(['The first\n\nEdited']);
  });

  it('leave the user’s own highlight with another note unchanged', async () => {
    const library = freshLibrary();
    await library.saveClip(makeSaveRequest(1));
    await library.addAnnotation(anAnnotation(1, { note: 'Mine' }));
    await bring(library, [anItem({ annotations: [aMark('its last crossing', 'Theirs')] })], 2);
    expect(await notesOf(library)).toEqual(['Mine', 'Theirs']);
  });
});

describe('highlights that are not in the text', () => {
  const marks = [aMark('last boat'), aMark('never stood here', 'Where?')];

  it.each([
    ['a page that is imported with its text', async () => {}],
    [
      'a saved page',
      async (library: Library) => {
        const { article, ...rest } = makeSaveRequest(1);
        await library.saveClip({ ...rest, article: { ...article, body: bodyOf(text) } });
      },
    ],
  ])('are reported each time, on %s', async (_, prepare) => {
    const library = freshLibrary();
    await prepare(library);
    const item = anItem({ body: bodyOf(text), annotations: marks });
    for (const minute of [2, 3]) {
      const outcomes = await bring(library, [item], minute);
      expect(outcomes.map(({ lostQuotes }) => lostQuotes)).toEqual([['never stood here']]);
    }
    const [whole] = await everything(library);
    const lost = whole?.annotations.find(({ note }) => note === 'Where?');
    expect(lost?.passage.position).toEqual({ start: 0, end: 0 });
  });

  it('are reported if their page was read since', async () => {
    const library = freshLibrary();
    const [added] = await bring(library, [anItem({ annotations: marks })], 1);
    expect(added?.lostQuotes).toEqual([]);
    const { article } = makeSaveRequest(1);
    expectValue(
      await library.saveVersion(
        added?.clipId ?? '',
        'version-1',
        { ...article, body: bodyOf(text) },
        instantAt(2),
      ),
    );
    const [again] = await bring(library, [anItem({ annotations: marks })], 3);
    expect(again).toMatchObject({ kind: 'unchanged', lostQuotes: ['never stood here'] });
  });
});

describe('highlights on repeated words', () => {
  const twice = 'A boat sails on Friday. A boat sails on Monday.';
  const ofMonday = { quote: { exact: 'A boat', prefix: 'on Friday. ', suffix: '' } };
  const item = (...annotations: readonly ImportedAnnotation[]) =>
    anItem({ body: bodyOf(twice), annotations });

  it('are reported once if the file does not say which place is meant', async () => {
    const library = freshLibrary();
    const marks = [
      aMark('boat', 'Which?'),
      { ...aMark('A boat'), ...ofMonday },
      aMark('on Friday'),
    ];
    const [added] = await bring(library, [item(...marks)], 1);
    expect(added?.guessedQuotes).toEqual(['boat']);
    const [again] = await bring(library, [item(...marks, aMark('sails'))], 2);
    expect(again?.guessedQuotes).toEqual(['sails']);
  });

  it('are reported once their text is there', async () => {
    const library = freshLibrary();
    const [added] = await bring(library, [anItem({ annotations: [aMark('boat')] })], 1);
    expect(added?.guessedQuotes).toEqual([]);
    const [filled] = await bring(library, [item()], 2);
    expect(filled?.guessedQuotes).toEqual(['boat']);
    const [again] = await bring(library, [item(aMark('boat'))], 3);
    expect(again?.guessedQuotes).toEqual([]);
  });

  it.each([
    [
      'by its note',
      aMark('A boat', 'Which?', { createdAt: '2020-11-12T10:30:00.000Z' }),
      ['Which? 36'],
    ],
    [
      'by its time',
      aMark('A boat', 'Monday', { createdAt: '2020-11-12T11:30:00.000Z' }),
      ['Which?\n\nMonday 36'],
    ],
    [
      'beside it, if neither identifies it',
      aMark('A boat', 'Monday', { createdAt: '2020-11-12T10:30:00.000Z' }),
      ['Monday 36', 'Which? 12'],
    ],
  ])('get the known place of a highlight: %s', async (_, certain, marks) => {
    const library = freshLibrary();
    const guess = aMark('A boat', 'Which?', { createdAt: '2020-11-12T11:30:00.000Z' });
    await bring(library, [item(guess)], 1);
    const file = [item({ ...certain, ...ofMonday })];
    await bring(library, file, 2);
    for (const again of [file, [item(guess)], file]) {
      const [whole] = await everything(library);
      const places = whole?.annotations.map(
        ({ note, passage }) => `${note} ${passage.position.start}`,
      );
      expect(places?.sort()).toEqual(marks);
      expect(kinds(await bring(library, again, 3))).toEqual(['unchanged']);
    }
  });
});
