import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeTags } from '../../core/model';
import { joinEdits } from '../../core/reconcile';

it('joins two edits into one that starts from the first', () => {
  expect(joinEdits({ note: 'As', noteBefore: 'A' }, { note: 'Ask', noteBefore: 'As' })).toEqual({
    note: 'Ask',
    noteBefore: 'A',
  });
  expect(joinEdits({ note: 'As', noteBefore: 'A' }, { tags: ['b'], tagsBefore: [] })).toEqual({
    note: 'As',
    noteBefore: 'A',
    tags: ['b'],
    tagsBefore: [],
  });
});

it('joins two edits into a replacement if either is a replacement', () => {
  expect(joinEdits({ note: 'As', noteBefore: 'A' }, { note: 'Ask' })).toEqual({ note: 'Ask' });
  expect(joinEdits({ tags: ['a'] }, { tags: ['a', 'b'], tagsBefore: ['a'] })).toEqual({
    tags: ['a', 'b'],
  });
});

it('joins two edits of tags into one with the effect of both in order', () => {
  const tags = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
  fc.assert(
    fc.property(tags, tags, tags, tags, (stored, before, between, after) => {
      // The later edit starts from the result of the earlier one.
      const seen = mergeTags(stored, before, between);
      const inTurn = mergeTags(seen, seen, after);
      const edit = joinEdits(
        { tags: between, tagsBefore: before },
        { tags: after, tagsBefore: seen },
      );
      const joined = mergeTags(stored, edit.tagsBefore, edit.tags);
      expect([...joined].sort()).toEqual([...inTurn].sort());
    }),
  );
});
