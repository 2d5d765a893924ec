import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Colour, tagKey } from '../../../core/model';
import { Icon } from '../../controls/Icon';
import { libraryShortcuts } from '../../keys/shortcuts';
import { text } from '../../strings';
import '../../strings/en/library/library.ftl';
import { findCurrent } from './find-current';
import { PlaceShelf } from './PlaceShelf';
import { PublisherShelf } from './PublisherShelf';
import { SearchShelf } from './SearchShelf';
import type { SharedTag } from './shared-tags';
import type { ShelfData, ShelfSearch, ShelfTag } from './shelves';
import { TagMenu } from './TagMenu';
import { TagShelf } from './TagShelf';
import { useFocusRestore } from './use-focus-restore';
import { useShelfKeys } from './use-shelf-keys';

/** The view beside the sidebar. */
export type LibraryPlace = 'list' | 'notebook' | 'statistics' | 'settings' | 'help';

export interface ShelvesProps {
  readonly shelves: ShelfData | null;
  readonly question: string;
  readonly view: LibraryPlace;
  /** Null while loading. */
  readonly sharing: { readonly tags: readonly SharedTag[] } | null;
  onQuestion(question: string): void;
  onView(view: LibraryPlace): void;
  onImport(): void;
  onSaveTabs(): void;
  onRenameTag(tag: ShelfTag, name: string): void;
  onRecolourTag(tag: ShelfTag, colour: Colour | null): void;
  onDeleteTag(tag: ShelfTag): void;
  onDeleteSearch(search: ShelfSearch): void;
}

const ways = [
  { view: 'notebook', icon: 'book' },
  { view: 'statistics', icon: 'chart' },
  { view: 'settings', icon: 'sliders' },
  { view: 'help', icon: 'info' },
] as const;

/** The library's sidebar: all places. */
export function Shelves(props: ShelvesProps) {
  const { shelves, view } = props;
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [menu, setMenu] = useState<{ tag: ShelfTag; at: { x: number; y: number } } | null>(null);
  const onFold = (key: string, isFolded: boolean) => {
    const next = new Set(folded);
    if (isFolded) next.add(key);
    else next.delete(key);
    setFolded(next);
  };
  const current = view === 'list' ? findCurrent(shelves, props.question) : null;
  const keys = useShelfKeys(onFold);
  const list = useRef<HTMLDivElement>(null);
  const sharedTags = props.sharing?.tags ?? [];
  const keepPlaceAt = useFocusRestore(list);
  const part = { shelves, current, stop: current ?? '', onQuestion: props.onQuestion };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: handles keys that bubble from the buttons
    <div ref={list} class="shelves" onKeyDown={keys}>
      <p class="shelves__name">{text('common-app-name')}</p>
      <PlaceShelf {...part} />
      {(shelves?.searches.length ?? 0) > 0 && (
        <ShelfPart title={text('library-places-searches')}>
          <SearchShelf {...part} onDelete={props.onDeleteSearch} />
        </ShelfPart>
      )}
      <ShelfPart title={text('library-places-tags')}>
        <TagShelf
          {...part}
          folded={folded}
          sharedTags={sharedTags}
          onFold={onFold}
          onMenu={(tag, at) => setMenu({ tag, at })}
        />
      </ShelfPart>
      {(shelves?.publishers.length ?? 0) > 0 && (
        <ShelfPart title={text('library-places-publishers')}>
          <PublisherShelf {...part} />
        </ShelfPart>
      )}
      <ul class="shelf shelves__foot">
        {ways.map((way) => (
          <li key={way.view} class="shelf__item">
            <button
              type="button"
              class="shelf__button"
              aria-current={view === way.view ? 'page' : undefined}
              aria-keyshortcuts={libraryShortcuts[way.view].join(' ')}
              data-shelf
              onClick={() => props.onView(way.view)}
            >
              <Icon name={way.icon} />
              <span class="shelf__label">{text(`library-place-${way.view}`)}</span>
            </button>
          </li>
        ))}
        <li class="shelf__item">
          <button type="button" class="shelf__button" data-shelf onClick={props.onSaveTabs}>
            <Icon name="copy" />
            <span class="shelf__label">{text('library-save-tabs')}</span>
          </button>
        </li>
        <li class="shelf__item">
          <button type="button" class="shelf__button" data-shelf onClick={props.onImport}>
            <Icon name="import" />
            <span class="shelf__label">{text('library-import')}</span>
          </button>
        </li>
      </ul>
      {menu && (
        <TagMenu
          {...props}
          {...menu}
          sharedTags={sharedTags}
          onRenameTag={(tag, name) => {
            keepPlaceAt(tagKey(name));
            props.onRenameTag(tag, name);
          }}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  );
}

function ShelfPart(props: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="shelves__part">
      <h2 class="shelves__title">{props.title}</h2>
      {props.children}
    </div>
  );
}
