import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, readText, waitForText } from '../../../scripts/drive/page-actions';
import { waitForBadge } from '../../../scripts/drive/read-page-state';
import { listClips } from '../observe';
import { builds, openStage, type Stage } from '../stage';

/*
 * Firefox for Android lacks some of the interfaces that desktop browsers have. Here Firefox loses
 * them on the desktop. What else differs on a phone is not tried.
 */

const missing = ['omnibox', 'commands', 'contextMenus', 'menus', 'windows', 'sidebarAction'];

/** Copies the build, with a script that hides what is missing before any other of our scripts. */
async function buildForAndroid(folder: string): Promise<string> {
  const copy = join(folder, 'firefox');
  await cp(builds.firefox, copy, { recursive: true });
  const hide = `for (const name of ${JSON.stringify(missing)}) {
    for (const apis of [browser, chrome]) Object.defineProperty(apis, name, { value: undefined });
  }`;
  await writeFile(join(copy, 'hide-missing.js'), hide);
  const edit = async (name: string, change: (content: string) => string) => {
    const file = join(copy, name);
    await writeFile(file, change(await readFile(file, 'utf8')));
  };
  await edit('manifest.json', (content) => {
    const { background, ...rest } = JSON.parse(content);
    const scripts = ['hide-missing.js', ...background.scripts];
    return JSON.stringify({ ...rest, background: { ...background, scripts } });
  });
  for (const name of await readdir(copy)) {
    if (!name.endsWith('.html')) continue;
    await edit(name, (html) =>
      html.replace('<head>', '<head><script src="/hide-missing.js"></script>'),
    );
  }
  return copy;
}

describe('Firefox without what Android lacks', () => {
  let folder: string;
  let stage: Stage;
  let driven: Driven;
  let story: Tab;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pressmark-android-'));
    const extension = await buildForAndroid(folder);
    stage = await openStage('firefox', { asInstalled: true, extension });
    driven = stage.driven;
  });
  afterAll(async () => {
    await stage?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('begins with the page for newcomers, which lists no shortcuts', async () => {
    const page = await driven.findTab(driven.extensionUrl('first-run.html'));
    await waitForText(page, 'Clip this article');
    const names = await page.evaluate(
      (names) => names.filter((name) => Reflect.get(chrome, name) !== undefined),
      missing,
    );
    expect(names).toEqual([]);
    expect(await readText(page)).not.toMatch(/Ctrl\+Alt/);
    await clickNamed(page, 'On all websites');
    await waitForText(page, 'Detection is on.');
  });

  it('clips from the popup, and shows the clip in the library instead of a panel', async () => {
    story = await driven.openTab(stage.at('/council/flood-gate-vote'));
    await waitForBadge(driven, story, '●');
    const popup = await driven.openTab(driven.extensionUrl(`popup.html?tab=${story.id}`));
    await clickNamed(popup, 'Clip article');
    await waitForText(popup, 'Saved just now');
    expect(await readText(popup)).not.toMatch(/Side panel|Keyboard shortcuts/);
    await clickNamed(popup, 'Library');
    const library = await driven.findTab(driven.extensionUrl('library.html'));
    await waitForText(library, 'They found the river');
    expect(await listClips(driven)).toHaveLength(1);
  });
});
