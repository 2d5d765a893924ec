import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../core/extract';
import { plainText } from '../../core/text';
import { type PromptLanguage, promptLanguages } from './prompt-languages';

const now = new Date('2026-06-15T12:00:00Z');
const url = 'https://courier.example/local/2026/the-story';

/** Returns a page with the prompts in boxes with telling class names, as on most pages. */
function pageWithNamedPrompts({
  lang,
  title,
  story,
  newsletter,
  subscribe,
  login,
  comment,
}: PromptLanguage) {
  const paragraphs = story.map((text) => `<p>${text}</p>`);
  const [letter, promise, button] = newsletter;
  paragraphs.splice(
    2,
    0,
    `<aside class="newsletter-box"><h3>${letter}</h3><p>${promise}</p><form><input type="email"><button>${button}</button></form></aside>`,
  );
  return page(
    lang,
    title,
    `<article><h1>${title}</h1>
    <div class="save-tools login-hint"><p>${login} <a href="/login">${button}</a></p></div>
    ${paragraphs.join('\n')}
    <div class="subscribe-banner"><p>${subscribe} <a href="/subscribe">${button}</a></p></div></article>
    <section class="comments" id="comments"><p>${comment} <a href="/login">${button}</a></p>
    <form><textarea></textarea></form></section>`,
  );
}

function page(lang: string, title: string, content: string): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:type" content="article"></head><body>
    <header><a href="/">Courier</a><nav><a href="/1">1</a> <a href="/2">2</a></nav></header>
    <main>${content}</main><footer><p>Courier</p></footer></body></html>`;
}

function extractText(html: string): readonly string[] {
  const result = extractArticle(new JSDOM(html, { url }).window.document, url, now);
  if (!result.ok) throw new Error(result.failure.code);
  return plainText(result.value.body).split('\n\n');
}

describe('prompts for newsletters, subscriptions, logins and comments', () => {
  it.each(promptLanguages)('are no part of a story in $lang', (language) => {
    expect(extractText(pageWithNamedPrompts(language))).toEqual(language.story);
  });
});
