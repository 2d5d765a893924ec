/**
 * Names that programs give to the fields of a saved page, without case, spaces and punctuation;
 * the first one present is used.
 */
const usualNames = {
  url: ['sourceurl', 'url', 'link', 'address', 'source', 'href', 'uri', 'articleurl'],
  title: ['title', 'headline', 'name', 'articletitle', 'booktitle'],
  note: ['note', 'notes', 'comment', 'comments', 'extended'],
  excerpt: ['standfirst', 'excerpt', 'summary', 'description', 'articleexcerpt'],
  tags: ['tags', 'documenttags', 'labels', 'keywords'],
  folder: ['folder', 'collection'],
  saved: [
    ...['clipped', 'savedat', 'saveddate', 'saved', 'created', 'createdat', 'dateadded', 'added'],
    ...['addedat', 'timeadded', 'datesaved', 'date', 'timestamp', 'time', 'lastinteractiondate'],
    'highlightedat',
  ],
  updated: ['updated', 'updatedat', 'lastmodified', 'datemodified', 'modified'],
  author: ['authors', 'author', 'bookauthor', 'publishedby'],
  publisher: ['publisher', 'site', 'sitename'],
  published: ['published', 'publisheddate', 'publishedat', 'datepublished'],
  language: ['language', 'lang'],
  image: ['imageurl', 'image', 'thumbnail', 'previewpicture', 'cover'],
  content: ['content', 'html'],
  favourite: [
    'favourite',
    'favorite',
    'favourited',
    'favorited',
    'starred',
    'isfavorite',
    'isstarred',
    'isfav',
  ],
  favouriteAt: ['datefavorited', 'favoritedat', 'starredat', 'favourite', 'favorite'],
  archived: ['archived', 'isarchived', 'archive'],
  archivedAt: ['datearchived', 'archivedat', 'archived'],
  queued: ['inqueue'],
  read: ['read', 'isread', 'readat'],
  readAt: ['readat', 'dateread', 'read'],
  unread: ['toread', 'unread'],
  state: ['state', 'status', 'location'],
  highlights: ['highlights', 'annotations'],
  quote: ['quote', 'highlight', 'quotedescription', 'highlighttext', 'selectedtext'],
  /** Of a highlight in a list. */
  words: ['quote', 'text', 'content', 'highlight', 'exact'],
} as const;

export type UsualField = keyof typeof usualNames;

/** Ids, and what the program itself counts or computes. */
const ignored = new Set([
  ...['id', 'guid', 'uid', 'uuid', 'hash', 'meta', 'userid', 'fileid', 'parentid', 'slug'],
  ...['index', 'type', 'typecode', 'root', 'iconuri', 'checksum', 'version', 'owner', 'others'],
  ...['private', 'shared', 'sharednotes', 'wordcount', 'words', 'highlightcount', 'readingtime'],
  ...['listeningtime', 'firstopenedat', 'lastopenedat', 'lastmovedat'],
  ...['datelastused', 'metainfo', 'xpath', 'startoffset', 'endoffset', 'groupid', 'user'],
  'annotatorschemaversion',
]);

/** Finds the fields of a record by the names that it has. */
export interface NameFinder {
  /** The name of a field in the record; the most usual one if it is not there. */
  find(field: UsualField): string;
  /** All names that the record has for a field, the first choice first. */
  findAll(field: UsualField): readonly string[];
  /** Those that carry no user data. */
  readonly ignored: readonly string[];
}

/** Returns the finder for records with these names. */
export function createNameFinder(names: Iterable<string>): NameFinder {
  const byFolded = new Map<string, string>();
  const ignoredNames: string[] = [];
  for (const name of names) {
    const folded = foldName(name);
    if (!byFolded.has(folded)) byFolded.set(folded, name);
    // wallabag 1 also writes all fields under numbers.
    if (ignored.has(folded) || /^\d+$/.test(name)) ignoredNames.push(name);
  }
  const findAll = (field: UsualField) =>
    usualNames[field].flatMap((name) => byFolded.get(name) ?? []);
  return {
    findAll,
    find: (field) => findAll(field)[0] ?? usualNames[field][0],
    ignored: ignoredNames,
  };
}

function foldName(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '');
}
