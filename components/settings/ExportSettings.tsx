import { useId, useRef } from 'preact/hooks';
import type { ExportChoice } from '../../core/export';
import type { ExportProps } from '../export/export-props';
import { MarkdownOptions } from '../export/MarkdownOptions';
import { text } from '../strings';
import '../strings/en/library/export.ftl';
import '../strings/en/library/settings.ftl';

export interface ExportSettingsProps
  extends Pick<
    ExportProps,
    | 'exportMemory'
    | 'templates'
    | 'exportFolder'
    | 'canChooseFolder'
    | 'onChooseFolder'
    | 'onAddTemplate'
  > {
  /** Sets what the export dialog starts with. */
  onExportChoice(choice: ExportChoice): void;
  /** The template of the notes folder, if there is one. It cannot be removed. */
  readonly folderTemplate: string | null;
  onRemoveTemplate(name: string): void;
}

/** The Markdown templates, images and the folder of exports. */
export function ExportSettings(props: ExportSettingsProps) {
  const { choice } = props.exportMemory;
  const change = (part: Partial<ExportChoice>) => props.onExportChoice({ ...choice, ...part });
  return (
    <>
      <div class="settings__row settings__row--block">
        <p class="settings__soft settings__hint">{text('settings-export.next')}</p>
        <div class="settings__options">
          <MarkdownOptions
            choice={choice}
            templates={props.templates}
            onChange={change}
            onAddTemplate={props.onAddTemplate}
          />
          <label class="settings__switch">
            <input
              type="checkbox"
              checked={choice.hasPictures}
              onChange={({ currentTarget }) => change({ hasPictures: currentTarget.checked })}
            />
            {text('export-option-pictures')}
          </label>
        </div>
      </div>
      <AddedTemplates {...props} />
      <div class="settings__row">
        <h3 class="settings__label">{text('settings-export-folder')}</h3>
        {props.canChooseFolder && (
          <button
            type="button"
            class="button settings__choice"
            aria-label={text('settings-export-folder.label')}
            onClick={props.onChooseFolder}
          >
            {text('export-choose-folder')}
          </button>
        )}
        <p class="settings__soft settings__hint">
          {props.canChooseFolder
            ? text('settings-export-folder.next')
            : text('settings-export-folder.unsupported')}
          {props.canChooseFolder && (
            <span class="settings__folder">
              <bdi>{props.exportFolder ?? text('settings-export-folder.none')}</bdi>
            </span>
          )}
        </p>
      </div>
    </>
  );
}

/** The templates that the user added, each with a button to remove it. */
function AddedTemplates({
  exportMemory: { templates },
  folderTemplate,
  onRemoveTemplate,
}: ExportSettingsProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <div class="settings__row settings__row--block">
      <h3 ref={title} id={id} class="settings__label" tabIndex={-1}>
        {text('settings-templates')}
      </h3>
      {templates.length === 0 ? (
        <p class="settings__none">{text('settings-templates.none')}</p>
      ) : (
        <ul class="settings__sites" aria-labelledby={id}>
          {templates.map(({ name }) => (
            <li key={name} class="settings__site">
              <bdi>{name}</bdi>
              {name === folderTemplate ? (
                <span class="settings__soft">{text('settings-templates.used')}</span>
              ) : (
                <button
                  type="button"
                  class="button button--quiet button--small"
                  aria-label={text('settings-templates-remove', { name })}
                  onClick={() => {
                    onRemoveTemplate(name);
                    // The button goes away with its template.
                    title.current?.focus();
                  }}
                >
                  {text('settings-templates-remove.short')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
