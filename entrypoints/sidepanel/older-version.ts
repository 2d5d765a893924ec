import { type ReadonlySignal, signal } from '@preact/signals';
import type { OlderCopy } from '../../components/panel/panel-props';
import { applyCorrections } from '../../core/corrections';
import type { Annotation, Corrections, DatedVersion, Failure } from '../../core/model';
import type { Library } from '../../storage';
import type { AnnotationLayer } from '../shared/highlighting/annotations/annotation-layer';

/** A read-only view of an older version of a clip. */
export interface OlderVersion {
  /** Null while the newest version is shown. */
  readonly copy: ReadonlySignal<OlderCopy | null>;
  /**
   * Fetches a version, and shows it as the user corrected it; null goes back to the newest.
   * Resolves with the failure, or null.
   */
  choose(version: DatedVersion | null, corrections?: Corrections): Promise<Failure | null>;
  /** Sets the element that holds the version; null when it is removed. */
  setRoot(root: Element | null): void;
  setAnnotations(annotations: readonly Annotation[]): void;
  /** Scrolls to an annotation. False if it was not found in this version. */
  jump(annotationId: string): Promise<boolean>;
}

/** Creates the view; its highlights are painted until `life` is aborted. */
export function createOlderVersion(
  view: Window & typeof globalThis,
  library: Library,
  life: AbortSignal,
): OlderVersion {
  const copy = signal<OlderCopy | null>(null);
  let root: Element | null = null;
  let annotations: readonly Annotation[] = [];
  let placed: Promise<unknown> = Promise.resolve();
  let loading: Promise<AnnotationLayer> | null = null;

  /** Paints the annotations. The code is loaded for the first older version that is drawn. */
  const paint = async (shown: readonly Annotation[]) => {
    loading ??= import('../shared/highlighting/annotations/reader-layer').then(
      ({ createReaderLayer }) => createReaderLayer(view, () => root, life),
    );
    const layer = await loading;
    const { findHiddenByFields } = await import('../../core/passages/find-hidden-fields');
    const { article, original } = copy.value ?? {};
    const hidden = article && original && findHiddenByFields(original, article, shown);
    await layer.set(shown.filter(({ id }) => !hidden?.has(id)));
  };

  return {
    copy,
    async choose(version, corrections) {
      copy.value = version && { version, article: null };
      if (!version) return null;
      const found = await library.getVersion(version.id);
      // Another version may have been chosen meanwhile.
      if (copy.value?.version.id !== version.id) return null;
      if (!found.ok) {
        copy.value = null;
        return found.failure;
      }
      const { article: original } = found.value;
      copy.value = { version, article: applyCorrections(original, corrections), original };
      return null;
    },
    setRoot(next) {
      const previous = root;
      root = next;
      // While no older version is drawn, the highlights belong to the newest one.
      if (root || previous) placed = paint(root ? annotations : []);
    },
    setAnnotations(next) {
      annotations = next;
      if (root) placed = paint(next);
    },
    async jump(annotationId) {
      await placed;
      if (root === null || loading === null) return false;
      const { jumpToAnnotation } = await import(
        '../shared/highlighting/annotations/jump-to-annotation'
      );
      return jumpToAnnotation(await loading, annotationId);
    },
  };
}
