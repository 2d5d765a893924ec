import { useId, useState } from 'preact/hooks';
import { Dialog } from '../controls/Dialog';
import { text } from '../strings';
import { currentLanguage } from '../strings/catalogue';
import '../strings/en/library/settings.ftl';
import { ActionSetting } from './ActionSetting';

export interface DeleteEverythingProps {
  /** Clips in the library and in the bin. */
  readonly clips: number;
  /** Downloads a file with the whole library. */
  onDownloadBackup(): void;
  onDeleteEverything(): void;
}

/** Deletes the library after a typed confirmation. Offers a backup before. */
export function DeleteEverything(props: DeleteEverythingProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <ActionSetting
        label={text('settings-delete')}
        hint={text('settings-delete.next')}
        actionLabel={text('settings-delete.act')}
        isDangerous
        onAct={() => setAsking(true)}
      />
      {isAsking && <DeleteDialog {...props} onClose={() => setAsking(false)} />}
    </>
  );
}

function DeleteDialog({
  clips,
  onDownloadBackup,
  onDeleteEverything,
  onClose,
}: DeleteEverythingProps & { onClose(): void }) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const word = text('settings-delete-type.word');
  const isConfirmed = fold(typed) === fold(word);
  return (
    <Dialog title={text('settings-delete.title')} onClose={onClose}>
      <form
        class="settings__confirm"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isConfirmed) return;
          onClose();
          onDeleteEverything();
        }}
      >
        <p>{text('settings-delete-sure', { total: clips })}</p>
        <div>
          <button type="button" class="button" onClick={onDownloadBackup}>
            {text('settings-delete-backup')}
          </button>
        </div>
        <label for={id}>{text('settings-delete-type', { word })}</label>
        <input
          id={id}
          class="field"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <div class="dialog__actions">
          <button type="button" class="button" onClick={onClose}>
            {text('common-cancel')}
          </button>
          <button type="submit" class="button button--primary" disabled={!isConfirmed}>
            {text('settings-delete-confirm')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Capitals do not matter, neither as typed nor in the translation. */
function fold(word: string): string {
  return word.trim().normalize('NFC').toLocaleLowerCase(currentLanguage());
}
