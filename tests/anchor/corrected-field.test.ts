import { describe, expect, it } from 'vitest';
import { findCorrectedField } from '../../core/anchor/fields/find-corrected-field';
import { markCorrection } from '../../core/anchor/fields/mark-correction';
import { readFieldTexts } from '../../core/anchor/fields/read-field-texts';
import type { Article, Passage } from '../../core/model';
import { makeWholeClip, paragraph } from '../export/samples';

const original: Article = {
  ...(makeWholeClip().versions[0]?.article ?? expect.unreachable()),
  headline: 'The swing bridge closes for 16 weeks',
  standfirst: 'A detour of seven miles is safe for lorries.',
  authors: ['Ada Mensah', 'Per Lindqvist'],
  body: { type: 'root', children: [paragraph('The board met.'), paragraph('It closes for 16.')] },
};

function find(exact: string, edit: Partial<Article>, field?: Passage['field']) {
  const text = readFieldTexts(original).find((one) => one.field === field)?.text ?? '';
  const start = Math.max(0, text.indexOf(exact));
  const quote = {
    exact,
    prefix: text.slice(0, start),
    suffix: text.slice(start + exact.length),
  };
  const position = { start, end: start + exact.length };
  const passage: Passage = { quote, position, textVersion: 1, ...(field && { field }) };
  return findCorrectedField(passage, original, { ...original, ...edit });
}

describe('the corrected field that lacks the words of a passage', () => {
  it.each([
    ['headline', 'closes for 16 weeks', { headline: 'The swing bridge closes for 26 weeks' }],
    ['headline', '16 weeks', { headline: 'The swing bridge closes for 116 weeks' }],
    ['headline', 'swing bridge', { headline: 'Harbour open' }],
    ['standfirst', 'detour of seven', { standfirst: 'A detour of eleven miles is safe.' }],
    ['standfirst', 'safe', { standfirst: 'A detour of seven miles is not safe for lorries.' }],
    ['standfirst', 'detour', { standfirst: null }],
    ['byline', 'Ada Mensah', { authors: ['Ada Mensa', 'Per Lindqvist'] }],
    ['byline', 'By Ada Mensah', { authors: ['Ada Mensa'] }],
    ['byline', 'Per Lindqvist', { authors: ['Ada Mensah'] }],
  ] as const)('is the %s with “%s” in %j', (field, exact, edit) => {
    expect(find(exact, edit, field)).toBe(field);
  });

  it.each([
    ['headline', 'closes for 16 weeks', { headline: 'Old swing bridge closes for 16 weeks' }],
    ['headline', 'closes for 16 weeks', { standfirst: null }],
    ['headline', 'Quay reopens', { headline: 'Harbour open' }],
    ['byline', 'By Ada Mensah', { authors: ['Lena Hartwell', 'Ada Mensah'] }],
    ['byline', 'Ada', { authors: ['Ada Mensa'] }],
  ] as const)('is none for %s with “%s” in %j', (field, exact, edit) => {
    expect(find(exact, edit, field)).toBe(null);
  });

  it('is one of those over which the passage extends', () => {
    const across = '16 weeks\nA detour of seven';
    expect(find(across, { headline: 'It closes for 26 weeks' })).toBe('headline');
    expect(find(across, { standfirst: 'A detour of eleven' })).toBe('standfirst');
    expect(find(across, { headline: 'Closed for 16 weeks' })).toBe(null);
    const inBody = 'The board met.\nIt closes for 16';
    expect(find(inBody, { headline: 'Harbour open' })).toBe(null);
  });
});

describe('a passage of a corrected copy', () => {
  const corrected = { ...original, headline: 'The swing bridge closes for 26 weeks' };
  const isOwn = (exact: string, field?: Passage['field']) => {
    const quote = { exact, prefix: '', suffix: '' };
    const passage: Passage = { quote, position: { start: 0, end: 9 }, textVersion: 1 };
    return markCorrection(field ? { ...passage, field } : passage, original, corrected)
      .isFromCorrection;
  };

  it('is marked if only the correction has its words', () => {
    expect(isOwn('for 26 weeks', 'headline')).toBe(true);
    expect(isOwn('swing bridge', 'headline')).toBe(undefined);
    expect(isOwn('for 16 weeks', 'headline')).toBe(undefined);
    expect(isOwn('for 26 weeks')).toBe(undefined);
  });
});
