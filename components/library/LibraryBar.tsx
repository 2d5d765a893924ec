import { ExportMenu } from '../controls/ExportMenu';
import { Icon } from '../controls/Icon';
import { SavedWord } from '../controls/SavedWord';
import { words } from '../words';
import type { LibraryProps } from './library-props';

export interface LibraryBarProps extends LibraryProps {
  /** Where the notes stand below the article: go to them. */
  onShowNotes(): void;
}

/** The acts above the reader. */
export function LibraryBar({ onShowNotes, ...props }: LibraryBarProps) {
  const { chosen } = props;
  return (
    <div class="library__bar">
      {chosen !== null && (
        <button
          type="button"
          class="button button--quiet button--small library__back"
          onClick={() => props.onChoose(null)}
        >
          <Icon name="back" />
          {words.library.back}
        </button>
      )}
      <span class="library__bar-room" />
      <SavedWord saving={props.saving} />
      {chosen !== null && (
        <button
          type="button"
          class="button button--quiet button--small library__to-notes"
          onClick={onShowNotes}
        >
          <Icon name="note" />
          {words.library.notes(chosen.annotations.length)}
        </button>
      )}
      {chosen !== null && (
        <button
          type="button"
          class="button button--quiet button--small"
          aria-label={words.article.openPage}
          onClick={() => props.onOpenPage(chosen.clip.summary.url)}
        >
          <Icon name="open" />
          <span class="button__label">{words.article.openPage}</span>
        </button>
      )}
      <ExportMenu hasClip={chosen !== null} onExport={props.onExport} />
      {chosen !== null && (
        <button
          type="button"
          class="button button--quiet button--small"
          aria-label={words.panel.deleteClip}
          onClick={() => props.onDeleteClip(chosen.clip.id)}
        >
          <Icon name="trash" />
          <span class="button__label">{words.common.delete}</span>
        </button>
      )}
    </div>
  );
}
