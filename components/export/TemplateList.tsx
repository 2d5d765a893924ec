import { useState } from 'preact/hooks';
import { text } from '../strings';
import '../strings/en/library/templates.ftl';
import type { TemplateChoice } from './export-props';

export interface TemplateListProps {
  readonly choice: TemplateChoice;
  /** Called with a message, empty if the user added nothing. */
  onDone(message: string): void;
}

/** The templates of a file, from which the user chooses those to add. */
export function TemplateList({ choice, onDone }: TemplateListProps) {
  const { offers } = choice;
  const [chosen, setChosen] = useState<readonly number[]>(offers.map((_, index) => index));
  const toggle = (index: number) =>
    setChosen(chosen.includes(index) ? chosen.filter((one) => one !== index) : [...chosen, index]);
  return (
    <fieldset class="template-list">
      <legend>{text('templates-choose')}</legend>
      {offers.map(({ name, remark }, index) => (
        <div key={name}>
          <label class="radio-line">
            <input
              type="checkbox"
              checked={chosen.includes(index)}
              aria-describedby={remark === '' ? undefined : `template-remark-${index}`}
              onChange={() => toggle(index)}
            />
            <bdi>{name}</bdi>
          </label>
          {remark !== '' && (
            <p id={`template-remark-${index}`} class="template-list__remark">
              {remark}
            </p>
          )}
        </div>
      ))}
      <div class="template-list__actions">
        <button type="button" class="button button--small" onClick={() => onDone('')}>
          {text('templates-add-none')}
        </button>
        <button
          type="button"
          class="button button--small"
          disabled={chosen.length === 0}
          onClick={() => onDone(choice.add(chosen))}
        >
          {text('templates-add')}
        </button>
      </div>
    </fieldset>
  );
}
