import { expect } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { pause, waitUntil } from '../../scripts/drive/wait-until';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Position of the bar and of the selection, in CSS pixels of the window. */
export interface BarPlace {
  readonly bar: Box;
  /** The visible parts of the selected lines. */
  readonly lines: readonly Box[];
  /** The visible part of the window. */
  readonly seen: Box;
  readonly buttons: readonly Box[];
}

/** The position of the bar once it no longer moves, for a selection in the page or in a nested frame. */
export async function placeOfBar(driven: Driven, tab: Tab): Promise<BarPlace> {
  let last = '';
  return waitUntil('the bar to lie still', async () => {
    const place = await driven.inContentWorld(tab, look, undefined);
    const before = last;
    last = JSON.stringify(place);
    await pause(100);
    return place !== null && last === before && place;
  });
}

/** The position of the bar once it is beside the selection, which it follows with a short delay. */
export function placeBeside(driven: Driven, tab: Tab, within = 90): Promise<BarPlace> {
  return waitUntil('the bar beside the selection', async () => {
    const place = await placeOfBar(driven, tab);
    expectBeside(place, within);
    return place;
  });
}

/** Asserts that the bar is completely visible, beside the selection, and does not cover it. */
function expectBeside({ bar, lines, seen }: BarPlace, within = 90): void {
  expect(lines.length).toBeGreaterThan(0);
  // Positions are rounded by up to half a pixel.
  expect(bar.left).toBeGreaterThanOrEqual(seen.left - 0.5);
  expect(bar.top).toBeGreaterThanOrEqual(seen.top - 0.5);
  expect(bar.right).toBeLessThanOrEqual(seen.right + 0.5);
  expect(bar.bottom).toBeLessThanOrEqual(seen.bottom + 0.5);
  const covered = lines.filter(
    (line) =>
      line.left < bar.right - 0.5 &&
      line.right > bar.left + 0.5 &&
      line.top < bar.bottom - 0.5 &&
      line.bottom > bar.top + 0.5,
  );
  expect(covered).toEqual([]);
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  expect(Math.max(bar.top - bottom, top - bar.bottom)).toBeLessThan(within);
}

function look(): BarPlace | null {
  const host = document.querySelector('pressmark-bar') as
    | (Element & { openOrClosedShadowRoot?: ShadowRoot })
    | null;
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  const drawn = root?.querySelector('.selection-bar');
  if (!root || !drawn) return null;
  const box = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });
  const visual = visualViewport as VisualViewport;
  const seen = {
    left: visual.offsetLeft,
    top: visual.offsetTop,
    right: visual.offsetLeft + visual.width,
    bottom: visual.offsetTop + visual.height,
  };
  const cut = (one: Box, by: Box): Box => ({
    left: Math.max(one.left, by.left),
    top: Math.max(one.top, by.top),
    right: Math.min(one.right, by.right),
    bottom: Math.min(one.bottom, by.bottom),
  });
  const selectedIn = (inside: Document): readonly Box[] => {
    const selection = inside.getSelection();
    if (selection && !selection.isCollapsed) {
      return [...selection.getRangeAt(0).getClientRects()].map(box);
    }
    return [...inside.querySelectorAll('iframe')].flatMap((frame) => {
      if (!frame.contentDocument) return [];
      const edge = frame.getBoundingClientRect();
      const [left, top] = [edge.left + frame.clientLeft, edge.top + frame.clientTop];
      const hole = { left, top, right: left + frame.clientWidth, bottom: top + frame.clientHeight };
      return selectedIn(frame.contentDocument).map((line) =>
        cut(
          {
            left: line.left + left,
            top: line.top + top,
            right: line.right + left,
            bottom: line.bottom + top,
          },
          hole,
        ),
      );
    });
  };
  const lines = selectedIn(document)
    .map((line) => cut(line, seen))
    .filter((line) => line.right > line.left && line.bottom > line.top);
  const buttons = [...root.querySelectorAll('button')].map((one) =>
    box(one.getBoundingClientRect()),
  );
  return { bar: box(drawn.getBoundingClientRect()), lines, seen, buttons };
}

/** Selects words by script, as touch or keyboard would, in the frame given by its ids. */
export async function selectByItself(
  tab: Tab,
  words: string,
  frames: readonly string[] = [],
): Promise<void> {
  await waitUntil(`"${words}" to be selected`, () =>
    tab.evaluate(
      ({ words, frames }) => {
        let inside: Document | null = document;
        for (const id of frames) {
          const frame = inside?.getElementById(id) as HTMLIFrameElement | null | undefined;
          frame?.focus();
          inside = frame?.contentDocument ?? null;
        }
        if (!inside?.body) return false;
        const walker = inside.createTreeWalker(inside.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(words) ?? -1;
          if (at < 0) continue;
          inside.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
          return true;
        }
        return false;
      },
      { words, frames },
    ),
  );
}
