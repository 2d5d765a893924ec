import { expect, it } from 'vitest';
import { listServer } from '../../scripts/sync-server/list-server';
import { readSettings } from '../../scripts/sync-server/settings';

it('lists what is still stored of users and teams that were removed', () => {
  const stored = new Map([
    ['ada', 4_000_000],
    ['team@energy', 1_500_000],
    ['team@harbour', 0],
    ['ben', 2_000_000],
  ]);
  const settings = { ...readSettings('/no-such-folder'), limits: { 'team@energy': 1e9 } };
  const storage = {
    accounts: [...stored.keys()],
    measure: (account: string) => stored.get(account) ?? 0,
  };
  expect(listServer(settings, [{ name: 'ada', hash: '' }], storage)).toEqual([
    'Address: ws://127.0.0.1:8443',
    'User ada, stores 4 MB',
    'Team energy, no users, stores 1.5 MB, limit 1 GB',
    'User ben, no login, stores 2 MB',
  ]);
});
