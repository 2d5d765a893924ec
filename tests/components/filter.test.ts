import { describe, expect, it } from 'vitest';
import {
  countColours,
  countTags,
  filterAnnotations,
  noFilter,
} from '../../components/annotation/filter';
import { annotationOf, foundAt, passageOf, placed } from './samples';

const all = [
  placed(annotationOf('fund', { note: 'Où est l’argent?', tags: ['Money', 'alden'] }), foundAt(1)),
  placed(annotationOf('ship', { colour: 'sky', tags: ['money'] }), foundAt(2)),
  placed(
    annotationOf('cafe', { colour: 'sky', passage: passageOf('the CAFÉ on the quay') }),
    foundAt(3),
  ),
];
const shown = (filter: Partial<typeof noFilter>) =>
  filterAnnotations(all, { ...noFilter, ...filter }).map(({ annotation }) => annotation.id);

describe('a filter of annotations', () => {
  it('shows everything while it is empty', () => {
    expect(shown({ text: '  ' })).toEqual(['fund', 'ship', 'cafe']);
  });

  it('matches any of several colours', () => {
    expect(shown({ colours: ['sky'] })).toEqual(['ship', 'cafe']);
    expect(shown({ colours: ['sky', 'sun'] })).toEqual(['fund', 'ship', 'cafe']);
  });

  it('requires every tag, in any spelling', () => {
    expect(shown({ tags: ['money'] })).toEqual(['fund', 'ship']);
    expect(shown({ tags: ['money', 'alden'] })).toEqual(['fund']);
  });

  it('requires every word in quote, note or tags, ignoring case and accents', () => {
    expect(shown({ text: 'cafe QUAY' })).toEqual(['cafe']);
    expect(shown({ text: "ou l'argent" })).toEqual(['fund']);
    expect(shown({ text: 'alden' })).toEqual(['fund']);
    expect(shown({ text: 'cafe argent' })).toEqual([]);
  });

  it('combines colour, tag and text', () => {
    expect(shown({ colours: ['sky'], tags: ['money'], text: 'fund' })).toEqual(['ship']);
  });
});

describe('the filter options', () => {
  it('count the colours in use, in palette order', () => {
    expect(countColours(all)).toEqual([
      { name: 'sun', count: 1 },
      { name: 'sky', count: 2 },
    ]);
  });

  it('count the tags in use, most used first, merging spellings', () => {
    expect(countTags(all)).toEqual([
      { name: 'Money', count: 2 },
      { name: 'alden', count: 1 },
    ]);
  });
});
