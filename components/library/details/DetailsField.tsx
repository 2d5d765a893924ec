import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Article, CorrectableField } from '../../../core/model';
import {
  formatPublished,
  joinAuthors,
  joinDots,
  joinItems,
  joinSentences,
  text,
} from '../../strings';
import '../../strings/en/reading/corrections.ftl';
import '../../strings/en/reading/fields.ftl';
import { type DetailsProblem, differsFromPage, splitAuthors, toTexts } from './details-form';

/** Characters of a publisher, a source or a section. Longer ones push the headline off the screen. */
const maxNameLength = 120;

export interface DetailsFieldProps {
  readonly field: CorrectableField;
  readonly typed: string;
  /** As read from the page. */
  readonly original: Article;
  /** True if a correction of this field is saved. */
  readonly isCorrected: boolean;
  /** True while the browser cannot read what was typed as a date; `typed` is then the last one. */
  readonly isUnreadable: boolean;
  readonly problem: DetailsProblem | null;
  /** `isUnreadable` if the browser cannot read what was typed as a date. */
  onChange(typed: string, isUnreadable: boolean): void;
}

/** A field of the details, and what the page says if that differs. */
export function DetailsField(props: DetailsFieldProps) {
  const { field, typed, original, problem, onChange } = props;
  const id = useId();
  const name = text(`fields-${field}`);
  const isDifferent = differsFromPage(field, typed, original);
  const pageValue = describeValue(field, original);
  const hint = describeField(field, typed);
  const shared = {
    id,
    name: field,
    class: 'field',
    dir: 'auto',
    autocomplete: 'off',
    'aria-invalid': problem !== null,
    'aria-describedby': `${id}-about`,
  } as const;
  const isDate = field === 'publishedAt' || field === 'modifiedAt';
  return (
    <div
      class={
        isDate || field === 'section'
          ? 'details-form__field details-form__field--short'
          : 'details-form__field'
      }
    >
      <label for={id}>{name}</label>
      {isDate ? (
        <DateInput {...shared} typed={typed} isUnreadable={props.isUnreadable} onTyped={onChange} />
      ) : field === 'standfirst' || field === 'authors' ? (
        <textarea
          {...shared}
          value={typed}
          rows={field === 'authors' ? Math.min(6, typed.split('\n').length + 1) : 3}
          spellcheck={field === 'standfirst'}
          onInput={(event) => onChange(event.currentTarget.value, false)}
        />
      ) : (
        <input
          {...shared}
          value={typed}
          type="text"
          maxLength={field === 'headline' ? undefined : maxNameLength}
          onInput={(event) => onChange(event.currentTarget.value, false)}
        />
      )}
      <div id={`${id}-about`} class="details-form__about">
        {problem !== null && (
          <p class="details-form__problem" role="alert">
            {text(`corrections-problem-${problem}`)}
          </p>
        )}
        {hint !== null && <p>{hint}</p>}
        {isDifferent && (
          <p class="details-form__page" dir="auto">
            {joinSentences([
              props.isCorrected && text('corrections-corrected'),
              pageValue === null
                ? text(`corrections-page-${findAbsence(field, original)}`)
                : text('corrections-page-says', { value: pageValue }),
            ])}
          </p>
        )}
      </div>
      {isDifferent && (
        <button
          type="button"
          class="button button--quiet button--small details-form__revert"
          aria-label={text(
            pageValue === null ? 'corrections-clear.label' : 'corrections-use-page.label',
            { field: name },
          )}
          onClick={({ currentTarget }) => {
            onChange(toTexts(original)[field], false);
            // This button goes away.
            currentTarget.ownerDocument.getElementById(id)?.focus();
          }}
        >
          {text(pageValue === null ? 'corrections-clear' : 'corrections-use-page')}
        </button>
      )}
    </div>
  );
}

interface DateInputProps extends JSX.InputHTMLAttributes {
  readonly typed: string;
  readonly isUnreadable: boolean;
  onTyped(typed: string, isUnreadable: boolean): void;
}

/** A date. Its value is only set from outside: setting it would end the typing of a part. */
function DateInput({ typed, isUnreadable, onTyped, ...rest }: DateInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const element = input.current;
    if (element && !isUnreadable && element.value !== typed) element.value = typed;
  }, [typed, isUnreadable]);
  return (
    <input
      {...rest}
      ref={input}
      type="date"
      max="9999-12-31"
      onInput={({ currentTarget: { value, validity } }) =>
        onTyped(value, validity?.badInput ?? false)
      }
    />
  );
}

function describeField(field: CorrectableField, typed: string): string | null {
  if (field === 'sourceCredit') return text('corrections-source-hint');
  if (field !== 'authors') return null;
  const names = splitAuthors(typed);
  return names.length < 2
    ? text('corrections-authors-hint')
    : text('corrections-names', { total: names.length, names: joinDots(names) });
}

/** What the page says of a field. Null if that is not known. */
function describeValue(field: CorrectableField, original: Article): string | null {
  if (field === 'authors') {
    return original.authors.length === 0 ? null : joinAuthors(original.authors, joinItems);
  }
  const value = original[field];
  if (value === null || value === '') return null;
  return field === 'publishedAt' || field === 'modifiedAt' ? formatPublished(value) : value;
}

/** Why nothing is known of what the page says. */
function findAbsence(
  field: CorrectableField,
  { completeness, evidence }: Article,
): 'uncertain' | 'not-selected' | 'not-found' {
  if (evidence?.uncertain?.some((uncertain) => uncertain === field)) return 'uncertain';
  // See `extractSelection`, which leaves it out.
  return completeness === 'selection' && field === 'standfirst' ? 'not-selected' : 'not-found';
}
