import type { Source, ZonedTime } from '../../../model';
import { collapseWhitespace } from '../../page/clean-text';
import type { Draft } from '../../step';
import { findHeadingElement } from '../find-heading-element';
import { findLinesNearHeading } from '../find-lines-near-heading';
import { isPhotoCredit, publishedWords, updateWords } from './time-words';

/** Characters. Longer text is not the date line. */
const maxDateLength = 120;
/** Milliseconds between a time and the day shown for it. Time zones differ. */
const maxApartMs = 48 * 60 * 60 * 1000;
/** Characters of text before a time that may label it. */
const maxLabelLength = 40;
const nonStorySelector =
  'aside, nav, footer, [class*=comment i], [class*=related i], [class*=recommend i], [class*=teaser i]';

interface ShownTime {
  readonly text: string;
  readonly source: Source;
}

/**
 * Returns the times shown on the page, most reliable first: those marked up, those
 * labelled "published", and those near the headline. `read` parses a time.
 */
export function findShownTimes(
  draft: Draft,
  read: (text: string) => ZonedTime | null,
): { readonly published: readonly ShownTime[]; readonly modified: readonly ShownTime[] } {
  const { document } = draft.page;
  const isTime = (text: string) => read(text) !== null;
  const heading = findHeadingElement(document, draft.headline);
  const marked: ShownTime[] = [];
  const classed: ShownTime[] = [];
  const other: ShownTime[] = [];
  const modified: ShownTime[] = [];
  /** What the page shows of `modified`. */
  const updates: string[] = [];
  for (const element of document.querySelectorAll(
    '[itemprop~=datePublished], [itemprop~=dateModified], time, [class*=publish i], [class*=date i], [class*=time i]',
  )) {
    const box = element.closest(nonStorySelector);
    if (element.localName === 'meta' || (box && !(heading && box.contains(heading)))) continue;
    const text = getTimeText(element, read);
    if (text === '' || text.length > maxDateLength || !isTime(text)) continue;
    const itemprop = element.getAttribute('itemprop') ?? '';
    const names = `${itemprop} ${element.getAttribute('class') ?? ''}`;
    const shown = collapseWhitespace(element.textContent ?? '');
    const context = `${getTextBefore(element)} ${shown.slice(0, maxLabelLength)}`;
    const isUpdate = updateWords.test(context) || /modif|updat/i.test(names);
    const isPublished = publishedWords.test(context) || /publish/i.test(names);
    if (isUpdate && !publishedWords.test(context)) {
      modified.push({ text, source: 'class' });
      updates.push(shown);
    } else if (/datePublished/.test(itemprop)) marked.push({ text, source: 'microdata' });
    else if (isPublished) classed.push({ text: getTextAfterLabel(text), source: 'class' });
    else other.push({ text, source: element.localName === 'time' ? 'microdata' : 'class' });
  }
  const lines = findLinesNearHeading(heading).filter(
    (line) => isTime(line) && !isPhotoCredit(line),
  );
  const labelled = lines.filter((line) => publishedWords.test(line)).map(getTextAfterLabel);
  updates.push(...lines.filter((line) => updateWords.test(line) && !publishedWords.test(line)));
  // The label of an update may be in another element than its time.
  const isUpdate = (line: string) => updates.some((update) => update.includes(line));
  const unlabelled = lines.filter(
    (line) => !publishedWords.test(line) && !updateWords.test(line) && !isUpdate(line),
  );
  const fromText = (text: string): ShownTime => ({ text, source: 'text' });
  const stated = [...marked, ...classed, ...labelled.map(fromText)];
  return {
    published: [
      ...stated,
      ...other,
      ...unlabelled.map(fromText),
      ...(stated.length > 0 ? [] : findLabelledLines(document).filter(isTime).map(fromText)),
    ],
    modified: [...modified, ...lines.filter((line) => updateWords.test(line)).map(fromText)],
  };
}

/** Returns the machine-readable time of an element, unless it shows one that is days apart. */
function getTimeText(element: Element, read: (text: string) => ZonedTime | null): string {
  const shown = collapseWhitespace(element.textContent ?? '');
  const text = element.getAttribute('datetime') || element.getAttribute('content');
  if (!text) return shown;
  const time = read(text);
  const shownTime = time && shown.length <= maxDateLength ? read(shown) : null;
  const isApart =
    time && shownTime && Math.abs(Date.parse(time) - Date.parse(shownTime)) > maxApartMs;
  return isApart ? shown : text;
}

/** Returns the text after "published": "Updated 3 May, published 1 May" gives "1 May". */
function getTextAfterLabel(text: string): string {
  const label = publishedWords.exec(text);
  const rest = label ? text.slice(label.index + label[0].length) : text;
  return /\d/.test(rest) ? rest : text;
}

/** Returns short lines anywhere on the page that start with a publication label. */
function findLabelledLines(document: Document): readonly string[] {
  const lines: string[] = [];
  for (const element of document.querySelectorAll('p, span, div, li, small, em')) {
    if (
      element.childElementCount > 2 ||
      containsBlock(element) ||
      element.closest(nonStorySelector)
    )
      continue;
    const text = collapseWhitespace(element.textContent ?? '');
    if (text.length > maxDateLength / 2) continue;
    const label = publishedWords.exec(text);
    if (label && label.index < maxLabelLength / 4) lines.push(getTextAfterLabel(text));
  }
  return lines;
}

function containsBlock(element: Element): boolean {
  return [...element.children].some(({ localName }) =>
    /^(?:div|p|ul|ol|table|section|article)$/.test(localName),
  );
}

/** Returns the text right before a time: "Updated" in `<span>Updated <time>`. */
function getTextBefore(element: Element): string {
  const before = collapseWhitespace(element.previousSibling?.textContent ?? '');
  if (before !== '') return before.slice(-maxLabelLength);
  const parent = element.parentElement;
  const first = collapseWhitespace(parent?.firstChild?.textContent ?? '');
  const outer = parent?.firstElementChild === element ? parent.previousElementSibling : null;
  return `${collapseWhitespace(outer?.textContent ?? '').slice(-maxLabelLength)} ${first}`.slice(
    -maxLabelLength,
  );
}
