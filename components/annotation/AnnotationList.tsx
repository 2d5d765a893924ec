import { useMemo, useRef } from 'preact/hooks';
import type { DatedVersion } from '../../core/model';
import { Empty } from '../controls/Empty';
import { text } from '../strings';
import '../strings/en/reading/highlights.ftl';
import type { CompleteTags } from '../tags/complete-tags';
import { nameCopies } from '../versions/name-copies';
import { AnnotationFeed } from './AnnotationFeed';
import { type BulkCallbacks, FilterBar } from './FilterBar';
import { type AnnotationFilter, filterAnnotations, isFiltering, noFilter } from './filter';
import { type AnnotationCallbacks, lostReasons, type PlacedAnnotation } from './placed-annotation';
import { mergeOrder, sortAnnotations } from './sort-annotations';
import { useCardKeys } from './use-card-keys';
import { useEditing } from './use-editing';
import { useStableCallbacks } from './use-stable-callbacks';

export interface AnnotationListProps extends AnnotationCallbacks, Partial<BulkCallbacks> {
  readonly annotations: readonly PlacedAnnotation[];
  readonly activeId: string | null;
  /** A new value scrolls to the active card again. */
  readonly revealed?: number;
  readonly now: Date;
  /** Copies of the clip, so that a lost annotation can name the one it was made on. */
  readonly versions?: readonly DatedVersion[];
  /** True if the clip has no text that could be highlighted, only a link or highlights. */
  readonly isWithoutText?: boolean;
  /** True for an older version: highlights made on later ones are not listed. */
  readonly isOlder?: boolean;
  readonly filter?: AnnotationFilter;
  readonly onCompleteTags: CompleteTags;
  /** If omitted, the list has no filter. */
  onFilter?(filter: AnnotationFilter): void;
}

/** Annotations in reading order. Lost ones are listed separately, never hidden. */
export function AnnotationList(props: AnnotationListProps) {
  const { activeId, filter = noFilter, onFilter, versions, now } = props;
  const list = useRef<HTMLDivElement>(null);
  const before = useRef<{ placed: readonly string[]; lost: readonly string[] } | null>(null);
  const editing = useEditing(props.annotations);
  const { all } = editing;

  // Computed once, not per card: formatting a date takes longer than rendering a card.
  const year = now.getFullYear();
  const copies = useMemo(() => nameCopies(versions ?? [], now), [versions, year]);
  const sorted = useMemo(() => sortAnnotations(all), [all]);
  const fitting = useMemo(() => {
    const fits = new Set(filterAnnotations(all, filter));
    const isInUse = ({ annotation }: PlacedAnnotation) =>
      annotation.id === activeId || editing.ids.has(annotation.id);
    return new Set(all.filter((placed) => fits.has(placed) || isInUse(placed)));
  }, [all, filter, activeId, editing.ids]);

  const byId = new Map(all.map((placed) => [placed.annotation.id, placed]));
  const order = {
    placed: getIds(sorted.placed),
    lost: getIds(sorted.lost),
  };
  if (editing.ids.size > 0 && before.current) {
    // While a note is being edited, no card changes position.
    const { placed, lost } = before.current;
    const was = new Set([...placed, ...lost]);
    order.placed = mergeOrder(placed, [
      ...placed.filter((id) => byId.has(id)),
      ...order.placed.filter((id) => !was.has(id)),
    ]);
    order.lost = mergeOrder(lost, [
      ...lost.filter((id) => byId.has(id)),
      ...order.lost.filter((id) => !was.has(id)),
    ]);
  }
  before.current = order;
  const cardsOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const placed = byId.get(id);
      return placed && fitting.has(placed) ? [placed] : [];
    });
  const placed = cardsOf(order.placed);
  const lost = groupLost(cardsOf(order.lost));
  const shownIds = [placed, ...lost.map(({ cards }) => cards)].flatMap(getIds);

  const callbacks = useStableCallbacks({
    ...props,
    onJump(id) {
      if (byId.get(id)?.place.kind !== 'no-text') props.onJump(id);
    },
    onDeleteAnnotation(id) {
      editing.set(id, false);
      focusNeighbour(list.current, id);
      props.onDeleteAnnotation(id);
    },
  });
  const setEditing = (id: string, isEditing: boolean) => {
    editing.set(id, isEditing);
    if (!isEditing) callbacks.onEditEnd?.();
  };
  const keys = useCardKeys(shownIds, callbacks, (id) => {
    if (!byId.get(id)?.annotation.author) setEditing(id, true);
  });

  if (all.length === 0) {
    const next = text(
      props.isWithoutText ? 'highlights-empty.without-text' : 'highlights-empty.next',
    );
    const title = text(props.isOlder ? 'highlights-empty.older' : 'highlights-empty');
    return <Empty title={title} next={next} />;
  }
  const feed = {
    now,
    activeId,
    revealed: props.revealed ?? 0,
    editing: editing.ids,
    gone: editing.gone,
    stopId: keys.stopId,
    nameCopy: (versionId: string) => copies.get(versionId) ?? null,
    onCompleteTags: props.onCompleteTags,
    callbacks,
    onEditing: setEditing,
  };
  return (
    <>
      {onFilter && (all.length > 1 || isFiltering(filter)) && (
        <FilterBar
          all={all}
          shownIds={shownIds}
          filter={filter}
          onFilter={onFilter}
          onRecolourAll={props.onRecolourAll}
          onDeleteAll={props.onDeleteAll}
        />
      )}
      {shownIds.length === 0 && (
        <Empty
          title={text('highlights-filter-none')}
          next={text('highlights-filter-none.next', { total: all.length })}
        >
          <button type="button" class="button" onClick={() => onFilter?.(noFilter)}>
            {text('highlights-filter-clear.label')}
          </button>
        </Empty>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: handles keys that bubble from the cards */}
      <div
        ref={list}
        class="annotation-feeds"
        onKeyDown={keys.onKeyDown}
        onFocusIn={keys.onFocusIn}
      >
        {placed.length > 0 && (
          <AnnotationFeed {...feed} label={text('highlights-list-label')} cards={placed} />
        )}
        {lost.map(({ reason, cards }) => (
          <section key={reason} class="annotation-lost">
            <h3 class="annotation-lost__title">{text(`highlights-lost-${reason}`)}</h3>
            <p class="annotation-lost__next">
              {text(`highlights-lost-${reason}.next`, { total: cards.length })}
            </p>
            <AnnotationFeed {...feed} label={text(`highlights-lost-${reason}`)} cards={cards} />
          </section>
        ))}
      </div>
    </>
  );
}

/** Returns lost annotations by reason, each group in the given order. */
function groupLost(all: readonly PlacedAnnotation[]) {
  return lostReasons
    .map((reason) => ({
      reason,
      cards: all.filter(({ place }) => place.kind === 'lost' && place.reason === reason),
    }))
    .filter(({ cards }) => cards.length > 0);
}

function getIds(cards: readonly PlacedAnnotation[]): readonly string[] {
  return cards.map(({ annotation }) => annotation.id);
}

/** Moves focus to the neighbouring card when the card about to be removed has it. */
function focusNeighbour(list: HTMLElement | null, id: string): void {
  const cards = [...(list?.querySelectorAll<HTMLElement>('[data-annotation]') ?? [])];
  const at = cards.findIndex((card) => card.dataset['annotation'] === id);
  if (!cards[at]?.contains(cards[at].ownerDocument.activeElement)) return;
  (cards[at + 1] ?? cards[at - 1])?.focus();
}
