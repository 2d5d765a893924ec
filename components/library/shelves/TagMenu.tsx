import { useRef, useState } from 'preact/hooks';
import {
  type Colour,
  cleanTagName,
  colours,
  isTagNameTooLong,
  maxTagNameLength,
  renameTagPath,
  tagKey,
} from '../../../core/model';
import { PopMenu } from '../../controls/PopMenu';
import { joinSentences, text } from '../../strings';
import '../../strings/en/library/library.ftl';
import { ConfirmDialog } from '../dialogs/ConfirmDialog';
import { NameDialog } from '../dialogs/NameDialog';
import { describeDeletion, describeSharing, type SharedTag } from './shared-tags';
import { eachTag, type ShelfData, type ShelfTag } from './shelves';

export interface TagMenuProps {
  readonly tag: ShelfTag;
  readonly at: { readonly x: number; readonly y: number };
  readonly shelves: ShelfData | null;
  readonly sharedTags: readonly SharedTag[];
  onRenameTag(tag: ShelfTag, name: string): void;
  onRecolourTag(tag: ShelfTag, colour: Colour | null): void;
  onDeleteTag(tag: ShelfTag): void;
  onClose(): void;
}

/** Context menu of a tag, and its rename dialog. */
export function TagMenu(props: TagMenuProps) {
  const { tag, shelves, onClose } = props;
  const [asking, setAsking] = useState<'name' | 'delete' | null>(null);
  const asker = useRef(document.activeElement as HTMLElement | null);
  // The menu closes when the dialog opens, but the interaction is not over.
  const goesOn = useRef(false);

  const ask = (question: 'name' | 'delete') => {
    goesOn.current = true;
    setAsking(question);
  };
  const unshared = describeDeletion(tag.key, props.sharedTags);
  const checkName = (name: string) => {
    const refused = describeNameProblem(tag, name);
    if (refused)
      return { actionLabel: text('library-tag-rename-act'), note: refused, isRefused: true };
    const cleaned = cleanTagName(name);
    const other = findTagByName(tag, cleaned, shelves?.tags ?? []);
    const within = new Set(eachTag([tag]).map(({ key }) => key));
    const used = eachTag(shelves?.tags ?? []).filter(
      ({ key, uses }) => uses > 0 && !within.has(key),
    );
    const sharing = describeSharing(
      tag.key,
      cleaned,
      used.map(({ key }) => key),
      props.sharedTags,
    );
    return other
      ? {
          actionLabel: text('library-tag-merge-act'),
          note: joinSentences([nameMerge(other.name, tag.clips), sharing]),
        }
      : { actionLabel: text('library-tag-rename-act'), note: sharing };
  };
  if (asking === 'delete' && unshared) {
    return (
      <ConfirmDialog
        title={text('library-tag-delete-shared', { name: tag.name })}
        message={unshared}
        actionLabel={text('library-tag-delete')}
        onConfirm={() => props.onDeleteTag(tag)}
        onClose={onClose}
      />
    );
  }
  if (asking === 'name') {
    return (
      <NameDialog
        title={text('library-tag-rename.title', { name: tag.name })}
        label={text('library-tag-new-name')}
        name={tag.name}
        hint={text('library-tag-parts')}
        checkName={checkName}
        onName={(name) => props.onRenameTag(tag, cleanTagName(name))}
        onClose={onClose}
      />
    );
  }
  return (
    <PopMenu
      label={text('library-places-menu-of', { name: tag.name })}
      at={props.at}
      groups={[
        [{ label: text('library-tag-rename'), onChoose: () => ask('name') }],
        [
          ...colours.map((colour) => ({
            label: text('library-tag-colour', { colour }),
            swatch: colour,
            onChoose: () => props.onRecolourTag(tag, colour),
          })),
          ...(tag.colour
            ? [
                {
                  label: text('library-tag-no-colour'),
                  onChoose: () => props.onRecolourTag(tag, null),
                },
              ]
            : []),
        ],
        [
          {
            label: text(
              tag.children.length > 0 ? 'library-tag-delete.with-subtags' : 'library-tag-delete',
            ),
            onChoose: () => (unshared ? ask('delete') : props.onDeleteTag(tag)),
          },
        ],
      ]}
      onClose={(isDone) => {
        if (isDone) asker.current?.focus();
        if (!goesOn.current) onClose();
      }}
    />
  );
}

/** Finds an existing tag that the renamed tag, or a tag below it, would merge with. */
function findTagByName(
  tag: ShelfTag,
  name: string,
  tags: readonly ShelfTag[],
): ShelfTag | undefined {
  const within = eachTag([tag]);
  const own = new Set(within.map(({ key }) => key));
  const renamed = new Set(
    within
      .filter(({ key, uses }) => uses > 0 || key === tag.key)
      .map((child) => tagKey(renameTagPath(child.name, tag.key, name))),
  );
  return eachTag(tags).find(({ key, uses }) => uses > 0 && !own.has(key) && renamed.has(key));
}

/** Explains why a name is invalid for a tag. Null if it is valid. */
function describeNameProblem(tag: ShelfTag, typed: string): string | null {
  const longest = maxTagNameLength;
  if (isTagNameTooLong(typed)) return text('library-tag-too-long', { longest });
  const name = cleanTagName(typed);
  if (tagKey(name).startsWith(`${tag.key}/`)) return text('library-tag-within-itself');
  const long = eachTag(tag.children).find((child) =>
    isTagNameTooLong(renameTagPath(child.name, tag.key, name)),
  );
  return long ? text('library-tag-too-long.child', { name: long.name, longest }) : null;
}

/** `changed` is null until the clips with the renamed tag are counted. */
function nameMerge(name: string, changed: number | null): string {
  return changed === null
    ? text('library-tag-merges', { name })
    : text('library-tag-merges.counted', { name, changed });
}
