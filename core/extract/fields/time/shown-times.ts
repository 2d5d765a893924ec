import type { Source } from '../../../model';
import { collapse } from '../../page/clean-text';
import type { Draft } from '../../step';
import { findHeadingElement } from '../heading-element';
import { findLinesNear } from '../near-heading';
import { publishedWords, updateWords } from './time-words';

/** Characters; a longer text is not the date line. */
const longestDate = 120;
/** Characters of the words before a time that say which one it is. */
const longestLabel = 40;
const elsewhere =
  'aside, nav, footer, [class*=comment i], [class*=related i], [class*=recommend i], [class*=teaser i]';

interface ShownTime {
  readonly text: string;
  readonly source: Source;
}

/**
 * The times that readers see, surest first: marked as such, called
 * "published", then those that stand near the headline. `isTime` says whether
 * a text can be read as one.
 */
export function findShownTimes(
  draft: Draft,
  isTime: (text: string) => boolean,
): { readonly published: readonly ShownTime[]; readonly modified: readonly ShownTime[] } {
  const { document } = draft.page;
  const heading = findHeadingElement(document, draft.headline);
  const marked: ShownTime[] = [];
  const called: ShownTime[] = [];
  const other: ShownTime[] = [];
  const modified: ShownTime[] = [];
  for (const element of document.querySelectorAll(
    '[itemprop~=datePublished], [itemprop~=dateModified], time, [class*=publish i], [class*=date i], [class*=time i]',
  )) {
    const box = element.closest(elsewhere);
    if (element.localName === 'meta' || (box && !(heading && box.contains(heading)))) continue;
    const text = writtenIn(element);
    if (text === '' || text.length > longestDate || !isTime(text)) continue;
    const itemprop = element.getAttribute('itemprop') ?? '';
    const names = `${itemprop} ${element.getAttribute('class') ?? ''}`;
    const around = `${textBefore(element)} ${collapse(element.textContent ?? '').slice(0, longestLabel)}`;
    const isUpdate = updateWords.test(around) || /modif|updat/i.test(names);
    const isPublished = publishedWords.test(around) || /publish/i.test(names);
    if (isUpdate && !publishedWords.test(around)) modified.push({ text, source: 'class' });
    else if (/datePublished/.test(itemprop)) marked.push({ text, source: 'microdata' });
    else if (isPublished) called.push({ text: behindLabel(text), source: 'class' });
    else other.push({ text, source: element.localName === 'time' ? 'microdata' : 'class' });
  }
  const lines = findLinesNear(heading).filter(isTime);
  const told = lines.filter((line) => publishedWords.test(line)).map(behindLabel);
  const plain = lines.filter((line) => !publishedWords.test(line) && !updateWords.test(line));
  const asText = (text: string): ShownTime => ({ text, source: 'text' });
  return {
    published: [
      ...marked,
      ...called,
      ...told.map(asText),
      ...other,
      ...plain.map(asText),
      ...(marked.length + called.length + told.length > 0
        ? []
        : labelledLines(document).filter(isTime).map(asText)),
    ],
    modified: [...modified, ...lines.filter((line) => updateWords.test(line)).map(asText)],
  };
}

function writtenIn(element: Element): string {
  return (
    element.getAttribute('datetime') ||
    element.getAttribute('content') ||
    collapse(element.textContent ?? '')
  );
}

/** "Updated 3 May, published 1 May": what stands behind the word of publication. */
function behindLabel(text: string): string {
  const label = publishedWords.exec(text);
  const rest = label ? text.slice(label.index + label[0].length) : text;
  return /\d/.test(rest) ? rest : text;
}

/** Short lines anywhere that begin by saying that something was published. */
function labelledLines(document: Document): readonly string[] {
  const lines: string[] = [];
  for (const element of document.querySelectorAll('p, span, div, li, small, em')) {
    if (element.childElementCount > 2 || holdsBlocks(element) || element.closest(elsewhere))
      continue;
    const text = collapse(element.textContent ?? '');
    if (text.length > longestDate / 2) continue;
    const label = publishedWords.exec(text);
    if (label && label.index < longestLabel / 4) lines.push(behindLabel(text));
  }
  return lines;
}

function holdsBlocks(element: Element): boolean {
  return [...element.children].some(({ localName }) =>
    /^(?:div|p|ul|ol|table|section|article)$/.test(localName),
  );
}

/** The words right before a time: "Updated" in `<span>Updated <time>`. */
function textBefore(element: Element): string {
  const before = collapse(element.previousSibling?.textContent ?? '');
  if (before !== '') return before.slice(-longestLabel);
  const parent = element.parentElement;
  const first = collapse(parent?.firstChild?.textContent ?? '');
  const outer = parent?.firstElementChild === element ? parent.previousElementSibling : null;
  return `${collapse(outer?.textContent ?? '').slice(-longestLabel)} ${first}`.slice(-longestLabel);
}
