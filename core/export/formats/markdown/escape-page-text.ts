import type { Image, Text } from 'mdast';
import type { ConstructName, Info, Options, State, Unsafe } from 'mdast-util-to-markdown';

/** Constructs in which characters belong to an address and must not be escaped. */
const addressConstructs: ConstructName[] = ['autolink', 'destinationLiteral', 'destinationRaw'];

/** Escapes both of two adjacent characters, so neither is left over. */
const doubled = (character: string): Unsafe[] => {
  const literal = /[(){}]/.test(character) ? `\\${character}` : character;
  return [
    unsafe({ character, after: `(?=${literal})` }),
    unsafe({ before: `(?<=${literal})`, character }),
  ];
};

function unsafe(pattern: Unsafe): Unsafe {
  return { ...pattern, inConstruct: 'phrasing', notInConstruct: addressConstructs };
}

/**
 * Serialises page text so no program reads it as markup.
 *
 * - "<" and ">" become character references. A backslash is not enough: many programs
 *   autolink a bare address before it and swallow the backslash, which leaves a tag.
 * - Autolinks (`http:`, `www.`, `a@b`) are escaped, as `mdast-util-gfm-autolink-literal`
 *   does.
 * - So is the syntax of Obsidian, Dataview, Templater and Logseq: comments (`%%`), fields
 *   and properties (`key:: value`), macros (`{{query}}`), block references (`((id))`) and
 *   tags (`#tag`).
 * - So is math (`$x$`): see `mathEnd`.
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

/**
 * What can end math: Obsidian and Logseq allow no space before the last "$", so "$5 and $6" needs
 * no backslash. Otherwise each "$" of the text gets one, because Logseq also ends math at "\$".
 */
const mathEnd = /[^ \n]\$/;

function writeText(node: Text, _: unknown, state: State, info: Info): string {
  // marked strips the backslashes from brackets in link text, then parses it again.
  const encode = state.stack.includes('label') ? ['<', '>', '[', ']'] : ['<', '>'];
  const text = state.safe(node.value, { ...info, encode } as Info);
  const hasMath = mathEnd.test(info.before + node.value) && !state.stack.includes('autolink');
  return hasMath ? text.replaceAll('$', '\\$') : text;
}

/** Programs differ in how they parse brackets in the text of an image, so none are left there. */
function writeImage(node: Image, _: unknown, state: State, info: Info): string {
  const exit = state.enter('image');
  const exitAddress = state.enter('destinationRaw');
  const isRaw = !/[\p{Cc} ]/u.test(node.url) && node.url !== '';
  const url = isRaw ? state.safe(node.url, { ...info, before: '(', after: ')' }) : `<${node.url}>`;
  exitAddress();
  exit();
  return `![${escapeAsReferences(node.alt ?? '')}](${url})`;
}

/**
 * Makes an address safe in Markdown, HTML and properties, where it must not end early:
 * percent-encodes characters that are invalid in a URL, or that open a macro.
 */
export function encodeUnsafeUrl(url: string): string {
  // The brackets of an IPv6 host are kept.
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

/** Characters that may be markup anywhere in a note; `&` only before a possible reference. */
const special =
  /[<>[\]`*~\\|]|(?<!\w)_|_(?!\w)|&(?=#?\w+;)|(?<=[ps]):(?=\/)|(?<=www)\.(?=[-.\w])|(?<=[-+.\w])@(?=[-.\w])|#(?=\S)|(?<![ \n])\$|%(?=%)|(?<=%)%|:(?=:)|(?<=:):|\{(?=\{)|(?<=\{)\{|\((?=\()|(?<=\()\(/giu;
/** What starts a block at the start of a line. */
const lineStart = /^([^\S\n]*)([-+=>#]|\d+[.)](?=\s|$))/gmu;

/**
 * Escapes page text for any position in a template, in Markdown and within an HTML
 * element alike. Uses character references, which both understand.
 */
export function escapeAsReferences(text: string): string {
  const reference = (character: string) => `&#${character.codePointAt(0)};`;
  return text
    .replace(special, reference)
    .replace(
      lineStart,
      (_, space: string, mark: string) => `${space}${mark.replace(/[^\d]/, reference)}`,
    );
}
