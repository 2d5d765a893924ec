import { expect, it, vi } from 'vitest';
import { createAddressActions } from '../../../entrypoints/library/changes/address-actions';
import { createClipChanges } from '../../../entrypoints/library/changes/clip-changes';
import { expectValue, instantAt } from '../../storage/samples';
import { createWorkFixture, ferryUrl, workId, wrongUrl } from '../../storage/work-fixture';

async function createActions(hasOwner: boolean) {
  const { library } = await createWorkFixture({ hasFerry: hasOwner });
  const changes = createClipChanges(library);
  const open = vi.fn();
  const { onSetAddress } = createAddressActions(library, changes, open);
  const expectToast = (text: string) =>
    vi.waitFor(() => expect(changes.toast.value?.text).toBe(text));
  const readUrl = async () => expectValue(await library.getClip(workId)).summary.url;
  return { library, changes, open, onSetAddress, expectToast, readUrl };
}

it('reports address changes, and undoes the last one first', async () => {
  const { changes, open, onSetAddress, expectToast, readUrl } = await createActions(false);
  onSetAddress(workId, wrongUrl);
  await expectToast('Address added.');
  onSetAddress(workId, ferryUrl);
  await expectToast('Address changed.');
  onSetAddress(workId, null);
  await expectToast('Address removed.');
  for (const url of [ferryUrl, wrongUrl, null]) {
    changes.undo();
    await vi.waitFor(async () => expect(await readUrl()).toBe(url));
  }
  expect(open).not.toHaveBeenCalled();
});

it('opens the clip to which highlights moved, and the original clip after undo', async () => {
  const { changes, open, onSetAddress, expectToast } = await createActions(true);
  onSetAddress(workId, ferryUrl);
  await expectToast('2 highlights moved to “Ferry stops”.');
  changes.toast.value?.onUndo?.();
  await expectToast('Undone.');
  expect(open.mock.calls).toEqual([['clip-1'], [workId]]);
});

it('reports that the note moved if the clip has no highlights', async () => {
  const { library, onSetAddress, expectToast } = await createActions(true);
  for (const { id } of expectValue(await library.listAnnotations(workId))) {
    expectValue(await library.deleteAnnotation(id, instantAt(14)));
  }
  expectValue(await library.editClip(workId, { note: 'Ask the harbour master.' }, instantAt(15)));
  onSetAddress(workId, ferryUrl);
  await expectToast('Your note moved to “Ferry stops”.');
});

it('reports that highlights moved to a clip in the bin', async () => {
  const { library, onSetAddress, expectToast } = await createActions(true);
  expectValue(await library.deleteClip('clip-1', instantAt(15)));
  onSetAddress(workId, ferryUrl);
  await expectToast(
    '2 highlights moved to “Ferry stops”, which was in the bin and has been restored.',
  );
});

it('shows why an address was not changed', async () => {
  const { changes, onSetAddress } = await createActions(true);
  onSetAddress('clip-1', wrongUrl);
  await vi.waitFor(() => expect(changes.failure.value?.code).toBe('address-fixed'));
  expect(changes.toast.value).toBeNull();
});
