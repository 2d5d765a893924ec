import { expect, it } from 'vitest';
import { fail, succeed } from '../../core/model';
import { renewLogAtStart } from '../../entrypoints/background/renew-log-at-start';

/** The session of a browser: empty when it starts. */
function newSession() {
  const all = new Map<string, unknown>();
  return {
    get: async (key: string) => (all.has(key) ? { [key]: all.get(key) } : {}),
    async set(values: Readonly<Record<string, unknown>>) {
      for (const [key, value] of Object.entries(values)) all.set(key, value);
    },
  };
}

it('renews the log once each time the browser starts, however often the background does', async () => {
  let renewed = 0;
  const renewLog = async () => {
    renewed += 1;
    return succeed(null);
  };
  for (const session of [newSession(), newSession()]) {
    for (const _ of [1, 2, 3]) await renewLogAtStart(session, renewLog);
  }
  expect(renewed).toBe(2);
});

it('tries again when the background next starts if the log could not be renewed', async () => {
  const session = newSession();
  let tried = 0;
  const renewLog = async () => {
    tried += 1;
    return tried === 1 ? fail('disk-full') : succeed(null);
  };
  for (const _ of [1, 2, 3]) await renewLogAtStart(session, renewLog);
  expect(tried).toBe(2);
});
