import { Alert } from '../controls/Alert';
import { deskWords } from '../strings';

/** Says that an annotation was deleted elsewhere while it is being written about here. */
export function CardGone({ onBringBack }: { onBringBack(): void }) {
  return (
    <div class="annotation-card__over">
      <Alert tone="calm" icon="info">
        <p class="alert__happened">{deskWords.card.gone}</p>
        <p class="alert__more">{deskWords.card.goneSafe}</p>
        <div class="alert__acts">
          <button type="button" class="button button--small" onClick={onBringBack}>
            {deskWords.card.bringBack}
          </button>
        </div>
      </Alert>
    </div>
  );
}
