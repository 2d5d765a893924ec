import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ExportChoice } from '../../core/export';
import { text } from '../strings';
import '../strings/en/library/export.ftl';
import type { TemplateChoice } from './export-props';
import type { TemplateListProps } from './TemplateList';

type MarkdownChoice = Pick<ExportChoice, 'template' | 'annotations'>;

export interface MarkdownOptionsProps {
  readonly choice: MarkdownChoice;
  readonly templates: readonly string[];
  onChange(change: Partial<MarkdownChoice>): void;
  onAddTemplate(text: string): Promise<string | TemplateChoice>;
}

/** Templates to choose from, and the list, which is loaded only for a file with several. */
interface Offered {
  readonly choice: TemplateChoice;
  readonly List: FunctionComponent<TemplateListProps>;
}

async function loadOffer(choice: TemplateChoice): Promise<Offered> {
  const { TemplateList } = await import('./TemplateList');
  return { choice, List: TemplateList };
}

/** The built-in templates are stored under their English names. Those of programs stay as they are. */
function nameTemplate(name: string): string {
  if (name === 'Plain') return text('export-option-plain-template');
  return name === 'Highlights only' ? text('export-option-highlights-template') : name;
}

/** Markdown options: the template, and where annotations go. */
export function MarkdownOptions(props: MarkdownOptionsProps) {
  const { choice, templates, onChange } = props;
  const [message, setMessage] = useState('');
  const [offered, setOffered] = useState<Offered | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const addButton = useRef<HTMLButtonElement>(null);
  const template = templates.includes(choice.template) ? choice.template : '';
  return (
    <>
      <label class="export-option">
        <span>{text('export-option-template')}</span>
        <select
          class="export-option__select"
          value={template}
          onChange={(event) => onChange({ template: event.currentTarget.value })}
        >
          <option value="">{text('export-option-own-template')}</option>
          {templates.map((name) => (
            <option key={name} value={name}>
              {nameTemplate(name)}
            </option>
          ))}
        </select>
      </label>
      {template === '' && (
        <label class="export-option">
          <span>{text('export-option-annotations')}</span>
          <select
            class="export-option__select"
            value={choice.annotations}
            onChange={(event) =>
              onChange({ annotations: event.currentTarget.value as ExportChoice['annotations'] })
            }
          >
            {(['section', 'text', 'both'] as const).map((style) => (
              <option key={style} value={style}>
                {text(`export-option-annotations-${style}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="export-option">
        <button
          ref={addButton}
          type="button"
          class="button button--text button--small"
          onClick={() => file.current?.click()}
        >
          {text('export-option-add-template')}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={text('export-option-add-template')}
          onChange={async (event) => {
            const input = event.currentTarget;
            const chosen = input.files?.[0];
            if (!chosen) return;
            const added = await props.onAddTemplate(await chosen.text());
            setMessage(typeof added === 'string' ? added : '');
            setOffered(typeof added === 'string' ? null : await loadOffer(added));
            // The same file can be chosen again.
            input.value = '';
          }}
        />
      </div>
      {offered !== null && (
        <offered.List
          choice={offered.choice}
          onDone={(done) => {
            setMessage(done);
            setOffered(null);
            addButton.current?.focus();
          }}
        />
      )}
      <p class={message === '' ? 'visually-hidden' : 'dialog__hint'} role="status">
        {message}
      </p>
    </>
  );
}
