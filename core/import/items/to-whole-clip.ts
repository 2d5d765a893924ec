import { placePassages } from '../../anchor/story/place-passages';
import {
  type Annotation,
  type Article,
  addressKey,
  type Clip,
  getDisplayTitle,
  type IncomingClip,
  type Instant,
  isHostName,
  noPosition,
  summarise,
  workKey,
} from '../../model';
import { countWords, createStableId, plainText } from '../../text';
import type { ImportedItem } from './imported-item';

/** Default colour, as for new highlights. */
const defaultColour = 'sun';

/**
 * Converts an item to a clip of the library. Its ids are derived from the address, the
 * text and the quotes: importing the same page of the same file again gives the same
 * clip. A page without a text becomes a link. A page that has no date is dated by its first
 * highlight, otherwise `undatedAt`. Other missing times are set to `now`, and no time is later. Clip and highlights count as changed now, whatever the other program says:
 * they are new here.
 */
export function toWholeClip(
  item: ImportedItem,
  now: Instant,
  undatedAt: Instant = now,
): IncomingClip {
  const key = getItemKey(item);
  const article = toArticle(item);
  const clippedAt = clampTime(item.savedAt ?? getFirstTime(item) ?? undatedAt, now);
  const text = item.body === null ? null : plainText(item.body);
  const version = {
    id: createStableId(text === null ? `link ${key}` : `version ${key} ${text}`),
    clipId: createStableId(`clip ${key}`),
    keptAt: clippedAt,
    article,
  };
  const annotations = toAnnotations(item, version, key, now);
  const since = clampTime(item.updatedAt ?? clippedAt, now);
  const archivedAt = clampTime(item.archivedAt ?? since, now);
  const clip: Clip = {
    id: version.clipId,
    addresses: [key, ...(item.identifiers ?? [])],
    versionId: version.id,
    summary: summarise(article),
    wordCount: text === null ? 0 : countWords(text),
    tags: item.tags,
    note: item.note,
    annotationCount: annotations.length,
    // An archived page counts as read by then.
    readAt: item.isRead ? clampTime(item.readAt ?? archivedAt, now) : null,
    favouriteAt: item.isFavourite ? clampTime(item.favouriteAt ?? since, now) : null,
    archivedAt: item.isArchived ? archivedAt : null,
    readingPlace: null,
    clippedAt,
    updatedAt: now,
    deletedAt: null,
  };
  const coloured = annotations
    .filter((_, index) => item.annotations[index]?.colour != null)
    .map(({ id }) => id);
  const identified = item.annotations.flatMap(({ id }) => id ?? []);
  return {
    ...{ clip, versions: [version], annotations },
    ...(item.isRendering && { isRendering: true }),
    ...(item.savedAt === null && { isUndated: true }),
    ...(coloured.length > 0 && { coloured }),
    ...(identified.length > 0 && { identified }),
  };
}

/** When its first highlight was made, if the file says so. */
function getFirstTime({ annotations }: ImportedItem): Instant | undefined {
  return annotations.flatMap(({ createdAt }) => createdAt ?? []).sort()[0];
}

/** The key to look a clip up by: its address, otherwise its title and authors, or its site. */
export function getItemKey({ url, headline, authors, publisher }: ImportedItem): string {
  if (url !== null) return addressKey(url);
  const isOfSite = authors.length === 0 && publisher !== null && isHostName(publisher);
  return workKey(headline ?? '', isOfSite ? [publisher] : authors);
}

function toArticle(item: ImportedItem): Article {
  const { standfirst, authors, publisher, sourceCredit, section } = item;
  const { publishedAt, modifiedAt, language, imageUrl, body } = item;
  return {
    headline: getDisplayTitle({ headline: item.headline ?? '', url: item.url }),
    standfirst,
    authors,
    publisher,
    sourceCredit,
    publishedAt,
    modifiedAt,
    language,
    url: item.url,
    section,
    image: imageUrl === null ? null : { url: imageUrl, alt: '', caption: null, credit: null },
    body: body ?? { type: 'root', children: [] },
    completeness: body === null ? 'link' : item.completeness,
    evidence: null,
  };
}

function toAnnotations(
  item: ImportedItem,
  version: { readonly id: string; readonly clipId: string; readonly article: Article },
  key: string,
  now: Instant,
): readonly Annotation[] {
  const repeats = new Map<string, number>();
  const passages = item.annotations.map(({ quote, earlier }) => ({
    quote,
    position: noPosition,
    ...(earlier && { earlier }),
    textVersion: 1,
  }));
  const placed = placePassages(version.article, passages);
  return item.annotations.map((annotation, index): Annotation => {
    const quote = annotation.quote.exact.replace(/\s+/g, ' ');
    const repeat = repeats.get(quote) ?? 0;
    repeats.set(quote, repeat + 1);
    const createdAt = clampTime(annotation.createdAt ?? item.savedAt ?? now, now);
    return {
      id: annotation.id ?? createStableId(`mark ${key} ${repeat} ${quote}`),
      clipId: version.clipId,
      ...(annotation.author && { author: annotation.author }),
      versionId: version.id,
      passage: placed[index]?.passage ?? {
        quote: annotation.quote,
        position: noPosition,
        textVersion: 1,
      },
      colour: annotation.colour ?? defaultColour,
      note: annotation.note,
      tags: annotation.tags,
      ...(annotation.location && { location: annotation.location }),
      createdAt,
      updatedAt: clampTime(annotation.updatedAt ?? now, now),
      deletedAt: null,
    };
  });
}

function clampTime(time: Instant, now: Instant): Instant {
  return time < now ? time : now;
}
