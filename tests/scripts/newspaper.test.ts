import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newspaper, serveNewspaper } from '../../scripts/newspaper';

let newspaper: Newspaper;
beforeAll(async () => {
  newspaper = await serveNewspaper();
});
afterAll(() => newspaper.close());

async function get(path: string) {
  const response = await fetch(newspaper.url + path);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text: await response.text(),
  };
}

describe('the invented newspaper', () => {
  it('serves every page linked from its front page and sections', async () => {
    const paths = new Set(['/']);
    for (const path of paths) {
      const { status, text } = await get(path);
      expect([path, status]).toEqual([path, 200]);
      for (const [, link] of text.matchAll(/(?:href|src)="(\/[^"]*)"/g)) {
        if (link !== undefined && !link.startsWith('/staff/')) paths.add(link);
      }
    }
    expect(paths.size).toBeGreaterThan(25);
  });

  it('inserts its own address into pages', async () => {
    const { text } = await get('/harbour/night-boat-returns');
    expect(text).toContain(`href="${newspaper.url}/harbour/night-boat-returns"`);
    expect(text).not.toContain('{{');
  });

  it('has valid structured data', async () => {
    for (const path of ['/', '/harbour/night-boat-returns', '/weekend/the-map-maker']) {
      const { text } = await get(path);
      const [, json] =
        text.match(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/) ?? [];
      expect(JSON.parse(json ?? '')).toHaveProperty('@context');
    }
  });

  it('serves a second edition of a story under the same canonical address', async () => {
    const [first, second] = await Promise.all([
      get('/council/flood-gate-vote'),
      get('/council/flood-gate-vote?edition=2'),
    ]);
    const canonical = /rel="canonical" href="([^"]+)"/;
    expect(second.text.match(canonical)?.[1]).toBe(first.text.match(canonical)?.[1]);
    expect(first.text).toContain('The vote was 14 to 11.');
    expect(second.text).toContain('The vote was 14 to 10,');
    expect(second.text).not.toContain('That was in 1934.');
  });

  it('serves a story if the requested edition does not exist', async () => {
    expect((await get('/harbour/night-boat-returns?edition=7')).status).toBe(200);
  });

  it('responds with a page and status 404 to an unknown path', async () => {
    const { status, type, text } = await get('/no-such-page');
    expect([status, type]).toEqual([404, 'text/html; charset=utf-8']);
    expect(text).toContain('There is no such page');
  });

  it('serves no file outside of the newspaper', async () => {
    expect((await get('/%2e%2e/%2e%2e/%2e%2e/package.json')).status).toBe(404);
  });
});
