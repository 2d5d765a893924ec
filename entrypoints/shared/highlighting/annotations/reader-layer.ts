import { describe, readText, type Scheduler } from '../../../../core/anchor';
import { assignField, locateInElement } from '../../../../core/anchor/fields';
import { type Passage, type PassageField, passageFields } from '../../../../core/model';
import { type AnnotationLayer, createAnnotationLayer } from './annotation-layer';
import { type LocatedPassage, locatePassages } from './locate-passages';

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

/**
 * Describes a range of a copy. A passage in a field has the context that it has in the whole
 * copy: the page that it comes from shows the same fields around it.
 */
export function describeInCopy(story: Element, range: Range): Passage {
  const root = listCopyRoots(story).find((one) => one.contains(range.commonAncestorContainer));
  const field = root && getField(root);
  if (!root || !field) return describe(root ?? story, range);
  const passage = describe(root, range);
  if (!story.contains(root)) return { ...passage, field };
  return { ...describe(story, range), position: passage.position, field };
}

/**
 * Returns the texts of a copy: its body, its fields, and all of them together for passages of
 * several. The panel shows the headline above the copy.
 */
export function listCopyRoots(story: Element): readonly Element[] {
  const ownFields = [...story.querySelectorAll('[data-field]')];
  const hasHeadline = ownFields.some((element) => getField(element) === 'headline');
  const outside = hasHeadline
    ? []
    : story.ownerDocument.querySelectorAll('[data-field="headline"]');
  return [...story.querySelectorAll('.reader__body'), ...outside, ...ownFields, story];
}

function getField(element: Element): PassageField | undefined {
  const name = element.getAttribute('data-field');
  return passageFields.find((field) => field === name);
}

/** `locatePassages` for a copy: looks up passages of fields in the elements of these fields. */
export async function locateInCopy(
  roots: readonly Element[],
  passages: readonly Passage[],
  slices: Scheduler,
  signal: AbortSignal,
): Promise<readonly (LocatedPassage | null)[] | null> {
  const texts = roots.map((root) => ({ root, field: getField(root), rootText: readText(root) }));
  // The last one is the whole copy.
  const parts = texts.slice(0, -1).map(({ field, rootText: { text } }) => ({
    field: field ?? null,
    text,
  }));
  const places = passages.map((passage): LocatedPassage | null => {
    const assigned = assignField(passage, parts);
    const at = texts.find(({ field }) => field !== undefined && field === assigned.field);
    if (!at?.field) return null;
    const language = at.root.closest('[lang]')?.getAttribute('lang') ?? '';
    const located = locateInElement(assigned, at.field, at.rootText, language);
    return located.how === 'lost' ? null : { ...located, root: at.root };
  });
  const rest = passages.filter((_, index) => places[index] === null);
  const others = roots.filter((root) => getField(root) === undefined);
  const found = await locatePassages(others, rest, slices, signal);
  if (!found) return null;
  const byPassage = new Map(rest.map((passage, index) => [passage, found[index] ?? null]));
  return passages.map((passage, index) => places[index] ?? byPassage.get(passage) ?? null);
}
