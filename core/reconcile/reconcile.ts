import { dequal } from 'dequal/lite';
import { applyCorrections } from '../corrections';
import {
  type Annotation,
  type Clip,
  type IncomingClip,
  type Instant,
  listContributedIds,
  type StoredClip,
  type Version,
} from '../model';
import { findNewParagraphs } from '../notes';
import { type AnnotationContext, annotationRules } from './annotation-rules';
import { annotationsRules } from './annotations';
import { clipRules } from './clip-rules';
import {
  type DroppedText,
  findDroppedClipText,
  findDroppedCorrections,
  findDroppedNote,
} from './dropped-text';
import { imageRules } from './image-uses';
import { describeText, type PlacePassages, relocateAnnotations } from './link-text';
import { findDifferingFields, type PageField } from './page-fields';
import { mergeField, mergeRecord, type Situation } from './rule';
import type { TextEdit } from './text-edit';
import { versionsRules } from './versions';

/** Two states of one clip, merged. */
export interface Reconciled {
  /** Parts that did not change are the same objects as in the stored clip. */
  readonly state: StoredClip;
  /** The incoming annotations as merged into `state`, in their order. */
  readonly mergedIncoming: readonly Annotation[];
  /** What the user wrote that is in one of the two states and not in `state`. */
  readonly reported: readonly DroppedText[];
  /** Fields of the page for which another program has another value than `state`. */
  readonly differingFields: readonly PageField[];
}

/** What a merge depends on besides the two states. */
export interface ReconcileOptions {
  readonly now: Instant;
  /** True if another clip has an annotation with this id. */
  readonly isTaken?: (annotationId: string) => boolean;
  /** Null if neither state has annotations. Throws if one has and they need to be moved. */
  readonly place: PlacePassages | null;
}

/**
 * Merges two states of one clip, as `docs/reconcile.md` says for the situation.
 *
 * Addresses, versions and annotations of `incoming` that belong to other clips must be
 * removed before. `stored.versions` may lack versions, as long as it has the current one
 * and those that equal an incoming one.
 */
export function reconcile(
  situation: Situation,
  stored: StoredClip,
  incoming: IncomingClip,
  { now, place, isTaken = () => false }: ReconcileOptions,
): Reconciled {
  if (situation === 'devices' && dequal(stored, incoming)) {
    return {
      state: stored,
      mergedIncoming: incoming.annotations,
      reported: [],
      differingFields: [],
    };
  }
  const given = removeDerived(stored.clip, incoming);
  const context = { stored: stored.clip, incoming: given, now };
  const beforeParts = { ...context, ...noParts, before: {}, merged: {}, hasChangedParts: false };
  const clipId = mergeField(clipRules, situation, beforeParts, 'id') ?? stored.clip.id;
  const { versions, current, isFilled } = versionsRules[situation](stored, incoming, clipId);
  const versionId = current?.id ?? stored.clip.versionId;
  const shown = versions.find(({ id }) => id === versionId);
  const corrections = mergeField(clipRules, situation, beforeParts, 'corrections');
  const isDescribedAnew = current !== null || !dequal(corrections, stored.clip.corrections);
  const { mergedIncoming, reported, ...merged } = annotationsRules[situation]({
    stored:
      isFilled && shown
        ? relocateAnnotations(shown, stored.annotations, place)
        : stored.annotations,
    incoming,
    ...{ clipId, versions, current: shown, now, isTaken, place },
    goneVersions: findGone([...stored.versions, ...incoming.versions], versions),
  });
  const contributions = mergeField(clipRules, situation, beforeParts, 'contributions');
  const annotations = removeOutdated(merged.annotations, [stored.clip, given], { contributions });
  const clip = mergeRecord(clipRules, situation, {
    ...{ ...context, isFilled },
    current: isDescribedAnew && shown ? describeText(shown, corrections) : null,
    annotationCount: annotations.filter(({ deletedAt }) => deletedAt === null).length,
    hasChangedParts:
      !hasSameParts(stored.versions, versions) || !hasSameParts(stored.annotations, annotations),
  });
  const pictures = imageRules[situation](stored.pictures, incoming.pictures);
  const state = { clip, versions, annotations, ...(pictures && { pictures }) };
  return {
    state,
    mergedIncoming,
    reported:
      situation === 'replace'
        ? findDroppedClipText(state, stored)
        : [
            ...findDroppedNotes(clip, [stored.clip, given]),
            ...findDroppedCorrections(clip, stored.clip),
            ...findDroppedCorrections(clip, given),
            ...reported,
          ],
    differingFields: situation === 'add' ? findIgnoredFields(state, incoming) : [],
  };
}

const noParts = { current: null, isFilled: false, annotationCount: 0 } as const;

/**
 * The incoming clip, as far as the file tells. A note that was rendered in another format has only
 * what ours lacks.
 */
function removeDerived(stored: Clip, { clip, isRendering, isUndated }: IncomingClip): Clip {
  return {
    ...clip,
    ...(isRendering && { note: findNewParagraphs(stored.note, clip.note) }),
    ...(isUndated && { clippedAt: stored.clippedAt }),
  };
}

/** Annotations without those that others no longer contribute, although one of the states says so. */
function removeOutdated(
  annotations: readonly Annotation[],
  states: readonly Pick<Clip, 'contributions'>[],
  merged: Parameters<typeof listContributedIds>[0],
): readonly Annotation[] {
  const contributed = new Set(states.flatMap(listContributedIds));
  const still = new Set(listContributedIds(merged));
  if (contributed.size === still.size) return annotations;
  return annotations.filter(({ id }) => still.has(id) || !contributed.has(id));
}

function findDroppedNotes(merged: Clip, clips: readonly Clip[]): readonly DroppedText[] {
  return clips.flatMap(({ note }) => findDroppedNote(merged.note, note, null));
}

function findGone(all: readonly Version[], merged: readonly Version[]): ReadonlySet<string> {
  const ids = new Set(merged.map(({ id }) => id));
  return new Set(all.map(({ id }) => id).filter((id) => !ids.has(id)));
}

function hasSameParts(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((part, index) => part === after[index]);
}

/** Page fields of the incoming version that no saved version has, unless its text is saved too. */
function findIgnoredFields(
  { clip, versions }: StoredClip,
  incoming: StoredClip,
): readonly PageField[] {
  const { versionId } = incoming.clip;
  const incomingVersion = incoming.versions.find(({ id }) => id === versionId);
  const savedVersion =
    versions.find(({ id }) => id === versionId) ?? versions.find(({ id }) => id === clip.versionId);
  if (!savedVersion || !incomingVersion) return [];
  const saved = applyCorrections(savedVersion.article, clip.corrections);
  return findDifferingFields(saved, incomingVersion.article);
}

/** Applies an edit of a clip's note and tags. */
export function applyClipEdit(stored: Clip, edit: TextEdit, now: Instant): Clip {
  return mergeRecord(clipRules, 'edit', { ...toMergeContext(stored, edit, now), ...noParts });
}

/** An edit of an annotation. Absent fields stay unchanged. */
type AnnotationFields = TextEdit & Partial<Pick<Annotation, 'colour' | 'passage' | 'versionId'>>;

/** Applies an edit of an annotation. */
export function applyAnnotationEdit(
  stored: Annotation,
  edit: AnnotationFields,
  now: Instant,
): Annotation {
  const facts = { clipId: stored.clipId, comparable: stored, isSameNote: false };
  return mergeRecord<Annotation, AnnotationContext>(annotationRules, 'edit', {
    ...toMergeContext(stored, edit, now),
    ...facts,
  });
}

function toMergeContext<Row extends Clip | Annotation>(
  stored: Row,
  { noteBefore: note, tagsBefore: tags, ...edit }: AnnotationFields,
  now: Instant,
) {
  return { stored, incoming: { ...stored, ...edit }, before: { note, tags }, now };
}
