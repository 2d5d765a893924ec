import type { Driven, Tab } from './browser';
import { paintedMarks } from './marking';
import { waitUntil } from './wait-until';

/** The words that are painted on a page, by colour; nothing that only flashes. */
async function painted(tab: Tab): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, string[]> = {};
  for (const { colour, text } of await paintedMarks(tab)) {
    if (colour === 'flash') continue;
    found[colour] = [...(found[colour] ?? []), text.replace(/\s+/g, ' ')];
  }
  return found;
}

/** Waits until exactly these words are painted on a page. */
export async function waitForPainted(
  tab: Tab,
  wanted: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  let seen = '';
  try {
    await waitUntil(`${JSON.stringify(wanted)} to be painted`, async () => {
      const marks = await painted(tab);
      seen = JSON.stringify(marks);
      return sorted(marks) === sorted(wanted);
    });
  } catch (error) {
    throw new Error(`painted instead: ${seen}`, { cause: error });
  }
}

function sorted(marks: Readonly<Record<string, readonly string[]>>): string {
  return JSON.stringify(
    Object.entries(marks)
      .map(([colour, words]) => [colour, [...words].sort()])
      .sort(),
  );
}

/** Waits until the button of a tab shows this. */
export async function waitForBadge(driven: Driven, tab: Tab, text: string): Promise<void> {
  let seen = '';
  try {
    await waitUntil(`the badge "${text}"`, async () => {
      seen = (await driven.badge(tab)).text;
      return seen === text;
    });
  } catch (error) {
    throw new Error(`the badge shows "${seen}" instead of "${text}"`, { cause: error });
  }
}

/** The words of the notice on a page; empty when there is none. */
export function noticeOf(driven: Driven, tab: Tab): Promise<string> {
  return textInShadow(driven, tab, 'pressmark-notice');
}

/** The words of the bar over a selection, or of the card over a highlight; empty when there is none. */
export function barTextOf(driven: Driven, tab: Tab): Promise<string> {
  return textInShadow(driven, tab, 'pressmark-bar');
}

/** The text of an element of ours on a page, in its closed shadow tree. */
function textInShadow(driven: Driven, tab: Tab, element: string): Promise<string> {
  return driven.inContentWorld(
    tab,
    (name) => {
      const host = document.querySelector(name) as
        | (Element & { openOrClosedShadowRoot?: ShadowRoot })
        | null;
      // Firefox has a property where Chromium has a function.
      const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      return root?.textContent ?? '';
    },
    element,
  );
}

/** Presses the button of the notice on a page, once there is one. */
export async function pressNotice(driven: Driven, tab: Tab): Promise<void> {
  await waitUntil('a button in the notice', () =>
    driven.inContentWorld(
      tab,
      () => {
        const host = document.querySelector('pressmark-notice') as
          | (Element & { openOrClosedShadowRoot?: ShadowRoot })
          | null;
        const root =
          host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
        const button = root?.querySelector<HTMLElement>('.notice__act');
        button?.click();
        return button != null;
      },
      undefined,
    ),
  );
}
