import { useId } from 'preact/hooks';
import type { DatedVersion } from '../../core/model';
import { text } from '../strings';
import '../strings/en/reading/versions.ftl';
import { nameCopies } from './name-copies';

export interface VersionBarProps {
  /** All saved versions, oldest first. */
  readonly versions: readonly DatedVersion[];
  readonly newestId: string;
  /** The open version if it is not the newest, else null. */
  readonly older: DatedVersion | null;
  readonly now: Date;
  /** Returns a description of an older version, given its name. */
  describe(name: string): string;
  /** Null returns to the newest. */
  onChooseVersion(versionId: string | null): void;
  onCompare(before: string, after: string): void;
}

/**
 * Chooses the version to read, with a button that returns to the newest. Renders nothing if
 * there is only one.
 */
export function VersionBar(props: VersionBarProps) {
  const { versions, newestId, older, now, onChooseVersion, onCompare } = props;
  const id = useId();
  if (versions.length < 2 && older === null) return null;
  const names = nameCopies(versions, now);
  const nameCopy = (versionId: string) => names.get(versionId) ?? '';
  return (
    <div class={older ? 'version-bar version-bar--older' : 'version-bar'}>
      <label class="version-bar__label" for={id}>
        {text('versions-copy-choose')}
      </label>
      <select
        id={id}
        class="field version-bar__field"
        value={older?.id ?? newestId}
        onChange={({ currentTarget: { value } }) =>
          onChooseVersion(value === newestId ? null : value)
        }
      >
        {[...versions].reverse().map(({ id: versionId }) => (
          <option key={versionId} value={versionId}>
            {versionId === newestId
              ? text('versions-copy-newest', { copy: nameCopy(versionId) })
              : nameCopy(versionId)}
          </option>
        ))}
      </select>
      {versions.length > 1 && (
        <button
          type="button"
          class="button button--small version-bar__compare"
          onClick={() => {
            const [before, after] = pairToCompare(versions, older?.id ?? newestId);
            onCompare(before, after);
          }}
        >
          {text('versions-compare')}
        </button>
      )}
      {older && (
        <div class="version-bar__older">
          <p role="status">{props.describe(nameCopy(older.id))}</p>
          <button type="button" class="button button--small" onClick={() => onChooseVersion(null)}>
            {text('versions-copy-back')}
          </button>
        </div>
      )}
    </div>
  );
}

/** The open version and its predecessor, or the oldest version and its successor. */
function pairToCompare(versions: readonly DatedVersion[], readId: string): [string, string] {
  const at = Math.max(
    1,
    versions.findIndex(({ id }) => id === readId),
  );
  return [versions[at - 1]?.id ?? readId, versions[at]?.id ?? readId];
}
