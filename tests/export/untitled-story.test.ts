import { describe, expect, it } from 'vitest';
import {
  type ExportOptions,
  quoteWithSource,
  renderNote,
  templatePresets,
  toAnnotationsCsv,
  toBibtex,
  toCitedStory,
  toClipsCsv,
  toHtml,
  toHypothesis,
  toMarkdown,
  toReadwiseCsv,
} from '../../core/export';
import { writeChapter } from '../../core/export/formats/epub/chapter';
import { prepareStory } from '../../core/export/formats/html/story-parts';
import { htmlFiles } from '../../core/export/html-files';
import type { WholeClip } from '../../core/model';
import { makeAnnotation, makeWholeClip } from './samples';

const now = '2026-11-13T08:00:00.000Z';
const addressTitle = 'haldencourier.example/news/osk-ferry';
const untitled = makeWholeClip({
  article: { headline: ' ' },
  annotations: [makeAnnotation('The last boat')],
});
const options: ExportOptions = {
  ...{ template: null, annotations: 'section' as const, hasPictures: false },
  ...{ since: null, timeZone: 'UTC' },
};
const renderChapter = (whole: WholeClip) =>
  writeChapter(
    prepareStory(whole, '', { syntax: 'xhtml', topHeading: 2, getImageSource: () => null }),
  );

describe('an exported story without a headline', () => {
  it.each<[string, string, string]>([
    ['Markdown', String(toMarkdown(untitled).content), `\n# ${addressTitle}\n`],
    ['front matter', String(toMarkdown(untitled).content), `title: "${addressTitle}"`],
    [
      'a template',
      String(renderNote(templatePresets[0], untitled, now).content),
      `title: "${addressTitle}"`,
    ],
    ['HTML', toHtml([untitled], [], 'x'), `<h1 class="headline">${addressTitle}</h1>`],
    [
      'a table of contents',
      toHtml([untitled, untitled], [], 'x'),
      `<a href="#1-story">${addressTitle}</a>`,
    ],
    [
      'the title of an HTML page',
      String(htmlFiles(untitled, [], options, now)[0].content),
      `<title>${addressTitle}</title>`,
    ],
    ['an EPUB chapter', renderChapter(untitled), `<title>${addressTitle}</title>`],
    ['the CSV of clips', toClipsCsv([untitled]), `\n${addressTitle},`],
    ['the CSV of annotations', toAnnotationsCsv([untitled]), addressTitle],
    ['CSV for Readwise', toReadwiseCsv([untitled]), addressTitle],
    ['a file for Hypothesis', toHypothesis([untitled], now), `"${addressTitle}"`],
    ['a citation', toBibtex([toCitedStory(untitled)]), `title = {{${addressTitle}}}`],
    [
      'a quote',
      quoteWithSource('x', { ...untitled.clip.summary, headline: '' }),
      `“${addressTitle}”`,
    ],
  ])('is titled by its address in %s', (_, written, expected) => {
    expect(written.replaceAll('\r\n', '\n')).toContain(expected);
  });

  it('keeps its stored headline', () => {
    expect(untitled.versions[0]?.article.headline).toBe(' ');
  });
});
