import { noPosition, type Passage } from '../../model';
import { assignField, type FieldText, locateInField } from '../fields';
import { findInCredit } from '../fields/find-in-credit';
import { isOutside } from '../fields/is-outside';
import { Finder, type TextPlace } from '../text/finder';
import { sliceSearchable } from '../text/root-text';
import { runTask, type Task } from '../text/task';
import { isOnlyUnlabelled, maxLabelLetters } from './is-only-unlabelled';
import {
  listCredits,
  type StoryPart,
  type StorySource,
  splitFieldTexts,
  type TextSpan,
} from './story-source';

/** A place in a story. `pieces` are its parts, in ascending order, if there is other text between them. */
export type StoryPlace = TextPlace & { readonly pieces?: readonly TextSpan[] };

/**
 * Locates passages in a story. Returns places in the whole text, in the order of `passages`;
 * a lost passage gives null.
 */
export function locateInStory(
  source: StorySource,
  passages: readonly Passage[],
  language: string | null,
): readonly (StoryPlace | null)[] {
  return runTask(locateInStoryTask(source, passages, language));
}

/**
 * `locateInStory` as a task that can be paused.
 *
 * A passage is looked up in its field, or else in the body, or else in the whole text. One of
 * several blocks that is not there unchanged is looked up block by block: between headline,
 * standfirst and byline, pages have other lines than articles, or another order. One whose
 * quote has labels that the article lacks, such as "By", is found approximately.
 *
 * A passage without a field may be one of a page from before fields were stored. The field is
 * then found by its context.
 */
export function* locateInStoryTask(
  source: StorySource,
  passages: readonly Passage[],
  language: string | null,
): Task<readonly (StoryPlace | null)[]> {
  const locator = new StoryLocator(source, language ?? '');
  const places: (StoryPlace | null)[] = [];
  for (const passage of passages) {
    places.push(yield* locator.locate(passage));
    yield;
  }
  return places;
}

class StoryLocator {
  readonly #source: StorySource;
  readonly #language: string;
  readonly #texts: readonly FieldText[];
  readonly #body: StoryPart | null;
  readonly #inBody: Finder | null;
  readonly #inWhole: Finder;

  constructor(source: StorySource, language: string) {
    this.#source = source;
    this.#language = language;
    this.#texts = splitFieldTexts(source);
    this.#body = source.parts.find(({ field }) => field === null) ?? null;
    const bodyText = this.#body && sliceSearchable(source.text, this.#body.start, this.#body.end);
    const { isVisible = () => true } = source;
    const offset = this.#body?.start ?? 0;
    const isVisibleInBody = (start: number, end: number) => isVisible(offset + start, offset + end);
    this.#inBody = bodyText && new Finder(bodyText, isVisibleInBody, language);
    this.#inWhole = new Finder(source.text, isVisible, language);
  }

  *locate(passage: Passage): Task<StoryPlace | null> {
    const place = yield* this.#locateAsWhole(passage);
    if (getRank(place) >= ranks.approximate) return place;
    return (yield* this.#locateBlocks(passage)) ?? place;
  }

  *#locateAsWhole(passage: Passage): Task<TextPlace | null> {
    const place = this.#locateInField(passage) ?? (yield* this.#locateInText(passage));
    if (getRank(place) >= ranks.approximate) return place;
    if (place && isOnlyUnlabelled(passage.quote.exact, this.#source, place)) {
      return { start: place.start, end: place.end, how: 'approximate' };
    }
    return this.#locateInCredit(passage) ?? place;
  }

  #locateInField(passage: Passage): TextPlace | null {
    const assigned = assignField(passage, this.#texts);
    if (assigned.field === undefined) return null;
    const index = this.#texts.findIndex(({ field }) => field === assigned.field);
    const [part, text] = [this.#source.parts[index], this.#texts[index]];
    const place = text && locateInField(assigned, text, this.#language);
    return part && place ? shift(place, part) : null;
  }

  /** Locates a passage in the body, or in the whole text if it is not in the body unchanged. */
  *#locateInText(passage: Passage): Task<TextPlace | null> {
    const inBody = this.#inBody && (yield* this.#inBody.find(passage));
    const place = inBody && this.#body ? shift(inBody, this.#body) : null;
    if (getRank(place) >= ranks.moved) return place;
    const inWhole = yield* this.#inWhole.find(passage);
    return getRank(inWhole) > getRank(place) ? inWhole : place;
  }

  /** Locates a passage in the credit of a figure in the body, if it is certain in which. */
  #locateInCredit({ quote }: Passage): TextPlace | null {
    if (this.#body === null) return null;
    const { text } = this.#source.text;
    const matches = listCredits(this.#body, this.#source.labelled).flatMap((span) => {
      const caption = text.slice(text.lastIndexOf('\n', span.start) + 1, span.start);
      const match = findInCredit(quote, caption, text.slice(span.start, span.end));
      return match ? [{ ...match, span }] : [];
    });
    const certain = matches.length > 1 ? matches.filter(({ hasCaption }) => hasCaption) : matches;
    const [only, other] = certain;
    if (only === undefined || other !== undefined) return null;
    return shift({ ...only.position, how: 'approximate' }, only.span);
  }

  /**
   * Locates a passage of several blocks, at least one of them in a field, block by block. Only
   * lines before the body that the story lacks may be missing, as between headline and byline.
   */
  *#locateBlocks(passage: Passage): Task<StoryPlace | null> {
    const blocks = splitBlocks(passage);
    if (blocks.length < 2) return null;
    const places: (TextPlace | null)[] = [];
    for (const block of blocks) {
      const place = yield* this.#locateAsWhole(block);
      places.push(getRank(place) >= ranks.approximate ? place : null);
    }
    const found = places.filter((place) => place !== null);
    const first = places.findIndex((place) => place !== null && this.#isInBody(place));
    const isKnown = places.every(
      (place, index) => place !== null || this.#mayBeMissing(blocks, index, first),
    );
    if (!isKnown || found.every((place) => this.#isInBody(place))) return null;
    return this.#joinPlaces(found);
  }

  #isInBody({ start }: TextSpan): boolean {
    return this.#body !== null && start >= this.#body.start;
  }

  /** True if a block is a short line before the body that the story does not have. */
  #mayBeMissing(blocks: readonly Passage[], index: number, firstInBody: number): boolean {
    const block = blocks[index];
    return (
      block !== undefined &&
      index > 0 &&
      index < (firstInBody < 0 ? blocks.length - 1 : firstInBody) &&
      block.quote.exact.length <= maxLabelLetters &&
      isOutside(block, this.#texts)
    );
  }

  /** Joins the places of blocks. Null if they overlap, or leave out text of the body. */
  #joinPlaces(places: readonly TextPlace[]): StoryPlace | null {
    const { text } = this.#source.text;
    const pieces: TextSpan[] = [];
    for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
      const last = pieces.at(-1);
      if (last && start < last.end) return null;
      const isAdjacent = last !== undefined && text.slice(last.end, start).trim() === '';
      if (last && isAdjacent) pieces[pieces.length - 1] = { start: last.start, end };
      else if (last && this.#isInBody({ start: last.end - 1, end })) return null;
      else pieces.push({ start, end });
    }
    const [start, end] = [pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0];
    return { start, end, how: 'approximate', ...(pieces.length > 1 && { pieces }) };
  }
}

/** Divides a passage into passages of one block each, with the same context. */
function splitBlocks({ quote, textVersion }: Passage): readonly Passage[] {
  const { exact, prefix, suffix } = quote;
  return [...exact.matchAll(/[^\n]+/g)].map(({ 0: block, index }) => ({
    quote: {
      exact: block,
      prefix: prefix + exact.slice(0, index),
      suffix: exact.slice(index + block.length) + suffix,
    },
    position: noPosition,
    textVersion,
  }));
}

const ranks = { exact: 3, moved: 3, approximate: 2, changed: 1 };

function getRank(place: TextPlace | null): number {
  return place ? ranks[place.how] : 0;
}

function shift(place: TextPlace, { start }: TextSpan): TextPlace {
  return { ...place, start: place.start + start, end: place.end + start };
}
