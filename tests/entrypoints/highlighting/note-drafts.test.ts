import { expect, it } from 'vitest';
import {
  applyDraft,
  createNoteDrafts,
  moveDraft,
  type NoteDraft,
} from '../../../entrypoints/shared/highlighting/note/note-drafts';

const makeDraft = (note: string, tags: readonly string[] = []): NoteDraft => ({ note, tags });

/** Drafts that can be stored once `background.isUp` is true. */
function createUnreliableDrafts() {
  const stored = new Map<string, NoteDraft | null>();
  const retries: (() => void)[] = [];
  const background = { isUp: false };
  const drafts = createNoteDrafts(
    async (about) => stored.get(about) ?? null,
    async (about, draft) => {
      if (background.isUp) stored.set(about, draft);
      return background.isUp;
    },
    (retry) => retries.push(retry),
  );
  return { drafts, stored, background, retries };
}

it('writes one draft at a time, and only the newest pending draft', async () => {
  const written: (NoteDraft | null)[] = [];
  let finishWrite = () => {};
  const drafts = createNoteDrafts(
    async () => null,
    (_, draft) => {
      written.push(draft);
      return new Promise((resolve) => {
        finishWrite = () => resolve(true);
      });
    },
  );
  drafts.save('the quay', makeDraft('H'));
  drafts.save('the quay', makeDraft('Ho'));
  drafts.save('the quay', makeDraft('How'));
  expect(written).toEqual([makeDraft('H')]);
  finishWrite();
  await settle();
  expect(written).toEqual([makeDraft('H'), makeDraft('How')]);
});

it('finds a pending draft before the stored draft', async () => {
  const drafts = createNoteDrafts(
    async () => makeDraft('old'),
    () => new Promise(() => {}),
  );
  expect(await drafts.find('the quay')).toEqual(makeDraft('old'));
  drafts.save('the gulls', makeDraft('first'));
  drafts.save('the quay', makeDraft('new'));
  expect(await drafts.find('the quay')).toEqual(makeDraft('new'));
  drafts.save('the quay', null);
  expect(await drafts.find('the quay')).toBeNull();
});

it('keeps a draft with only tags, and deletes a draft without note and tags', () => {
  const written: (NoteDraft | null)[] = [];
  const drafts = createNoteDrafts(
    async () => null,
    async (_, draft) => written.push(draft) > 0,
  );
  drafts.save('the quay', makeDraft('', ['harbour']));
  drafts.save('the gulls', makeDraft(''));
  return settle().then(() => expect(written).toEqual([makeDraft('', ['harbour']), null]));
});

it('retries a failed write with the next write, and finds the draft meanwhile', async () => {
  const { drafts, stored, background } = createUnreliableDrafts();
  drafts.save('the quay', makeDraft('Ask her'));
  await settle();
  expect(await drafts.find('the quay')).toEqual(makeDraft('Ask her'));
  background.isUp = true;
  drafts.save('the gulls', makeDraft('How many?'));
  await settle();
  expect(stored.get('the quay')).toEqual(makeDraft('Ask her'));
  expect(stored.get('the gulls')).toEqual(makeDraft('How many?'));
});

it('retries a failed write later, until it succeeds', async () => {
  const { drafts, stored, background, retries } = createUnreliableDrafts();
  drafts.save('the quay', makeDraft('Ask her'));
  drafts.save('the gulls', makeDraft('How many?'));
  await settle();
  expect(retries).toHaveLength(1);
  retries.shift()?.();
  await settle();
  background.isUp = true;
  expect(retries).toHaveLength(1);
  retries.shift()?.();
  await settle();
  expect(stored.get('the quay')).toEqual(makeDraft('Ask her'));
  expect(stored.get('the gulls')).toEqual(makeDraft('How many?'));
  expect(retries).toEqual([]);
});

it('writes pending drafts immediately when the page is unloaded', () => {
  const written: (NoteDraft | null)[] = [];
  const drafts = createNoteDrafts(
    async () => null,
    (_, draft) => {
      written.push(draft);
      return new Promise(() => {});
    },
  );
  drafts.save('the quay', makeDraft('H'));
  drafts.save('the quay', makeDraft('How'));
  drafts.flush();
  expect(written).toEqual([makeDraft('H'), makeDraft('How')]);
});

it('keeps an empty draft of a note that was not empty', async () => {
  const written: (NoteDraft | null)[] = [];
  const drafts = createNoteDrafts(
    async () => null,
    async (_, draft) => written.push(draft) > 0,
  );
  const emptied = { ...makeDraft(''), noteBefore: 'Ask her', tagsBefore: [] };
  drafts.save('the quay', emptied);
  await settle();
  expect(written).toEqual([emptied]);
});

it('merges a draft with changes made elsewhere', () => {
  const draftWithBase = {
    ...makeDraft('Ask her', ['dates', 'gulls']),
    noteBefore: '',
    tagsBefore: ['dates'],
  };
  expect(applyDraft({ note: 'Check it.', tags: ['council'] }, draftWithBase)).toEqual({
    note: 'Check it.\n\nAsk her',
    tags: ['council', 'gulls'],
  });
  expect(applyDraft({ note: 'As', tags: [] }, { ...makeDraft(''), noteBefore: 'As' }).note).toBe(
    '',
  );
});

it('moves the draft of a passage to its new highlight', async () => {
  const stored = new Map<string, NoteDraft | null>([['new:the quay', makeDraft('Ask her')]]);
  const drafts = createNoteDrafts(
    async (about) => stored.get(about) ?? null,
    async (about, draft) => Boolean(stored.set(about, draft)),
  );
  await moveDraft(drafts, 'new:the quay', 'annotation-1');
  await settle();
  expect(stored.get('new:the quay')).toBeNull();
  expect(stored.get('annotation-1')).toMatchObject(makeDraft('Ask her'));
});

/** Resolves after all pending promise callbacks. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

it('keeps what was typed in another tab when the note is saved in this one', async () => {
  const stored = new Map<string, NoteDraft>();
  const openTab = () =>
    createNoteDrafts(
      async (key) => stored.get(key) ?? null,
      async (key, draft) => {
        if (draft) stored.set(key, draft);
        else stored.delete(key);
        return true;
      },
    );
  const [one, other] = [openTab(), openTab()];
  one.save('the quay', makeDraft('Who paid?'));
  await settle();
  other.save('the quay', makeDraft('How much is left?'));
  await settle();
  one.save('the quay', null);
  await settle();
  expect(await one.find('the quay')).toEqual(makeDraft('How much is left?'));

  other.save('the quay', null);
  await settle();
  expect(await other.find('the quay')).toBeNull();
});
