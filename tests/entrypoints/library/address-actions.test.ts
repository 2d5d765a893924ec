import { expect, it, vi } from 'vitest';
import { createAddressActions } from '../../../entrypoints/library/changes/address-actions';
import { createClipChanges } from '../../../entrypoints/library/changes/clip-changes';
import { expectValue, instantAt } from '../../storage/samples';
import { aStage, ferryUrl, workId, wrongUrl } from '../../storage/works';

async function stage(hasOwner: boolean) {
  const { library } = await aStage({ hasFerry: hasOwner });
  const changes = createClipChanges(library);
  const open = vi.fn();
  const { onSetAddress } = createAddressActions(library, changes, open);
  const toast = (words: string) => vi.waitFor(() => expect(changes.toast.value?.text).toBe(words));
  const urlOf = async () => expectValue(await library.getClip(workId)).summary.url;
  return { library, changes, open, onSetAddress, toast, urlOf };
}

it('reports address changes, and undoes them one after another', async () => {
  const { changes, open, onSetAddress, toast, urlOf } = await stage(false);
  onSetAddress(workId, wrongUrl);
  await toast('Address added.');
  onSetAddress(workId, ferryUrl);
  await toast('Address changed.');
  onSetAddress(workId, null);
  await toast('Address removed.');
  for (const url of [ferryUrl, wrongUrl, null]) {
    changes.undo();
    await vi.waitFor(async () => expect(await urlOf()).toBe(url));
  }
  expect(open).not.toHaveBeenCalled();
});

it('opens the clip that highlights moved to, and the original one after undo', async () => {
  const { changes, open, onSetAddress, toast } = await stage(true);
  onSetAddress(workId, ferryUrl);
  await toast('2 highlights moved to “Ferry stops”.');
  changes.toast.value?.onUndo?.();
  await toast('Undone.');
  expect(open.mock.calls).toEqual([['clip-1'], [workId]]);
});

it('names what moved if the clip has no highlights', async () => {
  const { library, onSetAddress, toast } = await stage(true);
  for (const { id } of expectValue(await library.listAnnotations(workId))) {
    expectValue(await library.deleteAnnotation(id, instantAt(14)));
  }
  expectValue(await library.editClip(workId, { note: 'Ask the harbour master.' }, instantAt(15)));
  onSetAddress(workId, ferryUrl);
  await toast('Your note moved to “Ferry stops”.');
});

it('reports that highlights moved to a clip in the bin', async () => {
  const { library, onSetAddress, toast } = await stage(true);
  expectValue(await library.deleteClip('clip-1', instantAt(15)));
  onSetAddress(workId, ferryUrl);
  await toast('2 highlights moved to “Ferry stops”, which was in the bin and has been restored.');
});

it('shows why an address was not changed', async () => {
  const { changes, onSetAddress } = await stage(true);
  onSetAddress('clip-1', wrongUrl);
  await vi.waitFor(() => expect(changes.failure.value?.code).toBe('address-fixed'));
  expect(changes.toast.value).toBeNull();
});
