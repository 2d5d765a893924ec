import { type Browser, chromium, type Page } from 'playwright-core';
import { bundle } from './bundle';
import { type LocalWeb, serveTrueAddresses } from './true-addresses';

/** How long a page may take to load, in milliseconds. */
const loadMs = 30_000;

/**
 * Chromium that opens saved pages under their true addresses and runs a script
 * of ours in a world beside the page's own. The pages' own scripts are blocked by a header, and not by
 * switching scripts off, so that `<noscript>` is parsed as on the live page.
 */
export class PageBrowser {
  private tab: Page | null = null;
  private shown: { readonly url: URL; readonly html: string } | null = null;

  private constructor(
    private readonly script: string,
    private readonly pageMs: number,
    private browser: Browser | null = null,
    private web: LocalWeb | null = null,
  ) {}

  /** `entry` is the script, in this folder; `pageMs` how long one call on a page may take. */
  static async start(entry: string, pageMs: number): Promise<PageBrowser> {
    const made = new PageBrowser(await bundle(entry), pageMs);
    made.web = await serveTrueAddresses((url) => made.find(url), {
      headers: { 'content-security-policy': "script-src 'none'" },
      // A refresh by <meta> must not take the page away.
      missing: 204,
    });
    made.browser = await chromium.launch({
      executablePath: process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking', ...made.web.chromiumArgs],
    });
    return made;
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
    // The protocol is left out: browsers know hosts that they only ask by https.
    const isShown =
      host === wanted.host && pathname === wanted.pathname && search === wanted.search;
    return isShown ? html : null;
  }

  /**
   * Opens a page and gives what a call of the script's `pressmarkBench` answers,
   * as JSON. Throws when that does not end in time.
   */
  async run<Answer>(url: string, html: string, call: string): Promise<Answer> {
    this.shown = { url: new URL(url), html };
    this.tab ??= (await this.browser?.newPage()) ?? null;
    const { tab } = this;
    if (!tab) throw new Error('the browser is not started');
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no end after ${this.pageMs} ms`)), this.pageMs);
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
    await tab.goto(url, { waitUntil: 'load', timeout: loadMs });
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
