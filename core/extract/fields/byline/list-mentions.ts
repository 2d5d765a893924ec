import type { Source } from '../../../model';
import { findMeta, getMetaContents } from '../../page/meta';
import type { Draft } from '../../step';
import { type BylineMark, findVisibleBylines } from './find-visible-byline';
import { splitByline } from './split-byline';

/** Names of meta elements that contain the author and little else. */
const authorNames = [
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cxenseparse:author',
];
const openGraphNames = [
  'article:author',
  'article:author_name',
  'og:article:author',
  'twitter:creator',
];
/** URLs, user names of social networks and copyright notices. */
const notNames = /^(?:https?:|@)|©|\(c\)|copyright/i;
/** Placeholders that systems use if no author was entered. */
const placeholderName =
  /^(?:admin(?:istrator)?|editor|redaktion|staff|webmaster|root|user|guest|unknown|null|undefined|none|n\/?a)$/i;
/** Labels of the first pair in Twitter card data, if blog software uses it for the author. */
const cardLabel =
  /^(?:written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|skrevet av|skrevet af|skriven av|napisane przez|yazan|ditulis oleh|автор|написано автором|written|von|par|por|作者|執筆者|작성자|كتب بواسطة|כתוב על ידי)/iu;

/** A place that names authors. */
export type MentionKind = 'json-ld' | 'author' | 'meta' | 'open-graph' | 'card' | BylineMark;

/** One place of the page with the names in it. */
export interface Mention {
  readonly kind: MentionKind;
  readonly source: Source;
  readonly names: readonly string[];
}

/** Lists the places that name authors, most reliable first. */
export function listMentions(draft: Draft): readonly Mention[] {
  const { page, structured } = draft;
  const read = (texts: readonly string[]) =>
    texts.filter((text) => !notNames.test(text)).flatMap(splitName);
  const card = findMeta(page, 'twitter:misc:written by') ?? findCardAuthor(draft);
  const mentions: Mention[] = [
    {
      kind: 'json-ld',
      source: 'json-ld',
      names: read(structured.authors.map(({ name }) => name)),
    },
    ...authorNames.map((name) => ({
      kind: 'meta' as const,
      source: 'meta' as const,
      names: read(getMetaContents(page, name)),
    })),
    ...openGraphNames.map((name) => ({
      kind: 'open-graph' as const,
      source: 'open-graph' as const,
      names: read(getMetaContents(page, name)),
    })),
    { kind: 'card', source: 'open-graph', names: read(card === null ? [] : [card]) },
    ...findVisibleBylines(draft).map(({ mark, names }) => ({
      kind: mark,
      source: mark === 'microdata' || mark === 'class' ? mark : ('text' as const),
      names,
    })),
    { kind: 'author', source: 'meta', names: read(getMetaContents(page, 'author')) },
  ];
  return mentions
    .map((mention) => ({
      ...mention,
      names: mention.names.filter((name) => !placeholderName.test(name)),
    }))
    .filter(({ names }) => names.length > 0);
}

/** Splits a name from metadata. Usually one name, sometimes a whole byline or an organisation. */
function splitName(text: string): readonly string[] {
  const names = splitByline(text);
  return names.length === 0 && isOrganisationName(text) ? [text] : names;
}

function findCardAuthor({ page }: Draft): string | null {
  const label = findMeta(page, 'twitter:label1');
  return label && cardLabel.test(label) ? findMeta(page, 'twitter:data1') : null;
}

function isOrganisationName(name: string): boolean {
  return (
    name.length <= 60 &&
    !/@|^https?:|,|\d{3}|about the author/i.test(name) &&
    /\p{L}{2}/u.test(name)
  );
}
