import { type Browser, chromium, type Page } from 'playwright-core';
import { bundle } from './bundle';
import type { Order, PageReadings, Reading } from './in-page/reading';
import { type LocalWeb, serveTrueAddresses } from './true-addresses';

/** How long a page may take to load and to be read by all, in milliseconds. */
const pageMs = 90_000;

/**
 * Chromium that opens saved pages under their true addresses and lets readers
 * loose on them. The pages' own scripts are blocked by a header, and not by
 * switching scripts off, so that `<noscript>` is parsed as on the live page.
 */
export class ReadingBrowser {
  private tab: Page | null = null;
  private shown: { readonly url: URL; readonly html: string } | null = null;

  private constructor(
    private readonly script: string,
    private browser: Browser | null = null,
    private web: LocalWeb | null = null,
  ) {}

  static async start(): Promise<ReadingBrowser> {
    const made = new ReadingBrowser(await bundle('in-page/readers.ts'));
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

  /** Every reader's reading of a page, with times. Throws when the page cannot be opened in time. */
  compare(url: string, html: string, order: Order): Promise<PageReadings> {
    return this.run(url, html, `compare(${JSON.stringify(order)})`);
  }

  /** Our reading of a page without each step in turn. */
  ablate(url: string, html: string): Promise<Readonly<Record<string, Reading>>> {
    return this.run(url, html, 'ablate()');
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

  private async run<Answer>(url: string, html: string, call: string): Promise<Answer> {
    this.shown = { url: new URL(url), html };
    this.tab ??= (await this.browser?.newPage()) ?? null;
    const { tab } = this;
    if (!tab) throw new Error('the browser is not started');
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no end after ${pageMs} ms`)), pageMs);
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
    await tab.goto(url, { waitUntil: 'load', timeout: pageMs / 3 });
    const devtools = await tab.context().newCDPSession(tab);
    try {
      const { frameTree } = await devtools.send('Page.getFrameTree');
      const { executionContextId: contextId } = await devtools.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: 'readers',
      });
      await devtools.send('Runtime.evaluate', { expression: this.script, contextId });
      const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
        expression: `pressmarkBench.${call}`,
        contextId,
        returnByValue: true,
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
