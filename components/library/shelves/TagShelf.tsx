import { useState } from 'preact/hooks';
import { tagKey } from '../../../core/model';
import { Icon } from '../../controls/Icon';
import { Swatch } from '../../controls/Swatch';
import { text } from '../../strings';
import '../../strings/en/library/library.ftl';
import { isWithinPlace, makeTagQuery } from '../search/queries';
import { ShelfButton } from './ShelfButton';
import { describeMembers, type SharedTag } from './shared-tags';
import type { ShelfPartProps } from './shelf-part';
import type { ShelfTag } from './shelves';

export interface TagShelfProps extends ShelfPartProps {
  /** Keys of the collapsed branches. */
  readonly folded: ReadonlySet<string>;
  onFold(key: string, isFolded: boolean): void;
  readonly sharedTags: readonly SharedTag[];
  /** Opens the context menu of a tag at a point of the viewport. */
  onMenu(tag: ShelfTag, at: { readonly x: number; readonly y: number }): void;
}

/** Tags shown initially, enough for most libraries. A button shows the rest. */
const shownAtFirst = 60;

/** Tags as a tree, built from their paths. */
export function TagShelf(props: TagShelfProps) {
  const tree = props.shelves?.tags;
  const [isAll, setAll] = useState(false);
  if (tree === undefined) return null;
  if (tree.length === 0) return <p class="shelf__hint">{text('library-places-no-tags')}</p>;
  const rest = isAll ? 0 : tree.length - shownAtFirst;
  return (
    <>
      <TagLevel {...props} nodes={rest > 0 ? tree.slice(0, shownAtFirst) : tree} />
      {rest > 0 && (
        <button
          type="button"
          class="button button--text button--small shelf__more"
          onClick={() => setAll(true)}
        >
          {text('library-places-more', { total: rest })}
        </button>
      )}
    </>
  );
}

function TagLevel({ nodes, ...props }: TagShelfProps & { readonly nodes: readonly ShelfTag[] }) {
  return (
    <ul class="shelf">
      {nodes.map((node) => (
        <TagBranch key={node.key} {...props} node={node} />
      ))}
    </ul>
  );
}

function TagBranch({ node, ...props }: TagShelfProps & { readonly node: ShelfTag }) {
  const { name, children } = node;
  const question = makeTagQuery(name);
  const shared = props.sharedTags.find(({ tag }) => tagKey(tag) === node.key);
  const isFolded = props.folded.has(node.key);
  const isCurrent = props.current !== null && isWithinPlace(props.current, question);
  return (
    <li class="shelf__item">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: handles the context menu of the buttons inside */}
      <div
        class="shelf__row"
        data-tag={node.key}
        onContextMenu={(event) => {
          event.preventDefault();
          const box = event.currentTarget.getBoundingClientRect();
          // The context menu key reports no coordinates.
          const isByKey = event.clientX === 0 && event.clientY === 0;
          props.onMenu(node, isByKey ? { x: box.left + 24, y: box.bottom } : at(event));
        }}
      >
        {children.length > 0 && (
          <button
            type="button"
            class="shelf__fold"
            tabIndex={-1}
            aria-expanded={!isFolded}
            aria-label={
              isFolded
                ? text('library-places-expand', { name })
                : text('library-places-collapse', { name })
            }
            data-fold={node.key}
            onClick={() => props.onFold(node.key, !isFolded)}
          >
            <Icon name="forward" />
          </button>
        )}
        <ShelfButton
          label={node.step}
          count={node.clips}
          isCurrent={isCurrent}
          isTabStop={props.stop === question}
          keys="F2"
          onChoose={() => props.onQuestion(question)}
        >
          {node.colour && <Swatch colour={node.colour} small />}
          {shared && <SharedMark shared={shared} />}
        </ShelfButton>
        <button
          type="button"
          class="shelf__menu"
          tabIndex={-1}
          aria-haspopup="menu"
          aria-label={text('library-places-menu-of', { name })}
          onClick={(event) => {
            const box = event.currentTarget.getBoundingClientRect();
            props.onMenu(node, { x: box.left, y: box.bottom + 2 });
          }}
        >
          <Icon name="more" />
        </button>
      </div>
      {children.length > 0 && !isFolded && <TagLevel {...props} nodes={children} />}
    </li>
  );
}

function SharedMark({ shared }: { readonly shared: SharedTag }) {
  const title = describeMembers(shared);
  const { news } = shared;
  return (
    <>
      <span class="shelf__shared" role="img" aria-label={title} title={title}>
        <Icon name="people" />
      </span>
      {news && (
        <span class="shelf__news" title={news.sentence}>
          {news.short}
        </span>
      )}
    </>
  );
}

function at({ clientX, clientY }: MouseEvent) {
  return { x: clientX, y: clientY };
}
