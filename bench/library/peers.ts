import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { bundle } from '../bundle';
import type { PeerAsk, PeerFigures } from '../in-page/library/peer';
import { quantile } from '../quantile';
import type { BenchQuestion } from './questions';
import type { Vocabulary } from './vocabulary';

/** MiniSearch holds all in memory; more than this could not be built. */
const maxForMiniSearch = 10_000;

const sqliteFolder = join(
  import.meta.dirname,
  '../../node_modules/@sqlite.org/sqlite-wasm/sqlite-wasm/jswasm',
);

/** The same library and the same questions, as far as it knows them, with other searches in Chromium. */
export async function measurePeers(
  vocabulary: Vocabulary,
  questions: readonly BenchQuestion[],
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
    const asked = questions.flatMap(({ scan }) => scan ?? []);
    const few = Math.min(clips, maxForMiniSearch);
    const miniSearch = await run(page, '/minisearch.js', {
      vocabulary,
      clips: few,
      questions: asked,
    });
    const sqlite = await run(page, '/sqlite.js', { vocabulary, clips, questions: asked });
    let again = await run(page, '/sqlite.js', { vocabulary, clips: 0, questions: asked });
    // The files of a worker that has just ended may be locked for a while.
    for (let tries = 0; tries < 10 && 'error' in again; tries += 1) {
      await page.waitForTimeout(500);
      again = await run(page, '/sqlite.js', { vocabulary, clips: 0, questions: asked });
    }
    const figures =
      'error' in sqlite || 'error' in again ? sqlite : { ...sqlite, ...firstOf(again) };
    return {
      miniSearch: sumUp(miniSearch),
      sqlite: { ...sumUp(figures), ...('error' in again && { firstError: again.error }) },
    };
  } finally {
    await browser.close();
    web.close();
  }
}

const firstOf = ({ firstMs }: PeerFigures) => ({ firstMs });

function sumUp(figures: PeerFigures | { readonly error: string }) {
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
  ask: PeerAsk,
): Promise<PeerFigures | { readonly error: string }> {
  const source = `new Promise((resolve) => {
    const worker = new Worker(${JSON.stringify(script)});
    worker.onmessage = ({ data }) => { worker.terminate(); resolve(data); };
    worker.onerror = ({ message }) => resolve({ error: message || 'the worker ended' });
    worker.postMessage(${JSON.stringify(ask)});
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
