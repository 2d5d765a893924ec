import { afterAll, expect, it, vi } from 'vitest';

const all = ['http://*/*', 'https://*/*'];
const fake = vi.hoisted(() => ({ origins: [] as string[], listeners: [] as (() => void)[] }));

vi.mock('wxt/browser', () => {
  const changed = (origins: string[]) => {
    fake.origins = origins;
    for (const listener of fake.listeners) listener();
  };
  const event = {
    addListener: (listener: () => void) => fake.listeners.push(listener),
    removeListener() {},
  };
  return {
    browser: {
      permissions: {
        onAdded: event,
        onRemoved: event,
        getAll: async () => ({ origins: fake.origins }),
        contains: async ({ origins }: { origins: string[] }) =>
          origins.every((origin) => fake.origins.includes(origin)),
        request: async ({ origins }: { origins: string[] }) => {
          changed([...fake.origins, ...origins]);
          return true;
        },
        remove: async ({ origins }: { origins: string[] }) => {
          changed(fake.origins.filter((origin) => !origins.includes(origin)));
          return true;
        },
      },
    },
  };
});

// Other tests of the same worker use these modules with another browser.
vi.resetModules();
const { watchAccess } = await import('../../client/tabs/watch-access');
afterAll(() => {
  vi.resetModules();
});

it('tells all websites, some and none apart, and gives up every site', async () => {
  fake.origins = ['http://ledger.example/*', 'https://ledger.example/*'];
  const { access, choose } = watchAccess(new AbortController().signal);
  await vi.waitFor(() =>
    expect(access.value).toEqual({ kind: 'sites', sites: ['ledger.example'] }),
  );
  expect(await choose('all')).toBe(true);
  await vi.waitFor(() => expect(access.value).toEqual({ kind: 'all' }));
  await choose('click');
  await vi.waitFor(() => expect(access.value).toEqual({ kind: 'click' }));
  expect(fake.origins).toEqual([]);
});

it('asks for access before anything is awaited, as browsers require', () => {
  fake.origins = [];
  void watchAccess(new AbortController().signal).choose('all');
  expect(fake.origins).toEqual(all);
});
