import { writeFile } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';
import type { Point, Screen, Work } from '../browser';
import { pause, waitUntil } from '../wait-until';
import { toExpression } from '../work-source';

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Key codes that Chromium needs in addition to a key's name. */
const keyCodes: Readonly<Record<string, { code: number; text?: string }>> = {
  Enter: { code: 13, text: '\r' },
  Tab: { code: 9 },
  Escape: { code: 27 },
  Backspace: { code: 8 },
  ArrowUp: { code: 38 },
  ArrowDown: { code: 40 },
};

/**
 * Attaches to the popup or side panel with this URL, which may open within half a minute.
 *
 * Both are page targets outside of tabs. Playwright does not list them, so they are controlled
 * over CDP.
 */
export async function attachTarget(browser: CDPSession, url: string): Promise<Screen> {
  const targetId = await waitUntil(url, async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.find((one) => one.url === url)?.targetId;
  });
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (reply: Reply) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const settle of waiting.values()) settle({ error: { message: 'it has closed' } });
  });

  let sent = 0;
  async function send<Answer>(method: string, params: object = {}): Promise<Answer> {
    const id = ++sent;
    const reply = new Promise<Reply>((resolve) => {
      waiting.set(id, resolve);
    });
    await browser.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await reply;
    waiting.delete(id);
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result as Answer;
  }

  return new ChromiumTarget(send, () =>
    browser.send('Target.closeTarget', { targetId }).then(() => browser.detach()),
  );
}

type Send = <Answer>(method: string, params?: object) => Promise<Answer>;

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

class ChromiumTarget implements Screen {
  constructor(
    private readonly send: Send,
    private readonly end: () => Promise<unknown>,
  ) {}

  async evaluate<Arg, Answer>(work: Work<Arg, Answer>, arg: Arg): Promise<Answer> {
    const { result, exceptionDetails } = await this.send<Evaluated>('Runtime.evaluate', {
      expression: toExpression(work, arg),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as Answer;
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.mouse('mousePressed', { x, y });
    await this.mouse('mouseReleased', { x, y });
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.mouse('mousePressed', from);
    await this.mouse('mouseMoved', to);
    await this.mouse('mouseReleased', to);
  }

  private mouse(type: string, at: Point): Promise<unknown> {
    return this.send('Input.dispatchMouseEvent', {
      type,
      ...at,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    });
  }

  async typeText(text: string): Promise<void> {
    for (const character of text) {
      await this.send('Input.dispatchKeyEvent', { type: 'keyDown', text: character });
      await this.send('Input.dispatchKeyEvent', { type: 'keyUp' });
    }
  }

  async press(key: string): Promise<void> {
    const known = keyCodes[key];
    if (known === undefined) throw new Error(`no key code is known for ${key}`);
    const event = { key, code: key, windowsVirtualKeyCode: known.code };
    const { text } = known;
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...(text && { text }) });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  async screenshot(file: string): Promise<void> {
    const shot = this.send<{ data: string }>('Page.captureScreenshot');
    const late = pause(30_000).then(() => {
      throw new Error('timed out waiting for the screenshot');
    });
    const { data } = await Promise.race([shot, late]);
    await writeFile(file, Buffer.from(data, 'base64'));
  }

  async close(): Promise<void> {
    await this.end();
  }
}
