import type { Driven, Point, Tab } from './browser';
import { waitForSteady } from './page-actions';
import { waitUntil } from './wait-until';

/** A visible control: its name and its centre. */
interface VisibleControl extends Point {
  readonly name: string;
  readonly isField: boolean;
  readonly hasFocus: boolean;
  /** The text of a field; empty for a button. */
  readonly value: string;
}

/**
 * Returns the buttons of the selection bar, or of another element of ours, once there are any. It
 * is in a closed shadow tree, which only the extension can open.
 */
export function listBarButtons(
  driven: Driven,
  tab: Tab,
  element = 'pressmark-bar',
): Promise<readonly VisibleControl[]> {
  return waitUntil(`buttons in ${element}`, async () => {
    const seen = await driven.inContentWorld(
      tab,
      (element): VisibleControl[] => {
        const host = document.querySelector(element) as
          | (Element & { openOrClosedShadowRoot?: ShadowRoot })
          | null;
        // Firefox has a property, Chromium a function.
        const root =
          host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
        return [...(root?.querySelectorAll<HTMLElement>('button, textarea, input') ?? [])].flatMap(
          (control) => {
            const { x, y, width, height } = control.getBoundingClientRect();
            const name = control.getAttribute('aria-label') ?? control.textContent ?? '';
            if (width === 0) return [];
            return [
              {
                name: name.trim(),
                isField: !control.matches('button'),
                hasFocus: root?.activeElement === control,
                value: 'value' in control ? String(control.value) : '',
                x: x + width / 2,
                y: y + height / 2,
              },
            ];
          },
        );
      },
      element,
    );
    return seen.length > 0 && seen;
  });
}

/** Clicks the control of the selection bar whose name starts with `name`, or contains it. */
export async function clickBar(driven: Driven, tab: Tab, name: string): Promise<void> {
  const wanted = name.toLowerCase();
  const { x, y } = await waitForSteady(`"${name}" in the selection bar`, async () =>
    (await listBarButtons(driven, tab)).find((one) => one.name.toLowerCase().includes(wanted)),
  );
  await tab.clickAt(x, y);
}

/**
 * Moves the focus into the selection bar by Tab, and returns the name of the focused button.
 * Presses again if the bar moved to a new selection at that moment.
 */
export function tabIntoBar(driven: Driven, tab: Tab): Promise<string> {
  return waitUntil('the focus in the selection bar', async () => {
    const focused = await readFocusedButton(driven, tab);
    if (focused === null) await tab.press('Tab');
    return focused;
  });
}

/** Presses a key that moves the focus in the selection bar. Returns the name of the newly focused button. */
export async function moveBarFocus(driven: Driven, tab: Tab, key: string): Promise<string> {
  const before = await readFocusedButton(driven, tab);
  await tab.press(key);
  return waitUntil(`the focus to move from "${before}"`, async () => {
    const focused = await readFocusedButton(driven, tab);
    return focused !== before && focused;
  });
}

async function readFocusedButton(driven: Driven, tab: Tab): Promise<string | null> {
  const buttons = await listBarButtons(driven, tab);
  return buttons.find(({ hasFocus }) => hasFocus)?.name ?? null;
}

/** The visible frame or card in which a note is written. */
interface NoteBox extends Point {
  readonly width: number;
  readonly height: number;
  readonly hasFocus: boolean;
  /** True in a frame of the extension, false in the bar itself. */
  readonly isFramed: boolean;
  /** True if completions are shown in the bar itself. The frame becomes taller with them. */
  readonly hasOptions: boolean;
}

/** Returns the position of the open note, once it can be typed into. */
export function openNoteBox(driven: Driven, tab: Tab): Promise<NoteBox> {
  return waitUntil('the cursor in the note', async () => {
    const seen = await driven.inContentWorld(
      tab,
      (): NoteBox | null => {
        const host = document.querySelector('pressmark-bar') as
          | (Element & { openOrClosedShadowRoot?: ShadowRoot })
          | null;
        const root =
          host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
        const frame = root?.querySelector('.note-frame--open');
        const note = frame ?? root?.querySelector('.selection-bar--note');
        if (!root || !note) return null;
        const { x, y, width, height } = note.getBoundingClientRect();
        const hasFocus = note.contains(root.activeElement) && document.hasFocus();
        const hasOptions = root.querySelector('[role="option"]') !== null;
        return { x, y, width, height, hasFocus, isFramed: note === frame, hasOptions };
      },
      undefined,
    );
    if (!seen?.hasFocus) return null;
    // The browser follows the focus into the frame a moment later.
    return (!seen.isFramed || (await tab.isFrameFocused('/note-frame.html'))) && seen;
  });
}

/** Opens the note of the selection bar, and waits until it has the cursor. */
export async function openBarNote(driven: Driven, tab: Tab): Promise<NoteBox> {
  await clickBar(driven, tab, 'note');
  return openNoteBox(driven, tab);
}

/** Opens the note of the selection bar, types into it, and saves it. */
export async function writeBarNote(driven: Driven, tab: Tab, note: string): Promise<void> {
  await openBarNote(driven, tab);
  await tab.typeText(note);
  await tab.press('Control+Enter');
}

/** A highlight painted over a page. */
export interface VisibleHighlight {
  /** "sun", "leaf" and so on; "sun-changed" if its wording has changed. */
  readonly colour: string;
  readonly text: string;
}

/** Returns what is painted over a page, by colour. */
export function listVisibleHighlights(tab: Tab): Promise<readonly VisibleHighlight[]> {
  return tab.evaluate((): VisibleHighlight[] => {
    const start = 'pressmark-';
    return [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith(start)
        ? [...highlight].map((range) => ({
            colour: name.slice(start.length).replace(/-noted$/, ''),
            text: `${range}`,
          }))
        : [],
    );
  }, undefined);
}
