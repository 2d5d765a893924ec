import type { Tab } from '../../scripts/drive/browser';
import { waitForBadge } from '../../scripts/drive/read-page-state';
import { waitUntil } from '../../scripts/drive/wait-until';
import type { HostileStage } from './hostile-stage';
import { limitStep } from './limit-step';
import type { HostilePage } from './make-page';

/** Keeps hostile pages from running: what runs later was run by us. They are parsed as always. */
const inert = "default-src 'none'";

/** Clips pages by the shortcut in one tab. Returns the ids of the clips, in order. */
export async function clipPages(
  stage: HostileStage,
  pages: readonly HostilePage[],
): Promise<readonly string[]> {
  const { driven, server, tally } = stage;
  const tab = await driven.openTab('about:blank');
  const ids: string[] = [];
  for (const page of pages) {
    server.put(page.path, { type: 'text/html; charset=utf-8', content: page.html, policy: inert });
    await limitStep(tally, 'clipping', page.path, async () => {
      await tab.goTo(server.origin('news') + page.path);
      tally.forget();
      await driven.runCommand('clip-article', tab);
      await waitForBadge(driven, tab, '✓');
      ids.push(await findNewClip(stage, ids));
    });
    tally.collect('clipping', 'navigation');
    await checkPrototypes(stage, tab);
  }
  await tab.close();
  return ids;
}

async function findNewClip({ driven }: HostileStage, known: readonly string[]): Promise<string> {
  return waitUntil('the clip', async () => {
    const [newest] = await driven.callLibrary<readonly { readonly id: string }[]>('listClips', 1);
    return newest !== undefined && !known.includes(newest.id) && newest.id;
  });
}

/** Data of a page must not change the prototypes of our scripts in it. */
async function checkPrototypes({ driven, tally }: HostileStage, tab: Tab): Promise<void> {
  const changed = await driven.inContentWorld(
    tab,
    () => Object.keys(Object.prototype).join(', '),
    undefined,
  );
  if (changed !== '') tally.add('dirty', 'content script', `changed prototype: ${changed}`);
}
