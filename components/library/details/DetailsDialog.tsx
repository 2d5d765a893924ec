import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type Article,
  type CorrectableField,
  type CorrectionEdit,
  correctableFields,
  type Failure,
} from '../../../core/model';
import { FieldSources } from '../../article/FieldSources';
import { Alert } from '../../controls/Alert';
import { Dialog } from '../../controls/Dialog';
import { text } from '../../strings';
import '../../strings/en/reading/corrections.ftl';
import { DetailsField } from './DetailsField';
import { type DetailsDraft, type DetailsTexts, toEdit, toTexts } from './details-form';

export interface DetailsDialogProps {
  /** As the user corrected it. */
  readonly article: Article;
  /** As read from the page. */
  readonly original: Article;
  /** The fields that have a saved correction. */
  readonly corrected: readonly CorrectableField[];
  /** The latest day on which it can have been published, as "2026-11-28". */
  readonly latestDay: string;
  /** What was typed before and not saved. */
  readonly draft: DetailsDraft | null;
  /** Called on every change; with null once it is saved or discarded. */
  onDraft(draft: DetailsDraft | null): void;
  /** Resolves with the failure, or null. */
  onCorrect(edit: CorrectionEdit): Promise<Failure | null>;
  /** Keeps what was typed. */
  onClose(): void;
}

/** The details of an article in a form. What is typed is kept until it is saved or discarded. */
export function DetailsDialog(props: DetailsDialogProps) {
  const { article, original } = props;
  const saved = toTexts(article);
  const [draft, setDraft] = useState<DetailsDraft>(props.draft ?? {});
  /** Fields with a date that the browser cannot read. Their text is not known. */
  const [unreadable, setUnreadable] = useState<ReadonlySet<CorrectableField>>(new Set());
  const [isChecked, setIsChecked] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const texts: DetailsTexts = { ...saved, ...draft };
  const { edit, problems } = toEdit(texts, article, original, props.latestDay);
  const problemOf = (field: CorrectableField) =>
    unreadable.has(field) ? 'no-day' : (problems[field] ?? null);

  const change = (field: CorrectableField, typed: string, isUnreadable: boolean) => {
    const others = [...unreadable].filter((other) => other !== field);
    setUnreadable(new Set(isUnreadable ? [...others, field] : others));
    const { [field]: _, ...rest } = draft;
    // What the browser made of the parts typed so far is not what the user means.
    const next = isUnreadable || typed === saved[field] ? rest : { ...rest, [field]: typed };
    setDraft(next);
    props.onDraft(Object.keys(next).length === 0 ? null : next);
  };
  const finish = () => {
    props.onDraft(null);
    props.onClose();
  };
  const save = async () => {
    if (Object.keys(edit.fields).length === 0) return finish();
    const failure = await props.onCorrect(edit);
    if (failure === null) finish();
    else setHasFailed(true);
  };

  const form = useRef<HTMLFormElement>(null);
  // The dialog focuses the headline, with the caret at the end. A long one must show its beginning.
  useEffect(() => {
    const headline = form.current?.querySelector('input');
    headline?.setSelectionRange(0, 0);
    if (headline) headline.scrollLeft = 0;
  }, []);

  return (
    <Dialog title={text('corrections-title')} onClose={props.onClose}>
      <form
        ref={form}
        class="details-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setIsChecked(true);
          setHasFailed(false);
          const unread = findUnreadable(event.currentTarget);
          setUnreadable(new Set(unread));
          if (unread.length === 0 && Object.keys(problems).length === 0) void save();
          else focusFirstInvalid(event.currentTarget);
        }}
      >
        {correctableFields.map((field) => (
          <DetailsField
            key={field}
            field={field}
            typed={texts[field]}
            original={original}
            isCorrected={props.corrected.includes(field)}
            isUnreadable={unreadable.has(field)}
            problem={isChecked ? problemOf(field) : null}
            onChange={(typed, isUnreadable) => change(field, typed, isUnreadable)}
          />
        ))}
        <details class="details-form__sources">
          <summary>{text('corrections-sources')}</summary>
          <FieldSources summary={article} corrected={props.corrected} />
        </details>
        <div class="dialog__actions">
          {hasFailed && (
            <div class="details-form__failed">
              <Alert tone="problem" icon="alert">
                <p>{text('corrections-not-saved')}</p>
              </Alert>
            </div>
          )}
          <button type="button" class="button" onClick={finish}>
            {Object.keys(draft).length > 0 ? text('corrections-discard') : text('common-cancel')}
          </button>
          <button type="submit" class="button button--primary">
            {text('corrections-save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/**
 * Returns the fields whose date the browser cannot read. There is no event while the value of a
 * date stays empty, as if nothing had been typed.
 */
function findUnreadable(form: HTMLFormElement): readonly CorrectableField[] {
  return correctableFields.filter(
    (field) => form.querySelector<HTMLInputElement>(`[name="${field}"]`)?.validity?.badInput,
  );
}

/** After the next render, which marks the invalid fields. */
function focusFirstInvalid(form: HTMLFormElement): void {
  form.ownerDocument.defaultView?.setTimeout(() =>
    form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
  );
}
