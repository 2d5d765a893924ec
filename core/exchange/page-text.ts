import type { Image, Text } from 'mdast';
import type { ConstructName, Info, Options, State, Unsafe } from 'mdast-util-to-markdown';

/** Where characters are part of an address and may not be escaped. */
const addresses: ConstructName[] = ['autolink', 'destinationLiteral', 'destinationRaw'];

/** Escapes both of two characters side by side, so that neither half is left over. */
const doubled = (character: string): Unsafe[] => {
  const literal = /[(){}]/.test(character) ? `\\${character}` : character;
  return [
    unsafe({ character, after: `(?=${literal})` }),
    unsafe({ before: `(?<=${literal})`, character }),
  ];
};

function unsafe(pattern: Unsafe): Unsafe {
  return { ...pattern, inConstruct: 'phrasing', notInConstruct: addresses };
}

/**
 * Serialises text of a page so that no program takes it for more than text.
 *
 * - "<" and ">" become character references. A backslash is not enough: a bare
 *   address before it is linked by many programs, which takes the backslash with
 *   it and leaves a tag.
 * - What is linked without a mark (`http:`, `www.`, `a@b`) is escaped, as
 *   `mdast-util-gfm-autolink-literal` does.
 * - So are Obsidian's, Dataview's, Templater's and Logseq's own marks: comments
 *   (`%%`), fields and properties (`key:: value`), macros (`{{query}}`), block
 *   references (`((id))`) and tags (`#tag`).
 */
export const pageTextToMarkdown: Options = {
  unsafe: [
    unsafe({ character: '<' }),
    unsafe({ character: '>' }),
    unsafe({ before: '(?<=[ps])', character: ':', after: '\\/' }),
    unsafe({ before: '(?<=[Ww]{3})', character: '.' }),
    unsafe({ before: '(?<=[+\\-.\\w])', character: '@', after: '[\\-.\\w]' }),
    unsafe({ character: '#', after: '\\S' }),
    ...['%', ':', '{', '('].flatMap(doubled),
  ],
  handlers: { text: writeText, image: Object.assign(writeImage, { peek: () => '!' }) },
};

function writeText(node: Text, _: unknown, state: State, info: Info): string {
  // marked takes the backslashes off brackets in the text of a link, and reads it again.
  const encode = state.stack.includes('label') ? ['<', '>', '[', ']'] : ['<', '>'];
  return state.safe(node.value, { ...info, encode } as Info);
}

/** Programs differ in how they read brackets in the text of an image, so none is left there. */
function writeImage(node: Image, _: unknown, state: State, info: Info): string {
  const exit = state.enter('image');
  const exitAddress = state.enter('destinationRaw');
  const isRaw = !/[\p{Cc} ]/u.test(node.url) && node.url !== '';
  const url = isRaw ? state.safe(node.url, { ...info, before: '(', after: ')' }) : `<${node.url}>`;
  exitAddress();
  exit();
  return `![${referenceWords(node.alt ?? '')}](${url})`;
}

/**
 * An address that ends nowhere but at its end, in Markdown, HTML and a property:
 * percent-encodes characters that a URL may not hold, or that open a macro.
 */
export function safeAddress(url: string): string {
  // Its brackets belong to an IPv6 host.
  const host = /^https?:\/\/\[[\da-f:.]+\]/i.exec(url)?.[0] ?? '';
  const rest = url
    .slice(host.length)
    .replace(/[\s"'<>`{}|\\^[\]]|\((?=\()|\p{Cc}|\p{Surrogate}/gu, (character) =>
      /\p{Surrogate}/u.test(character)
        ? '%EF%BF%BD'
        : [...new TextEncoder().encode(character)]
            .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
            .join(''),
    );
  return host + rest;
}

/** Characters that may be more than text anywhere in a note; `&` only before what would be a reference. */
const special =
  /[<>[\]`*~\\|]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)|(?<=[ps]):(?=\/)|(?<=www)\.(?=[-.\w])|(?<=[-+.\w])@(?=[-.\w])|#(?=\S)|%(?=%)|(?<=%)%|:(?=:)|(?<=:):|\{(?=\{)|(?<=\{)\{|\((?=\()|(?<=\()\(/giu;
/** What begins a block at the beginning of a line. */
const lineStart = /^([^\S\n]*)([-+=>#]|\d+[.)](?=\s|$))/gmu;

/**
 * Page text as text wherever a template puts it: in Markdown and within an HTML
 * element alike. Uses character references, which both understand.
 */
export function referenceWords(text: string): string {
  const reference = (character: string) => `&#${character.codePointAt(0)};`;
  return text
    .replace(special, reference)
    .replace(
      lineStart,
      (_, space: string, mark: string) => `${space}${mark.replace(/[^\d]/, reference)}`,
    );
}
