import { useEffect, useState } from 'preact/hooks';
import type { SaveState } from '../save-state';
import { text } from '../strings';

/** Long enough to be seen and read aloud. Later it would seem to be about something else. */
const savedMs = 5_000;

/** Save status. Announced once it says "Saved", for some seconds. */
export function SaveStatus({ saving }: { readonly saving: SaveState }) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    setOver(false);
    if (saving !== 'saved') return;
    const timer = setTimeout(() => setOver(true), savedMs);
    return () => clearTimeout(timer);
  }, [saving]);
  return (
    <span class="save-status" role="status">
      {saving === 'saving' && text('common-saving')}
      {saving === 'saved' && !isOver && text('common-saved')}
    </span>
  );
}
