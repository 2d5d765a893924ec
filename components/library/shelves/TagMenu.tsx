import { useRef, useState } from 'preact/hooks';
import {
  type Colour,
  cleanTagName,
  colours,
  isTagNameTooLong,
  renameTagPath,
  tagKey,
} from '../../../core/model';
import { PopMenu } from '../../controls/PopMenu';
import { colourWords, libraryWords } from '../../strings';
import { NameDialog } from '../dialogs/NameDialog';
import { eachTag, type ShelfTag, type ShelvesShown } from './shelves';

export interface TagMenuProps {
  readonly tag: ShelfTag;
  readonly at: { readonly x: number; readonly y: number };
  readonly shelves: ShelvesShown | null;
  onRenameTag(tag: ShelfTag, name: string): void;
  onRecolourTag(tag: ShelfTag, colour: Colour | null): void;
  onDeleteTag(tag: ShelfTag): void;
  onClose(): void;
}

/** What can be done with a tag: a menu, and the dialog for its new name. */
export function TagMenu(props: TagMenuProps) {
  const { tag, shelves, onClose } = props;
  const { tag: tagWords } = libraryWords;
  const [isRenaming, setRenaming] = useState(false);
  const asker = useRef(document.activeElement as HTMLElement | null);
  // The menu goes when the dialog comes, and that is not the end.
  const goesOn = useRef(false);

  const rename = () => {
    goesOn.current = true;
    setRenaming(true);
  };
  const judge = (name: string) => {
    const refused = refusalOf(tag, name);
    if (refused) return { act: tagWords.renameAct, note: refused, isRefused: true };
    const cleaned = cleanTagName(name);
    const other = findTaken(tag, cleaned, shelves?.tags ?? []);
    return other
      ? { act: tagWords.mergeAct, note: tagWords.merges(other.name, tag.clips) }
      : { act: tagWords.renameAct, note: null };
  };
  if (isRenaming) {
    return (
      <NameDialog
        title={tagWords.renameTitle(tag.name)}
        label={tagWords.newName}
        name={tag.name}
        hint={tagWords.parts}
        judge={judge}
        onName={(name) => props.onRenameTag(tag, cleanTagName(name))}
        onClose={onClose}
      />
    );
  }
  return (
    <PopMenu
      label={libraryWords.places.menuOf(tag.name)}
      at={props.at}
      groups={[
        [{ label: tagWords.rename, onChoose: rename }],
        [
          ...colours.map((colour) => ({
            label: tagWords.colour(colourWords[colour]),
            swatch: colour,
            onChoose: () => props.onRecolourTag(tag, colour),
          })),
          ...(tag.colour
            ? [{ label: tagWords.noColour, onChoose: () => props.onRecolourTag(tag, null) }]
            : []),
        ],
        [{ label: tagWords.delete, onChoose: () => props.onDeleteTag(tag) }],
      ]}
      onClose={(isDone) => {
        if (isDone) asker.current?.focus();
        if (!goesOn.current) onClose();
      }}
    />
  );
}

/** A tag in use that a renamed tag, or one below it, would become one with. */
function findTaken(tag: ShelfTag, name: string, tags: readonly ShelfTag[]): ShelfTag | undefined {
  const within = eachTag([tag]);
  const own = new Set(within.map(({ key }) => key));
  const renamed = new Set(
    within
      .filter(({ key, uses }) => uses > 0 || key === tag.key)
      .map((one) => tagKey(renameTagPath(one.name, tag.key, name))),
  );
  return eachTag(tags).find(({ key, uses }) => uses > 0 && !own.has(key) && renamed.has(key));
}

/** Why a tag cannot have a name; null when it can. */
function refusalOf(tag: ShelfTag, typed: string): string | null {
  const { tag: tagWords } = libraryWords;
  if (isTagNameTooLong(typed)) return tagWords.tooLong(tagWords.itsName);
  const name = cleanTagName(typed);
  if (tagKey(name).startsWith(`${tag.key}/`)) return tagWords.withinItself;
  const long = eachTag(tag.children).find((one) =>
    isTagNameTooLong(renameTagPath(one.name, tag.key, name)),
  );
  return long ? tagWords.tooLong(long.name) : null;
}
