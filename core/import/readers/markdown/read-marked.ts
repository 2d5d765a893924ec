import type { FootnoteDefinition, Root } from 'mdast';
import { sliceWholeCharacters } from '../../../anchor';
import { footnoteNodes } from '../../../markdown/footnotes';
import { type MarkedStretch, readSigns, withoutSigns } from '../../../markdown/marked-words';
import { parseMarked } from '../../../markdown/parse-marked';
import type { Block, Body, Inline } from '../../../model';
import type { ImportTools } from '../../import-tools';
import type { ImportedAnnotation } from '../../items/imported-item';
import { makeAnnotation } from '../../items/make-item';
import type { Report } from '../../items/report';
import { partComments, unshownIn } from './comments';
import { treeToBody } from './tree-to-body';

/** Characters of context before and after a quote. */
export const contextLength = 64;

/** A story in Markdown with its highlights. */
export interface MarkedStory {
  readonly body: Body;
  /** The whole text of the body including captions, blocks separated by line breaks. */
  readonly text: string;
  /** The highlighted ranges of that text. */
  readonly stretches: readonly MarkedStretch[];
  /** As typed, by identifier. */
  readonly footnotes: ReadonlyMap<string, string>;
}

/**
 * Reads a text with `==marks==`, whose footnotes are their notes. Other footnotes are
 * added below the text, also a second one of the same name, except for those in `known`,
 * which belong elsewhere. Null if no text is left. Comments are reported.
 */
export function readMarked(
  markdown: string,
  baseUrl: string,
  report: Report,
  tools: ImportTools,
  known: ReadonlySet<string> = new Set(),
): MarkedStory | null {
  const { text: shown, comments } = partComments(markdown);
  for (const words of comments) report.say('comment-left-out', 1, null, words);
  const parsed = parseMarked(shown);
  if (parsed === null) return null;
  const { tree, footnotes } = parsed;
  const signed = treeToBody(tree, tree.children, baseUrl, tools);
  const { text, stretches } = readSigns(signed?.children.map(wordsOf).join('\n') ?? '');
  const taken = new Set([...stretches.flatMap((stretch) => stretch.footnotes), ...known]);
  const loose = footnotesBut(taken, tree);
  const unshown = unshownIn([tree, ...loose], tree);
  for (const words of unshown) report.say('comment-left-out', 1, null, words);
  if (signed === null) return null;
  const others = loose.flatMap((node) => {
    const body = treeToBody(tree, node.children, baseUrl, tools);
    return body === null ? [] : numbered(node.identifier, body.children);
  });
  const children = [...signed.children, ...others].map((block) => withoutSigns(block, taken));
  return { body: { type: 'root', children }, text, stretches, footnotes };
}

/** The quote of a range, with its context. */
export function quoteAt(
  text: string,
  { start, end }: Pick<MarkedStretch, 'start' | 'end'>,
): ImportedAnnotation['quote'] {
  return {
    exact: text.slice(start, end),
    prefix: sliceWholeCharacters(text, start - contextLength, start),
    suffix: sliceWholeCharacters(text, end, end + contextLength),
  };
}

/** One annotation for each footnote of a range, or one without a note. */
export function annotationsOn(
  { text, footnotes }: MarkedStory,
  { start, end, footnotes: names }: MarkedStretch,
): readonly ImportedAnnotation[] {
  const notes = names.length === 0 ? [''] : names.map((name) => footnotes.get(name) ?? '');
  return notes.flatMap((note) => {
    const { exact, prefix, suffix } = quoteAt(text, { start, end });
    const mark = makeAnnotation(exact, { prefix, suffix, note });
    return mark === null ? [] : [mark];
  });
}

/**
 * The footnotes of a text except the first of each name in `taken`; nested ones follow
 * their parent.
 */
function footnotesBut(taken: ReadonlySet<string>, tree: Root): readonly FootnoteDefinition[] {
  const nodes = footnoteNodes(tree).map(({ node }) => node);
  const firsts = new Map([...nodes].reverse().map((node) => [node.identifier, node]));
  const others: FootnoteDefinition[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (taken.has(node.identifier) && firsts.get(node.identifier) === node) continue;
    others.push(node);
    const within = footnoteNodes({ type: 'root', children: node.children });
    waiting.push(...within.map((one) => one.node).reverse());
  }
  return others;
}

function numbered(name: string, blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  const label: Inline = { type: 'text', value: `[${name}] ` };
  if (first?.type === 'paragraph') {
    return [{ ...first, children: [label, ...first.children] }, ...rest];
  }
  return [{ type: 'paragraph', children: [label] }, ...blocks];
}

function wordsOf(node: Block | Inline | { readonly children: readonly unknown[] }): string {
  if ('value' in node) return node.value;
  if ('type' in node && node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const children = node.children as readonly (Block | Inline)[];
  const isInline = children.every(({ type }) =>
    /^(text|emphasis|strong|delete|link|inlineCode|break)$/.test(type),
  );
  return children.map(wordsOf).join(isInline ? '' : '\n');
}
