import { text } from '../../strings';
import '../../strings/en/reading/corrections.ftl';

/** Shown above a text from which blocks can be removed. Stays visible while it scrolls. */
export function TextEditingBar({ onDone }: { onDone(): void }) {
  return (
    <div class="text-editing-bar" role="note">
      <p>{text('corrections-editing-text')}</p>
      <button type="button" class="button button--small" onClick={onDone}>
        {text('corrections-editing-text.done')}
      </button>
    </div>
  );
}
