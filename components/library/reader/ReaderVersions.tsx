import { text } from '../../strings';
import '../../strings/en/reading/reader.ftl';
import { NearDuplicateLinks } from '../../versions/NearDuplicateLinks';
import { VersionBar } from '../../versions/VersionBar';
import type { LibraryProps, OpenClip } from '../library-props';

export interface ReaderVersionsProps
  extends Pick<
    LibraryProps,
    'nearDuplicates' | 'now' | 'onChooseVersion' | 'onCompare' | 'onOpen'
  > {
  readonly openClip: OpenClip;
}

/**
 * Shown above the text: which version is open, links to other versions and comparisons, and
 * near-duplicates.
 */
export function ReaderVersions({ openClip, onOpen, ...props }: ReaderVersionsProps) {
  const { clip, versions, versionId } = openClip;
  const isOlder = versionId !== clip.versionId;
  return (
    <div class="reader-versions">
      <VersionBar
        {...props}
        versions={versions}
        newestId={clip.versionId}
        older={(isOlder && versions.find(({ id }) => id === versionId)) || null}
        describe={(copy) => text('reader-older-copy', { copy })}
      />
      <NearDuplicateLinks
        nearDuplicates={props.nearDuplicates}
        now={props.now}
        onOpenClip={onOpen}
      />
    </div>
  );
}
