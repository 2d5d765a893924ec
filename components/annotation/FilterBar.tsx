import { useMemo } from 'preact/hooks';
import { type Colour, colours } from '../../core/model';
import { MenuButton } from '../controls/MenuButton';
import { text } from '../strings';
import '../strings/en/reading/highlights.ftl';
import { FilterRow } from './FilterRow';
import { type AnnotationFilter, countColours, countTags } from './filter';
import type { PlacedAnnotation } from './placed-annotation';

export interface BulkCallbacks {
  onRecolourAll(annotationIds: readonly string[], colour: Colour): void;
  /** Called with the user's own, which are deleted, or with those of others, which are hidden. */
  onDeleteAll(annotationIds: readonly string[]): void;
}

export interface FilterBarProps {
  readonly all: readonly PlacedAnnotation[];
  readonly shownIds: readonly string[];
  readonly filter: AnnotationFilter;
  onFilter(filter: AnnotationFilter): void;
  readonly onRecolourAll: BulkCallbacks['onRecolourAll'] | undefined;
  readonly onDeleteAll: BulkCallbacks['onDeleteAll'] | undefined;
}

/** Filter above a list, with bulk actions on the annotations that match. */
export function FilterBar(props: FilterBarProps) {
  const { all, shownIds, filter, onFilter, onRecolourAll, onDeleteAll } = props;
  const used = useMemo(() => ({ colours: countColours(all), tags: countTags(all) }), [all]);
  const total = shownIds.length;
  const own = new Set(all.filter((one) => !one.annotation.author).map((one) => one.annotation.id));
  const ownIds = shownIds.filter((id) => own.has(id));
  const otherIds = shownIds.filter((id) => !own.has(id));
  return (
    <FilterRow
      filter={filter}
      colours={used.colours}
      tags={used.tags}
      shown={total}
      total={all.length}
      onFilter={onFilter}
    >
      {onRecolourAll && onDeleteAll && total > 0 && (
        <MenuButton
          label={text('highlights-filter-all')}
          icon="more"
          isIconOnly
          groups={listBulkActions(ownIds, otherIds, { onRecolourAll, onDeleteAll })}
        />
      )}
    </FilterRow>
  );
}

/** Actions in groups, on the user's own annotations and on those of others. */
function listBulkActions(
  ownIds: readonly string[],
  otherIds: readonly string[],
  { onRecolourAll, onDeleteAll }: BulkCallbacks,
) {
  const hasOthers = otherIds.length > 0;
  const onOwn = [
    colours.map((colour) => ({
      label: text(
        hasOthers ? 'highlights-filter-recolour-all.own' : 'highlights-filter-recolour-all',
        { total: ownIds.length, colour },
      ),
      onChoose: () => onRecolourAll(ownIds, colour),
    })),
    [
      {
        label: text(
          hasOthers ? 'highlights-filter-delete-all.own' : 'highlights-filter-delete-all',
          { total: ownIds.length },
        ),
        onChoose: () => onDeleteAll(ownIds),
      },
    ],
  ];
  const onOthers = [
    [
      {
        label: text('highlights-filter-hide-all', { total: otherIds.length }),
        onChoose: () => onDeleteAll(otherIds),
      },
    ],
  ];
  return [...(ownIds.length > 0 ? onOwn : []), ...(hasOthers ? onOthers : [])];
}
