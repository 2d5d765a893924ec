import type { Driven, Tab } from '../drive/browser';
import { paintedMarks } from '../drive/marking';
import { waitUntil } from '../drive/wait-until';

/** Waits until the toolbar button shows this on a tab. */
export async function waitForBadge(driven: Driven, tab: Tab, text: string): Promise<void> {
  let seen = '';
  try {
    await waitUntil('the button', async () => {
      seen = (await driven.badge(tab)).text;
      return seen === text;
    });
  } catch {
    throw new Error(`the toolbar button shows “${seen}” and not “${text}”`);
  }
}

/** Waits until just these passages are painted, in any order. */
export async function waitForPainted(tab: Tab, wanted: readonly string[]): Promise<void> {
  let seen: readonly string[] = [];
  try {
    await waitUntil('the marks', async () => {
      seen = (await paintedMarks(tab)).map(({ text }) => text);
      return [...seen].sort().join('\n') === [...wanted].sort().join('\n');
    });
  } catch {
    throw new Error(`painted are ${JSON.stringify(seen)} and not ${JSON.stringify(wanted)}`);
  }
}
