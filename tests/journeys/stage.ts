import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Driven, LaunchOptions, RenewableDriven, Tab } from '../../scripts/drive/browser';
import { launchChromium } from '../../scripts/drive/chromium/launch-chromium';
import { copyProfile } from '../../scripts/drive/firefox/firefox-profile';
import { launchFirefox } from '../../scripts/drive/firefox/launch-firefox';
import { readBarText, readNotice } from '../../scripts/drive/read-page-state';
import { pause } from '../../scripts/drive/wait-until';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper';

/** A browser with the built extension, and the invented newspaper. */
export interface Stage {
  readonly driven: Driven;
  readonly newspaper: Newspaper;
  /** An empty folder for downloads. */
  readonly folder: string;
  /** Returns the URL of one of the newspaper's pages: `at('/council/flood-gate-vote')`. */
  at(path: string): string;
  close(): Promise<void>;
}

export type BrowserName = Driven['browser'];

const output = resolve(import.meta.dirname, '../../.output');

/** The newspaper's host name in the journeys. Pages over plain http are insecure contexts. */
const localHost = 'harbour-ledger.example';

/** Other sites of single journeys, and a router. */
const otherHosts = [
  'evil.example',
  'news.example',
  'bank.example',
  'pictures.example',
  'fritz.box',
];

/** The built extension for each browser: a folder, or a package with `npm run test:packages`. */
export const builds: Readonly<Record<BrowserName, string>> = {
  chromium: process.env['PRESSMARK_CHROMIUM_BUILD'] ?? join(output, 'chrome-mv3'),
  firefox: process.env['PRESSMARK_FIREFOX_BUILD'] ?? join(output, 'firefox-mv3'),
};

/** Tabs of one site share a process. Starting one costs more than loading a page. */
const fewProcesses = { 'dom.ipc.processCount': 1, 'dom.ipc.processCount.webIsolated': 1 };

/** Starts a browser and the newspaper. `npm test` sets the environment variables with the programs. */
export async function openStage(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
): Promise<Stage> {
  const newspaper = await serveNewspaper();
  const browser = await startBrowser(name, options);
  const screens: Tab[] = [];
  const driven: Driven = {
    ...browser,
    async openTab(url) {
      const tab = await browser.openTab(url);
      screens.push(tab);
      return tab;
    },
  };
  const opened = { driven, screens };
  openStages.add(opened);
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-journey-'));
  return {
    driven,
    newspaper,
    folder,
    at: (path) => newspaper.url.replace('127.0.0.1', localHost) + path,
    async close() {
      openStages.delete(opened);
      await endBrowser(browser, options);
      await newspaper.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Cleared browsers of this process, launched without options. A start is most of a short journey. */
const cleared = new Map<BrowserName, RenewableDriven>();

async function startBrowser(
  name: BrowserName,
  options: Partial<LaunchOptions>,
): Promise<RenewableDriven> {
  const isUsual = Object.keys(options).length === 0;
  const found = isUsual && cleared.get(name);
  if (found) {
    cleared.delete(name);
    return found.renew();
  }
  const variable = name === 'chromium' ? 'PRESSMARK_CHROMIUM' : 'PRESSMARK_FIREFOX';
  const executablePath = process.env[variable];
  if (!executablePath) throw new Error(`${variable} must be the path of the browser`);
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const usedProfile = process.env['PRESSMARK_USED_PROFILE'];
  return launch({
    executablePath,
    extension: builds[name],
    localHosts: [localHost, ...otherHosts],
    renewable: isUsual,
    ...(name === 'firefox' && usedProfile && { profile: await copyProfile(usedProfile) }),
    ...options,
    firefoxPreferences: { ...fewProcesses, ...options.firefoxPreferences },
  });
}

async function endBrowser(
  browser: RenewableDriven,
  options: Partial<LaunchOptions>,
): Promise<void> {
  if (Object.keys(options).length > 0 || cleared.has(browser.browser)) return browser.close();
  try {
    await browser.clear();
    cleared.set(browser.browser, browser);
  } catch {
    // The next journey gets a new one.
    await browser.close();
  }
}

/** The browsers that are open, with the tabs that tests opened. */
const openStages = new Set<{ driven: Driven; screens: readonly Tab[] }>();

/**
 * Describes what the open tabs show, for the report of a failed test: URL, focused element,
 * our elements on the page, and the last lines of its text.
 */
export async function describeScreens(): Promise<string> {
  const lines: string[] = [];
  for (const { driven, screens } of openStages) {
    for (const tab of screens) {
      // Tabs that were closed cannot be read.
      const page = await answerOf(tab.evaluate(describePage, undefined).catch(() => null));
      if (page === null) continue;
      lines.push(`${driven.browser}: ${page}`);
      if (page === silence) continue;
      const bar = await answerOf(readBarText(driven, tab).catch(() => ''));
      const notice = await answerOf(readNotice(driven, tab).catch(() => ''));
      if (bar) lines.push(`  bar: ${bar}`);
      if (notice) lines.push(`  notice: ${notice}`);
    }
  }
  return lines.join('\n');
}

const silence = 'no answer' as const;

/** A page that has crashed or waits for something never answers. */
function answerOf<Value>(answer: Promise<Value>): Promise<Value | typeof silence> {
  return Promise.race([answer, pause(5_000).then(() => silence)]);
}

function describePage(): string {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count as shown.
  const text = document.body.innerText.replace(/\s*\n\s*/g, ' | ');
  const focused = document.activeElement?.outerHTML.slice(0, 120) ?? 'nothing';
  const painted = [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`).join(', ');
  return `${location.href}\n  focus: ${focused}\n  painted: ${painted}\n  text: ${text.slice(0, 1500)}`;
}

/** Copies a browser's build to a folder in which the note frame cannot load. */
export async function buildWithoutNoteFrame(name: BrowserName, folder: string): Promise<string> {
  const copy = join(folder, name);
  await cp(builds[name], copy, { recursive: true });
  await rm(join(copy, 'note-frame.html'));
  return copy;
}

/**
 * Copies a browser's build, and makes the downloads permission required: a test cannot answer
 * Chromium's prompt.
 */
export async function buildWithDownloads(name: BrowserName, folder: string): Promise<string> {
  const copy = join(folder, name);
  await cp(builds[name], copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, string[]>;
  manifest['permissions'] = [...(manifest['permissions'] ?? []), 'downloads'];
  manifest['optional_permissions'] = [];
  await writeFile(file, JSON.stringify(manifest));
  return copy;
}
