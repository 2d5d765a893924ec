import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { bundle } from '../bundle';
import type { PeerFigures, PeerInput } from '../in-page/library/peer';
import { quantile } from '../quantile';
import type { BenchQuery } from './queries';
import type { Vocabulary } from './vocabulary';

/** MiniSearch keeps everything in memory. A larger index could not be built. */
const maxMiniSearchClips = 10_000;

const sqliteFolder = join(
  import.meta.dirname,
  '../../node_modules/@sqlite.org/sqlite-wasm/sqlite-wasm/jswasm',
);

/** Measures other search engines in Chromium on the same library and the queries they support. */
export async function measurePeers(
  vocabulary: Vocabulary,
  queries: readonly BenchQuery[],
  clips: number,
) {
  const web = await serve({
    '/minisearch.js': await bundle('in-page/library/minisearch-peer.ts'),
    '/sqlite.js': await bundle('in-page/library/sqlite-peer.ts'),
  });
  const browser = await chromium.launch({
    executablePath: process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(web.url);
    const scanQueries = queries.flatMap(({ scan }) => scan ?? []);
    const miniSearch = await run(page, '/minisearch.js', {
      vocabulary,
      clips: Math.min(clips, maxMiniSearchClips),
      queries: scanQueries,
    });
    const sqlite = await run(page, '/sqlite.js', { vocabulary, clips, queries: scanQueries });
    const reopenInput = { vocabulary, clips: 0, queries: scanQueries };
    let reopened = await run(page, '/sqlite.js', reopenInput);
    // The files of a worker that has just ended may stay locked for a moment.
    for (let attempt = 0; attempt < 10 && 'error' in reopened; attempt += 1) {
      await page.waitForTimeout(500);
      reopened = await run(page, '/sqlite.js', reopenInput);
    }
    const figures =
      'error' in sqlite || 'error' in reopened ? sqlite : { ...sqlite, firstMs: reopened.firstMs };
    return {
      miniSearch: summarise(miniSearch),
      sqlite: { ...summarise(figures), ...('error' in reopened && { firstError: reopened.error }) },
    };
  } finally {
    await browser.close();
    web.close();
  }
}

function summarise(figures: PeerFigures | { readonly error: string }) {
  if ('error' in figures) return figures;
  const { times, buildMs, firstMs, ...rest } = figures;
  return {
    ...rest,
    buildS: Math.round(buildMs / 1000),
    firstMs: firstMs === null ? null : Math.round(firstMs),
    p50Ms: quantile(times, 0.5),
    p95Ms: quantile(times, 0.95),
  };
}

function run(
  page: Page,
  script: string,
  input: PeerInput,
): Promise<PeerFigures | { readonly error: string }> {
  const source = `new Promise((resolve) => {
    const worker = new Worker(${JSON.stringify(script)});
    worker.onmessage = ({ data }) => { worker.terminate(); resolve(data); };
    worker.onerror = ({ message }) => resolve({ error: message || 'the worker ended' });
    worker.postMessage(${JSON.stringify(input)});
  })`;
  return page.evaluate(source);
}

async function serve(scripts: Readonly<Record<string, string>>) {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const isWasm = path.endsWith('.wasm');
    const type = isWasm ? 'application/wasm' : 'text/javascript';
    if (path === '/')
      response.writeHead(200, { 'content-type': 'text/html' }).end('<title>bench</title>');
    else if (path in scripts) response.writeHead(200, { 'content-type': type }).end(scripts[path]);
    else if (path.startsWith('/sqlite/')) {
      response
        .writeHead(200, { 'content-type': type })
        .end(readFileSync(join(sqliteFolder, basename(path))));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
