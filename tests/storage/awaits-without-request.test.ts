import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { freshName } from './samples';

it('a few awaits without a request lose a transaction here, like a hundred in a browser', async () => {
  const db = new Dexie(freshName());
  db.version(1).stores({ rows: 'id' });
  const nothing = async () => {};
  const writing = db.transaction('rw', 'rows', async () => {
    for (let n = 0; n < 20; n += 1) await nothing();
    await db.table('rows').put({ id: 1 });
  });
  await expect(writing).rejects.toMatchObject({ name: 'PrematureCommitError' });
});
