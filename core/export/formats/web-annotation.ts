import { encodeMember, memberIri } from '../../files/member-id';
import { currentVersion, hasTextPosition, type WholeClip, type WorkLocation } from '../../model';
import { type ListedAnnotation, listAnnotations } from '../values/list-annotations';
import { getTitle } from '../values/title';
import { createJsonListWriter, type ListWriter, writeList } from './list-writer';
import { portableJson } from './portable-json';

/**
 * Annotations in the Web Annotation Data Model as JSON-LD: one collection with one page
 * (https://www.w3.org/TR/annotation-model/, media type `application/ld+json;
 * profile="http://www.w3.org/ns/anno.jsonld"`).
 *
 * The colour is the style class of the target; the day of the annotated copy is the
 * target's state.
 */
export function createWebAnnotationWriter(): ListWriter {
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: 'Pressmark',
  };
  const page = ',\n "first": {\n "type": "AnnotationPage",\n "startIndex": 0,\n "items": [';
  const items = portableJson(
    createJsonListWriter(
      JSON.stringify(head, null, 1).replace(/\n\}$/, ''),
      (whole) => listAnnotations(whole).map(webAnnotation),
      (total) => `${total === 0 ? '' : '\n ] }'},\n "total": ${total}\n}\n`,
    ),
  );
  let isOpened = false;
  return {
    ...items,
    add(whole) {
      const text = items.add(whole);
      // An annotation page must contain at least one annotation.
      if (isOpened || text === '') return text;
      isOpened = true;
      return page + text;
    },
  };
}

/** Annotations as the text of such a file. */
export function toWebAnnotations(wholes: readonly WholeClip[]): string {
  return writeList(createWebAnnotationWriter(), wholes);
}

function webAnnotation({ annotation, whole }: ListedAnnotation) {
  const { id, author, passage, colour, note, tags, location } = annotation;
  const { createdAt, updatedAt, versionId } = annotation;
  const { article } = currentVersion(whole);
  const keptAt = whole.versions.find((version) => version.id === versionId)?.keptAt;
  const body = [
    ...(note === '' ? [] : [textualBody(note, 'commenting')]),
    ...tags.map((tag) => textualBody(tag, 'tagging')),
  ];
  return {
    id: toIri(id),
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: createdAt,
    modified: updatedAt,
    generator: { type: 'Software', name: 'Pressmark' },
    ...(author && {
      creator: { id: memberIri + encodeMember(author.id), type: 'Person', name: author.name },
    }),
    ...(body.length > 0 && { body }),
    target: {
      type: 'SpecificResource',
      source: {
        // A work without an address is identified by its clip's id, title and authors.
        id: article.url ?? toIri(whole.clip.id),
        type: 'Text',
        ...(article.url === null
          ? {
              'dc:title': getTitle(article),
              ...(article.authors.length > 0 && { 'dc:creator': article.authors }),
            }
          : { format: 'text/html' }),
        ...(article.language !== null && { language: article.language }),
      },
      ...(keptAt !== undefined &&
        article.url !== null && { state: { type: 'TimeState', sourceDate: keptAt } }),
      styleClass: colour,
      selector: [
        { type: 'TextQuoteSelector', ...passage.quote },
        ...(hasTextPosition(passage)
          ? [{ type: 'TextPositionSelector', ...passage.position }]
          : []),
        ...(location ? [{ type: 'FragmentSelector', value: formatFragment(location) }] : []),
      ],
    },
  };
}

function textualBody(value: string, purpose: 'commenting' | 'tagging') {
  const format = purpose === 'tagging' ? 'text/plain' : 'text/markdown';
  return { type: 'TextualBody', value, format, purpose };
}

/** "page=12" */
function formatFragment({ type, value }: WorkLocation): string {
  return [type, value].filter(Boolean).map(encodeURIComponent).join('=');
}

/** A record id as an IRI; most are UUIDs, which have their own URN scheme. */
export function toIri(id: string): string {
  const isUuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
  if (isUuid) return `urn:uuid:${id.toLowerCase()}`;
  return `urn:pressmark:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
}
