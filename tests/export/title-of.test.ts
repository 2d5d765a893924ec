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
import { anAnnotation, aWholeClip } from './samples';

const now = '2026-11-13T08:00:00.000Z';
const name = 'haldencourier.example/news/osk-ferry';
const nameless = aWholeClip({
  article: { headline: ' ' },
  annotations: [anAnnotation('The last boat')],
});
const options: ExportOptions = {
  ...{ template: null, annotations: 'section' as const, hasPictures: false },
  ...{ since: null, timeZone: 'UTC' },
};
const chapter = (whole: WholeClip) =>
  writeChapter(
    prepareStory(whole, '', { syntax: 'xhtml', topHeading: 2, getImageSource: () => null }),
  );
const { clip, ...rest } = nameless;

describe('a story without a headline', () => {
  it.each<[string, string, string]>([
    ['Markdown', String(toMarkdown(nameless).content), `\n# ${name}\n`],
    ['its properties', String(toMarkdown(nameless).content), `title: "${name}"`],
    [
      'a template',
      String(renderNote(templatePresets[0], nameless, now).content),
      `title: "${name}"`,
    ],
    ['HTML', toHtml([nameless], [], 'x'), `<h1 class="headline">${name}</h1>`],
    ['contents', toHtml([nameless, nameless], [], 'x'), `<a href="#1-story">${name}</a>`],
    [
      'the title of a page',
      String(htmlFiles(nameless, [], options, now)[0].content),
      `<title>${name}</title>`,
    ],
    ['a chapter', chapter(nameless), `<title>${name}</title>`],
    ['the CSV of clips', toClipsCsv([nameless]), `\n${name},`],
    ['the CSV of annotations', toAnnotationsCsv([nameless]), name],
    ['Readwise', toReadwiseCsv([nameless]), name],
    ['Hypothesis', toHypothesis([nameless], now), `"${name}"`],
    ['a citation', toBibtex([toCitedStory(nameless)]), `title = {{${name}}}`],
    ['a quote', quoteWithSource('x', { ...clip.summary, headline: '' }), `“${name}”`],
  ])('is titled by its address in %s', (_, written, expected) => {
    expect(written.replaceAll('\r\n', '\n')).toContain(expected);
  });

  it('is unchanged in our own file', () => {
    expect(rest.versions[0]?.article.headline).toBe(' ');
  });
});
