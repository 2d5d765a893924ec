import { listCorrectedFields } from '../../../core/corrections';
import {
  type Article,
  type Clip,
  type CorrectableField,
  findLeadImageAbove,
} from '../../../core/model';
import { formatPublished, joinDots, text } from '../../strings';
import '../../strings/en/reading/corrections.ftl';
import '../../strings/en/reading/fields.ftl';

export interface CorrectionLinesProps {
  readonly clip: Clip;
  readonly article: Article;
  readonly original: Article;
  readonly canEdit: boolean;
  onEditDetails(): void;
  onEditText(): void;
}

/** What the user corrected in the article above. Renders nothing without corrections. */
export function CorrectionLines(props: CorrectionLinesProps) {
  const { article, original } = props;
  const { corrections } = props.clip;
  const fields = corrections === undefined ? [] : listCorrectedFields(corrections);
  const removed = countParts(original) - countParts(article);
  if (fields.length === 0 && removed === 0) return null;
  const names = fields.map((field) => describeField(field, article));
  return (
    <div class="correction-lines">
      {fields.length > 0 && (
        <p>
          {text('corrections-fields-corrected', { fields: joinDots(names) })}
          {props.canEdit && (
            <EditButton label={text('corrections-edit-details')} onClick={props.onEditDetails} />
          )}
        </p>
      )}
      {removed > 0 && (
        <p>
          {text('corrections-blocks-removed', { total: removed })}
          {props.canEdit && (
            <EditButton label={text('corrections-edit-text')} onClick={props.onEditText} />
          )}
        </p>
      )}
    </div>
  );
}

/** The blocks of the body, and the lead image above it. */
function countParts(article: Article): number {
  return article.body.children.length + (findLeadImageAbove(article) === null ? 0 : 1);
}

/** Returns the name of a field, with its value if the article above does not always show it. */
function describeField(field: CorrectableField, { section, modifiedAt }: Article): string {
  const name = text(`fields-${field}`);
  const shown = { section, modifiedAt: modifiedAt && formatPublished(modifiedAt) };
  const value = field === 'section' || field === 'modifiedAt' ? shown[field] : null;
  return value === null ? name : text('corrections-field-value', { field: name, value });
}

function EditButton({ label, onClick }: { readonly label: string; onClick(): void }) {
  return (
    <button type="button" class="button button--quiet button--small" onClick={onClick}>
      {label}
    </button>
  );
}
