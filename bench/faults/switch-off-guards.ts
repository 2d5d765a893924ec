import { openChromiumGround } from './chromium-ground';
import type { Finding } from './finding';
import { judge } from './judge';
import { readLibrary } from './read-library';
import { withStage } from './with-stage';
import { clip } from './works/clip';
import { note } from './works/note';
import type { Work } from './works/work';

/** What keeps a library whole, and a script that switches it off in the background. */
interface Guard {
  readonly name: string;
  readonly script: string;
  /** The works whose results are then wrong. */
  readonly works: readonly Work[];
  /** How the judge must notice. */
  readonly kind: Finding['kind'];
}

/** Longer than a test of a guard takes, in milliseconds. */
const muchLaterMs = 60_000;

/** Writes rows of a table after the answer, in another transaction. `condition` is about `row`. */
const writeLater = (table: string, condition = 'true') => `
  for (const method of ['add', 'put']) {
    const write = IDBObjectStore.prototype[method];
    IDBObjectStore.prototype[method] = function (row, ...key) {
      if (this.name !== '${table}' || !(${condition})) return write.call(this, row, ...key);
      const { db } = this.transaction;
      setTimeout(() => {
        write.call(db.transaction('${table}', 'readwrite').objectStore('${table}'), row, ...key);
      }, ${muchLaterMs});
      return this.count();
    };
  }`;

const guards: readonly Guard[] = [
  {
    name: 'a clip is answered when it is stored',
    script: writeLater('clips'),
    works: [clip],
    kind: 'lost',
  },
  {
    name: 'a note is answered when it is stored',
    script: writeLater('annotations', "row.note !== ''"),
    works: [clip, note],
    kind: 'lost',
  },
  {
    name: 'a clip and its text are stored at once',
    script: writeLater('versions'),
    works: [clip],
    kind: 'torn',
  },
  {
    name: 'a clip and its words in the search index are stored at once',
    script: writeLater('searchDeltas'),
    works: [clip],
    kind: 'unfound',
  },
  {
    name: 'a clip and the counters are stored at once',
    script: writeLater('counters', "row.key === 'all'"),
    works: [clip],
    kind: 'torn',
  },
  {
    name: 'a story is known by its address',
    script: `
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = function (row, ...key) {
        const isClip = this.name === 'clips';
        const unknown = isClip && { ...row, addresses: row.addresses.map((one) => one + row.id) };
        return add.call(this, unknown || row, ...key);
      };`,
    works: [clip],
    kind: 'doubled',
  },
];

/**
 * Switches off one guard after the other, saves something twice, as after a lost answer, and kills
 * the browser. Returns those whose absence the judge did not notice.
 */
export async function switchOffGuards(
  executablePath: string,
): Promise<{ readonly planted: number; readonly missed: readonly string[] }> {
  const missed: string[] = [];
  for (const guard of guards) {
    const findings = await findWithout(guard, executablePath);
    if (findings.some(({ kind }) => kind === guard.kind)) continue;
    missed.push(`${guard.name}: switched off, found ${JSON.stringify(findings)}`);
  }
  return { planted: guards.length, missed };
}

async function findWithout(
  { script, works }: Guard,
  executablePath: string,
): Promise<readonly Finding[]> {
  const ground = await openChromiumGround(executablePath, { script });
  return withStage(ground, async (stage) => {
    for (const work of works) {
      const attempt = work.plan(stage);
      for (const _ of ['first', 'again']) {
        const tab = await attempt.open();
        await attempt.run(tab);
        await tab.close();
      }
    }
    await ground.killBrowser();
    return judge(await readLibrary(stage), stage.ledger);
  });
}
