import { useId } from 'preact/hooks';
import type { DatedVersion } from '../../core/model';
import { deskWords, formatCopy, versionWords } from '../words';
import type { PanelPage, PanelProps } from './panel-props';

export interface CopyBarProps
  extends Pick<PanelProps, 'older' | 'now' | 'onChooseVersion' | 'onCompare'> {
  readonly page: Extract<PanelPage, { kind: 'kept' }>;
}

/** Which of several copies is read, and the way back from an older one. Nothing while there is one. */
export function CopyBar({ page, older, now, onChooseVersion, onCompare }: CopyBarProps) {
  const id = useId();
  const { versions, clip } = page;
  if (versions.length < 2 && older === null) return null;
  return (
    <div class={older ? 'copy-bar copy-bar--older' : 'copy-bar'}>
      <label class="copy-bar__label" for={id}>
        {deskWords.copy.choose}
      </label>
      <select
        id={id}
        class="field copy-bar__field"
        value={older?.version.id ?? clip.versionId}
        onChange={({ currentTarget: { value } }) =>
          onChooseVersion(value === clip.versionId ? null : value)
        }
      >
        {[...versions].reverse().map(({ id: versionId, keptAt }) => (
          <option key={versionId} value={versionId}>
            {versionId === clip.versionId
              ? deskWords.copy.newest(formatCopy(keptAt, now))
              : formatCopy(keptAt, now)}
          </option>
        ))}
      </select>
      {versions.length > 1 && (
        <button
          type="button"
          class="button button--small copy-bar__compare"
          onClick={() => {
            const [before, after] = pairToCompare(versions, older?.version.id ?? clip.versionId);
            onCompare(before, after);
          }}
        >
          {versionWords.compare}
        </button>
      )}
      {older && (
        <div class="copy-bar__older">
          <p role="status">{deskWords.copy.reading(formatCopy(older.version.keptAt, now))}</p>
          <button type="button" class="button button--small" onClick={() => onChooseVersion(null)}>
            {deskWords.copy.back}
          </button>
        </div>
      )}
    </div>
  );
}

/** The version that is read with the one before it, or the oldest with the one after it. */
function pairToCompare(versions: readonly DatedVersion[], readId: string): [string, string] {
  const at = Math.max(
    1,
    versions.findIndex(({ id }) => id === readId),
  );
  return [versions[at - 1]?.id ?? readId, versions[at]?.id ?? readId];
}
