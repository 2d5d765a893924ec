import { Alert } from '../controls/Alert';
import { text } from '../strings';
import '../strings/en/reading/highlights.ftl';

/** Warns that the annotation was deleted elsewhere during editing, and offers to restore it. */
export function CardGone({ onBringBack }: { onBringBack(): void }) {
  return (
    <div class="annotation-card__gone">
      <Alert tone="calm" icon="info">
        <p class="alert__happened">{text('highlights-gone')}</p>
        <p class="alert__more">{text('highlights-gone.safe')}</p>
        <div class="alert__actions">
          <button type="button" class="button button--small" onClick={onBringBack}>
            {text('highlights-bring-back')}
          </button>
        </div>
      </Alert>
    </div>
  );
}
