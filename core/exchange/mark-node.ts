import type { Parents, PhrasingContent } from 'mdast';
import type { ConstructName, Info, Options, State } from 'mdast-util-to-markdown';
import type { HighlightedStory } from '../anchor/story/highlight-story';
import { idComment } from './markdown-ids';

/** A stretch on which highlights lie: "==words==" in Obsidian's and Logseq's Markdown. */
export interface MarkNode {
  type: 'mark';
  /** The tokens of all highlights that cover it. */
  ids: readonly string[];
  /** Those of them that end here and have a note, as a footnote. */
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

/** The marks of a story, by the index of the annotation. */
export interface MarksInText extends Pick<HighlightedStory, 'marks' | 'ends'> {
  readonly tokenOf: (annotation: number) => string;
  readonly hasNote: (annotation: number) => boolean;
}

/** Where words are no words. */
const addresses: ConstructName[] = ['autolink', 'destinationLiteral', 'destinationRaw'];

/**
 * Serialises marks and footnotes. Where they are in use, two equals signs side
 * by side are escaped in the words of the page.
 */
export const marksToMarkdown: Options = {
  // Looked around and not matched, so that none of a row of signs is passed over.
  unsafe: [
    { character: '\\', after: '=', inConstruct: 'phrasing', notInConstruct: addresses },
    { character: '=', after: '(?==)', inConstruct: 'phrasing', notInConstruct: addresses },
    { before: '(?<==)', character: '=', inConstruct: 'phrasing', notInConstruct: addresses },
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
  const words = state.containerPhrasing(node as never, { ...info, before: '=', after: '=' });
  exit();
  const notes = node.notes.map((label) => `[^${label}]`).join('');
  // In a link, which can hold no footnote, the notes follow later.
  const others = node.ids.filter((id) => !node.notes.includes(id));
  return `==${words}==${notes}${others.length === 0 ? '' : idComment(others)}`;
}

/** Every line but the first is indented, so that nothing that a note leaves open reaches beyond it. */
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
