import { expect } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { pause, waitUntil } from '../../scripts/drive/wait-until';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Positions of the bar and the selection, in CSS pixels of the window. */
export interface BarPosition {
  readonly bar: Box;
  /** The visible parts of the selected lines. */
  readonly lines: readonly Box[];
  /** The visible part of the window. */
  readonly viewport: Box;
  readonly buttons: readonly Box[];
}

/** Waits until the bar stops moving. Returns its position, for a selection in the page or a frame. */
export async function waitForBarPosition(driven: Driven, tab: Tab): Promise<BarPosition> {
  let lastText = '';
  return waitUntil('the bar to stop moving', async () => {
    const position = await driven.inContentWorld(tab, measureBar, undefined);
    const previousText = lastText;
    lastText = JSON.stringify(position);
    await pause(100);
    return position !== null && lastText === previousText && position;
  });
}

/** Waits until the bar is beside the selection, which it follows with a short delay. */
export function waitForBarBesideSelection(
  driven: Driven,
  tab: Tab,
  maxDistance = 90,
): Promise<BarPosition> {
  return waitUntil('the bar beside the selection', async () => {
    const position = await waitForBarPosition(driven, tab);
    expectBeside(position, maxDistance);
    return position;
  });
}

/** Asserts that the bar is completely visible, beside the selection, and does not cover it. */
function expectBeside({ bar, lines, viewport }: BarPosition, maxDistance = 90): void {
  expect(lines.length).toBeGreaterThan(0);
  // Positions are rounded by up to half a pixel.
  expect(bar.left).toBeGreaterThanOrEqual(viewport.left - 0.5);
  expect(bar.top).toBeGreaterThanOrEqual(viewport.top - 0.5);
  expect(bar.right).toBeLessThanOrEqual(viewport.right + 0.5);
  expect(bar.bottom).toBeLessThanOrEqual(viewport.bottom + 0.5);
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
  expect(Math.max(bar.top - bottom, top - bar.bottom)).toBeLessThan(maxDistance);
}

function measureBar(): BarPosition | null {
  const host = document.querySelector('pressmark-bar') as
    | (Element & { openOrClosedShadowRoot?: ShadowRoot })
    | null;
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  const barElement = root?.querySelector('.selection-bar');
  if (!root || !barElement) return null;
  const box = ({ left, top, right, bottom }: Box): Box => ({ left, top, right, bottom });
  const visual = visualViewport as VisualViewport;
  const viewport = {
    left: visual.offsetLeft,
    top: visual.offsetTop,
    right: visual.offsetLeft + visual.width,
    bottom: visual.offsetTop + visual.height,
  };
  const intersect = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const getSelectedLines = (frameDocument: Document): readonly Box[] => {
    const selection = frameDocument.getSelection();
    if (selection && !selection.isCollapsed) {
      return [...selection.getRangeAt(0).getClientRects()].map(box);
    }
    return [...frameDocument.querySelectorAll('iframe')].flatMap((frame) => {
      if (!frame.contentDocument) return [];
      const edge = frame.getBoundingClientRect();
      const [left, top] = [edge.left + frame.clientLeft, edge.top + frame.clientTop];
      const frameBox = {
        left,
        top,
        right: left + frame.clientWidth,
        bottom: top + frame.clientHeight,
      };
      return getSelectedLines(frame.contentDocument).map((line) =>
        intersect(
          {
            left: line.left + left,
            top: line.top + top,
            right: line.right + left,
            bottom: line.bottom + top,
          },
          frameBox,
        ),
      );
    });
  };
  const lines = getSelectedLines(document)
    .map((line) => intersect(line, viewport))
    .filter((line) => line.right > line.left && line.bottom > line.top);
  const buttons = [...root.querySelectorAll('button')].map((button) =>
    box(button.getBoundingClientRect()),
  );
  return { bar: box(barElement.getBoundingClientRect()), lines, viewport, buttons };
}

/** Selects words by script, as touch or keyboard would. `frames` are the ids of nested frames. */
export async function selectByScript(
  tab: Tab,
  words: string,
  frames: readonly string[] = [],
): Promise<void> {
  await waitUntil(`"${words}" to be selected`, () =>
    tab.evaluate(
      ({ words, frames }) => {
        let frameDocument: Document | null = document;
        for (const id of frames) {
          const frame = frameDocument?.getElementById(id) as HTMLIFrameElement | null | undefined;
          frame?.focus();
          frameDocument = frame?.contentDocument ?? null;
        }
        if (!frameDocument?.body) return false;
        const walker = frameDocument.createTreeWalker(frameDocument.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue?.indexOf(words) ?? -1;
          if (at < 0) continue;
          frameDocument.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
          return true;
        }
        return false;
      },
      { words, frames },
    ),
  );
}
