import { expect, it } from 'vitest';
import { createNoteDrafts } from '../../entrypoints/marking/note-drafts';

it('writes one note at a time, and of those that pile up only the newest', async () => {
  const written: string[] = [];
  let finish = () => {};
  const drafts = createNoteDrafts(
    async () => '',
    (_, note) => {
      written.push(note);
      return new Promise<void>((resolve) => {
        finish = resolve;
      });
    },
  );
  drafts.save('the quay', 'H');
  drafts.save('the quay', 'Ho');
  drafts.save('the quay', 'How');
  expect(written).toEqual(['H']);
  finish();
  await Promise.resolve();
  expect(written).toEqual(['H', 'How']);
});

it('finds what is still to be written before what was kept earlier', async () => {
  const drafts = createNoteDrafts(
    async () => 'old',
    () => new Promise(() => {}),
  );
  expect(await drafts.find('the quay')).toBe('old');
  drafts.save('the gulls', 'first');
  drafts.save('the quay', 'new');
  expect(await drafts.find('the quay')).toBe('new');
});
