import type { Driven, Tab } from '../../scripts/drive/browser';
import { waitForBadge } from '../../scripts/drive/read-page-state';
import { waitUntil } from '../../scripts/drive/wait-until';
import type { HostileStage } from './hostile-stage';
import { limitStep } from './limit-step';
import type { HostilePage } from './make-page';

/** Keeps hostile pages from running: what runs later was run by us. They are parsed as always. */
const inert = "default-src 'none'";

/** So many pages are clipped in one tab: a tab that clips more in a short time is refused. */
const perTab = 20;

/** Clips pages by the shortcut. Returns the ids of the clips, in order. */
export async function clipPages(
  stage: HostileStage,
  pages: readonly HostilePage[],
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let from = 0; from < pages.length; from += perTab) {
    const tab = await stage.driven.openTab('about:blank');
    for (const page of pages.slice(from, from + perTab)) await clipPage(stage, tab, page, ids);
    await tab.close();
  }
  return ids;
}

/** Clips a page, and adds its id to `ids`. */
async function clipPage(
  stage: HostileStage,
  tab: Tab,
  page: HostilePage,
  ids: string[],
): Promise<void> {
  const { driven, server, tally } = stage;
  server.put(page.path, { type: 'text/html; charset=utf-8', content: page.html, policy: inert });
  const clip = async () => {
    await tab.goTo(server.origin('news') + page.path);
    tally.forget();
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '✓');
    ids.push(await findNewClip(stage, ids));
  };
  await limitStep(tally, 'clipping', page.path, clip, { describe: () => readProblems(driven) });
  tally.collect('clipping', 'navigation');
  await checkPrototypes(stage, tab);
}

/** Returns what Pressmark has noted about failures. */
function readProblems(driven: Driven): Promise<string> {
  return driven.inExtension(
    async () => JSON.stringify((await chrome.storage.local.get('problems'))['problems'] ?? []),
    undefined,
  );
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
