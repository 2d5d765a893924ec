import type { SaveState } from '../save-state';
import { text } from '../strings';

/** A quiet word on how far saving has come; read out when it says "Saved". */
export function SavedWord({ saving }: { readonly saving: SaveState }) {
  return (
    <span class="saved-word" role="status">
      {saving === 'saving' && text('common-saving')}
      {saving === 'saved' && text('common-saved')}
    </span>
  );
}
