import { expect, it } from 'vitest';
import type { HighlightInput } from '../../../components/page/NoteCard';
import { type Annotation, fail, mergeTags, succeed } from '../../../core/model';
import { mergeNote } from '../../../core/notes';
import type { BarActions } from '../../../entrypoints/highlighting/bar/bar-actions';
import { saveEdit } from '../../../entrypoints/highlighting/bar/save-edit';
import type { NoteDraft } from '../../../entrypoints/highlighting/note/note-drafts';

const passage = {
  quote: { exact: 'the quay', prefix: '', suffix: '' },
  position: { start: 0, end: 8 },
  copies: 1,
  textVersion: 1,
};
const range = {} as Range;
const target = { kind: 'new', range, draftKey: 'new:the quay', passage } as const;

/** A library with at most one highlight. `whileStoring` runs during every call. */
function stage(whileStoring: (call: number) => void, isUp = true) {
  const drafts = new Map<string, NoteDraft | null>();
  let stored = {
    id: 'highlight',
    passage,
    colour: 'sun',
    note: '',
    tags: [],
  } as unknown as Annotation;
  let calls = 0;
  const actions = {
    async add(_: Range, written: HighlightInput) {
      stored = { ...stored, ...written };
      whileStoring(calls++);
      return succeed(stored);
    },
    async edit(_: string, { noteBefore, tagsBefore, ...edit }: Parameters<BarActions['edit']>[1]) {
      if (!isUp) return fail('not-found', 'gone');
      stored = {
        ...stored,
        note: mergeNote(stored.note, noteBefore, edit.note ?? stored.note),
        tags: mergeTags(stored.tags, tagsBefore, edit.tags ?? stored.tags),
      };
      whileStoring(calls++);
      return succeed(stored);
    },
    drafts: {
      find: async (about: string) => drafts.get(about) ?? null,
      save: (about: string, draft: NoteDraft | null) => void drafts.set(about, draft),
      flush() {},
    },
  } as unknown as BarActions;
  return { actions, drafts, getStored: () => stored };
}

it('saves text typed while the note is being saved', async () => {
  const typed = ['Who', 'Who spoke', 'Who spoke last?'];
  let input: HighlightInput = { colour: 'sun', note: 'Who', tags: [] };
  const { actions, drafts, getStored } = stage((call) => {
    input = { ...input, note: typed[call + 1] ?? input.note, tags: ['gate'] };
  });
  const saved = await saveEdit(actions, target, input, () => input);
  expect(saved.ok && saved.value).toMatchObject({ note: 'Who spoke last?', tags: ['gate'] });
  expect(getStored().note).toBe('Who spoke last?');
  expect([...drafts]).toEqual([['new:the quay', null]]);
});

it('keeps a tag that was saved before it was confirmed', async () => {
  const { actions, getStored } = stage(() => {});
  const input: HighlightInput = { colour: 'sun', note: 'Who', tags: [] };
  await saveEdit(actions, target, { ...input, tags: ['gate'] }, () => input);
  expect(getStored()).toMatchObject({ note: 'Who', tags: ['gate'] });
});

it('keeps text typed too late as a draft of the highlight', async () => {
  let input: HighlightInput = { colour: 'sun', note: 'Who', tags: [] };
  const { actions, drafts } = stage(() => {
    input = { ...input, note: 'Who spoke?' };
  }, false);
  const saved = await saveEdit(actions, target, input, () => input);
  expect(saved.ok && saved.value.note).toBe('Who');
  expect(Object.fromEntries(drafts)).toEqual({
    'new:the quay': null,
    highlight: { note: 'Who spoke?', tags: [], noteBefore: 'Who', tagsBefore: [] },
  });
});
