import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageArticle } from '../../../core/model';
import { plainText } from '../../../core/text';
import { waitForBadge } from '../../../scripts/drive/read-page-state';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { oneOrBoth } from '../describe-in-browsers';
import { readRows } from '../observe';
import { openStage, type Stage } from '../stage';

const first = '/council/flood-gate-vote';
const second = '/harbour/night-boat-returns';
/** A phrase of the text of each story. */
const phrases = { [first]: 'a debate that went on for four hours', [second]: 'sewing machine' };

describe.each(oneOrBoth('chromium'))('a page that appends the next story in %s', (browser) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage?.close());

  it('gives two clips, each with its own story', async () => {
    const tab = await stage.driven.openTab(stage.at(first));
    // As such sites do: the metadata in the head stay those of the first story.
    await tab.evaluate(async (path) => {
      const html = await (await fetch(path)).text();
      const next = new DOMParser().parseFromString(html, 'text/html');
      const article = next.querySelector('article');
      if (!article) throw new Error('the story has no article element');
      document.querySelector('article')?.after(article);
      addEventListener('scroll', () => {
        const isReached = article.getBoundingClientRect().top < innerHeight / 2;
        if (!isReached || location.pathname === path) return;
        history.replaceState(null, '', path);
        document.title = next.title;
      });
    }, second);
    await stage.driven.runCommand('clip-article', tab);
    await waitForBadge(stage.driven, tab, '✓');
    await tab.evaluate(() => document.querySelectorAll('article')[1]?.scrollIntoView(), undefined);
    await waitUntil('the next address', () =>
      tab.evaluate((path) => location.pathname === path, second),
    );
    await stage.driven.runCommand('clip-article', tab);
    const articles = await waitUntil('both clips', async () => {
      const versions = await readRows(stage.driven, 'versions');
      return versions.length === 2 && versions.map(({ article }) => article as PageArticle);
    });
    for (const [path, phrase] of Object.entries(phrases)) {
      const article = articles.find(({ url }) => url === stage.at(path));
      const text = article ? plainText(article.body) : '';
      expect(text).toContain(phrase);
      const others = Object.values(phrases).filter((other) => other !== phrase);
      for (const other of others) expect(text).not.toContain(other);
    }
    expect(articles.map(({ headline }) => headline)).toEqual([
      expect.stringContaining('Council votes'),
      expect.stringContaining('the night boat sails'),
    ]);
    expect(articles.map(({ authors }) => authors[0])).toEqual([
      'Jerome Okonjo-Lisle',
      'Imogen Vasterling',
    ]);
  });
});
