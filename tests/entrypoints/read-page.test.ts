import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../core/text';
import { readPage } from '../../entrypoints/page-extractor/read-page';

const storyUrl = 'https://courier.example/harbour/the-long-quay';
const now = new Date('2026-06-15T12:00:00Z');

const texts = [
  [
    'The long quay was begun on a Monday in the spring of a dry year, with nine masons, two barges and a foreman who had built nothing but chimneys.',
    'By the first winter it was forty metres long, and the harbour board had paid for three hundred. The foreman said that stone settles, and that boards should learn to.',
    'In the second spring the barges were sold to pay the masons, and the masons were sent to find the barges, which had gone up the coast under another name.',
  ],
  [
    'What the board did next is in no minutes. Three of its members say that they voted for a longer quay, and two that they voted for a shorter sea.',
    'The pilot, Marit Solheim, remembers only that the lamps were lit at both ends, and that for some years ships steered for the wrong one of them.',
    'A lamp keeper was appointed, and then a second to see what the first was doing. Their letters to one another are kept at the library in Weir Street.',
  ],
  [
    'Today the quay is finished, if one asks the board, and a ruin, if one asks the pilot. Children fish from it, and on Sundays there is a market for rope.',
    'The foreman’s granddaughter sells waffles at its end. She has been requested to build a chimney for the stove, and has said that she will think about it.',
    'Nobody has measured it since. The last who tried had a tape of three hundred metres, and came back with it dry and very little to say about the matter.',
  ],
];

function pageHtml(number: number, nextHref: string | null): string {
  const paragraphs = (texts[number - 1] ?? []).map((text) => `<p>${text}</p>`).join('\n');
  const next = nextHref ? `<a rel="next" href="${nextHref}">Next page</a>` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The long quay</title>
    <meta property="og:type" content="article"></head><body><article>
    <h1>The long quay</h1>${paragraphs}<p class="pagination">Page ${number} of 3 ${next}</p></article></body></html>`;
}

/** Opens page 1 of the story in a window whose network responds with `answer`. */
function openStory(answer: (url: string) => Response | Promise<Response>) {
  const { window } = new JSDOM(pageHtml(1, '/harbour/the-long-quay/2'), { url: storyUrl });
  const requested: string[] = [];
  const view = window as unknown as Window & typeof globalThis;
  const read = () =>
    readPage(view, now, async (input) => {
      requested.push(String(input));
      return answer(String(input));
    });
  return { view, requested, read };
}

const respondWithHtml = (text: string, type = 'text/html; charset=utf-8') =>
  new Response(text, { headers: { 'content-type': type } });

describe('a story on several pages', () => {
  it('is read from all pages', async () => {
    const { requested, read } = openStory((url) =>
      respondWithHtml(
        url.endsWith('/2') ? pageHtml(2, '/harbour/the-long-quay/3') : pageHtml(3, null),
      ),
    );
    const found = await read();
    if (!found.ok) throw new Error(found.failure.code);
    expect(plainText(found.value.body).split('\n\n')).toEqual(texts.flat());
    expect(found.value.completeness).toBe('full');
    expect(requested).toEqual([`${storyUrl}/2`, `${storyUrl}/3`]);
  });

  it.each([
    ['does not exist', () => new Response('', { status: 404 })],
    ['is not HTML', () => respondWithHtml('{}', 'application/json')],
    ['contains no story', () => respondWithHtml('<p>Come back later</p>')],
    [
      'cannot be fetched',
      () => {
        throw new TypeError('network error');
      },
    ],
  ])('is a preview with a reason if a page %s', async (_, respondToLastPage) => {
    const { read } = openStory((url) =>
      url.endsWith('/2')
        ? respondWithHtml(pageHtml(2, '/harbour/the-long-quay/3'))
        : respondToLastPage(),
    );
    const found = await read();
    if (!found.ok) throw new Error(found.failure.code);
    expect(plainText(found.value.body).split('\n\n')).toEqual(texts.slice(0, 2).flat());
    expect(found.value.completeness).toBe('preview');
    expect(found.value.evidence?.completeness).toBe('next-page');
  });

  it('is read from at most twenty pages', async () => {
    const { requested, read } = openStory((url) => {
      const number = Number(/\d+$/.exec(url)?.[0]);
      const text = (texts[1] ?? []).map((line) => `<p>${number}: ${line}</p>`).join('');
      return respondWithHtml(
        `<html><head><title>The long quay</title></head><body><article><h1>The long quay</h1>${text}
        <a rel="next" href="/harbour/the-long-quay/${number + 1}">Next</a></article></body></html>`,
      );
    });
    const found = await read();
    expect(requested).toHaveLength(20);
    expect(found.ok && found.value.completeness).toBe('preview');
  });

  it('ends where the next page repeats the text', async () => {
    const { requested, read } = openStory(() =>
      respondWithHtml(pageHtml(1, '/harbour/the-long-quay/3')),
    );
    const found = await read();
    if (!found.ok) throw new Error(found.failure.code);
    expect(plainText(found.value.body).split('\n\n')).toEqual(texts[0]);
    expect(found.value.completeness).toBe('full');
    expect(requested).toHaveLength(1);
  });

  it('is decoded by the declared encoding of each page', async () => {
    const head = new TextEncoder().encode(
      '<html><head><meta charset="windows-1252"><title>The long quay</title></head><body><article><h1>The long quay</h1><p>The caf',
    );
    const rest = (texts[1] ?? []).map((line) => `<p>${line.replace(/’/g, "'")}</p>`).join('');
    const tail = new TextEncoder().encode(
      ` on the quay has a stove and no chimney, and is warm in spite of it.</p>${rest}</article></body></html>`,
    );
    const bytes = new Uint8Array([...head, 0xe9, ...tail]);
    const { read } = openStory(
      () => new Response(bytes, { headers: { 'content-type': 'text/html' } }),
    );
    const found = await read();
    expect(found.ok && plainText(found.value.body)).toContain('The café on the quay');
  });

  it('cannot be read if the page navigates meanwhile', async () => {
    const { view, read } = openStory(() => {
      view.history.pushState(null, '', '/harbour/a-shorter-quay');
      return respondWithHtml(pageHtml(2, null));
    });
    expect(await read()).toMatchObject({ ok: false, failure: { code: 'page-gone' } });
  });

  it('is read without a request if it has a single page', async () => {
    const { window } = new JSDOM(pageHtml(1, null), { url: storyUrl });
    const view = window as unknown as Window & typeof globalThis;
    const found = await readPage(view, now, () => {
      throw new Error('unexpected request');
    });
    expect(found.ok && found.value.completeness).toBe('full');
  });
});

it('saves only the link of a page with longer text and addresses than any book', async () => {
  const link = `<a href="https://courier.example/?${'x'.repeat(1_000_000)}">Nobody has measured it.</a>`;
  const html = pageHtml(1, null).replace('</article>', `<p>${link.repeat(9)}</p></article>`);
  const { window } = new JSDOM(html, { url: storyUrl });
  const found = await readPage(window as unknown as Window & typeof globalThis, now, fetch);
  expect(found).toMatchObject({
    ok: true,
    value: { headline: 'The long quay', completeness: 'link', body: { children: [] } },
  });
});
