import type { Clip } from '../../core/model';
import { Headline } from '../article/Headline';
import { text } from '../strings';
import '../strings/en/library/sync.ftl';

interface OverruledClipsProps {
  readonly clips: readonly Clip[];
  onOpenClip(id: string): void;
}

/** The clips with corrections of two devices. The user chooses one in the reader. */
export function OverruledClips({ clips, onOpenClip }: OverruledClipsProps) {
  return (
    <div class="sync__overruled">
      <p>{text('sync-overruled', { total: clips.length })}</p>
      <ul aria-label={text('sync-overruled.list')}>
        {clips.map(({ id, summary }) => (
          <li key={id}>
            <button
              type="button"
              class="button button--quiet button--small"
              onClick={() => onOpenClip(id)}
            >
              <Headline of={summary} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
