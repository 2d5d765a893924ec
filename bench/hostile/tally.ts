import type { BrowserContext, Page } from 'playwright-core';
import { toExpression } from '../../scripts/drive/work-source';
import type { HostileServer } from './hostile-server';
import { findNames } from './payloads/payload';
import { readRan, type ScanRules, scanDocument } from './scan-document';

/** Something that must not happen. */
export interface Finding {
  readonly kind: 'dirty' | 'executed' | 'hung' | 'request';
  /** Where: "reader", "html". */
  readonly place: string;
  readonly what: string;
}

/** Collects what happens in the pages of a browser and on the server. */
export class Tally {
  readonly findings: Finding[] = [];
  /** The payloads of which each place showed something. */
  readonly shown = new Map<string, Set<number>>();
  private dialogs: string[] = [];

  constructor(
    context: BrowserContext,
    private readonly server: HostileServer,
  ) {
    const watch = (page: Page) =>
      page.on('dialog', (dialog) => {
        this.dialogs.push(`${dialog.type()} ${dialog.message()} at ${page.url()}`);
        void dialog.dismiss().catch(() => {});
      });
    for (const page of context.pages()) watch(page);
    context.on('page', watch);
  }

  add(kind: Finding['kind'], place: string, what: string): void {
    this.findings.push({ kind, place, what });
  }

  /** Returns what `work` finds, without counting it. */
  async during(work: () => Promise<unknown>): Promise<readonly Finding[]> {
    const before = this.findings.length;
    await work();
    return this.findings.splice(before);
  }

  /** Forgets what hostile pages did to themselves. */
  forget(): void {
    this.server.takeRequests();
    this.dialogs = [];
  }

  /** Looks at what a page shows, and at what it has done so far. */
  async inspect(page: Page, place: string, rules: ScanRules): Promise<void> {
    for (const frame of page.frames()) {
      const dirt = (await frame.evaluate(toExpression(scanDocument, rules))) as readonly string[];
      for (const what of dirt) this.add('dirty', place, what);
      const ran = (await frame.evaluate(toExpression(readRan, undefined))) as string;
      if (ran !== '') this.add('executed', place, ran);
      this.addShown(place, String(await frame.evaluate('document.documentElement.textContent')));
    }
    this.collect(place, rules.surface.endsWith('note') ? 'image' : null);
  }

  /** Looks at a file that the browser shows as text, in markup of its own. */
  async inspectText(page: Page, place: string): Promise<void> {
    const body = (await page.evaluate(toExpression(readBody, undefined))) as string;
    if (body !== 'pre') this.add('dirty', place, `shown as ${body}`);
    const ran = (await page.evaluate(toExpression(readRan, undefined))) as string;
    if (ran !== '') this.add('executed', place, ran);
  }

  /** Records the payloads of which a place shows something. */
  addShown(place: string, text: string): void {
    const shown = this.shown.get(place) ?? new Set();
    for (const id of findNames(text)) shown.add(id);
    this.shown.set(place, shown);
  }

  /**
   * Counts the dialogs and requests since the last call, except requests of a kind that is allowed
   * there: a hostile page may navigate itself at any time, and Markdown names images of the web.
   */
  collect(place: string, allowed: 'navigation' | 'image' | null = null): void {
    for (const what of this.dialogs) this.add('executed', place, what);
    for (const { path, kind } of this.server.takeRequests()) {
      if (kind === allowed && !path.startsWith('/ran/')) continue;
      this.add('request', place, path);
      if (path.startsWith('/ran/')) this.add('executed', place, path);
    }
    this.dialogs = [];
  }
}

/** How many payloads have a finding of a kind; findings without a name count one each place. */
export function countPayloads(findings: readonly Finding[], kind: Finding['kind']): number {
  const found = new Set<string>();
  for (const { kind: of, place, what } of findings) {
    if (of !== kind) continue;
    const ids = findNames(what);
    if (ids.length === 0) found.add(`${place}: ${what}`);
    for (const id of ids) found.add(`${id}`);
  }
  return found.size;
}

/** The names of the elements in the body: a browser puts a text file into one `<pre>`. */
function readBody(): string {
  const names = [...(document.body?.querySelectorAll('*') ?? [])].map((one) => one.localName);
  // Chromium adds the switch of a formatter to JSON.
  return names.filter((name) => name !== 'div').join(' ');
}
