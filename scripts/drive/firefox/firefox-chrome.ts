import type { Browser } from 'puppeteer-core';

/** The protocol below Puppeteer, which has no API for the browser's own window. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * The scripts of Firefox's browser window, which can do what the browser's own interface does. Needs
 * `--remote-allow-system-access`.
 */
export class FirefoxChrome {
  private constructor(
    private readonly connection: Connection,
    private readonly context: string,
  ) {}

  static async open(browser: Browser): Promise<FirefoxChrome> {
    const { connection } = browser as unknown as { connection: Connection };
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = tree.result as { contexts: { context: string }[] };
    const [window] = contexts;
    if (window === undefined) throw new Error('Firefox has no window');
    return new FirefoxChrome(connection, window.context);
  }

  /** Evaluates an expression and waits for its promise. Returns whether the result is `true`. */
  async check(expression: string): Promise<boolean> {
    return (await this.read(expression)) === true;
  }

  /** Evaluates an expression, waits for its promise, and returns the result. Throws if it throws. */
  async read(expression: string): Promise<unknown> {
    const { result } = await this.connection.send('script.evaluate', {
      expression,
      target: { context: this.context },
      awaitPromise: true,
    });
    const evaluated = result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
    return evaluated.result?.value;
  }
}
