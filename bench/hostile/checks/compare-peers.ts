import { waitUntil } from '../../../scripts/drive/wait-until';
import { bundle } from '../../bundle';
import type { PeerName } from '../../in-page/hostile-peers';
import { withTimeout } from '../../with-timeout';
import type { HostileStage } from '../hostile-stage';
import { limitStep } from '../limit-step';
import type { HostilePage } from '../make-page';
import { countPayloads } from '../tally';

/** How long another program may read a page, in milliseconds. */
const readMs = 30_000;

/** How many payloads did what in the output of a program. */
export interface PeerFigures {
  readonly pages: number;
  /** How many pages it did not read in time. */
  readonly hung: number;
  readonly dirty: number;
  readonly executed: number;
  readonly requests: number;
}

/**
 * Reads the pages with Readability and DOMPurify, and with Defuddle, and puts what they return into
 * a page without a policy, as programs do that use them.
 */
export async function comparePeers(
  stage: HostileStage,
  pages: readonly HostilePage[],
): Promise<Readonly<Record<PeerName, PeerFigures>>> {
  const script = await bundle('in-page/hostile-peers.ts');
  return {
    readability: await tryPeer(stage, pages, script, 'readability'),
    defuddle: await tryPeer(stage, pages, script, 'defuddle'),
  };
}

async function tryPeer(
  stage: HostileStage,
  pages: readonly HostilePage[],
  script: string,
  name: PeerName,
): Promise<PeerFigures> {
  const { context, server, tally } = stage;
  const html: string[] = [];
  let hung = 0;
  let reading = await context.newPage();
  for (const page of pages) {
    const content = { type: 'text/html; charset=utf-8', content: page.html };
    server.put(page.path, { ...content, policy: "default-src 'none'" });
    const read = async () => {
      await reading.goto(server.origin('news') + page.path);
      return reading.evaluate(`${script}; inPage.readWithPeer(${JSON.stringify(name)})`);
    };
    try {
      const written = (await withTimeout(readMs, read())) as string | null;
      if (written !== null) html.push(written);
    } catch {
      hung += 1;
      // It is still busy.
      await reading.close();
      reading = await context.newPage();
    }
  }
  await reading.close();
  tally.forget();
  return { ...(await show(stage, html)), hung };
}

async function show(
  stage: HostileStage,
  outputs: readonly string[],
): Promise<Omit<PeerFigures, 'hung'>> {
  const { context, server, tally } = stage;
  server.put('/peer', { type: 'text/html; charset=utf-8', content: '<!doctype html><body>' });
  const findings = await tally.during(async () => {
    for (const output of outputs) {
      const page = await context.newPage();
      await limitStep(tally, 'peer', 'shown', async () => {
        await page.goto(`${server.origin('files')}/peer`);
        await page.evaluate(
          `document.body.innerHTML = ${JSON.stringify(output)}; window.shownAt = Date.now()`,
        );
        // Images that are missing fail at once.
        await waitUntil('handlers', () => page.evaluate('Date.now() - window.shownAt > 200'));
        await tally.inspect(page, 'peer', { surface: 'note' });
      });
      await page.close();
    }
  });
  return {
    pages: outputs.length,
    dirty: countPayloads(findings, 'dirty'),
    executed: countPayloads(findings, 'executed'),
    requests: countPayloads(findings, 'request'),
  };
}
