import { colours } from '../../core/model';
import { Icon } from '../controls/Icon';
import { Swatch } from '../controls/Swatch';
import { useDraft } from '../controls/use-draft';
import { text } from '../strings';
import '../strings/en/reading/notebook.ftl';
import type { NotebookOrder, NotebookPeriod, NotebookProps } from './notebook-props';

const orders: readonly NotebookOrder[] = ['newest', 'oldest'];
const periods: readonly NotebookPeriod[] = ['any', 'week', 'month', 'year', 'between'];

/** Filter and sort order of the notebook. */
export function NotebookBar(props: NotebookProps & { readonly isFiltering: boolean }) {
  const { filter, onFilter, entries } = props;
  const typed = useDraft(filter.text, Object.is, (next) => onFilter({ ...filter, text: next }));
  const [chosenTag] = filter.tags;
  // Keep an active filter visible and removable even when no annotation matches it any more.
  const isGone = chosenTag !== undefined && !props.tags.includes(chosenTag);
  const names = isGone ? [chosenTag, ...props.tags] : props.tags;
  return (
    <search class="notebook-bar" aria-label={text('notebook-filter-label')}>
      <div class="notebook-bar__text" {...typed.editProps}>
        <span class="search-box__icon">
          <Icon name="search" />
        </span>
        <input
          class="field search-box__input"
          type="search"
          dir="auto"
          aria-label={text('notebook-text-label')}
          placeholder={text('notebook-text-placeholder')}
          value={typed.value}
          onInput={(event) => typed.change(event.currentTarget.value)}
        />
      </div>
      <fieldset class="notebook-bar__colours">
        <legend class="visually-hidden">{text('notebook-colours')}</legend>
        {colours.map((colour) => {
          const isOn = filter.colours.includes(colour);
          const otherColours = filter.colours.filter((selected) => selected !== colour);
          return (
            <button
              key={colour}
              type="button"
              class="notebook-bar__colour"
              aria-pressed={isOn}
              aria-label={text(`common-colour-${colour}`)}
              title={text(`common-colour-${colour}`)}
              onClick={() =>
                onFilter({ ...filter, colours: isOn ? otherColours : [...otherColours, colour] })
              }
            >
              <Swatch colour={colour} />
            </button>
          );
        })}
      </fieldset>
      <div class="notebook-bar__choices">
        <select
          class="list-head__order"
          aria-label={text('notebook-tag-label')}
          value={chosenTag ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onFilter({ ...filter, tags: value === '' ? [] : [value] });
          }}
        >
          <option value="">{text('notebook-all-tags')}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <select
          class="list-head__order"
          aria-label={text('notebook-period.label')}
          value={filter.period}
          onChange={(event) =>
            onFilter({ ...filter, period: event.currentTarget.value as NotebookPeriod })
          }
        >
          {periods.map((period) => (
            <option key={period} value={period}>
              {text(`notebook-period-${period}`)}
            </option>
          ))}
        </select>
        <select
          class="list-head__order"
          aria-label={text('notebook-order.label')}
          value={props.order}
          onChange={(event) => props.onOrder(event.currentTarget.value as NotebookOrder)}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {text(`notebook-order-${order}`)}
            </option>
          ))}
        </select>
      </div>
      {filter.period === 'between' && (
        <span class="notebook-bar__days">
          {(['from', 'to'] as const).map((end) => (
            <label key={end} class="notebook-bar__day">
              {text(`notebook-end-${end}`)}
              <input
                class="field"
                type="date"
                value={filter[end]}
                min={end === 'to' ? filter.from : undefined}
                max={end === 'from' ? filter.to : undefined}
                onChange={(event) => onFilter({ ...filter, [end]: event.currentTarget.value })}
              />
            </label>
          ))}
        </span>
      )}
      <p class="visually-hidden" role="status">
        {props.isFiltering && entries !== null && text('notebook-shown', { total: entries.length })}
      </p>
    </search>
  );
}
