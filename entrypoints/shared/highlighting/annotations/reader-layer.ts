import { describe, type Scheduler } from '../../../../core/anchor';
import { describeInText } from '../../../../core/anchor/describe';
import { isVisible } from '../../../../core/anchor/locate';
import { readTexts } from '../../../../core/anchor/read-text';
import { locateInStoryTask, type StoryPlace } from '../../../../core/anchor/story/locate-in-story';
import type { StorySource, TextSpan } from '../../../../core/anchor/story/story-source';
import { findRange, getTextOffset, type RootText } from '../../../../core/anchor/text/root-text';
import { runTaskInBatches } from '../../../../core/anchor/text/task';
import { type Passage, type PassageField, passageFields } from '../../../../core/model';
import { type AnnotationLayer, createAnnotationLayer } from './annotation-layer';
import type { LocatedPassage } from './locate-passages';

/**
 * Creates the highlights of a saved copy that one of our own pages shows. `findStory` returns
 * the element that holds the copy, or null while none is shown.
 */
export function createReaderLayer(
  view: Window & typeof globalThis,
  findStory: () => Element | null,
  signal: AbortSignal,
): AnnotationLayer {
  const findRoots = () => {
    const story = findStory();
    return story ? listCopyRoots(story) : [];
  };
  return createAnnotationLayer(view, findRoots, signal, locateInCopy);
}

/** The text of a copy with its headline, wherever that is shown. */
interface CopyText extends StorySource {
  readonly text: RootText;
}

/**
 * Describes a range of a copy. A passage in a field has the context that it has in the whole
 * copy: the page that it comes from shows the same fields around it.
 */
export function describeInCopy(story: Element, range: Range): Passage {
  const { text, parts } = readCopy(story);
  const passage = describeInText(text, range);
  const { start, end } = passage.position;
  const part = parts.find((one) => one.start <= start && end <= one.end);
  if (part === undefined) return passage;
  if (part.field === null) return describe(findBody(story) ?? story, range);
  const position = { start: start - part.start, end: end - part.start };
  return { ...passage, position, field: part.field };
}

/**
 * Returns the elements of a copy whose text can be highlighted: its body, its fields, and all of
 * it for passages of several. The panel shows the headline above the copy.
 */
export function listCopyRoots(story: Element): readonly Element[] {
  const body = findBody(story);
  return [...(body ? [body] : []), ...listFields(story), story];
}

function findBody(story: Element): Element | null {
  return story.querySelector('.reader__body');
}

/** Returns the elements of the fields, in reading order. */
function listFields(story: Element): readonly Element[] {
  const own = [...story.querySelectorAll('[data-field]')];
  if (own.some((element) => getField(element) === 'headline')) return own;
  return [...story.ownerDocument.querySelectorAll('[data-field="headline"]'), ...own];
}

function getField(element: Element): PassageField | undefined {
  const name = element.getAttribute('data-field');
  return passageFields.find((field) => field === name);
}

/** Reads a copy, with the fields and labelled texts that `ReaderView` marks. */
function readCopy(story: Element): CopyText {
  const fields = listFields(story);
  const body = findBody(story);
  const outside = fields.filter((element) => !story.contains(element));
  let root: Element = story;
  while (root.parentElement && !outside.every((element) => root.contains(element))) {
    root = root.parentElement;
  }
  const text = readTexts(root, [...outside, story]);
  const parts = [...fields, ...(body ? [body] : [])].map((element) => ({
    field: getField(element) ?? null,
    ...findSpan(text, element),
  }));
  const labelled = [...story.querySelectorAll('[data-field="byline"], [data-credit]')].map(
    (element) => findSpan(text, element),
  );
  return {
    text,
    parts: parts.filter(hasText),
    labelled: labelled.filter(hasText),
    isVisible: (start, end) => isVisible(text, start, end),
  };
}

function hasText({ start, end }: TextSpan): boolean {
  return end > start;
}

/** Returns where the text of an element is. */
function findSpan(rootText: RootText, element: Element): TextSpan {
  const start = getTextOffset(rootText, element, 0);
  const end = getTextOffset(rootText, element, element.childNodes.length);
  return { start, end: start + rootText.text.slice(start, end).trimEnd().length };
}

/** `locatePassages` for a copy, by its fields. */
export async function locateInCopy(
  roots: readonly Element[],
  passages: readonly Passage[],
  slices: Scheduler,
  signal: AbortSignal,
): Promise<readonly (LocatedPassage | null)[] | null> {
  const story = roots.at(-1);
  if (!story) return passages.map(() => null);
  const copy = readCopy(story);
  const language = story.closest('[lang]')?.getAttribute('lang') ?? '';
  const task = locateInStoryTask(copy, passages, language);
  const places = await runTaskInBatches(task, slices, signal);
  return places?.map((place) => place && findInDocument(copy, place, roots)) ?? null;
}

/** Returns a place in the document. Null if the text has changed since it was read. */
function findInDocument(
  { text, parts }: CopyText,
  place: StoryPlace,
  roots: readonly Element[],
): LocatedPassage | null {
  const range = findRange(text, place.start, place.end);
  const root = range && roots.find((one) => one.contains(range.endContainer));
  if (!range || !root) return null;
  // Between two parts, our own pages show texts that are not part of the copy.
  const pieces = (place.pieces ?? [place]).flatMap((piece) =>
    parts
      .map(({ start, end }) => ({
        start: Math.max(start, piece.start),
        end: Math.min(end, piece.end),
      }))
      .filter(hasText)
      .flatMap(({ start, end }) => findRange(text, start, end) ?? []),
  );
  const where = { range, root, ...(pieces.length > 1 && { pieces }) };
  if (place.how !== 'changed') return { ...where, how: place.how };
  const words = text.text.slice(place.start, place.end);
  return { ...where, how: place.how, change: place.change, words };
}
