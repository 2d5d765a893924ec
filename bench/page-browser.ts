import { type Browser, chromium, type Page } from 'playwright-core';
import { bundle } from './bundle';
import { type LocalWeb, serveTrueAddresses } from './serve-true-addresses';

/** Time limit for loading a page. */
const loadTimeoutMs = 30_000;

/**
 * Chromium that opens saved pages under their true addresses and runs our script in an
 * isolated world. Page scripts are blocked by a header. Disabling scripts instead would
 * change how `<noscript>` is parsed.
 */
export class PageBrowser {
  private tab: Page | null = null;
  private shown: { readonly url: URL; readonly html: string } | null = null;

  private constructor(
    private readonly script: string,
    private readonly pageTimeoutMs: number,
    private browser: Browser | null = null,
    private web: LocalWeb | null = null,
  ) {}

  /** `entry` is a script in this folder, `pageTimeoutMs` the time limit of a call on a page. */
  static async start(entry: string, pageTimeoutMs: number): Promise<PageBrowser> {
    const pageBrowser = new PageBrowser(await bundle(entry), pageTimeoutMs);
    pageBrowser.web = await serveTrueAddresses((url) => pageBrowser.find(url), {
      headers: { 'content-security-policy': "script-src 'none'" },
      // Keeps a <meta> refresh from navigating away.
      missing: 204,
    });
    pageBrowser.browser = await chromium.launch({
      executablePath: process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        // A process for each site takes a fifth of the processor time.
        '--disable-site-isolation-trials',
        '--renderer-process-limit=1',
        ...pageBrowser.web.chromiumArgs,
      ],
    });
    return pageBrowser;
  }

  get version(): string {
    return `Chromium ${this.browser?.version() ?? ''}`;
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.web?.close();
  }

  private find(url: string): string | null {
    if (!this.shown) return null;
    const { host, pathname, search } = new URL(url);
    const { url: wanted, html } = this.shown;
    // Ignores the protocol: browsers have a list of hosts that they only open with https.
    const isShown =
      host === wanted.host && pathname === wanted.pathname && search === wanted.search;
    return isShown ? html : null;
  }

  /**
   * Opens a page, calls a function of the script's `pressmarkBench`, and returns its
   * JSON result. Throws if that takes longer than the time limit.
   */
  async run<Answer>(url: string, html: string, call: string): Promise<Answer> {
    this.shown = { url: new URL(url), html };
    this.tab ??= (await this.browser?.newPage()) ?? null;
    const { tab } = this;
    if (!tab) throw new Error('the browser is not started');
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`timed out after ${this.pageTimeoutMs} ms`)),
        this.pageTimeoutMs,
      );
    });
    try {
      return await Promise.race([this.evaluate<Answer>(tab, url, call), limit]);
    } catch (error) {
      this.tab = null;
      void tab.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  private async evaluate<Answer>(tab: Page, url: string, call: string): Promise<Answer> {
    await tab.goto(url, { waitUntil: 'load', timeout: loadTimeoutMs });
    const devtools = await tab.context().newCDPSession(tab);
    try {
      const { frameTree } = await devtools.send('Page.getFrameTree');
      const { executionContextId: contextId } = await devtools.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'bench',
      });
      await devtools.send('Runtime.evaluate', { expression: this.script, contextId });
      const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
        expression: `pressmarkBench.${call}`,
        contextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value as Answer;
    } finally {
      await devtools.detach().catch(() => null);
    }
  }
}
