import type { Parents, PhrasingContent } from 'mdast';
import type { ConstructName, Info, Options, State } from 'mdast-util-to-markdown';
import type { HighlightedStory } from '../../../anchor/story/highlight-story';
import { formatIdComment } from '../../../markdown/markdown-ids';

/** Highlighted content: "==words==" in the Markdown of Obsidian and Logseq. */
export interface MarkNode {
  type: 'mark';
  /** The tokens of all highlights that cover it. */
  ids: readonly string[];
  /** Those that end here and have a note, as a footnote. */
  notes: readonly string[];
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mark: MarkNode;
  }
  interface RootContentMap {
    mark: MarkNode;
  }
}

/** The highlights of a story, by annotation index. */
export interface StoryHighlights
  extends Pick<HighlightedStory, 'annotationsByLeaf' | 'ends' | 'credits'> {
  readonly tokenOf: (annotation: number) => string;
  readonly hasNote: (annotation: number) => boolean;
}

/** Constructs that contain addresses, not text. */
const addressConstructs: ConstructName[] = ['autolink', 'destinationLiteral', 'destinationRaw'];

/**
 * Serialises highlights and footnotes. If used, pairs of equals signs in the page's text
 * are escaped.
 */
export const marksToMarkdown: Options = {
  // Lookarounds, so adjacent delimiters are each matched.
  unsafe: [
    { character: '\\', after: '=', inConstruct: 'phrasing', notInConstruct: addressConstructs },
    { character: '=', after: '(?==)', inConstruct: 'phrasing', notInConstruct: addressConstructs },
    {
      before: '(?<==)',
      character: '=',
      inConstruct: 'phrasing',
      notInConstruct: addressConstructs,
    },
  ],
  handlers: {
    mark: Object.assign(writeMark, { peek: () => '=' }),
    footnoteReference: Object.assign(({ label }: { label: string }) => `[^${label}]`, {
      peek: () => '[',
    }),
    footnoteDefinition: writeDefinition,
  },
};

function writeMark(node: MarkNode, _: Parents | undefined, state: State, info: Info): string {
  const exit = state.enter('highlight' as ConstructName);
  const content = state.containerPhrasing(node as never, { ...info, before: '=', after: '=' });
  exit();
  const notes = node.notes.map((label) => `[^${label}]`).join('');
  // A link cannot contain a footnote, so its notes follow later.
  const others = node.ids.filter((id) => !node.notes.includes(id));
  return `==${content}==${notes}${others.length === 0 ? '' : formatIdComment(others)}`;
}

/** Indents every line but the first, so anything the note leaves open ends with the footnote. */
function writeDefinition(
  node: { label: string; children: [] },
  _: Parents | undefined,
  state: State,
  info: Info,
): string {
  const exit = state.enter('footnote' as ConstructName);
  const text = state.indentLines(
    state.containerFlow(node as never, info),
    (line, index, isBlank) => (index === 0 || isBlank ? line : `    ${line}`),
  );
  exit();
  return `[^${node.label}]: ${text}`;
}
