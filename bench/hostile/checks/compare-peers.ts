import { waitUntil } from '../../../scripts/drive/wait-until';
import { bundle } from '../../bundle';
import type { HostileStage } from '../hostile-stage';
import { limitStep } from '../limit-step';
import type { HostilePage } from '../make-page';
import { countPayloads } from '../tally';

/** How many payloads did what in the output of a program. */
export interface PeerFigures {
  readonly pages: number;
  readonly dirty: number;
  readonly executed: number;
  readonly requests: number;
}

type PeerName = 'readability' | 'defuddle';

/**
 * Reads the pages with Readability and DOMPurify, and with Defuddle, and puts what they return into
 * a page without a policy, as programs do that use them.
 */
export async function comparePeers(
  stage: HostileStage,
  pages: readonly HostilePage[],
): Promise<Readonly<Record<PeerName, PeerFigures>>> {
  const { context, server, tally } = stage;
  const script = await bundle('in-page/hostile-peers.ts');
  const html: Record<PeerName, string[]> = { readability: [], defuddle: [] };
  const reading = await context.newPage();
  for (const page of pages) {
    const content = { type: 'text/html; charset=utf-8', content: page.html };
    server.put(page.path, { ...content, policy: "default-src 'none'" });
    await limitStep(tally, 'peers', page.path, async () => {
      await reading.goto(server.origin('news') + page.path);
      const read = (await reading.evaluate(`${script}; inPage.readWithPeers()`)) as Readonly<
        Record<PeerName, string | null>
      >;
      for (const name of ['readability', 'defuddle'] as const) {
        const written = read[name];
        if (written !== null) html[name].push(written);
      }
    });
  }
  await reading.close();
  tally.forget();
  return {
    readability: await show(stage, html.readability),
    defuddle: await show(stage, html.defuddle),
  };
}

async function show(stage: HostileStage, outputs: readonly string[]): Promise<PeerFigures> {
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
