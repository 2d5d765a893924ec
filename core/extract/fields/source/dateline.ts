import type { Block } from '../../../model';
import { inlineText } from '../../../text';
import { collapse } from '../../page/clean-text';
import { type PageNames, readAgencyLine } from './agency-line';

/** Paragraphs in which a dateline may stand, and at the end of which a signature may. */
const firstParagraphs = 2;
const lastParagraphs = 2;
/** "(AP) —", "LONDON, May 3 (Reuters) -", "[서울=연합뉴스]", "NEW YORK, Jan. 5 /PRNewswire/ --". */
const inBrackets =
  /^(?<place>[^.!?()（）[\]【】]{0,70}?(?:\b\p{L}{1,5}\.[^.!?()（）[\]【】]{0,40})?)\s*[([（【/](?<names>[^()（）[\]【】]{2,50}?)[)\]）】/](?<after>\s*[-–—―:：=.,]*)/u;
/** "Roma, 3 giu. (askanews)", "МОСКВА, 3 мая - РИА Новости." */
const behindDash = /^(?<place>[\p{Lu}][^.!?()]{2,50}?)\s[-–—]\s(?<names>[^.!?()–—]{2,30})\.\s/u;
/** "新华社北京4月24日电". */
const chinese = /^(?<names>新华社|中新社|中新网|中央社|新華社)[^，。\s]{1,20}(?:电|電|讯|訊)/u;
/** "… said. (AFP)", "… said. – Reuters". */
const atEnd =
  /[.!?"”»…。]\s*(?:[([（]\s*(?<names>[^()（）[\]]{2,40})\s*[)\]）]|[–—-]\s*(?<dashed>\p{Lu}[\p{L}/ ]{1,30}))\.?$/u;

/** The agency of a dateline, or at the end of the last sentence. */
export function readDateline(blocks: readonly Block[], names: PageNames): string | null {
  const paragraphs = blocks.flatMap((block) =>
    block.type === 'paragraph' ? [collapse(inlineText(block.children))] : [],
  );
  for (const text of paragraphs.slice(0, firstParagraphs)) {
    const match = inBrackets.exec(text)?.groups;
    const isDateline =
      match &&
      (match['place'] === '' ||
        /[-–—―:：=]/.test(match['after'] ?? '') ||
        isPlace(match['place'] ?? ''));
    const bracketed = isDateline
      ? readAgencyLine(match['names']?.replace(/^[^=]*=/, '') ?? '', names)
      : null;
    const name =
      bracketed ??
      readAgencyLine(behindDash.exec(text)?.groups?.['names'] ?? '', names) ??
      readAgencyLine(chinese.exec(text)?.groups?.['names'] ?? '', names);
    if (name) return name;
  }
  for (const text of paragraphs.slice(-lastParagraphs)) {
    const match = atEnd.exec(text)?.groups;
    const name = readAgencyLine(match?.['names'] ?? match?.['dashed'] ?? '', names);
    if (name) return name;
  }
  return null;
}

/** Capitals, or a word or two: no beginning of a sentence. */
function isPlace(text: string): boolean {
  return text === text.toUpperCase() || text.trim().split(/\s+/).length <= 3;
}
