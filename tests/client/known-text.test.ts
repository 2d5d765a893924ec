import { expect, it } from 'vitest';
import { createKnownWords, type KnownWords } from '../../client/library/known-text';
import type { WatchedClip } from '../../client/library/watch-clip';
import { anAnnotation, instantAt } from '../storage/samples';

const watching = (annotations: WatchedClip['annotations']) =>
  ({ clip: { id: 'clip-1' }, annotations }) as unknown as WatchedClip;
const editOf = (edit: object, minute: number) =>
  ({ call: 'editAnnotation', id: anAnnotation(1).id, edit, now: instantAt(minute) }) as const;
const begun = (known: KnownWords, edit: ReturnType<typeof editOf>) => {
  const whole = known.begin(edit);
  return 'edit' in whole ? whole.edit : null;
};

it('sends every edit with the values before it, typed or shown', () => {
  let shown = anAnnotation(1, { note: 'A', tags: ['dates'] });
  const known = createKnownWords(() => watching([shown]));
  expect(begun(known, editOf({ note: 'As' }, 5))).toEqual({ note: 'As', noteBefore: 'A' });
  expect(begun(known, editOf({ note: 'Ask' }, 6))).toEqual({ note: 'Ask', noteBefore: 'As' });
  expect(begun(known, editOf({ tags: ['dates', 'gulls'] }, 7))).toEqual({
    tags: ['dates', 'gulls'],
    tagsBefore: ['dates'],
  });
  shown = { ...shown, note: 'Ask. And check.', updatedAt: instantAt(8) };
  expect(begun(known, editOf({ note: 'Ask!' }, 9))).toEqual({
    note: 'Ask!',
    noteBefore: 'Ask. And check.',
  });
});

it('uses the tags in the field, which may not show changes from elsewhere yet', () => {
  const shown = anAnnotation(1, { tags: ['dates', 'from elsewhere'] });
  const known = createKnownWords(() => watching([shown]));
  const edit = { tags: ['dates', 'gulls'], tagsBefore: ['dates'] };
  expect(begun(known, editOf(edit, 5))).toEqual(edit);
  expect(known.annotationOf(shown.id)?.tags).toEqual(['dates', 'from elsewhere', 'gulls']);
});
