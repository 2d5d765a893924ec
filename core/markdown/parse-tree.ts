import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';

/** Runs of "*", "_" or "~" in a paragraph; the time to pair them grows at least with the square. */
const maxRuns = 2_000;

/** Turns off what is written with "*" and "_". */
const noEmphasis = { disable: { null: ['attention', 'strikethrough'] } };

/** Parses Markdown, without emphasis if a paragraph has so much of it that it takes minutes. */
export function parseTree(markdown: string, { extensions, ...options }: Options = {}): Root {
  const isSlow = markdown
    .split(/\n[ \t]*\n/)
    .some((paragraph) => (paragraph.match(/[*_~]+/g)?.length ?? 0) > maxRuns);
  return fromMarkdown(markdown, {
    ...options,
    extensions: isSlow ? [...(extensions ?? []), noEmphasis] : (extensions ?? null),
  });
}
