import type { Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import { currentVersion, type WholeClip } from '../model';
import { annotationsToMdast } from './annotations-to-mdast';
import { bodyToMdast, leadImageToMdast } from './body-to-mdast';
import type { ExportFile } from './export-file';
import { fileName } from './file-name';
import { frontMatter } from './front-matter';
import { emphasise, tidyInline } from './tidy-inline';

/**
 * A clip as one Markdown file (CommonMark with GFM's tables and strikethrough):
 * YAML front matter, headline, standfirst, lead image, body, annotations.
 *
 * The text is that of the version which is read by default. Words of the page
 * that look like Markdown are escaped and stay words.
 */
export function toMarkdown(whole: WholeClip): ExportFile {
  const { article } = currentVersion(whole);
  const { headline, standfirst, body, image } = article;
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: tidyInline([{ type: 'text', value: headline }]) },
      ...(standfirst === null ? [] : boldParagraph(standfirst)),
      ...leadImageToMdast(image, body),
      ...bodyToMdast(body),
      ...annotationsToMdast(whole.annotations),
    ],
  };
  const markdown = serialise(root, {
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown()],
  });
  return {
    name: fileName(headline, article.publishedAt ?? whole.clip.clippedAt, 'md'),
    type: 'text/markdown',
    content: `${frontMatter(whole)}\n${markdown}`,
  };
}

function boldParagraph(value: string): Root['children'] {
  const children = emphasise('strong', [{ type: 'text', value }]);
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}
