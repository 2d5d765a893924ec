import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../core/extract';
import { plainText } from '../../core/text';
import { type PromptLanguage, promptLanguages } from './prompt-languages';

const now = new Date('2026-06-15T12:00:00Z');
const url = 'https://courier.example/local/2026/the-story';

/** Makes a page with the prompts in boxes with descriptive class names, as on most pages. */
function makePageWithNamedPrompts({
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
  return makePage(
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

/** Makes a page with the prompts between paragraphs, without descriptive class names. */
function makePageWithUnnamedPrompts({
  lang,
  title,
  story,
  newsletter,
  subscribe,
  login,
  comment,
}: PromptLanguage) {
  const paragraphs = story.map((text) => `<p>${text}</p>`);
  const [, promise, button] = newsletter;
  paragraphs.splice(
    3,
    0,
    `<div class="box-3"><p>${promise}</p><p><a href="/letters/sign-up">${button}</a></p></div>`,
  );
  return makePage(
    lang,
    title,
    `<article><h1>${title}</h1>
    ${paragraphs.join('\n')}
    <p><a href="/login">${login}</a></p>
    <p><a href="/subscribe">${subscribe}</a></p>
    <p>${comment} <a href="/login?then=comment">${button}</a></p></article>`,
  );
}

function makePage(lang: string, title: string, content: string): string {
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

describe('extracting a story with prompts for newsletters, subscriptions, logins and comments', () => {
  it.each(promptLanguages)('removes prompts with descriptive class names in $lang', (language) => {
    expect(extractText(makePageWithNamedPrompts(language))).toEqual(language.story);
  });

  it.each(promptLanguages)('removes prompts without class names in $lang', (language) => {
    expect(extractText(makePageWithUnnamedPrompts(language))).toEqual(language.story);
  });
});
