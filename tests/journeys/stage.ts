import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Driven, LaunchOptions } from '../../scripts/drive/browser';
import { launchChromium } from '../../scripts/drive/chromium';
import { launchFirefox } from '../../scripts/drive/firefox';
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

/** The build of each browser. */
export const builds: Readonly<Record<BrowserName, string>> = {
  chromium: join(output, 'chrome-mv3'),
  firefox: join(output, 'firefox-mv3'),
};

/** Starts a browser and the newspaper. `npm test` finds the browsers; otherwise the environment names them. */
export async function openStage(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
): Promise<Stage> {
  const variable = name === 'chromium' ? 'PRESSMARK_CHROMIUM' : 'PRESSMARK_FIREFOX';
  const executablePath = process.env[variable];
  if (!executablePath) throw new Error(`${variable} must name the browser's program`);
  const launch = name === 'chromium' ? launchChromium : launchFirefox;
  const newspaper = await serveNewspaper();
  const driven = await launch({
    executablePath,
    extension: builds[name],
    localHost,
    ...options,
  });
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-journey-'));
  return {
    driven,
    newspaper,
    folder,
    at: (path) => newspaper.url.replace('127.0.0.1', localHost) + path,
    async close() {
      await driven.close();
      await newspaper.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Copies a browser's build to a folder in which the note frame cannot load. */
export async function buildWithoutNoteFrame(name: BrowserName, folder: string): Promise<string> {
  const copy = join(folder, name);
  await cp(builds[name], copy, { recursive: true });
  await rm(join(copy, 'note-frame.html'));
  return copy;
}

/**
 * Copies a browser's build with the downloads permission already granted: Chromium's prompt
 * cannot be answered from outside.
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
