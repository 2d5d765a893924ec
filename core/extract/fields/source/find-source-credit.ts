import type { Block, Source } from '../../../model';
import { inlineText } from '../../../text';
import { collapseWhitespace } from '../../page/clean-text';
import { getMetaContents } from '../../page/meta';
import type { Draft } from '../../step';
import type { SourcedValue } from '../sourced-value';
import { cleanPublisherName } from './clean-publisher-name';
import { createOwnNameTest } from './create-own-name-test';
import { copyrightLine, findCreditedNames, sourceLabel } from './credit-phrases';
import { findKnownPublisher } from './find-known-publisher';
import { findLinesAroundStory, type Line } from './find-lines-around-story';
import { readAgencyLine } from './read-agency-line';
import { readDateline } from './read-dateline';

/** The original publisher, and the blocks without its credit line. */
export interface SourceCredit {
  readonly found: SourcedValue<string> | null;
  readonly blocks: readonly Block[];
}

/** Characters. A longer paragraph is story, even if it mentions sources. */
const maxNoteLength = 500;
/**
 * Characters. A shorter block with a credit contains nothing else and is removed from the
 * story.
 */
const maxCreditLength = 220;
/** Blocks at the end and start of the story that may be a credit. */
const maxLastBlocks = 4;
const maxFirstBlocks = 2;

/** Returns a publisher named in a text, or null. */
type Reader = (text: string) => string | null;

/**
 * Returns the publisher or agency the page took the story from, as the page writes its
 * name, or null.
 *
 * Only explicit evidence counts: a credit line, an agency in the byline or dateline, or a
 * known publisher alone on the last line. Recall: an unlisted publisher is only found in a
 * sentence ("originally published by X").
 */
export function findSourceCredit(draft: Draft): SourceCredit {
  const { language } = draft;
  const isOwnName = createOwnNameTest(draft);
  const context = { isOwnName, language };
  const isPerson = (name: string) =>
    draft.authors.includes(name) && !findKnownPublisher(name, language);
  const rejectOwnName = (name: string | null) =>
    name !== null && !isOwnName(name) && !isPerson(name) ? name : null;

  const readSentence: Reader = (text) => {
    if (text.length > maxNoteLength) return null;
    for (const name of findCreditedNames(text)) {
      const found = rejectOwnName(cleanPublisherName(name, language));
      if (found) return found;
    }
    return null;
  };
  const readCopyright: Reader = (text) => {
    const name = copyrightLine.exec(text)?.groups?.['name']?.trim() ?? '';
    return text.length <= maxNoteLength && findKnownPublisher(name, language)
      ? rejectOwnName(name)
      : null;
  };
  const readLabelled: Reader = (text) => {
    const named =
      text.length > maxCreditLength ? undefined : sourceLabel.exec(text)?.groups?.['name'];
    return named ? readAgencyLine(named, context, true) : null;
  };
  const readAgency: Reader = (text) => readAgencyLine(text, context);
  const readKnownPublisher: Reader = (text) =>
    findKnownPublisher(text, language) ? rejectOwnName(text) : null;

  const { head, tail } = draft.story ? findLinesAroundStory(draft.story) : { head: [], tail: [] };
  const getTexts = (lines: readonly Line[]) => lines.map((line) => line.text);
  // A name alone after an image is the image's credit.
  const withoutImageCredits = (lines: readonly Line[]) =>
    getTexts(lines.filter((line) => !line.followsMedia || !readKnownPublisher(line.text)));
  const findFirst = (lines: readonly string[], ...readers: readonly Reader[]) => {
    for (const read of readers)
      for (const line of lines) {
        const name = read(line);
        if (name) return name;
      }
    return null;
  };

  const { blocks } = draft;
  const storyBlocks = [
    ...blocks.slice(-maxLastBlocks).reverse(),
    ...blocks.slice(0, maxFirstBlocks),
  ];
  const isImageCredit = blocks.at(-2)?.type === 'figure';
  for (const [place, block] of storyBlocks.entries()) {
    if (block.type !== 'paragraph') continue;
    const text = collapseWhitespace(inlineText(block.children));
    const isPlain = block.children.every((child) => child.type !== 'link');
    const name =
      readSentence(text) ??
      readLabelled(text) ??
      (place === 0 && isPlain && !isImageCredit ? readKnownPublisher(text) : null);
    if (name) {
      const isCredit = text.length <= maxCreditLength;
      return {
        found: { value: name, source: 'credit' },
        blocks: isCredit ? blocks.filter((other) => other !== block) : blocks,
      };
    }
  }
  const inFlow = tail.filter((line) => line.isInFlow && line.distance === 1);
  const plainTail = tail.filter((line) => line.isPlain && line.distance <= 2);
  const credited =
    findFirst(getTexts(tail), readSentence) ??
    findFirst(getTexts(head), readSentence, readLabelled) ??
    findFirst(getTexts(tail), readLabelled) ??
    findFirst(withoutImageCredits(inFlow), readKnownPublisher) ??
    findFirst(withoutImageCredits(plainTail), readAgency) ??
    findFirst(withoutImageCredits(head).reverse(), readAgency) ??
    readDateline(blocks, context) ??
    findFirst(getTexts(tail), readCopyright);
  const findNamed = (names: readonly NamedSource[], read: Reader) => {
    for (const { source, name } of names) {
      const value = read(name);
      if (value) return { source, value };
    }
    return null;
  };
  const found =
    credited !== null
      ? { value: credited, source: 'credit' as const }
      : (findNamed(getSignatures(draft), readAgency) ??
        findNamed(
          getNamedSources(draft),
          (text) => readLabelled(text) ?? readKnownPublisher(text),
        ));
  return { found, blocks };
}

/** A name that the page gives for its authors or its source. */
interface NamedSource {
  readonly source: Source;
  readonly name: string;
}

const withSource = (source: Source, names: readonly string[]): readonly NamedSource[] =>
  names.map((name) => ({ source, name }));

/** Returns the authors that metadata names. */
function getSignatures({ page, structured, authors, evidence }: Draft): readonly NamedSource[] {
  return [
    ...withSource(
      'json-ld',
      structured.authors.map(({ name }) => name),
    ),
    ...withSource(
      'meta',
      getMetaContents(
        page,
        'author',
        'article:author',
        'articleauthor',
        'parsely-author',
        'cxenseparse:author',
      ),
    ),
    ...withSource(evidence.authors ?? 'text', authors),
  ];
}

/**
 * Returns the publishers that metadata names as the source. Only known ones are used,
 * because most name the page's own publisher or a section.
 */
function getNamedSources({ page, structured }: Draft): readonly NamedSource[] {
  return [
    ...withSource('json-ld', structured.sources),
    ...withSource(
      'meta',
      getMetaContents(
        page,
        'syndication-source-name',
        'original-source-name',
        'article:source',
        'source',
        'dc.source',
        'dcterms.source',
      ),
    ),
  ];
}
