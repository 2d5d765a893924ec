import type { ImageFile } from '../../../files/image-file';
import { currentVersion, type WholeClip } from '../../../model';
import { getTitle } from '../../values/title';
import { toDataUrl } from './data-address';
import { escapeHtml } from './escape-html';
import { pageStyle } from './page-style';
import { languageTag, prepareStory } from './story-parts';
import { writeStory } from './write-story';

/** Prevents anything on the page from running, whatever got into it. */
const policy =
  "script-src 'none'; object-src 'none'; frame-src 'none'; connect-src 'none'; form-action 'none'; base-uri 'none'";

/**
 * Clips as one self-contained HTML file: no scripts, no external resources, images
 * embedded. Images that are not given become links. If there are several clips, a table
 * of contents comes first.
 */
export function toHtml(
  wholes: readonly WholeClip[],
  images: readonly ImageFile[],
  title: string,
): string {
  const sources = new Map(images.map((image) => [image.url, toDataUrl(image)]));
  const isOne = wholes.length === 1;
  const stories = wholes.map((whole, index) =>
    prepareStory(whole, isOne ? '' : `${index + 1}-`, {
      syntax: 'html',
      topHeading: isOne ? 2 : 3,
      getImageSource: (url) => sources.get(url) ?? null,
    }),
  );
  const hasNotes = stories.some(({ highlights }) => highlights.annotations.length > 0);
  const [first] = wholes;
  const language = isOne && first ? languageTag(currentVersion(first).article.language) : null;
  return [
    '<!DOCTYPE html>\n',
    `<html lang="${language ?? 'en'}">\n<head>\n`,
    '<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    '<meta name="generator" content="Pressmark">\n',
    `<title>${escapeHtml(title.replace(/\s+/g, ' ').trim() || 'Pressmark')}</title>\n`,
    `<style>${pageStyle}</style>\n</head>\n<body${hasNotes ? ' class="with-notes"' : ''}>\n`,
    isOne ? '' : contentsOf(wholes, title),
    ...stories.map(writeStory),
    '</body>\n</html>\n',
  ].join('');
}

function contentsOf(wholes: readonly WholeClip[], title: string): string {
  const items = wholes.map((whole, index) => {
    const { article } = currentVersion(whole);
    const { publisher } = article;
    const from = publisher === null ? '' : ` · ${escapeHtml(publisher)}`;
    return `<li><a href="#${index + 1}-story">${escapeHtml(getTitle(article))}</a>${from}</li>\n`;
  });
  const list = items.length === 0 ? '' : `<ol>\n${items.join('')}</ol>\n`;
  return `<nav class="contents" aria-label="Contents">\n<h1>${escapeHtml(title)}</h1>\n${list}</nav>\n`;
}
