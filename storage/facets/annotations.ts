import type { Facet } from '../../core/rpc';
import * as annotations from '../annotations/annotations';
import { listAllAnnotations, listAnnotationTags } from '../annotations/notebook';
import type { Access } from '../schema/access';

export function annotationMethods(access: Access): Facet<'annotations'> {
  const { db, write, readFrom, answer } = access;
  const texts = [db.clips, db.versions, db.annotations];
  return {
    listAnnotations: (clipId) => readFrom(texts, () => annotations.listAnnotations(db, clipId)),
    addAnnotation: (added) => write(() => annotations.addAnnotation(db, added)),
    editAnnotation: (id, edit, now) => write(() => annotations.editAnnotation(db, id, edit, now)),
    deleteAnnotation: (id, now) => write(() => annotations.deleteAnnotation(db, id, now)),
    restoreAnnotation: (id, now) => write(() => annotations.restoreAnnotation(db, id, now)),
    listAllAnnotations: (filter, order, limit, after) =>
      answer(() => listAllAnnotations(db, filter, order, limit, after)),
    listAnnotationTags: () => answer(() => listAnnotationTags(db)),
  };
}
