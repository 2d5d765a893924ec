import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeTags } from '../../core/model';
import { joinEdits } from '../../core/reconcile';

it('keeps the note from before the first of two edits', () => {
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

it('replaces the stored note if one of the two edits does', () => {
  expect(joinEdits({ note: 'As', noteBefore: 'A' }, { note: 'Ask' })).toEqual({ note: 'Ask' });
  expect(joinEdits({ tags: ['a'] }, { tags: ['a', 'b'], tagsBefore: ['a'] })).toEqual({
    tags: ['a', 'b'],
  });
});

it('changes the stored tags as the two edits would in order', () => {
  const tags = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
  fc.assert(
    fc.property(tags, tags, tags, tags, (kept, before, between, after) => {
      // The later edit starts from the result of the earlier one.
      const seen = mergeTags(kept, before, between);
      const inTurn = mergeTags(seen, seen, after);
      const merged = joinEdits(
        { tags: between, tagsBefore: before },
        { tags: after, tagsBefore: seen },
      );
      const atOnce = mergeTags(kept, merged.tagsBefore, merged.tags);
      expect([...atOnce].sort()).toEqual([...inTurn].sort());
    }),
  );
});
