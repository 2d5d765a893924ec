import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../core/extract';
import { plainText } from '../../core/text';
import { type PromptLanguage, promptLanguages } from './prompt-languages';

const now = new Date('2026-06-15T12:00:00Z');
const url = 'https://courier.example/local/2026/the-story';

/** Returns a page with the prompts between the paragraphs, without telling class names. */
function pageWithUnnamedPrompts({
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
  return page(
    lang,
    title,
    `<article><h1>${title}</h1>
    ${paragraphs.join('\n')}
    <p><a href="/login">${login}</a></p>
    <p><a href="/subscribe">${subscribe}</a></p>
    <p>${comment} <a href="/login?then=comment">${button}</a></p></article>`,
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

describe('prompts without telling class names', () => {
  it.each(promptLanguages)('are no part of a story in $lang', (language) => {
    expect(extractText(pageWithUnnamedPrompts(language))).toEqual(language.story);
  });
});
