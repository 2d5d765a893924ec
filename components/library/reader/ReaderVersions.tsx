import { text } from '../../strings';
import '../../strings/en/reading/reader.ftl';
import { AlsoIn } from '../../versions/AlsoIn';
import { CopyBar } from '../../versions/CopyBar';
import type { LibraryProps, OpenClip } from '../library-props';

export interface ReaderVersionsProps
  extends Pick<
    LibraryProps,
    'nearDuplicates' | 'now' | 'onChooseVersion' | 'onCompare' | 'onOpen'
  > {
  readonly chosen: OpenClip;
}

/** Shown above the text: the open copy, links to other copies and comparisons, and near-duplicates. */
export function ReaderVersions({ chosen, onOpen, ...props }: ReaderVersionsProps) {
  const { clip, versions, versionId } = chosen;
  const isOlder = versionId !== clip.versionId;
  return (
    <div class="reader-versions">
      <CopyBar
        {...props}
        versions={versions}
        newestId={clip.versionId}
        older={(isOlder && versions.find(({ id }) => id === versionId)) || null}
        describe={(copy) => text('reader-older-copy', { copy })}
      />
      <AlsoIn nearDuplicates={props.nearDuplicates} now={props.now} onOpenClip={onOpen} />
    </div>
  );
}
