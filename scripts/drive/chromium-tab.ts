import type { Page } from 'playwright-core';
import type { Point, Screen, Tab, Work } from './browser';
import { toExpression } from './work-source';

/** A tab of Chromium, driven by Playwright. */
export class ChromiumTab implements Tab, Screen {
  constructor(
    readonly id: number,
    readonly page: Page,
  ) {}

  evaluate<Arg, Answer>(work: Work<Arg, Answer>, arg: Arg): Promise<Answer> {
    return this.page.evaluate(toExpression(work, arg)) as Promise<Answer>;
  }
  async goTo(url: string): Promise<void> {
    await this.page.goto(url);
  }
  async reload(): Promise<void> {
    await this.page.reload();
  }
  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }
  resize(width: number, height: number): Promise<void> {
    return this.page.setViewportSize({ width, height });
  }
  clickAt(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y);
  }
  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 6 });
    await this.page.mouse.up();
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
    return this.page.keyboard.type(text);
  }
  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }
  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }
  close(): Promise<void> {
    return this.page.close();
  }
}
