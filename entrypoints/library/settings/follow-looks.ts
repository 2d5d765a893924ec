import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { LibraryProps } from '../../../components/library/library-props';

/** Notices when the user looks at the list of a shared tag, until `life` is aborted. */
export function followLooks(
  { document }: Pick<Window, 'document'>,
  sharing: ReadonlySignal<LibraryProps['sharing']>,
  isListed: (tag: string) => boolean,
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
    if (sharing.value === null || !isVisible.value) return;
    for (const { tag } of sharing.value.tags) if (isListed(tag)) sharing.value.onLook(tag);
  });
  life.addEventListener('abort', stop);
}
