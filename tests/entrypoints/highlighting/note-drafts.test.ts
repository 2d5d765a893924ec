import { expect, it } from 'vitest';
import {
  applyDraft,
  createNoteDrafts,
  moveDraft,
  type NoteDraft,
} from '../../../entrypoints/highlighting/note/note-drafts';

const draft = (note: string, tags: readonly string[] = []): NoteDraft => ({ note, tags });

it('writes one note at a time, and of those that pile up only the newest', async () => {
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

it('finds what is still to be written before what was kept earlier', async () => {
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

it('keeps tags without a note, and forgets what holds neither', () => {
  const written: (NoteDraft | null)[] = [];
  const drafts = createNoteDrafts(
    async () => null,
    async (_, one) => written.push(one) > 0,
  );
  drafts.save('the quay', draft('', ['harbour']));
  drafts.save('the gulls', draft(''));
  return settle().then(() => expect(written).toEqual([draft('', ['harbour']), null]));
});

it('writes again with the next what could not be kept, and finds it meanwhile', async () => {
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

it('writes what waits for its turn at once when the page goes', () => {
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

it('keeps that a note was emptied, and forgets only what was empty before', async () => {
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

it('takes up a draft beside what was written elsewhere since it was begun', () => {
  const begun = { ...draft('Ask her', ['dates', 'gulls']), noteBefore: '', tagsBefore: ['dates'] };
  expect(applyDraft({ note: 'Check it.', tags: ['council'] }, begun)).toEqual({
    note: 'Check it.\n\nAsk her',
    tags: ['council', 'gulls'],
  });
  expect(applyDraft({ note: 'As', tags: [] }, { ...draft(''), noteBefore: 'As' }).note).toBe('');
});

it('hands the draft about some words over to the mark that is made of them', async () => {
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

/** All promises that are under way have been kept. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
