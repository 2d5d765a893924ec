import { useId, useState } from 'preact/hooks';
import type { Failure } from '../../core/model';
import { DialogFoot } from '../controls/DialogFoot';
import { FailureAlert } from '../controls/FailureAlert';
import { joinSentences, text } from '../strings';
import '../strings/en/library/import.ftl';

export interface ImportChoiceProps {
  readonly failure: Failure | null;
  onFiles(files: readonly File[]): void;
  onClose(): void;
}

/** Choose or drop files to import. */
export function ImportChoice({ failure, onFiles, onClose }: ImportChoiceProps) {
  const [isOver, setIsOver] = useState(false);
  const hint = useId();
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  return (
    <div class="import">
      {failure && <FailureAlert failure={failure} safe={text('import-failed.unread')} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping needs a pointer; the file field inside works by keyboard */}
      <div
        class={isOver ? 'import__drop import__drop--over' : 'import__drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          // The page itself handles drops outside the dialog.
          event.stopPropagation();
          setIsOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <label class="button button--primary import__choose">
          {text('import-choose')}
          <input
            type="file"
            multiple
            class="import__input"
            aria-describedby={hint}
            onChange={(event) => take(event.currentTarget.files)}
          />
        </label>
        <span>{text('import-drop')}</span>
      </div>
      <p id={hint} class="import__hint">
        {text('import-what-kinds')}
      </p>
      <p class="import__hint">
        {joinSentences([text('import-links'), text('import-nothing-yet')])}
      </p>
      <DialogFoot actions={[{ label: text('import-cancel'), onClick: onClose }]} />
    </div>
  );
}
