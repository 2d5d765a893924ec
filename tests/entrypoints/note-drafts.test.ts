import { expect, it } from 'vitest';
import { createNoteDrafts, type NoteDraft } from '../../entrypoints/marking/note-drafts';

const draft = (note: string, tags: readonly string[] = []): NoteDraft => ({ note, tags });

it('writes one note at a time, and of those that pile up only the newest', async () => {
  const written: (NoteDraft | null)[] = [];
  let finish = () => {};
  const drafts = createNoteDrafts(
    async () => null,
    (_, one) => {
      written.push(one);
      return new Promise<void>((resolve) => {
        finish = resolve;
      });
    },
  );
  drafts.save('the quay', draft('H'));
  drafts.save('the quay', draft('Ho'));
  drafts.save('the quay', draft('How'));
  expect(written).toEqual([draft('H')]);
  finish();
  await Promise.resolve();
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
    async (_, one) => written.push(one),
  );
  drafts.save('the quay', draft('', ['harbour']));
  drafts.save('the gulls', draft(''));
  return Promise.resolve().then(() => expect(written).toEqual([draft('', ['harbour']), null]));
});
