import { useCallback, useRef, useState } from 'preact/hooks';
import type { Failure } from '../core/model';
import { ExportProgressBar } from './controls/ExportProgressBar';
import { FailureAlert } from './controls/FailureAlert';
import { SearchField } from './controls/SearchField';
import { Toast, type ToastMessage } from './controls/Toast';
import { ClipShelf } from './library/ClipShelf';
import { LibraryBar } from './library/LibraryBar';
import { LibraryReader } from './library/LibraryReader';
import type { LibraryProps } from './library/library-props';
import { formatNumber, words } from './words';

/** The library in a full tab: list and reader side by side, one after the other where it is narrow. */
export function LibraryView(props: LibraryProps) {
  const { chosen, problem, exporting, total, clips } = props;
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const margin = useRef<HTMLElement>(null);
  const clearToast = useCallback(() => setToast(null), []);

  const acts: LibraryProps = {
    ...props,
    onDeleteAnnotation(id) {
      props.onDeleteAnnotation(id);
      setToast({
        key: id,
        words: words.annotations.deleted,
        onUndo: () => props.onRestoreAnnotation(id),
      });
    },
    onDeleteClip(id) {
      props.onDeleteClip(id);
      setToast({ key: id, words: words.panel.clipDeleted, onUndo: () => props.onRestoreClip(id) });
    },
  };

  return (
    <div class={chosen === null ? 'library' : 'library library--reading'}>
      <nav class="library__nav" aria-label={words.library.views}>
        <p class="library__name">{words.appName}</p>
        <ul>
          <li>
            <button
              type="button"
              class="library__view"
              aria-current="page"
              onClick={() => props.onSearch('')}
            >
              <span>{words.library.all}</span>
              {total !== null && <span class="library__count">{formatNumber(total)}</span>}
            </button>
          </li>
        </ul>
      </nav>
      <section class="library__list" aria-label={words.library.listLabel}>
        <h1 class="hidden-words">{words.library.title}</h1>
        <div class="library__search">
          <SearchField query={props.query} hasKey onSearch={props.onSearch} />
        </div>
        {problem && chosen === null && <Problem {...props} problem={problem} />}
        <ClipShelf
          clips={clips}
          query={props.query}
          chosenId={chosen?.clip.id ?? null}
          now={props.now}
          onChoose={props.onChoose}
          onClearSearch={() => props.onSearch('')}
        />
        {props.hasMore && (
          <div class="library__more">
            <button type="button" class="button" onClick={props.onMore}>
              {words.library.more}
            </button>
          </div>
        )}
      </section>
      <main class="library__reader">
        {exporting && <ExportProgressBar progress={exporting} onCancel={props.onCancelExport} />}
        <LibraryBar
          {...acts}
          onShowNotes={() => {
            margin.current?.scrollIntoView();
            margin.current?.focus({ preventScroll: true });
          }}
        />
        {problem && chosen !== null && <Problem {...props} problem={problem} />}
        {chosen === null ? (
          <p class="library__choose">{clips?.length ? words.library.choose : ''}</p>
        ) : (
          <LibraryReader key={chosen.clip.id} {...acts} chosen={chosen} margin={margin} />
        )}
        <Toast message={problem === null ? toast : null} onGone={clearToast} />
      </main>
    </div>
  );
}

function Problem(props: { readonly problem: Failure; onRetry(): void }) {
  return (
    <div class="library__problem">
      <FailureAlert failure={props.problem} onRetry={props.onRetry} />
    </div>
  );
}
