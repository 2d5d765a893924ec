import { waitForText } from '../../../scripts/drive/page-actions';
import { openChromiumGround } from '../chromium-ground';
import { openOwnTab } from '../stage';
import { withStage } from '../with-stage';
import { clip } from '../works/clip';
import { importFile } from '../works/import';
import { type Case, doWork, expectCode, failureOf, judgeAll } from './case';

/** Databases that another version of Pressmark, another program or the user changed. */
export const databaseCases: readonly Case[] = [
  {
    name: 'a database of a newer version',
    run: async (executablePath) =>
      withStage(await openChromiumGround(executablePath), async (stage) => {
        await doWork(stage, importFile);
        const tab = await openOwnTab(stage);
        await tab.evaluate(raiseVersion, undefined);
        const before = await tab.evaluate(readNewer, undefined);
        expectCode(await failureOf(() => doWork(stage, clip)), 'library-newer');
        const after = await tab.evaluate(readNewer, undefined);
        if (before !== after) stage.ledger.report('torn', 'the newer database was changed');
        return stage.ledger.findings;
      }),
  },
  {
    name: 'a database that an old page holds open',
    run: async (executablePath) =>
      withStage(await openChromiumGround(executablePath), async (stage) => {
        const tab = await openOwnTab(stage);
        await tab.evaluate(holdFirstVersion, undefined);
        expectCode(await failureOf(() => doWork(stage, clip)), 'library-unavailable');
        await tab.close();
        await doWork(stage, importFile);
        await doWork(stage, clip);
        return judgeAll(stage);
      }),
  },
  {
    name: 'a database that is deleted while the library is open',
    run: async (executablePath) =>
      withStage(await openChromiumGround(executablePath), async (stage) => {
        const { ground } = stage;
        await doWork(stage, importFile);
        const library = await ground.driven().openTab(ground.driven().extensionUrl('library.html'));
        await waitForText(library, 'Canal report');
        const tab = await openOwnTab(stage);
        await tab.evaluate(deleteDatabase, undefined);
        // What was deleted is not expected any more.
        stage.ledger.stories.clear();
        stage.ledger.highlights.clear();
        await doWork(stage, clip);
        await waitForText(library, 'Canal report');
        return judgeAll(stage);
      }),
  },
];

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('pressmark');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
}

async function raiseVersion(): Promise<void> {
  const [{ version = 0 } = {}] = (await indexedDB.databases()).filter(
    ({ name }) => name === 'pressmark',
  );
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('pressmark', version + 10);
    opening.onupgradeneeded = () => opening.result.createObjectStore('ofTheFuture');
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
}

/** Returns the version, the tables and the clips as text. */
function readNewer(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('pressmark');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction('clips').objectStore('clips').getAll();
      reading.onsuccess = () => {
        db.close();
        resolve(JSON.stringify([db.version, ...db.objectStoreNames, reading.result]));
      };
    };
  });
}

/** Replaces the database by one of the first version, and holds it open. */
function holdFirstVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    // Both at once: nobody else opens it in between.
    indexedDB.deleteDatabase('pressmark');
    const opening = indexedDB.open('pressmark', 10);
    opening.onupgradeneeded = () => {
      const db = opening.result;
      const clips = db.createObjectStore('clips', { keyPath: 'id' });
      clips.createIndex('addresses', 'addresses', { unique: true, multiEntry: true });
      clips.createIndex('order', 'order');
      db.createObjectStore('versions', { keyPath: 'id' }).createIndex('[clipId+keptAt]', [
        'clipId',
        'keptAt',
      ]);
      db.createObjectStore('annotations', { keyPath: 'id' }).createIndex('[clipId+createdAt]', [
        'clipId',
        'createdAt',
      ]);
      db.createObjectStore('tags', { keyPath: 'key' });
      db.createObjectStore('drafts', { keyPath: 'key' });
    };
    opening.onsuccess = () => {
      Object.assign(globalThis, { held: opening.result });
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
}
