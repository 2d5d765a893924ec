import { describe, expect, it } from 'vitest';
import { applyStrings } from '../../bench/train/story/apply-strings';

const texts = [
  'The ferry sails again after eleven years in dock.',
  'Read our newsletter about boats',
  'The mayor said that the newsletter about boats would be printed on both sides of the paper, and on the back of the tide tables too.',
  'The ferry sails again',
];

function apply(must: readonly string[], mustNot: readonly string[], labels = [1, 1, 1, 0]) {
  return applyStrings(texts, labels, { must, mustNot });
}

describe('labels of runs corrected by marked strings', () => {
  it('label a run that contains a string of the story as story', () => {
    const { labels, isMarked } = apply(['eleven years in dock'], [], [0, 0, 0, 0]);
    expect(labels).toEqual([1, 0, 0, 0]);
    expect(isMarked).toEqual([true, false, false, false]);
  });

  it('label a run that is mostly an unwanted string as other text', () => {
    expect(apply([], ['newsletter about boats']).labels).toEqual([1, 0, 1, 0]);
  });

  it('ignore a string of the story that occurs in several runs', () => {
    expect(apply(['The ferry sails again'], [], [0, 0, 0, 0]).labels).toEqual([0, 0, 0, 0]);
  });

  it('keep the label of a run with both kinds of strings', () => {
    const { labels, isMarked } = apply(
      ['eleven years'],
      ['sails again after eleven years in dock'],
    );
    expect(labels).toEqual([1, 1, 1, 0]);
    expect(isMarked).toEqual([false, false, false, false]);
  });

  it('keep unknown labels of other runs', () => {
    const { labels } = applyStrings(texts, [null, null, null, null], {
      must: ['tide tables'],
      mustNot: [],
    });
    expect(labels).toEqual([null, null, 1, null]);
  });
});
