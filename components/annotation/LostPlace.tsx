import { text } from '../strings';
import '../strings/en/reading/highlights.ftl';
import type { CardPartProps } from './card-props';
import { describeSurroundings } from './describe-surroundings';

/** Where a lost passage was, the copy it was made on, and what the user can do. */
export function LostPlace({ placed, madeOn, callbacks, isStop, short }: CardPartProps) {
  const { id, passage, versionId } = placed.annotation;
  const context = describeSurroundings(passage);
  const { onReattach, onShowVersion } = callbacks;
  const tabIndex = isStop ? 0 : -1;
  return (
    <>
      {context !== null && (
        <p class="annotation-card__context" dir="auto">
          {context}
        </p>
      )}
      {madeOn !== null && (
        <p class="annotation-card__context">{text('highlights-made-on', { copy: madeOn })}</p>
      )}
      {(onReattach || onShowVersion) && (
        <div class="annotation-card__actions">
          {onReattach && (
            <button
              type="button"
              class="button button--small"
              tabIndex={tabIndex}
              aria-label={text('highlights-reattach.label', { quote: short })}
              onClick={() => onReattach(id)}
            >
              {text('highlights-reattach')}
            </button>
          )}
          {onShowVersion && madeOn !== null && (
            <button
              type="button"
              class="button button--small"
              tabIndex={tabIndex}
              aria-label={text('highlights-see-there.label', { quote: short })}
              onClick={() => onShowVersion(versionId, id)}
            >
              {text('highlights-see-there')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
