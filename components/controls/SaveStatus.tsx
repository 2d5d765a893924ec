import type { SaveState } from '../save-state';
import { text } from '../strings';

/** Save status. Announced once it says "Saved". */
export function SaveStatus({ saving }: { readonly saving: SaveState }) {
  return (
    <span class="save-status" role="status">
      {saving === 'saving' && text('common-saving')}
      {saving === 'saved' && text('common-saved')}
    </span>
  );
}
