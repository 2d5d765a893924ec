import { expect, it } from 'vitest';
import { disabledJournal } from '../../../client/edits/edit-journal';
import { createEditQueue } from '../../../client/edits/edit-queue';
import { createKnownWords } from '../../../client/library/known-text';
import type { WatchedClip } from '../../../client/library/watch-clip';
import { createClipChanges } from '../../../entrypoints/library/changes/clip-changes';
import { createReaderEdits } from '../../../entrypoints/library/reader/reader-edits';
import {
  createLibraryWith,
  expectValue,
  getStoryClip,
  instantAt,
  makeAnnotation,
} from '../../storage/samples';

/** Edits of story 1, with a highlight, as a library page makes them. */
async function openEdits() {
  const library = await createLibraryWith(2);
  expectValue(await library.addAnnotation(makeAnnotation(1)));
  const queue = createEditQueue(library, disabledJournal);
  const changes = createClipChanges(library);
  let watched: WatchedClip | null = null;
  const known = createKnownWords(() => watched);
  const edits = createReaderEdits(library, queue, known, () => watched?.clip.id ?? null, changes);
  const findHighlight = async () =>
    expectValue(await library.listAnnotations('clip-1')).find(({ id }) => id === 'annotation-1');
  /** Waits until everything is saved, and shows it as the watcher does. */
  const settle = async () => {
    await queue.whenIdle();
    await expect.poll(() => changes.work.value).toBeNull();
    const clip = await getStoryClip(library, 1);
    const annotations = expectValue(await library.listAnnotations('clip-1'));
    watched = { clip, annotations } as unknown as WatchedClip;
  };
  const undo = async (message: string) => {
    changes.undo();
    await expect.poll(() => changes.toast.value?.text).toBe(message);
    await settle();
  };
  await settle();
  return {
    ...{ library, changes, edits, settle, undo, findHighlight },
    close: () => {
      watched = null;
    },
    getClip: () => getStoryClip(library, 1),
    getMessage: () => changes.toast.value?.text,
  };
}

it('undoes edits in the reader and changes of the list together, the last one first', async () => {
  const { changes, edits, settle, undo, getClip, getMessage } = await openEdits();
  changes.edit(['clip-2'], { isFavourite: true });
  await expect.poll(getMessage).toBe('1 clip added to favourites.');
  edits.onEditClip('clip-1', { tags: ['dates'], tagsBefore: [] });
  await settle();
  expect(getMessage()).toBe('Clip tags changed.');
  edits.onEditClip('clip-1', { tags: [], tagsBefore: ['dates'] });
  await settle();
  await undo('Clip tags changed back.');
  expect((await getClip()).tags).toEqual(['dates']);
  changes.dismissToast();
  await undo('Clip tags changed back.');
  expect((await getClip()).tags).toEqual([]);
  await undo('Undone.');
  await undo('Nothing to undo.');
});

it('undoes continuous typing in one step, and reports it when the field is left', async () => {
  const { edits, settle, undo, getClip, getMessage, findHighlight } = await openEdits();
  for (const note of ['A', 'As', 'Ask']) edits.onEditClip('clip-1', { note });
  await settle();
  expect(getMessage()).toBeUndefined();
  edits.onEditEnd();
  expect(getMessage()).toBe('Clip note changed.');
  for (const note of ['Ask ', 'Ask her']) edits.onEditClip('clip-1', { note });
  edits.onEditEnd();
  for (const note of ['S', 'Se', 'See']) edits.onEditAnnotation('annotation-1', { note });
  await settle();
  await undo('Note changed back.');
  expect((await findHighlight())?.note).toBe('');
  await undo('Clip note changed back.');
  expect((await getClip()).note).toBe('Ask');
});

it('records no typing that ends with the same text', async () => {
  const { edits, settle, undo, getMessage } = await openEdits();
  for (const note of ['A', '']) edits.onEditClip('clip-1', { note });
  edits.onEditEnd();
  await settle();
  expect(getMessage()).toBeUndefined();
  await undo('Nothing to undo.');
});

it('starts a new step after another change', async () => {
  const { changes, edits, settle, undo, getClip, getMessage } = await openEdits();
  edits.onEditClip('clip-1', { note: 'A' });
  changes.edit(['clip-2'], { isRead: true });
  await expect.poll(getMessage).toBe('1 clip marked as read.');
  edits.onEditClip('clip-1', { note: 'As' });
  await settle();
  await undo('Clip note changed back.');
  expect((await getClip()).note).toBe('A');
  await undo('Undone.');
});

it('undoes an edit after its clip was closed', async () => {
  const { edits, settle, undo, close, getClip } = await openEdits();
  edits.onEditClip('clip-1', { note: 'Ask' });
  await settle();
  close();
  await undo('Clip note changed back.');
  expect((await getClip()).note).toBe('');
});

it('does not undo over a note or tags that were changed elsewhere since', async () => {
  const { library, changes, edits, settle, undo, getClip } = await openEdits();
  edits.onEditClip('clip-1', { note: 'Ask', tags: ['dates'], tagsBefore: [] });
  await settle();
  const other = { note: 'Ask her', tags: ['dates', 'gulls'] };
  expectValue(await library.editClip('clip-1', other, instantAt(90)));
  const refusal = 'Nothing was changed: the note or tags have since been edited elsewhere.';
  await undo(refusal);
  expect(changes.toast.value?.onUndo).toBeUndefined();
  await undo(refusal);
  expect(await getClip()).toMatchObject(other);
  await undo('Nothing to undo.');
  changes.redo();
  await expect.poll(() => changes.toast.value?.text).toBe('Nothing to redo.');
});

it('undoes the deletion and the colour of a highlight, also when made in the text', async () => {
  const { edits, settle, undo, getMessage, findHighlight } = await openEdits();
  expectValue(
    await edits.library.editAnnotation('annotation-1', { colour: 'rose' }, instantAt(90)),
  );
  expect(getMessage()).toBe('Colour changed.');
  await settle();
  edits.onDeleteAnnotation('annotation-1');
  await settle();
  expect(getMessage()).toBe('Highlight deleted.');
  expect(await findHighlight()).toBeUndefined();
  await undo('Highlight restored.');
  await undo('Colour changed back.');
  expect((await findHighlight())?.colour).toBe('sun');
});
