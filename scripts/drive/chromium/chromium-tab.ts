import type { Page } from 'playwright-core';
import type { Point, Screen, Tab, Work } from '../browser';
import { pause } from '../wait-until';
import { toExpression } from '../work-source';

/** How long Chromium may take to confirm an action, in milliseconds. */
const confirmMs = 15_000;

/** True if an action is confirmed in time. */
function isConfirmed(action: Promise<unknown>): Promise<boolean> {
  return Promise.race([action.then(() => true), pause(confirmMs).then(() => false)]);
}

/** A tab of Chromium, driven by Playwright. */
export class ChromiumTab implements Tab, Screen {
  constructor(
    readonly id: number,
    readonly page: Page,
  ) {}

  evaluate<Arg, Answer>(work: Work<Arg, Answer>, arg: Arg): Promise<Answer> {
    return this.page.evaluate(toExpression(work, arg)) as Promise<Answer>;
  }
  async isFrameFocused(urlPart: string): Promise<boolean> {
    const frame = this.page.frames().find((one) => one.url().includes(urlPart));
    return (await frame?.evaluate('document.hasFocus()')) === true;
  }
  async goTo(url: string): Promise<void> {
    await this.page.goto(url);
  }
  async reload(): Promise<void> {
    await this.page.reload();
  }
  async bringToFront(): Promise<void> {
    await isConfirmed(this.page.bringToFront());
  }
  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }
  clickAt(x: number, y: number): Promise<void> {
    return this.act(this.page.mouse.click(x, y));
  }
  drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.page;
    const dragging = async () => {
      await mouse.move(from.x, from.y);
      await mouse.down();
      await mouse.move(to.x, to.y, { steps: 6 });
      await mouse.up();
    };
    return this.act(dragging());
  }
  async touch(at: Point, meanwhile?: () => Promise<void>): Promise<void> {
    const devtools = await this.page.context().newCDPSession(this.page);
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await meanwhile?.();
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await devtools.detach();
  }
  async pinch(): Promise<void> {
    const devtools = await this.page.context().newCDPSession(this.page);
    await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    // Stays attached, because detaching would reset the zoom.
  }
  print(): Promise<Uint8Array> {
    return this.page.pdf();
  }
  typeText(text: string): Promise<void> {
    return this.act(this.page.keyboard.type(text));
  }
  press(key: string): Promise<void> {
    return this.act(this.page.keyboard.press(key));
  }
  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }
  close(): Promise<void> {
    return this.page.close();
  }

  /**
   * Waits for the browser to confirm an action, but not for ever: on a busy machine, Chromium
   * sometimes never confirms one in a tab that has just come to the front. What the page does
   * next shows whether it happened.
   */
  private async act(action: Promise<void>): Promise<void> {
    if (await isConfirmed(action)) return;
    await this.bringToFront();
    await isConfirmed(action);
  }
}
