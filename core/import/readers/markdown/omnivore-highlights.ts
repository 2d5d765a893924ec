import type { ImportedAnnotation } from '../../items/imported-item';
import { appendText, makeAnnotation } from '../../items/make-item';
import type { Report } from '../../items/report';
import { readTags } from '../fields/read-tags';
import { isNoteCut, removeOpenLink } from './cut-end';

/** What Omnivore's plugins write after a quote: a link to it, and its labels. */
const linkBack = /\s*\[⤴️?\]\([^()\s]*\)(.*)$/su;

/**
 * Reads highlights as Omnivore writes them: each is a quote, then its labels ("#boats
 * #winter") and its note. Text before the first quote is a note on the page.
 */
export function readOmnivoreHighlights(
  markdown: string,
  report: Report,
  row: number,
): { readonly annotations: readonly ImportedAnnotation[]; readonly note: string } {
  const annotations: ImportedAnnotation[] = [];
  const haveLinks: boolean[] = [];
  let note = '';
  for (const block of removeOpenLink(markdown).split(/\n[^\S\n]*\n+/)) {
    const text = block.trim();
    const last = annotations.at(-1);
    if (text === '') continue;
    if (text.startsWith('>')) {
      const quote = text.replace(/^>[^\S\n]?/gm, '').trim();
      haveLinks.push(linkBack.test(quote));
      const labels = linkBack.exec(quote)?.[1] ?? '';
      const annotation = makeAnnotation(quote.replace(linkBack, ''), {
        tags: readTags(labels.split(/\s+(?=#)/), report, row, 'labels'),
      });
      if (annotation !== null) annotations.push(annotation);
      else report.add('empty-mark', row, 'highlights');
    } else if (last === undefined) note = appendText(note, text);
    else if (isLabels(text) && last.tags.length === 0 && last.note === '') {
      const tags = readTags(text.split(/\s+(?=#)/), report, row, 'labels');
      annotations[annotations.length - 1] = { ...last, tags };
    } else annotations[annotations.length - 1] = { ...last, note: appendText(last.note, text) };
  }
  if (isNoteCut(markdown, haveLinks))
    report.add('cut-off', row, null, annotations.at(-1)?.quote.exact);
  return { annotations, note };
}

/**
 * True for a line of labels, "#boats #winter sea": names of a few words, not a sentence
 * that starts with a hashtag.
 */
function isLabels(text: string): boolean {
  return text
    .split(/ +(?=#)/)
    .every((name) => /^#[^\s#]+(?: [^\s#]+){0,2}$/.test(name) && !/[.,;:!?]$/.test(name));
}
