import { text } from '../strings';
import '../strings/en/reading/highlights.ftl';
import type { CardPartProps } from './card-props';
import { describeContext } from './describe-context';

/** Where a lost passage was, the copy it was made on, and what the user can do. */
export function LostHighlight({
  placed,
  versionName,
  callbacks,
  isTabStop,
  shortQuote,
}: CardPartProps) {
  const { id, passage, versionId } = placed.annotation;
  const { onReattach, onShowVersion } = callbacks;
  // No copy, as read from the page, has the text of the passage.
  const isInNoCopy =
    placed.place.kind === 'lost' &&
    ['details', 'outside', 'correction'].includes(placed.place.reason);
  const copy = isInNoCopy ? null : versionName;
  // Around the words of a correction were others of the user.
  const context = passage.isFromCorrection ? null : describeContext(passage);
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <>
      {context !== null && (
        <p class="annotation-card__context" dir="auto">
          {context}
        </p>
      )}
      {copy !== null && (
        <p class="annotation-card__context">{text('highlights-made-on', { copy })}</p>
      )}
      {(onReattach || (onShowVersion && copy !== null)) && (
        <div class="annotation-card__actions">
          {onReattach && (
            <button
              type="button"
              class="button button--small"
              tabIndex={tabIndex}
              aria-label={text('highlights-reattach.label', { quote: shortQuote })}
              onClick={() => onReattach(id)}
            >
              {text('highlights-reattach')}
            </button>
          )}
          {onShowVersion && copy !== null && (
            <button
              type="button"
              class="button button--small"
              tabIndex={tabIndex}
              aria-label={text('highlights-see-there.label', { quote: shortQuote })}
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
