import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { createDatabaseName } from './samples';

it('the patched Dexie loses a transaction after a few awaits without a request', async () => {
  const db = new Dexie(createDatabaseName());
  db.version(1).stores({ rows: 'id' });
  const doNothing = async () => {};
  const writing = db.transaction('rw', 'rows', async () => {
    for (let n = 0; n < 20; n += 1) await doNothing();
    await db.table('rows').put({ id: 1 });
  });
  await expect(writing).rejects.toMatchObject({ name: 'PrematureCommitError' });
});
