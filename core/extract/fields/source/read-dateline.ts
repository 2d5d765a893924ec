import type { Block, Inline } from '../../../model';
import { inlineText } from '../../../text';
import { collapseWhitespace } from '../../page/clean-text';
import { type PageContext, readAgencyLine } from './read-agency-line';

/** Paragraphs at the start that may have a dateline, and at the end that may have a signature. */
const maxFirstParagraphs = 2;
const maxLastParagraphs = 2;
/** "(AP) —", "LONDON, May 3 (Reuters) -", "[서울=연합뉴스]", "NEW YORK, Jan. 5 /PRNewswire/ --". */
const inBrackets =
  /^(?<place>[^.!?()（）[\]【】]{0,70}?(?:\b\p{L}{1,5}\.[^.!?()（）[\]【】]{0,40})?)\s*[([（【/](?<names>[^()（）[\]【】]{2,50}?)[)\]）】/](?<after>\s*[-–—―:：=.,]*)/u;
/** "Roma, 3 giu. (askanews)", "МОСКВА, 3 мая - РИА Новости." */
const afterDash = /^(?<place>[\p{Lu}][^.!?()]{2,50}?)\s[-–—]\s(?<names>[^.!?()–—]{2,30})\.\s/u;
/** "新华社北京4月24日电". */
const chineseDateline =
  /^(?<names>新华社|中新社|中新网|中央社|新華社)[^，。\s]{1,20}(?:电|電|讯|訊)/u;
/** "… said. (AFP)", "… said. – Reuters". */
const signatureAtEnd =
  /[.!?"”»…。]\s*(?:[([（]\s*(?<names>[^()（）[\]]{2,40})\s*[)\]）]|[–—-]\s*(?<dashed>\p{Lu}[\p{L}/ ]{1,30}))\.?$/u;

/** Returns the agency in the dateline or after the last sentence, or null. */
export function readDateline(blocks: readonly Block[], context: PageContext): string | null {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const readText = ({ children }: { readonly children: readonly Inline[] }) =>
    collapseWhitespace(inlineText(children));
  for (const text of paragraphs.slice(0, maxFirstParagraphs).map(readText)) {
    const match = inBrackets.exec(text)?.groups;
    const isDateline =
      match &&
      (match['place'] === '' ||
        /[-–—―:：=]/.test(match['after'] ?? '') ||
        isPlace(match['place'] ?? ''));
    const bracketed = isDateline
      ? readAgencyLine(match['names']?.replace(/^[^=]*=/, '') ?? '', context)
      : null;
    const name =
      bracketed ??
      readAgencyLine(afterDash.exec(text)?.groups?.['names'] ?? '', context) ??
      readAgencyLine(chineseDateline.exec(text)?.groups?.['names'] ?? '', context);
    if (name) return name;
  }
  for (const text of paragraphs.slice(-maxLastParagraphs).map(readText)) {
    const match = signatureAtEnd.exec(text)?.groups;
    const name = readAgencyLine(match?.['names'] ?? match?.['dashed'] ?? '', context);
    if (name) return name;
  }
  return null;
}

/** True for capitals or up to three words, unlike the start of a sentence. */
function isPlace(text: string): boolean {
  return text === text.toUpperCase() || text.trim().split(/\s+/).length <= 3;
}
