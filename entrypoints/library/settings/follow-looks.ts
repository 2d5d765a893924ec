import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { LibraryProps } from '../../../components/library/library-props';
import { makeTagQuery } from '../../../components/library/search/queries';
import { tagKey } from '../../../core/model';

interface Shown {
  readonly view: ReadonlySignal<LibraryProps['view']>;
  readonly query: ReadonlySignal<string>;
  readonly sharing: ReadonlySignal<LibraryProps['sharing']>;
}

/** Notices when the user looks at the list of a shared tag, until `life` is aborted. */
export function followLooks(
  { document }: Pick<Window, 'document'>,
  { view, query, sharing }: Shown,
  life: AbortSignal,
): void {
  const isVisible = signal(document.visibilityState === 'visible');
  document.addEventListener(
    'visibilitychange',
    () => {
      isVisible.value = document.visibilityState === 'visible';
    },
    { signal: life },
  );
  const stop = effect(() => {
    const shown = sharing.value;
    if (shown === null || view.value !== 'list' || !isVisible.value) return;
    for (const { tag } of shown.tags) {
      // Not a search within it, which may leave something out.
      if (tagKey(query.value) === tagKey(makeTagQuery(tag))) shown.onLook(tag);
    }
  });
  life.addEventListener('abort', stop);
}
