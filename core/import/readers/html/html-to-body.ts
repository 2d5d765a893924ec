import { toBody } from '../../../extract/body/to-body';
import { cleanCopy } from '../../../extract/page/clean-copy';
import { resolveImages } from '../../../extract/page/copy-media';
import { maxElements } from '../../../extract/page/limits';
import type { Body } from '../../../model';
import { plainText } from '../../../text';
import type { ImportTools } from '../../import-tools';

/**
 * Converts foreign HTML to a body, with the allow-list used for pages: nothing in it can
 * run. Null if no text is left, or if it is larger than any story or nested deeper than
 * the stack.
 */
export function htmlToBody(html: string, baseUrl: string, tools: ImportTools): Body | null {
  if (html.trim() === '') return null;
  try {
    return bodyOf(html, baseUrl, tools);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function bodyOf(html: string, baseUrl: string, tools: ImportTools): Body | null {
  const { body } = tools.parseHtml(html);
  if (!body || body.getElementsByTagName('*').length > maxElements) return null;
  cleanCopy(body, baseUrl, 0);
  resolveImages(body, baseUrl);
  const made = toBody(body, baseUrl);
  return plainText(made).trim() === '' ? null : made;
}

/** The plain text of a value that may be HTML. */
export function plainWords(text: string, tools: ImportTools): string {
  if (!/<\/?[a-z][^<>]*>|&[#\w]+;/i.test(text)) return text;
  const { body } = tools.parseHtml(text);
  for (const unread of body?.querySelectorAll('script,style,template') ?? []) unread.remove();
  return (body?.textContent ?? '').replace(/[^\S\n]+/g, ' ').trim();
}
