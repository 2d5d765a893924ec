import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { extractPage } from '../../core/extract';
import { plainText } from '../../core/text';

const url = 'https://weir-street-mail.example/notices';
const now = new Date('2026-06-15T12:00:00Z');
const isShown = (element: Element) => !element.closest('[data-hidden]');

function read(body: string, title = 'Notices') {
  const { document } = new JSDOM(`<title>${title}</title>${body}`, { url }).window;
  const { body: blocks, ...fields } = extractPage(document, url, now, isShown);
  return { ...fields, text: plainText(blocks) };
}

it('keeps the visible text of a page without menus, footer and dialogs', () => {
  const page = read(`
    <header><a href="/">Weir Street Mail</a></header>
    <nav><a href="/news">News</a></nav>
    <h2>Lost property</h2>
    <p>One oar, one umbrella.</p>
    <p data-hidden>A ladder.</p>
    <aside>Subscribe.</aside>
    <div role="dialog">We use cookies.</div>
    <footer>Printed in Weir Street.</footer>`);
  expect(page).toMatchObject({ completeness: 'page', headline: 'Notices', url });
  expect(page.text).toBe('Lost property\n\nOne oar, one umbrella.');
});

it('keeps only the main content, if the page names it', () => {
  const page = read('<div>Menu</div><main><header><p>The ferry sails at six.</p></header></main>');
  expect(page.text).toBe('The ferry sails at six.');
});

it('keeps the whole page if several parts are called its main content', () => {
  const page = read('<main>One.</main><main>Two.</main>');
  expect(page.text).toBe('One.\n\nTwo.');
});

it('does not repeat the headline in the text', () => {
  const page = read('<main><h1>Notices of the week</h1><p>One oar.</p></main>');
  expect(page).toMatchObject({ headline: 'Notices of the week', text: 'One oar.' });
});

it.each([
  ['has no text', '<main><img src="/map.png" alt=""></main>'],
  ['shows none of its text', '<p data-hidden>A ladder.</p>'],
  ['is too deeply nested', `${'<div>'.repeat(3000)}Deep.`],
])('keeps only the link if the page %s', (_, body) => {
  expect(read(body)).toMatchObject({ completeness: 'link', headline: 'Notices', text: '' });
});

it('calls a page without a title by its address', () => {
  expect(read('<p>One oar.</p>', '')).toMatchObject({
    headline: 'weir-street-mail.example/notices',
    evidence: { headline: null },
  });
});
