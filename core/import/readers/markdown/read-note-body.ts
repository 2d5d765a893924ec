import type { Body } from '../../../model';
import { foldText, inlineText } from '../../../text';
import type { ImportTools } from '../../import-tools';
import { parseWebAddress } from '../../items/make-item';
import type { Report } from '../../items/report';
import { removeLocalImages } from './local-images';
import { createAnnotations, readHighlightedStory } from './read-highlighted';

/**
 * Reads the text of a note without its title, and its `==marks==` as annotations. The body is null
 * if no text can be read.
 */
export function readNoteBody(
  markdown: string,
  title: string,
  url: string,
  report: Report,
  tools: ImportTools,
) {
  const story = readHighlightedStory(
    markdown,
    parseWebAddress(url) ?? 'https://invalid.invalid/',
    report,
    tools,
  );
  if (story === null) {
    if (markdown.trim() !== '') report.add('no-text', 1);
    return { body: null, annotations: [] };
  }
  const annotations = story.ranges.flatMap((range) => createAnnotations(story, range));
  const body = removeLocalImages(removeTitle(story.body, title), report);
  return { body, annotations };
}

/** Drops a leading heading that repeats the title: some programs write it above the text. */
function removeTitle(body: Body, title: string): Body {
  const [first, ...rest] = body.children;
  const repeats =
    first?.type === 'heading' && foldText(inlineText(first.children)) === foldText(title);
  return repeats && rest.length > 0 ? { type: 'root', children: rest } : body;
}
