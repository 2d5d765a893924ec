import { colours } from '../../core/model';
import { Icon } from '../controls/Icon';
import { Swatch } from '../controls/Swatch';
import { useDraft } from '../controls/use-draft';
import { colourWords, libraryWords } from '../strings';
import type { NotebookOrder, NotebookPeriod, NotebookProps } from './notebook-props';

const { notebook } = libraryWords;
const orders: readonly NotebookOrder[] = ['newest', 'oldest'];
const periods: readonly NotebookPeriod[] = ['any', 'week', 'month', 'year', 'between'];

/** What the notebook is filtered by, and its order. */
export function NotebookBar(props: NotebookProps & { readonly isFiltering: boolean }) {
  const { filter, onFilter, entries } = props;
  const text = useDraft(filter.text, Object.is, (next) => onFilter({ ...filter, text: next }));
  const [chosenTag] = filter.tags;
  // What is asked for stays to be seen, and to be let go, when nothing carries it any more.
  const isGone = chosenTag !== undefined && !props.tags.includes(chosenTag);
  const names = isGone ? [chosenTag, ...props.tags] : props.tags;
  return (
    <search class="notebook-bar" aria-label={notebook.filterLabel}>
      <div class="notebook-bar__text" {...text.focusProps}>
        <span class="search-box__icon">
          <Icon name="search" />
        </span>
        <input
          class="field search-box__input"
          type="search"
          dir="auto"
          aria-label={notebook.textLabel}
          placeholder={notebook.textPlaceholder}
          value={text.value}
          onInput={(event) => text.change(event.currentTarget.value)}
        />
      </div>
      <fieldset class="notebook-bar__colours">
        <legend class="hidden-words">{notebook.colours}</legend>
        {colours.map((colour) => {
          const isOn = filter.colours.includes(colour);
          const others = filter.colours.filter((one) => one !== colour);
          return (
            <button
              key={colour}
              type="button"
              class="notebook-bar__colour"
              aria-pressed={isOn}
              aria-label={colourWords[colour]}
              title={colourWords[colour]}
              onClick={() => onFilter({ ...filter, colours: isOn ? others : [...others, colour] })}
            >
              <Swatch colour={colour} />
            </button>
          );
        })}
      </fieldset>
      <div class="notebook-bar__choices">
        <select
          class="list-head__order"
          aria-label={notebook.tagLabel}
          value={chosenTag ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onFilter({ ...filter, tags: value === '' ? [] : [value] });
          }}
        >
          <option value="">{notebook.allTags}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <select
          class="list-head__order"
          aria-label={notebook.periodLabel}
          value={filter.period}
          onChange={(event) =>
            onFilter({ ...filter, period: event.currentTarget.value as NotebookPeriod })
          }
        >
          {periods.map((period) => (
            <option key={period} value={period}>
              {notebook.period[period]}
            </option>
          ))}
        </select>
        <select
          class="list-head__order"
          aria-label={notebook.orderLabel}
          value={props.order}
          onChange={(event) => props.onOrder(event.currentTarget.value as NotebookOrder)}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {notebook.order[order]}
            </option>
          ))}
        </select>
      </div>
      {filter.period === 'between' && (
        <span class="notebook-bar__days">
          {(['from', 'to'] as const).map((end) => (
            <label key={end} class="notebook-bar__day">
              {notebook[end]}
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
      <p class="hidden-words" role="status">
        {props.isFiltering && entries !== null && notebook.shown(entries.length)}
      </p>
    </search>
  );
}
