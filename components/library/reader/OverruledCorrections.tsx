import { useId } from 'preact/hooks';
import {
  type Article,
  type CorrectableField,
  type CorrectionEdit,
  correctableFields,
  type FieldCorrection,
} from '../../../core/model';
import { formatAgo, formatPublished, joinAuthors, text } from '../../strings';
import '../../strings/en/reading/corrections.ftl';
import '../../strings/en/reading/fields.ftl';
import type { OpenClip } from '../library-props';
import { canCorrect } from './can-correct';

export interface OverruledCorrectionsProps {
  readonly openClip: OpenClip;
  /** As the user corrected it. */
  readonly article: Article;
  readonly now: Date;
  onCorrect(clipId: string, edit: CorrectionEdit): unknown;
  onEditDetails(): void;
}

/**
 * Asks which of two corrections of a field counts, if they were made on two devices before either
 * had the other's. Renders nothing without any.
 */
export function OverruledCorrections(props: OverruledCorrectionsProps) {
  const { openClip } = props;
  const { corrections } = openClip.clip;
  if (!canCorrect(openClip)) return null;
  return correctableFields.map((field) => {
    const correction: FieldCorrection<unknown> | undefined = corrections?.fields[field];
    return (
      correction?.overruled && (
        <OverruledField key={field} {...props} field={field} correction={correction} />
      )
    );
  });
}

interface OverruledFieldProps extends OverruledCorrectionsProps {
  readonly field: CorrectableField;
  readonly correction: FieldCorrection<unknown>;
}

function OverruledField(props: OverruledFieldProps) {
  const { openClip, article, now, field, correction, onCorrect, onEditDetails } = props;
  const id = useId();
  const name = text(`fields-${field}`);
  const choose = (decision: { readonly value?: unknown }) => {
    const value = 'value' in decision ? { value: decision.value } : {};
    onCorrect(openClip.clip.id, { fields: { [field]: value } });
  };
  return (
    <section class="overruled" aria-labelledby={id}>
      <h2 id={id} class="overruled__title">
        {text('corrections-overruled', { field: name })}
      </h2>
      <p class="overruled__about">{text('corrections-overruled.about')}</p>
      <div class="overruled__choices">
        <div class="overruled__choice">
          <p class="overruled__about">
            {text('corrections-overruled-shown', { ago: formatAgo(correction.at, now) })}
          </p>
          <p dir="auto">{describeValue(field, article[field])}</p>
          <button
            type="button"
            class="button button--small"
            aria-label={text('corrections-overruled-keep.label', { field: name })}
            onClick={() => choose(correction)}
          >
            {text('corrections-overruled-keep')}
          </button>
        </div>
        {correction.overruled?.map((other) => (
          <div key={other.at} class="overruled__choice">
            <p class="overruled__about">
              {text('corrections-overruled-other', { ago: formatAgo(other.at, now) })}
            </p>
            <p dir="auto">{describeValue(field, other.value)}</p>
            <button
              type="button"
              class="button button--small"
              aria-label={text('corrections-overruled-use.label', { field: name })}
              onClick={() => choose(other)}
            >
              {text('corrections-overruled-use')}
            </button>
          </div>
        ))}
      </div>
      <button type="button" class="button button--quiet button--small" onClick={onEditDetails}>
        {text('corrections-edit-details')}
      </button>
    </section>
  );
}

function describeValue(field: CorrectableField, value: unknown): string {
  if (Array.isArray(value) && value.length > 0) return joinAuthors(value);
  if (typeof value !== 'string') return text('corrections-overruled-empty');
  return field === 'publishedAt' || field === 'modifiedAt' ? formatPublished(value) : value;
}
