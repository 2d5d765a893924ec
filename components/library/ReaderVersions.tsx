import { AlsoIn } from '../versions/AlsoIn';
import { formatCopy, libraryWords, versionWords } from '../words';
import type { ChosenClip, LibraryProps } from './library-props';

export interface ReaderVersionsProps
  extends Pick<LibraryProps, 'kin' | 'now' | 'onCompare' | 'onOpen'> {
  readonly versions: ChosenClip['versions'];
}

/** Above the text: how many copies there are, the way to their differences, and who else has the story. */
export function ReaderVersions({ versions, kin, now, onCompare, onOpen }: ReaderVersionsProps) {
  const [before, newest] = versions.slice(-2);
  return (
    <div class="reader-versions">
      {before && newest && (
        <p class="reader-versions__copies">
          {libraryWords.reader.copies(versions.length, formatCopy(newest.keptAt, now))}
          <button
            type="button"
            class="button button--small"
            onClick={() => onCompare(before.id, newest.id)}
          >
            {versionWords.compare}
          </button>
        </p>
      )}
      <AlsoIn kin={kin} now={now} onOpenClip={onOpen} />
    </div>
  );
}
