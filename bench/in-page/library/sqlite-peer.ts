/* Runs in a worker: SQLite with FTS5 on the origin's private files. */
import { plainText } from '../../../core/text';
import { inventStory } from './invent-story';
import type { PeerAsk, PeerFigures } from './peer';
import type { ScanQuestion } from './scan-library';

/** What of SQLite is used; its own types are for its whole interface. */
interface Database {
  exec(ask: {
    readonly sql: string;
    readonly bind?: readonly (string | number | null)[];
    readonly returnValue?: 'resultRows';
  }): unknown[];
  close(): void;
}
interface Pool {
  readonly OpfsSAHPoolDb: new (name: string) => Database;
}
interface SQLite {
  installOpfsSAHPoolVfs(options: object): Promise<Pool>;
}

const clipsAtOnce = 1000;
/** Served beside the script, since it looks for its own files. */
const sqliteAddress = '/sqlite/sqlite3.mjs';

async function openDatabase(): Promise<Database> {
  const { default: start } = (await import(/* @vite-ignore */ sqliteAddress)) as {
    default: () => Promise<SQLite>;
  };
  const pool = await (await start()).installOpfsSAHPoolVfs({ name: 'bench' });
  return new pool.OpfsSAHPoolDb('/bench.sqlite');
}

function fill(db: Database, { vocabulary, clips }: PeerAsk): number {
  db.exec({ sql: 'PRAGMA cache_size = -8000' });
  db.exec({
    sql: `CREATE VIRTUAL TABLE clips USING fts5(headline, standfirst, authors, publisher, body, note, tags,
      tokenize = "unicode61 remove_diacritics 2")`,
  });
  let buildMs = 0;
  for (let from = 0; from < clips; from += clipsAtOnce) {
    const rows = Array.from({ length: Math.min(clipsAtOnce, clips - from) }, (_, at) => {
      const { article, note, tags } = inventStory(vocabulary, from + at, clips);
      const { headline, standfirst, authors, publisher, body } = article;
      return [
        headline,
        standfirst,
        authors.join(', '),
        publisher,
        plainText(body),
        note,
        tags.join(', '),
      ];
    });
    const begun = performance.now();
    db.exec({ sql: 'BEGIN' });
    for (const bind of rows) db.exec({ sql: 'INSERT INTO clips VALUES (?,?,?,?,?,?,?)', bind });
    db.exec({ sql: 'COMMIT' });
    buildMs += performance.now() - begun;
  }
  return buildMs;
}

function ask(db: Database, { words, beginnings, phrases }: ScanQuestion): number {
  const match = [
    ...[...words, ...phrases].map((one) => `"${one}"`),
    ...beginnings.map((one) => `"${one}"*`),
  ].join(' AND ');
  const begun = performance.now();
  // All that fits in its order, as the list wants it.
  const sql = 'SELECT rowid FROM clips WHERE clips MATCH ? ORDER BY rank';
  db.exec({ sql, bind: [match], returnValue: 'resultRows' });
  return performance.now() - begun;
}

async function measure(work: PeerAsk): Promise<PeerFigures> {
  const begun = performance.now();
  const db = await openDatabase();
  const [first] = work.questions;
  if (work.clips === 0) {
    if (first) ask(db, first);
    const firstMs = performance.now() - begun;
    db.close();
    return { clips: 0, buildMs: 0, bytes: null, firstMs, times: [] };
  }
  const buildMs = fill(db, work);
  const times = work.questions.map((question) => ask(db, question));
  const [[bytes]] = db.exec({
    sql: 'SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()',
    returnValue: 'resultRows',
  }) as [[number]];
  db.close();
  return { clips: work.clips, buildMs, bytes, firstMs: null, times };
}

self.addEventListener('message', ({ data }: MessageEvent<PeerAsk>) => {
  measure(data).then(
    (figures) => self.postMessage(figures),
    (error: unknown) => self.postMessage({ error: String(error) }),
  );
});
