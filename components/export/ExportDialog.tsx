import { useState } from 'preact/hooks';
import { type ExportChoice, type ExportScope, exportFormats } from '../../core/export';
import { Dialog } from '../controls/Dialog';
import { formatMoment, text } from '../strings';
import '../strings/en/library/export.ftl';
import { type ExportProps, formatsFor, type OfferedScope, targetsFor } from './export-props';
import { FormatList } from './FormatList';
import { MarkdownOptions } from './MarkdownOptions';
import { RadioLine } from './RadioLine';

export interface ExportDialogProps extends Omit<ExportProps, 'onCancelExport'> {
  readonly scopes: readonly OfferedScope[];
  /** The initial scope. */
  readonly scope: ExportScope;
  onClose(): void;
}

/** Choice of scope, format and target of an export. Starts with the last choice. */
export function ExportDialog(props: ExportDialogProps) {
  const { scopes, exportFolder, onClose } = props;
  const [selected, setSelected] = useState<ExportChoice>({
    ...props.exportMemory.choice,
    scope: props.scope,
  });
  const change = (part: Partial<ExportChoice>) => setSelected((last) => ({ ...last, ...part }));
  const total = scopes.find(({ scope }) => scope === selected.scope)?.total ?? null;
  const isOffered = formatsFor(selected.scope);
  const format = isOffered(selected.format) ? selected.format : 'markdown';
  const targets = targetsFor(format, total, props.canChooseFolder);
  const to = targets.includes(selected.to) ? selected.to : 'download';
  const last = props.exportedAt({ ...selected, format, to });
  const isPrint = format === 'pdf';
  const choice: ExportChoice = {
    ...selected,
    format,
    to,
    isNewOnly: selected.isNewOnly && last !== null,
  };
  const isReady = to !== 'folder' || exportFolder !== null;

  return (
    <Dialog title={text('export-title')} isWide onClose={onClose}>
      <form
        class="export-dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          props.onExport(choice);
          onClose();
        }}
      >
        <fieldset class="export-dialog__part">
          <legend>{text('export-what')}</legend>
          <div class="export-dialog__row">
            {scopes.map(({ scope, total: many }) => (
              <RadioLine
                key={scope}
                group="export-scope"
                value={scope}
                chosen={selected.scope}
                label={nameScope(scope, many)}
                onChoose={(next) => change({ scope: next })}
              />
            ))}
          </div>
        </fieldset>
        <section class="export-dialog__part">
          <h3>{text('export-as-what')}</h3>
          <FormatList
            format={format}
            isOffered={isOffered}
            onFormat={(next) => change({ format: next })}
          />
        </section>
        <div class="export-dialog__options">
          {format === 'markdown' && (
            <MarkdownOptions
              choice={selected}
              templates={props.templates}
              onChange={change}
              onAddTemplate={props.onAddTemplate}
            />
          )}
          {exportFormats[format].canHoldImages && to !== 'clipboard' && (
            <Check
              label={text('export-option-pictures')}
              is={selected.hasPictures}
              onToggle={(hasPictures) => change({ hasPictures })}
            />
          )}
          {last !== null && !isPrint && (
            <Check
              label={text('export-option-new-only', { moment: formatMoment(last) })}
              is={selected.isNewOnly}
              onToggle={(isNewOnly) => change({ isNewOnly })}
            />
          )}
        </div>
        {!isPrint && (
          <fieldset class="export-dialog__part">
            <legend>{text('export-where-to')}</legend>
            <div class="export-dialog__row">
              {targets.map((target) => (
                <RadioLine
                  key={target}
                  group="export-target"
                  value={target}
                  chosen={to}
                  label={text(`export-target-${target}`)}
                  onChoose={(next) => change({ to: next })}
                />
              ))}
            </div>
            {to === 'download' && !props.canChooseFolder && (
              <p class="export-dialog__folder">{text('export-no-folders')}</p>
            )}
            {to === 'folder' && (
              <p class="export-dialog__folder">
                <bdi>{exportFolder ?? text('export-no-folder')}</bdi>
                <button type="button" class="button button--small" onClick={props.onChooseFolder}>
                  {text('export-choose-folder')}
                </button>
              </p>
            )}
          </fieldset>
        )}
        <div class="dialog__actions">
          <button type="button" class="button" onClick={onClose}>
            {text('common-cancel')}
          </button>
          <button type="submit" class="button button--primary" disabled={!isReady}>
            {isPrint ? text('export-print') : text(`export-act-${to}`)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface CheckProps {
  readonly label: string;
  readonly is: boolean;
  onToggle(is: boolean): void;
}

function Check({ label, is, onToggle }: CheckProps) {
  return (
    <label class="radio-line">
      <input
        type="checkbox"
        checked={is}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

function nameScope(scope: ExportScope, total: number | null): string {
  return scope === 'clip' || total === null
    ? text(`export-scope-${scope}`)
    : text(`export-scope-${scope}.counted`, { total });
}
