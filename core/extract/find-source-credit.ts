import type { Block } from '../model';
import { inlineText } from '../model';
import { collapse, foldText } from './clean-text';
import { metaContents } from './meta';
import type { Draft } from './step';

/** "Originally published by X", "This story first appeared in X", "Source: X": X is the name. */
const creditLine =
  /^(?:(?:this|the) (?:story|article|piece|report|text) )?(?:was |is )?(?:(?:originally|first) (?:published|appeared|reported)(?: (?:by|in|on|at))?|re-?published (?:from|with permission (?:of|from))|(?:story|article|report|content) (?:by|from|courtesy of)|courtesy of|syndicated (?:from|by)|source|quelle|dieser (?:text|artikel|beitrag) (?:erschien|ist) zuerst (?:in|bei|im)(?: erschienen)?|fuente|fonte|source originale|cet article (?:est paru|a été publié) (?:d'abord )?(?:dans|sur)|este artículo (?:se publicó|apareció) originalmente en)\s*:?\s+(.{2,80}?)(?:[.,]? (?:and is|under|with permission|on \d|here\b).*)?[.\s]*$/iu;
const dateline = /^\p{Lu}[^()（）.!?]{1,60}[(（]([\p{L}][\p{L}\p{N} .&-]{1,40})[)）]\s*[-–—:]+\s/u;
const creditWords = /credit|source|syndicat|provider|agency|attribution|copyright|distributor/i;
/** Words, at most, of a line that is nothing but a masthead. */
const mostMastheadWords = 6;

/** Who published the story first, with the blocks that are left when its credit line is taken out. */
export interface SourceCredit {
  readonly name: string | null;
  readonly blocks: readonly Block[];
}

/**
 * The original publisher or agency of a syndicated story.
 *
 * What the reader sees counts most: a line at the end (or start) of the story
 * that names another masthead and nothing else. That line is no text of the
 * story, so it is taken out of the body.
 */
export function findSourceCredit(draft: Draft): SourceCredit {
  const line = findCreditLine(draft);
  if (line)
    return { name: line.name, blocks: draft.blocks.filter((block) => block !== line.block) };
  const around = findLineAround(draft);
  if (around) return { name: around, blocks: draft.blocks };
  const named = [
    ...metaContents(
      draft.page,
      'syndication-source-name',
      'original-source-name',
      'article:source',
      'source',
      'content_source',
      'dc.source',
    ),
    ...draft.structured.sources,
  ];
  // A house that signs the story on the page of another house is where it comes from.
  const signed = draft.structured.authors
    .filter(({ isOrganisation }) => isOrganisation)
    .map(({ name }) => name);
  for (const name of [...named, datelineCredit(draft), markedCredit(draft), ...signed]) {
    if (name && isMasthead(name) && isOther(name, draft)) return { name, blocks: draft.blocks };
  }
  return { name: null, blocks: draft.blocks };
}

function findCreditLine(draft: Draft): { name: string; block: Block } | null {
  const { blocks } = draft;
  for (const [place, block] of [...blocks.slice(-3).reverse(), ...blocks.slice(0, 2)].entries()) {
    if (block.type !== 'paragraph') continue;
    const text = collapse(inlineText(block.children));
    const told = creditLine
      .exec(text)?.[1]
      ?.replace(/^(the )?(?=\p{Lu})/u, '$1')
      .trim();
    if (told && told.split(' ').length <= 8 && isOther(told, draft)) return { name: told, block };
    if (place === 0 && isBareMasthead(text) && isOther(text, draft)) return { name: text, block };
  }
  return null;
}

/** Lines behind the story, and before it, that are looked at. */
const linesAfter = 6;
const linesBefore = 3;

/** The masthead in a credit line that stands beside the story and is none of its text. */
function findLineAround(draft: Draft): string | null {
  if (!draft.story) return null;
  const { outline, isStory } = draft.story;
  const start = isStory.indexOf(true);
  const end = isStory.lastIndexOf(true) + 1;
  const lines = [
    ...outline.runs.slice(end, end + linesAfter),
    ...outline.runs.slice(Math.max(0, start - linesBefore), start),
  ].map((run) => run.text);
  for (const [place, text] of lines.entries()) {
    const told = creditLine.exec(text)?.[1]?.trim();
    if (told && told.split(' ').length <= 8 && isOther(told, draft)) return told;
    if (place === 0 && isBareMasthead(text) && isOther(text, draft)) return text;
  }
  return null;
}

/** The agency in "ALDEN (Northern Wire) - The bridge": a dateline before the first sentence. */
function datelineCredit({ blocks }: Draft): string | null {
  const first = blocks.find((block) => block.type === 'paragraph');
  const text = first?.type === 'paragraph' ? collapse(inlineText(first.children)) : '';
  return dateline.exec(text)?.[1]?.trim() ?? null;
}

/** A last line such as "The Northern Ledger": title case, no full stop, few words. */
function isBareMasthead(text: string): boolean {
  if (!isMasthead(text) || /[.!?:;,"“”…]/.test(text)) return false;
  const words = text.split(' ');
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  const small = words.filter((word) =>
    /^(of|the|and|for|de|la|le|der|die|das|und|et|y|di|del)$/i.test(word),
  ).length;
  return capital + small >= words.length && capital > 0;
}

function isMasthead(text: string): boolean {
  const words = text.split(' ').length;
  return (
    text.length > 2 && text.length <= 60 && words <= mostMastheadWords && !/^https?:/.test(text)
  );
}

/** A credit that stands on the page in an element of that name, outside figures. */
function markedCredit({ page }: Draft): string | null {
  for (const element of page.document.querySelectorAll(
    '[class*=source i], [class*=syndicat i], [class*=provider i], [class*=agency i]',
  )) {
    if (element.closest('figure, aside, nav, footer, li') || !creditWords.test(element.className))
      continue;
    const text = collapse(element.textContent ?? '');
    const told = creditLine.exec(text)?.[1] ?? text;
    if (isBareMasthead(told)) return told;
  }
  return null;
}

/** Not the page's own masthead and not one of the story's people. */
function isOther(name: string, { publisher, authors, headline, structured }: Draft): boolean {
  const folded = foldText(name).replace(/^the /, '');
  const same = (other: string | null) => {
    const known = foldText(other ?? '').replace(/^the /, '');
    return known !== '' && (known === folded || known.includes(folded));
  };
  const houses = structured.authors.filter(({ isOrganisation }) => isOrganisation);
  const people = authors.filter((author) => !houses.some((house) => house.name === author));
  return folded !== '' && !same(publisher) && !same(headline) && !people.some(same);
}
