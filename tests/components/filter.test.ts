import { describe, expect, it } from 'vitest';
import {
  countColours,
  countTags,
  filterAnnotations,
  noFilter,
} from '../../components/annotation/filter';
import { makeAnnotation, makeFoundPlace, makePassage, makePlaced } from './samples';

const annotations = [
  makePlaced(
    makeAnnotation('fund', { note: 'Où est l’argent?', tags: ['Money', 'alden'] }),
    makeFoundPlace(1),
  ),
  makePlaced(makeAnnotation('ship', { colour: 'sky', tags: ['money'] }), makeFoundPlace(2)),
  makePlaced(
    makeAnnotation('cafe', { colour: 'sky', passage: makePassage('the CAFÉ on the quay') }),
    makeFoundPlace(3),
  ),
];
const filterIds = (filter: Partial<typeof noFilter>) =>
  filterAnnotations(annotations, { ...noFilter, ...filter }).map(({ annotation }) => annotation.id);

describe('the annotation filter', () => {
  it('shows all annotations while it is empty', () => {
    expect(filterIds({ text: '  ' })).toEqual(['fund', 'ship', 'cafe']);
  });

  it('matches any of several colours', () => {
    expect(filterIds({ colours: ['sky'] })).toEqual(['ship', 'cafe']);
    expect(filterIds({ colours: ['sky', 'sun'] })).toEqual(['fund', 'ship', 'cafe']);
  });

  it('requires every tag, ignoring case', () => {
    expect(filterIds({ tags: ['money'] })).toEqual(['fund', 'ship']);
    expect(filterIds({ tags: ['money', 'alden'] })).toEqual(['fund']);
  });

  it('requires every word in quote, note or tags, ignoring case and accents', () => {
    expect(filterIds({ text: 'cafe QUAY' })).toEqual(['cafe']);
    expect(filterIds({ text: "ou l'argent" })).toEqual(['fund']);
    expect(filterIds({ text: 'alden' })).toEqual(['fund']);
    expect(filterIds({ text: 'cafe argent' })).toEqual([]);
  });

  it('combines colour, tag and text', () => {
    expect(filterIds({ colours: ['sky'], tags: ['money'], text: 'fund' })).toEqual(['ship']);
  });
});

describe('the options of the annotation filter', () => {
  it('count the colours in use, in palette order', () => {
    expect(countColours(annotations)).toEqual([
      { name: 'sun', count: 1 },
      { name: 'sky', count: 2 },
    ]);
  });

  it('count the tags in use regardless of case, most used first', () => {
    expect(countTags(annotations)).toEqual([
      { name: 'Money', count: 2 },
      { name: 'alden', count: 1 },
    ]);
  });
});
