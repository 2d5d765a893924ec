import { expect, it } from 'vitest';
import { createKnownWords, type KnownWords } from '../../client/library/known-text';
import type { WatchedClip } from '../../client/library/watch-clip';
import { instantAt, makeAnnotation } from '../storage/samples';

const makeWatchedClip = (annotations: WatchedClip['annotations']) =>
  ({ clip: { id: 'clip-1' }, annotations }) as unknown as WatchedClip;
const makeEdit = (edit: object, minute: number) =>
  ({ call: 'editAnnotation', id: makeAnnotation(1).id, edit, now: instantAt(minute) }) as const;
const beginEdit = (known: KnownWords, edit: ReturnType<typeof makeEdit>) => {
  const completed = known.begin(edit);
  return 'edit' in completed ? completed.edit : null;
};

it('adds the previous value to every edit, whether it was typed or stored', () => {
  let shown = makeAnnotation(1, { note: 'A', tags: ['dates'] });
  const known = createKnownWords(() => makeWatchedClip([shown]));
  expect(beginEdit(known, makeEdit({ note: 'As' }, 5))).toEqual({ note: 'As', noteBefore: 'A' });
  expect(beginEdit(known, makeEdit({ note: 'Ask' }, 6))).toEqual({ note: 'Ask', noteBefore: 'As' });
  expect(beginEdit(known, makeEdit({ tags: ['dates', 'gulls'] }, 7))).toEqual({
    tags: ['dates', 'gulls'],
    tagsBefore: ['dates'],
  });
  shown = { ...shown, note: 'Ask. And check.', updatedAt: instantAt(8) };
  expect(beginEdit(known, makeEdit({ note: 'Ask!' }, 9))).toEqual({
    note: 'Ask!',
    noteBefore: 'Ask. And check.',
  });
});

it('keeps the previous tags of an edit if the field did not show tags added elsewhere', () => {
  const shown = makeAnnotation(1, { tags: ['dates', 'from elsewhere'] });
  const known = createKnownWords(() => makeWatchedClip([shown]));
  const edit = { tags: ['dates', 'gulls'], tagsBefore: ['dates'] };
  expect(beginEdit(known, makeEdit(edit, 5))).toEqual(edit);
  expect(known.annotationOf(shown.id)?.tags).toEqual(['dates', 'from elsewhere', 'gulls']);
});
