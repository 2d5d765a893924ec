/* Runs in a worker. Measures SQLite with FTS5 on the origin private file system. */
import { plainText } from '../../../core/text';
import { inventStory } from './invent-story';
import type { PeerFigures, PeerInput } from './peer';
import type { ScanQuery } from './scan-library';

/** The parts of SQLite's API that are used here. */
interface Database {
  exec(measureQuery: {
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

const batchSize = 1000;
/** Served as a separate script, because it loads its own files. */
const sqliteUrl = '/sqlite/sqlite3.mjs';

async function openDatabase(): Promise<Database> {
  const { default: start } = (await import(/* @vite-ignore */ sqliteUrl)) as {
    default: () => Promise<SQLite>;
  };
  const pool = await (await start()).installOpfsSAHPoolVfs({ name: 'bench' });
  return new pool.OpfsSAHPoolDb('/bench.sqlite');
}

function fill(db: Database, { vocabulary, clips }: PeerInput): number {
  db.exec({ sql: 'PRAGMA cache_size = -8000' });
  db.exec({
    sql: `CREATE VIRTUAL TABLE clips USING fts5(headline, standfirst, authors, publisher, body, note, tags,
      tokenize = "unicode61 remove_diacritics 2")`,
  });
  let buildMs = 0;
  for (let from = 0; from < clips; from += batchSize) {
    const rows = Array.from({ length: Math.min(batchSize, clips - from) }, (_, at) => {
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
    const start = performance.now();
    db.exec({ sql: 'BEGIN' });
    for (const bind of rows) db.exec({ sql: 'INSERT INTO clips VALUES (?,?,?,?,?,?,?)', bind });
    db.exec({ sql: 'COMMIT' });
    buildMs += performance.now() - start;
  }
  return buildMs;
}

function ask(db: Database, { words, prefixes, phrases }: ScanQuery): number {
  const match = [
    ...[...words, ...phrases].map((one) => `"${one}"`),
    ...prefixes.map((one) => `"${one}"*`),
  ].join(' AND ');
  const start = performance.now();
  // All matches by rank, as the library's list needs them.
  const sql = 'SELECT rowid FROM clips WHERE clips MATCH ? ORDER BY rank';
  db.exec({ sql, bind: [match], returnValue: 'resultRows' });
  return performance.now() - start;
}

async function measure(work: PeerInput): Promise<PeerFigures> {
  const start = performance.now();
  const db = await openDatabase();
  const [first] = work.queries;
  if (work.clips === 0) {
    if (first) ask(db, first);
    const firstMs = performance.now() - start;
    db.close();
    return { clips: 0, buildMs: 0, bytes: null, firstMs, times: [] };
  }
  const buildMs = fill(db, work);
  const times = work.queries.map((query) => ask(db, query));
  const [[bytes]] = db.exec({
    sql: 'SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()',
    returnValue: 'resultRows',
  }) as [[number]];
  db.close();
  return { clips: work.clips, buildMs, bytes, firstMs: null, times };
}

self.addEventListener('message', ({ data }: MessageEvent<PeerInput>) => {
  measure(data).then(
    (figures) => self.postMessage(figures),
    (error: unknown) => self.postMessage({ error: String(error) }),
  );
});
