import { hypothesisUser, toHypothesisUser } from '../../files/hypothesis-user';
import { currentVersion, hasTextPosition, type Instant, type WholeClip } from '../../model';
import { type ListedAnnotation, listAnnotations } from '../values/list-annotations';
import { getTitle } from '../values/title';
import {
  createJsonListWriter,
  type ListWriter,
  type ListWriterOptions,
  writeList,
} from './list-writer';
import { portableJson } from './portable-json';
import { toIri } from './web-annotation';

/**
 * Annotations in Hypothesis's export format, which its client can import. The format has
 * no colours or locations, so these are lost; the annotations become private notes of
 * whoever imports them. What other people made has users of its own.
 */
export function createHypothesisWriter({ now }: Pick<ListWriterOptions, 'now'>): ListWriter {
  const head = { export_date: now, export_userid: hypothesisUser, client_version: 'Pressmark' };
  const opened = JSON.stringify(head, null, 1).replace(/\n\}$/, ',\n "annotations": [');
  return portableJson(
    createJsonListWriter(
      opened,
      (whole) => listAnnotations(whole).map(hypothesisAnnotation),
      () => '\n ]\n}\n',
    ),
  );
}

/** Annotations as the text of such a file. */
export function toHypothesis(wholes: readonly WholeClip[], now: Instant): string {
  return writeList(createHypothesisWriter({ now }), wholes);
}

function hypothesisAnnotation({ annotation, whole }: ListedAnnotation) {
  const { id, author, passage, note, tags, createdAt, updatedAt } = annotation;
  const { article } = currentVersion(whole);
  // A work without an address is identified by its clip's id.
  const uri = article.url ?? toIri(whole.clip.id);
  const user = author ? toHypothesisUser(author) : hypothesisUser;
  return {
    id,
    created: createdAt,
    updated: updatedAt,
    user,
    user_info: { display_name: author?.name ?? 'Pressmark' },
    uri,
    text: note,
    tags,
    group: '__world__',
    permissions: {
      read: [user],
      admin: [user],
      update: [user],
      delete: [user],
    },
    target: [
      {
        source: uri,
        selector: [
          ...(hasTextPosition(passage)
            ? [{ type: 'TextPositionSelector', ...passage.position }]
            : []),
          { type: 'TextQuoteSelector', ...passage.quote },
        ],
      },
    ],
    document: {
      title: [getTitle(article)],
      // An import recognises a work without an address by its title and authors.
      ...(article.url === null &&
        article.authors.length > 0 && { dc: { creator: article.authors } }),
    },
    links: {},
    flagged: false,
    hidden: false,
  };
}
