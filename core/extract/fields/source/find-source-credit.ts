import type { Block } from '../../../model';
import { inlineText } from '../../../text';
import { collapse } from '../../page/clean-text';
import { metaContents } from '../../page/meta';
import type { Draft } from '../../step';
import { readAgencyLine } from './agency-line';
import { cleanName } from './clean-name';
import { copyrightLine, creditSentences, sourceLabel } from './credit-phrases';
import { readDateline } from './dateline';
import { findKnownPublisher } from './known-publisher';
import { type Line, linesAround } from './lines-around';
import { createOwnNames } from './own-name';

/** The original publisher, with the blocks that are left when its credit line is taken out. */
export interface SourceCredit {
  readonly name: string | null;
  readonly blocks: readonly Block[];
}

/** Characters; a longer paragraph is story, whatever it says of sources. */
const longestNote = 500;
/** Characters; a block of no more is a credit and nothing else, and no text of the story. */
const longestCredit = 220;
/** Blocks at the end and at the start of the story that may be a credit. */
const lastBlocks = 4;
const firstBlocks = 2;

type Reader = (text: string) => string | null;

/**
 * The publisher or agency from whom the page took the story over, as the page
 * writes its name, or null.
 *
 * Only what says so counts: a credit line, an agency in the byline or the
 * dateline, or a known publisher alone on the last line. Recall: a publisher
 * that is not listed is found in a sentence ("originally published by X") only.
 */
export function findSourceCredit(draft: Draft): SourceCredit {
  const { language } = draft;
  const isOwn = createOwnNames(draft);
  const names = { isOwn, language };
  const isPerson = (name: string) =>
    draft.authors.includes(name) && !findKnownPublisher(name, language);
  const other = (name: string | null) =>
    name !== null && !isOwn(name) && !isPerson(name) ? name : null;

  const sentence: Reader = (text) => {
    if (text.length > longestNote) return null;
    for (const pattern of creditSentences) {
      const name = pattern.exec(text)?.groups?.['name'];
      const found = name ? other(cleanName(name, language)) : null;
      if (found) return found;
    }
    return null;
  };
  const copyright: Reader = (text) => {
    const name = copyrightLine.exec(text)?.groups?.['name']?.trim() ?? '';
    return text.length <= longestNote && findKnownPublisher(name, language) ? other(name) : null;
  };
  const labelled: Reader = (text) => {
    const named =
      text.length > longestCredit ? undefined : sourceLabel.exec(text)?.groups?.['name'];
    return named ? readAgencyLine(named, names, true) : null;
  };
  const agencies: Reader = (text) => readAgencyLine(text, names);
  const alone: Reader = (text) => (findKnownPublisher(text, language) ? other(text) : null);

  const { head, tail } = draft.story ? linesAround(draft.story) : { head: [], tail: [] };
  const texts = (lines: readonly Line[]) => lines.map((line) => line.text);
  // A bare name behind an image is the picture's.
  const signed = (lines: readonly Line[]) =>
    texts(lines.filter((line) => !line.isBehindMedia || !alone(line.text)));
  const first = (lines: readonly string[], ...readers: readonly Reader[]) => {
    for (const read of readers)
      for (const line of lines) {
        const name = read(line);
        if (name) return name;
      }
    return null;
  };

  const { blocks } = draft;
  const own = [...blocks.slice(-lastBlocks).reverse(), ...blocks.slice(0, firstBlocks)];
  for (const [place, block] of own.entries()) {
    if (block.type !== 'paragraph') continue;
    const text = collapse(inlineText(block.children));
    const isPlain = block.children.every((child) => child.type !== 'link');
    const name = sentence(text) ?? labelled(text) ?? (place === 0 && isPlain ? alone(text) : null);
    if (name) {
      const isCredit = text.length <= longestCredit;
      return { name, blocks: isCredit ? blocks.filter((other) => other !== block) : blocks };
    }
  }
  const inFlow = tail.filter((line) => line.isInFlow && line.distance === 1);
  const plainTail = tail.filter((line) => line.isPlain && line.distance <= 2);
  const name =
    first(texts(tail), sentence) ??
    first(texts(head), sentence, labelled) ??
    first(texts(tail), labelled) ??
    first(signed(inFlow), alone) ??
    first(signed(plainTail), agencies) ??
    first(signed(head).reverse(), agencies) ??
    readDateline(blocks, names) ??
    first(texts(tail), copyright) ??
    first(signatures(draft), agencies) ??
    first(namedSources(draft), (text) => labelled(text) ?? alone(text));
  return { name, blocks };
}

/** Who signs the story, as metadata has it. */
function signatures({ page, structured, authors }: Draft): readonly string[] {
  return [
    ...structured.authors.map(({ name }) => name),
    ...metaContents(
      page,
      'author',
      'article:author',
      'articleauthor',
      'parsely-author',
      'cxenseparse:author',
    ),
    ...authors,
  ];
}

/** The publisher that metadata calls the source; known publishers only, since most name the page's own paper or a section. */
function namedSources({ page, structured }: Draft): readonly string[] {
  return [
    ...structured.sources,
    ...metaContents(
      page,
      'syndication-source-name',
      'original-source-name',
      'article:source',
      'source',
      'dc.source',
      'dcterms.source',
    ),
  ];
}
