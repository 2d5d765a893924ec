import type { ImportTools } from '../../import-tools';

/** Those that programs write in titles and addresses. The browser resolves the others. */
const usual: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&#39;': "'" },
  ...{ '&#x27;': "'", '&nbsp;': '\u00a0' },
};

/** Text of markup with its character references replaced. */
export function decodeEntities(text: string, tools: ImportTools): string {
  const references = text.match(/&(?:#x?[\da-f]+|[a-z][a-z\d]*);/gi) ?? [];
  if (references.every((reference) => Object.hasOwn(usual, reference))) {
    return text.replace(/&[#\w]+;/g, (reference) => usual[reference] ?? reference);
  }
  return tools.parseHtml(text.replaceAll('<', '&lt;')).body?.textContent ?? text;
}
