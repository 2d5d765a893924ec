import { useId } from 'preact/hooks';
import type { DatedVersion } from '../../core/model';
import { text } from '../strings';
import '../strings/en/reading/versions.ftl';
import { nameCopies } from './name-copies';

/** Id for the current page in a comparison, instead of a saved version's id. */
export const pageNow = 'page';

export interface VersionChoiceProps {
  /** Oldest first. */
  readonly versions: readonly DatedVersion[];
  readonly before: string;
  readonly after: string;
  /** True if the page in front was read, so it can be compared. */
  readonly hasPage: boolean;
  readonly now: Date;
  onChoose(before: string, after: string): void;
  /** Opens a saved version. Omitted if the user can do this elsewhere. */
  onRead?(versionId: string): void;
}

/** Chooses the two versions to compare. */
export function VersionChoice(props: VersionChoiceProps) {
  const { before, after, onChoose } = props;
  return (
    <div class="version-choice">
      <Side
        {...props}
        label={text('versions-older')}
        chosen={before}
        onSide={(id) => onChoose(id, after)}
      />
      <Side
        {...props}
        label={text('versions-newer')}
        chosen={after}
        onSide={(id) => onChoose(before, id)}
      />
    </div>
  );
}

interface SideProps extends VersionChoiceProps {
  readonly label: string;
  readonly chosen: string;
  onSide(id: string): void;
}

function Side({ versions, hasPage, now, label, chosen, onSide, onRead }: SideProps) {
  const id = useId();
  const names = nameCopies(versions, now);
  return (
    <div class="version-choice__side">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="field"
        value={chosen}
        onChange={({ currentTarget }) => onSide(currentTarget.value)}
      >
        {versions.map((version) => (
          <option key={version.id} value={version.id}>
            {names.get(version.id)}
          </option>
        ))}
        {hasPage && <option value={pageNow}>{text('versions-page-now')}</option>}
      </select>
      {onRead && chosen !== pageNow && (
        <button
          type="button"
          class="button button--text button--small version-choice__read"
          aria-describedby={id}
          onClick={() => onRead(chosen)}
        >
          {text('versions-read')}
        </button>
      )}
    </div>
  );
}
