import { expect, it } from 'vitest';
import type { HighlightInput } from '../../../components/page/NoteCard';
import {
  type Annotation,
  defaultPageSettings,
  fail,
  mergeTags,
  succeed,
} from '../../../core/model';
import { mergeTexts } from '../../../core/notes';
import type { BarActions } from '../../../entrypoints/shared/highlighting/bar/bar-actions';
import { saveEdit } from '../../../entrypoints/shared/highlighting/bar/save-edit';
import type { NoteDraft } from '../../../entrypoints/shared/highlighting/note/note-drafts';

const passage = {
  quote: { exact: 'the quay', prefix: '', suffix: '' },
  position: { start: 0, end: 8 },
  copies: 1,
  textVersion: 1,
};
const range = {} as Range;
const target = { kind: 'new', range, draftKey: 'new:the quay', passage } as const;

/** Creates bar actions on one highlight. `whileStoring` runs during every call. */
function createActions(whileStoring: (call: number) => void, canEdit = true) {
  const drafts = new Map<string, NoteDraft | null>();
  let stored = {
    id: 'highlight',
    passage,
    colour: 'sun',
    note: '',
    tags: [],
  } as unknown as Annotation;
  let callCount = 0;
  const actions = {
    async add(_: Range, input: HighlightInput) {
      stored = { ...stored, ...input };
      whileStoring(callCount++);
      return succeed(stored);
    },
    async edit(_: string, { noteBefore, tagsBefore, ...edit }: Parameters<BarActions['edit']>[1]) {
      if (!canEdit) return fail('not-found', 'gone');
      stored = {
        ...stored,
        note: mergeTexts(noteBefore, stored.note, edit.note ?? stored.note),
        tags: mergeTags(stored.tags, tagsBefore, edit.tags ?? stored.tags),
      };
      whileStoring(callCount++);
      return succeed(stored);
    },
    settings: { current: defaultPageSettings, loading: null },
    drafts: {
      find: async (about: string) => drafts.get(about) ?? null,
      save: (about: string, draft: NoteDraft | null) => void drafts.set(about, draft),
      flush() {},
    },
  } as unknown as BarActions;
  return { actions, drafts, getStored: () => stored };
}

it('saves text typed while the note is being saved', async () => {
  const typedNotes = ['Who', 'Who spoke', 'Who spoke last?'];
  let input: HighlightInput = { colour: 'sun', note: 'Who', tags: [] };
  const { actions, drafts, getStored } = createActions((call) => {
    input = { ...input, note: typedNotes[call + 1] ?? input.note, tags: ['gate'] };
  });
  const saved = await saveEdit(actions, target, input, () => input);
  expect(saved.ok && saved.value).toMatchObject({ note: 'Who spoke last?', tags: ['gate'] });
  expect(getStored().note).toBe('Who spoke last?');
  expect([...drafts]).toEqual([['new:the quay', null]]);
});

it('keeps a saved tag that the user had not confirmed', async () => {
  const { actions, getStored } = createActions(() => {});
  const input: HighlightInput = { colour: 'sun', note: 'Who', tags: [] };
  await saveEdit(actions, target, { ...input, tags: ['gate'] }, () => input);
  expect(getStored()).toMatchObject({ note: 'Who', tags: ['gate'] });
});

it('keeps text that was typed too late as a draft of the highlight', async () => {
  let input: HighlightInput = { colour: 'sun', note: 'Who', tags: [] };
  const { actions, drafts } = createActions(() => {
    input = { ...input, note: 'Who spoke?' };
  }, false);
  const saved = await saveEdit(actions, target, input, () => input);
  expect(saved.ok && saved.value.note).toBe('Who');
  expect(Object.fromEntries(drafts)).toEqual({
    'new:the quay': null,
    highlight: { note: 'Who spoke?', tags: [], noteBefore: 'Who', tagsBefore: [] },
  });
});
