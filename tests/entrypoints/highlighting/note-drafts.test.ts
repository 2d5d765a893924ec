import { expect, it } from 'vitest';
import {
  applyDraft,
  createNoteDrafts,
  moveDraft,
  type NoteDraft,
} from '../../../entrypoints/highlighting/note/note-drafts';

const draft = (note: string, tags: readonly string[] = []): NoteDraft => ({ note, tags });

it('writes one draft at a time, and only the newest of those pending', async () => {
  const written: (NoteDraft | null)[] = [];
  let finish = () => {};
  const drafts = createNoteDrafts(
    async () => null,
    (_, one) => {
      written.push(one);
      return new Promise((resolve) => {
        finish = () => resolve(true);
      });
    },
  );
  drafts.save('the quay', draft('H'));
  drafts.save('the quay', draft('Ho'));
  drafts.save('the quay', draft('How'));
  expect(written).toEqual([draft('H')]);
  finish();
  await settle();
  expect(written).toEqual([draft('H'), draft('How')]);
});

it('finds a pending draft rather than the stored one', async () => {
  const drafts = createNoteDrafts(
    async () => draft('old'),
    () => new Promise(() => {}),
  );
  expect(await drafts.find('the quay')).toEqual(draft('old'));
  drafts.save('the gulls', draft('first'));
  drafts.save('the quay', draft('new'));
  expect(await drafts.find('the quay')).toEqual(draft('new'));
  drafts.save('the quay', null);
  expect(await drafts.find('the quay')).toBeNull();
});

it('keeps tags without a note, and deletes a draft with neither', () => {
  const written: (NoteDraft | null)[] = [];
  const drafts = createNoteDrafts(
    async () => null,
    async (_, one) => written.push(one) > 0,
  );
  drafts.save('the quay', draft('', ['harbour']));
  drafts.save('the gulls', draft(''));
  return settle().then(() => expect(written).toEqual([draft('', ['harbour']), null]));
});

it('retries a failed write with the next one, and finds it meanwhile', async () => {
  const kept = new Map<string, NoteDraft | null>();
  let isUp = false;
  const drafts = createNoteDrafts(
    async (about) => kept.get(about) ?? null,
    async (about, one) => {
      if (isUp) kept.set(about, one);
      return isUp;
    },
  );
  drafts.save('the quay', draft('Ask her'));
  await settle();
  expect(await drafts.find('the quay')).toEqual(draft('Ask her'));
  isUp = true;
  drafts.save('the gulls', draft('How many?'));
  await settle();
  expect(kept.get('the quay')).toEqual(draft('Ask her'));
  expect(kept.get('the gulls')).toEqual(draft('How many?'));
});

it('writes pending drafts at once when the page is unloaded', () => {
  const written: (NoteDraft | null)[] = [];
  const drafts = createNoteDrafts(
    async () => null,
    (_, one) => {
      written.push(one);
      return new Promise(() => {});
    },
  );
  drafts.save('the quay', draft('H'));
  drafts.save('the quay', draft('How'));
  drafts.flush();
  expect(written).toEqual([draft('H'), draft('How')]);
});

it('keeps a draft that empties a note, and deletes only one that started empty', async () => {
  const written: (NoteDraft | null)[] = [];
  const drafts = createNoteDrafts(
    async () => null,
    async (_, one) => written.push(one) > 0,
  );
  const emptied = { ...draft(''), noteBefore: 'Ask her', tagsBefore: [] };
  drafts.save('the quay', emptied);
  await settle();
  expect(written).toEqual([emptied]);
});

it('merges a draft with changes made elsewhere since', () => {
  const begun = { ...draft('Ask her', ['dates', 'gulls']), noteBefore: '', tagsBefore: ['dates'] };
  expect(applyDraft({ note: 'Check it.', tags: ['council'] }, begun)).toEqual({
    note: 'Check it.\n\nAsk her',
    tags: ['council', 'gulls'],
  });
  expect(applyDraft({ note: 'As', tags: [] }, { ...draft(''), noteBefore: 'As' }).note).toBe('');
});

it('moves the draft about a passage to its new highlight', async () => {
  const kept = new Map<string, NoteDraft | null>([['new:the quay', draft('Ask her')]]);
  const drafts = createNoteDrafts(
    async (about) => kept.get(about) ?? null,
    async (about, one) => Boolean(kept.set(about, one)),
  );
  await moveDraft(drafts, 'new:the quay', 'mark-1');
  await settle();
  expect(kept.get('new:the quay')).toBeNull();
  expect(kept.get('mark-1')).toMatchObject(draft('Ask her'));
});

/** Resolves when all pending promises are settled. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
