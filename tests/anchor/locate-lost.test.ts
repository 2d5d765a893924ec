import { describe, expect, it } from 'vitest';
import {
  createPage,
  describePassage,
  ferry,
  locateAndRead,
  master,
  opening,
  story,
  vote,
} from './harbour-story';

/** Returns a page of lines that differ only by their numbers, optionally without one of them. */
const createRegister = (omitted?: number) =>
  createPage(
    ...Array.from({ length: 40 }, (_, index) => index + 1)
      .filter((number) => number !== omitted)
      .map(
        (number) =>
          `This is item number ${number} of the long register of the harbour, as it was read out on that day.`,
      ),
  );

describe('locating lost passages', () => {
  it.each(['gulls', 'the last of the flood fund', master, ferry])(
    'reports a deleted quote as lost instead of attaching it elsewhere: %s',
    (words) => {
      expect(locateAndRead(story.replace(words, ''), describePassage(story, words))).toEqual([
        'lost',
        '',
      ]);
    },
  );

  it('reports a short quote as lost if no copy has its context', () => {
    const changed = createPage('The fund is empty.', 'Nobody asked about the fund.', ferry);
    expect(locateAndRead(changed, describePassage(story, 'fund'))).toEqual(['lost', '']);
  });

  it('reports a passage as lost if only a teaser remains that was on the described page', () => {
    const teaser = `<ul><li>The vote: ${vote} Read the story of the night</li></ul>`;
    const passage = describePassage(story + teaser, vote);
    expect(locateAndRead(createPage(opening, master, ferry) + teaser, passage)).toEqual([
      'lost',
      '',
    ]);
    expect(locateAndRead(story + teaser, passage)).toEqual(['exact', vote]);
  });

  it('reports an empty quote, and any quote in an empty root, as lost', () => {
    const passage = describePassage(story, 'granite');
    const empty = { ...passage, quote: { ...passage.quote, exact: ' ' } };
    expect(locateAndRead(story, empty)).toEqual(['lost', '']);
    expect(locateAndRead('', passage)).toEqual(['lost', '']);
  });

  it.each([1, 2, 5, 9, 12, 20, 39, 40])(
    'reports line %i of a register as lost once removed, and matches no other line',
    (number) => {
      for (const words of [`number ${number} of`, `item number ${number} of the long register`]) {
        const passage = describePassage(createRegister(), words);
        expect(locateAndRead(createRegister(), passage)).toEqual(['exact', words]);
        expect(locateAndRead(createRegister(number), passage)).toEqual(['lost', '']);
      }
    },
  );
});
