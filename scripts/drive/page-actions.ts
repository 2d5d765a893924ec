import type { Point, Screen } from './browser';
import { waitUntil } from './wait-until';

/** Waits until a point no longer moves: a click during layout would miss its target. */
export function waitForSteady<Where extends Point>(
  what: string,
  find: () => Promise<Where | null | undefined>,
  timeoutMs?: number,
): Promise<Where> {
  let last: Where | null | undefined;
  const isSteady = async () => {
    const before = last;
    last = await find();
    return last && last.x === before?.x && last.y === before.y && last;
  };
  return waitUntil(what, isSteady, timeoutMs);
}

/**
 * Clicks the button, link, tab or menu item whose name (`aria-label`, or else its text) is
 * `name`, or else starts with it, ignoring case, once it is visible and enabled. Clicks again if
 * it moved away at the last moment, as people do.
 */
export async function clickNamed(screen: Screen, name: string): Promise<void> {
  await waitUntil(`a click on "${name}" to reach it`, async () => {
    const { x, y } = await waitForSteady(`a button named "${name}"`, () =>
      screen.evaluate(findNamed, name),
    );
    await screen.clickAt(x, y).catch(async (error) => {
      // Firefox does not confirm a click that closes its tab.
      if (await isOpen(screen)) throw error;
    });
    return (await screen.evaluate(readClickMissed, undefined).catch(() => false)) !== true;
  });
}

function isOpen(screen: Screen): Promise<boolean> {
  return screen.evaluate(() => true, undefined).catch(() => false);
}

interface WatchedWindow extends Window {
  clickWatch?: AbortController;
  /**
   * False once a click reached the control that was looked for. Browsers drop clicks before a
   * page is first painted.
   */
  clickMissed?: boolean;
}

/** Returns the centre of a control, and watches whether the next click reaches it. */
function findNamed(name: string): Point | null {
  const kinds =
    'button, a[href], summary, label, [role="button"], [role="tab"], [role="menuitem"], [role="option"]';
  const wanted = name.toLowerCase();
  const getName = (control: Element) =>
    (control.getAttribute('aria-label') ?? control.textContent ?? '').trim().toLowerCase();
  const watched: WatchedWindow = window;
  watched.clickWatch?.abort();
  watched.clickWatch = new AbortController();
  watched.clickMissed = true;
  const options = { capture: true, signal: watched.clickWatch.signal };
  let pressed: Element | null = null;
  const findControl = ({ target }: Event) =>
    target instanceof Element ? target.closest(kinds) : null;
  const onDown = (event: Event) => {
    pressed = findControl(event);
    watched.clickMissed = pressed === null || !getName(pressed).startsWith(wanted);
  };
  const onUp = (event: Event) => {
    watched.clickMissed ||= pressed?.isConnected === true && findControl(event) !== pressed;
  };
  document.addEventListener('pointerdown', onDown, options);
  document.addEventListener('pointerup', onUp, options);
  const controls = [...document.querySelectorAll(kinds)].filter(
    (control) =>
      getName(control).startsWith(wanted) &&
      !control.matches(':disabled, [aria-disabled="true"]') &&
      // False in closed `<details>`, where controls have a box.
      control.checkVisibility(),
  );
  const isExact = (control: Element) => getName(control) === wanted;
  for (const control of [...controls.filter(isExact), ...controls]) {
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = control.getBoundingClientRect();
    if (box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return null;
}

function readClickMissed(): boolean | undefined {
  const watched: WatchedWindow = window;
  return watched.clickMissed;
}

/** Focuses the field with that label, and types. */
export async function typeInto(screen: Screen, label: string, text: string): Promise<void> {
  const { x, y } = await waitForSteady(`a field labelled "${label}"`, () =>
    screen.evaluate((start): Point | null => {
      const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        'input, textarea, [contenteditable="true"]',
      );
      for (const field of fields) {
        const label =
          field.getAttribute('aria-label') ??
          field.labels?.[0]?.textContent ??
          field.getAttribute('placeholder') ??
          '';
        if (!label.trim().toLowerCase().startsWith(start.toLowerCase())) continue;
        field.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const box = field.getBoundingClientRect();
        if (box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return null;
    }, label),
  );
  await screen.clickAt(x, y);
  await screen.typeText(text);
}

/** Returns the visible text of a screen. */
export function readText(screen: Pick<Screen, 'evaluate'>): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden must not count as shown.
  return screen.evaluate(() => document.body?.innerText ?? '', undefined);
}

/** Waits until a screen shows these words. */
export async function waitForText(screen: Pick<Screen, 'evaluate'>, words: string): Promise<void> {
  await waitUntil(`the words "${words}"`, async () => (await readText(screen)).includes(words));
}
