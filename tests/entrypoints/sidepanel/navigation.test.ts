import { expect, it, vi } from 'vitest';
import { fail, succeed } from '../../../core/model';
import { createNavigation } from '../../../entrypoints/sidepanel/navigation';

const reader = {} as Parameters<typeof createNavigation>[1];
const older = {} as Parameters<typeof createNavigation>[2];

it.each([
  ['was not found', succeed(false), [['not-on-page']], []],
  ['is on a page that cannot be read', fail('no-access'), [], ['no-access']],
  ['was found', succeed(true), [], []],
])('tells whether a passage %s', async (_, answer, missing, failures) => {
  const onMissing = vi.fn();
  const onFailure = vi.fn();
  const page = { jump: async () => answer };
  const navigation = createNavigation(page, reader, older, onMissing, onFailure);
  await navigation.jump('mark-1', true);
  expect(onMissing.mock.calls).toEqual(missing);
  expect(onFailure.mock.calls.map(([{ code }]) => code)).toEqual(failures);
  expect(navigation.activeId.value).toBe('mark-1');
});
