import { useMemo, useRef } from 'preact/hooks';
import type { AnnotationCallbacks } from './placed-annotation';

/**
 * Returns callbacks as one stable object, so cards do not re-render when callbacks change. Calls
 * go to the latest version. Omitted callbacks stay omitted.
 */
export function useStableCallbacks(callbacks: AnnotationCallbacks): AnnotationCallbacks {
  const latest = useRef(callbacks);
  latest.current = callbacks;
  const { onEditEnd, onShowInCopy, onShowOnPage, onShowVersion, onReattach } = callbacks;
  const { onKeepOriginalWording, onUseNewWording } = callbacks;
  const has = [
    ...[onEditEnd, onShowInCopy, onShowOnPage, onShowVersion, onReattach],
    ...[onKeepOriginalWording, onUseNewWording],
  ].map(Boolean);
  // Only the presence of each callback is a dependency.
  return useMemo(
    () => ({
      onJump: (id) => latest.current.onJump(id),
      onEditAnnotation: (id, change) => latest.current.onEditAnnotation(id, change),
      onDeleteAnnotation: (id) => latest.current.onDeleteAnnotation(id),
      onRestoreAnnotation: (id) => latest.current.onRestoreAnnotation(id),
      ...(onEditEnd && { onEditEnd: () => latest.current.onEditEnd?.() }),
      ...(onShowInCopy && { onShowInCopy: (id) => latest.current.onShowInCopy?.(id) }),
      ...(onShowOnPage && { onShowOnPage: (id) => latest.current.onShowOnPage?.(id) }),
      ...(onShowVersion && {
        onShowVersion: (version, id) => latest.current.onShowVersion?.(version, id),
      }),
      ...(onReattach && { onReattach: (id) => latest.current.onReattach?.(id) }),
      ...(onKeepOriginalWording && {
        onKeepOriginalWording: (id, words) => latest.current.onKeepOriginalWording?.(id, words),
      }),
      ...(onUseNewWording && { onUseNewWording: (id) => latest.current.onUseNewWording?.(id) }),
    }),
    has,
  );
}
