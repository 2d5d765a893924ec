import type { KeyInput, Page } from 'puppeteer-core';
import type { Point, Screen, Tab, Work } from '../browser';
import { pause, waitUntil } from '../wait-until';
import { toExpression } from '../work-source';
import type { FirefoxWindow } from './firefox-window';

/** The page's own URL: the driver does not report URLs of extension pages. */
export async function getUrl(page: Page): Promise<string> {
  return (await page.evaluate('location.href')) as string;
}

/** Navigates. Extension pages never report that they have loaded, so it polls. */
export async function goTo(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    // Firefox aborts a navigation that starts while the last page is still loading something.
    await waitUntil(`${url} to open`, async () => {
      await page.goto(url);
      return true;
    });
    return;
  }
  // Rejects when the tab is closed, long after navigation is done.
  page.goto(url).catch(() => undefined);
  await waitUntilLoaded(page, url);
}

function waitUntilLoaded(page: Page, url: string): Promise<unknown> {
  return waitUntil(`${url} to load`, () =>
    page.evaluate(
      `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`,
    ),
  );
}

/** A tab, or an extension page in a tab. */
export class FirefoxTab implements Tab, Screen {
  constructor(
    readonly id: number,
    private readonly page: Page,
    private readonly window: FirefoxWindow,
  ) {}

  evaluate<Arg, Answer>(work: Work<Arg, Answer>, arg: Arg): Promise<Answer> {
    return this.page.evaluate(toExpression(work, arg)) as Promise<Answer>;
  }
  isFrameFocused(urlPart: string): Promise<boolean> {
    return this.window.isFrameFocused(urlPart);
  }
  goTo(url: string): Promise<void> {
    return goTo(this.page, url);
  }
  async reload(): Promise<void> {
    const url = await getUrl(this.page);
    // The driver's own command fails if the page is still loading something.
    await this.page.evaluate('globalThis.stale = true; setTimeout(() => location.reload())');
    await waitUntil('the page to reload', () => this.page.evaluate('!globalThis.stale'));
    await waitUntilLoaded(this.page, url);
  }
  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }
  resize(width: number, height: number): Promise<void> {
    return this.page.setViewport({ width, height });
  }
  clickAt(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }
  /** Opens the context menu of an element. */
  async openMenu(selector: string): Promise<void> {
    const { x, y } = await this.evaluate(findCentre, selector);
    await this.page.mouse.click(x, y, { button: 'right' });
  }
  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 6 });
    await this.page.mouse.up();
  }
  async touch({ x, y }: Point, meanwhile?: () => Promise<void>): Promise<void> {
    if (meanwhile === undefined) return this.tap({ x, y });
    const finger = await this.page.touchscreen.touchStart(x, y);
    await meanwhile();
    await finger.end();
  }
  /** In one command: with two, a busy machine makes it a long press. The driver only has two. */
  private async tap({ x, y }: Point): Promise<void> {
    const { browsingContext } = this.page.mainFrame() as unknown as {
      browsingContext: { performActions(sources: readonly object[]): Promise<void> };
    };
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await browsingContext.performActions([
      { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions },
    ]);
  }
  async pinch(): Promise<void> {
    await this.bringToFront();
    await this.window.pinch();
  }
  print(): Promise<Uint8Array> {
    return this.page.pdf();
  }
  typeText(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }
  async press(key: string): Promise<void> {
    const keys = key.split('+') as KeyInput[];
    const last = keys.pop();
    if (last === undefined) return;
    for (const modifier of keys) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(last);
    for (const modifier of keys.reverse()) await this.page.keyboard.up(modifier);
  }
  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file as `${string}.png` });
  }
  async close(): Promise<void> {
    // Closing an extension page is not reported either.
    await Promise.race([this.page.close(), pause(1_000)]);
  }
}

function findCentre(selector: string): Point {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}
