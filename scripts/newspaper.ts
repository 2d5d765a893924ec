import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../tests/fixtures/newspaper/', import.meta.url));

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

export interface Newspaper {
  /** Base URL without a trailing slash: "http://127.0.0.1:41234". */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the invented newspaper on this machine. Port 0 takes any free port.
 *
 * `?edition=2` returns the second edition of a story if there is one. `{{origin}}` in pages is
 * replaced by the absolute base URL.
 */
export async function serveNewspaper({ port = 0 } = {}): Promise<Newspaper> {
  const server = createServer(async (request, response) => {
    const origin = `http://${request.headers.host}`;
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const found = await findPage(pathname, searchParams.get('edition'));
    const page = found ?? { type: '.html', text: await read('not-found.html') };
    response.writeHead(found === null ? 404 : 200, {
      'content-type': contentTypes[page.type] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    response.end(page.text?.replaceAll('{{origin}}', origin));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Page {
  readonly type: string;
  readonly text: string | null;
}

async function findPage(pathname: string, edition: string | null): Promise<Page | null> {
  for (const file of filesFor(pathname, edition)) {
    const text = await read(file);
    if (text !== null) return { type: extname(file), text };
  }
  return null;
}

/** Returns the candidate files for a page, best first. */
function filesFor(pathname: string, edition: string | null): string[] {
  const path = normalize(decodePath(pathname)).replace(/^[/\\]+|[/\\]+$/g, '');
  if (path.startsWith('..')) return [];
  if (extname(path) in contentTypes) return [path];
  // The reader's edition renders all of its stories by script.
  if (path === 'reader' || path.startsWith('reader/')) return ['reader/app.html'];
  const page = path === '' ? 'index' : path;
  const editions = edition && /^\d+$/.test(edition) ? [`${page}.edition-${edition}.html`] : [];
  return [...editions, `${page}.html`, `${page}.pdf`];
}

function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '..';
  }
}

async function read(file: string): Promise<string | null> {
  try {
    return await readFile(join(root, file), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return null;
    throw error;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const given = process.argv.indexOf('--port');
  const port = given < 0 ? 0 : Number(process.argv[given + 1]);
  const { url } = await serveNewspaper({ port });
  console.log(`The Harbour Ledger is at ${url}`);
}
