import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import type { KeptItem } from '../../../core/sync';
import { mentionKept } from '../../../entrypoints/library/settings/mention-kept';
import { openLibrary } from '../../../storage';
import { createDatabaseName, expectValue, makeSaveRequest } from '../../storage/samples';

it('mentions each thing that was kept once, also in later pages', async () => {
  const library = openLibrary(createDatabaseName());
  const { clip } = expectValue(await library.saveClip(makeSaveRequest(1)));
  const make = (keptBy: string): KeptItem => ({
    ...{ what: 'clip', annotationId: null, deletedBy: 'one', keptBy, why: 'edited' },
    ...{ clip, annotation: null },
  });
  const open = () => {
    const [kept, notify, life] = [signal<readonly KeptItem[]>([]), vi.fn(), new AbortController()];
    mentionKept(library, kept, notify, life.signal);
    return { kept, notify, close: () => life.abort() };
  };
  const first = open();
  first.kept.value = [make('two')];
  const message = /^1 item was deleted on one device but changed on another, so it was kept\./;
  await vi.waitFor(() => expect(first.notify).toHaveBeenCalledWith(expect.stringMatching(message)));
  first.close();
  const later = open();
  later.kept.value = [make('two')];
  later.kept.value = [make('two'), make('three'), make('four')];
  await vi.waitFor(() => expect(later.notify).toHaveBeenCalled());
  expect(later.notify.mock.calls).toEqual([[expect.stringMatching(/^2 items/)]]);
  later.close();
});
