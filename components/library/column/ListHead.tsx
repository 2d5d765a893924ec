import { type FindOrder, findOrders } from '../../../core/model';
import { IconButton } from '../../controls/IconButton';
import { text } from '../../strings';
import type { RowDensity } from '../rows/ClipRows';
import '../../strings/en/library/clips.ftl';
import '../../strings/en/library/library.ftl';
import '../../strings/en/library/search.ftl';

export interface ListHeadProps {
  /** Null while loading. */
  readonly total: number | null;
  /** False while more results may arrive. */
  readonly isWhole: boolean;
  readonly order: FindOrder;
  /** True if results can be sorted by relevance. */
  readonly hasBest: boolean;
  readonly isChoosing: boolean;
  readonly density: RowDensity;
  /** Omitted if there is nothing to save. */
  onSave?: (() => void) | undefined;
  /** Omitted if there is nothing to export. */
  onExport?: (() => void) | undefined;
  onOrder(order: FindOrder): void;
  onChoosing(isChoosing: boolean): void;
  onDensity(density: RowDensity): void;
}

/** Number of clips, sort order and list actions. */
export function ListHead(props: ListHeadProps) {
  const orders = findOrders.filter((order) => order !== 'best' || props.hasBest);
  return (
    <div class="list-head">
      <p class="list-head__total" role="status">
        {props.total !== null &&
          text(props.isWhole ? 'library-list-clips' : 'library-list-so-far', {
            total: props.total,
          })}
      </p>
      <span class="list-head__actions">
        {props.onSave && (
          <IconButton icon="plus" label={text('search-save')} onClick={props.onSave} />
        )}
        {props.onExport && (
          <IconButton icon="export" label={text('clips-export')} onClick={props.onExport} />
        )}
        <IconButton
          icon="select"
          label={text('library-list-select')}
          aria-pressed={props.isChoosing}
          onClick={() => props.onChoosing(!props.isChoosing)}
        />
        <IconButton
          icon="rows"
          label={text('library-list-compact')}
          aria-pressed={props.density === 'compact'}
          onClick={() => props.onDensity(props.density === 'compact' ? 'comfortable' : 'compact')}
        />
        <select
          class="list-head__order"
          aria-label={text('search-order.label')}
          value={orders.includes(props.order) ? props.order : 'newest'}
          onChange={(event) => props.onOrder(event.currentTarget.value as FindOrder)}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {text(`search-order-${order}`)}
            </option>
          ))}
        </select>
      </span>
    </div>
  );
}
