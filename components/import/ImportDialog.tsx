import { Alert } from '../controls/Alert';
import { Dialog } from '../controls/Dialog';
import { type DialogAction, DialogFoot } from '../controls/DialogFoot';
import { FailureAlert } from '../controls/FailureAlert';
import { WorkProgress } from '../controls/WorkProgress';
import { formatNumber, text } from '../strings';
import '../strings/en/library/filling.ftl';
import '../strings/en/library/import.ftl';
import { ImportChoice } from './ImportChoice';
import { ImportReport } from './ImportReport';
import type { ImportProps, ImportStatus } from './import-status';

/** Shows what a file contains and what importing it would change, then imports it. */
export function ImportDialog(props: ImportProps) {
  const { shown } = props;
  // During an import, only "Stop" ends it.
  const onClose = shown.step === 'importing' ? () => {} : props.onClose;
  return (
    <Dialog title={text('import-title')} isWide onClose={onClose}>
      <ImportStep {...props} />
    </Dialog>
  );
}

function ImportStep(props: ImportProps) {
  const { shown } = props;
  switch (shown.step) {
    case 'choose':
      return (
        <ImportChoice failure={shown.failure} onFiles={props.onFiles} onClose={props.onClose} />
      );
    case 'reading':
      return (
        <div class="import">
          <p class="import__kind">{text('import-looking', { name: shown.fileName })}</p>
          <Working message={text('import-found', { total: shown.found })} />
          <DialogFoot actions={[{ label: text('import-cancel'), onClick: props.onClose }]} />
        </div>
      );
    case 'ready':
      return <Ready {...props} shown={shown} />;
    case 'importing':
      return (
        <div class="import">
          <FileName shown={shown} />
          <Working
            message={text('import-working', { done: shown.done, total: shown.total })}
            value={shown.done}
            max={shown.total}
          />
          <DialogFoot actions={[{ label: text('import-stop'), onClick: props.onStop }]} />
        </div>
      );
    case 'done':
      return (
        <div class="import">
          <FileName shown={shown} />
          <p class="import__status" role="status">
            {describeEnd(shown)}
          </p>
          {shown.failure && (
            <FailureAlert failure={shown.failure} safe={text('import-failed.safe')} />
          )}
          <Counts shown={shown} />
          {(shown.remarks.length > 0 || isComplete(shown)) && (
            <ImportReport remarks={shown.remarks} />
          )}
          <DialogFoot
            actions={[
              saveReport(props),
              shown.canUndo ? { label: text('import-undo'), onClick: props.onUndo } : null,
              shown.counts.links > 0
                ? { label: text('filling-open-any'), onClick: props.onFetchTexts }
                : null,
              { label: text('import-close'), isPrimary: true, onClick: props.onClose },
            ]}
          />
        </div>
      );
  }
}

type Step<Name extends ImportStatus['step']> = Extract<ImportStatus, { step: Name }>;
type StepWithFile = Step<'ready'> | Step<'importing'> | Step<'done'>;

function isComplete({ failure, isStopped }: Step<'done'>): boolean {
  return failure === null && !isStopped;
}

function describeEnd({ failure, isStopped }: Step<'done'>): string {
  if (failure !== null) return text('import-failed');
  return isStopped ? text('import-stopped') : text('import-done');
}

function Ready(props: ImportProps & { readonly shown: Step<'ready'> }) {
  const { shown } = props;
  const { added, changed, restored, binned: movedToBin, unchanged, inBin } = shown.counts;
  const total = added + changed + restored + (shown.restoresBin ? inBin : 0);
  const isReplacing = shown.mode === 'replace' && !shown.isIntoEmpty;
  // The backup may still add saved searches, tag colours, drafts or images.
  const isOnlyMetadata = shown.kind === 'pressmark-backup' && !isReplacing && total === 0;
  const addLabel = isOnlyMetadata ? text('import-start-rest') : text('import-start', { total });
  const startLabel = isReplacing ? text('import-start-replace') : addLabel;
  const isEmptying = isReplacing && total + unchanged === 0 && movedToBin > 0;
  return (
    <div class="import">
      {isEmptying && (
        <p class="import__status" role="status">
          {text('import-all-to-bin', { total: movedToBin })}
        </p>
      )}
      <FileName shown={shown} />
      {shown.remarks.some(({ code }) => code === 'file-altered') && (
        <Alert tone="problem" icon="alert">
          {text('import-altered')}
        </Alert>
      )}
      <Counts shown={shown} />
      {shown.mode !== null && !shown.isIntoEmpty && (
        <fieldset class="import__mode">
          <legend class="import__title">{text('import-mode-label')}</legend>
          {(['merge', 'replace'] as const).map((mode) => (
            <label key={mode} class="radio-line">
              <input
                type="radio"
                name="import-mode"
                checked={shown.mode === mode}
                disabled={mode === 'replace' && !shown.canReplace}
                onChange={() => props.onMode(mode)}
              />
              {text(mode === 'merge' ? 'import-merge' : 'import-replace')}
            </label>
          ))}
          {isReplacing && (
            <p class="import__hint">
              {shown.kind === 'pressmark-backup'
                ? text('import-replace.sure-backup')
                : text('import-replace.sure')}
            </p>
          )}
          {isReplacing && props.isSynced && (
            <p class="import__hint">
              <strong>{text('import-replace.synced')}</strong>
            </p>
          )}
          {!shown.canReplace && <p class="import__hint">{text('import-cannot-replace')}</p>}
        </fieldset>
      )}
      {isOnlyMetadata && <p class="import__hint">{text('import-rest')}</p>}
      {inBin > 0 && (
        <label class="radio-line">
          <input
            type="checkbox"
            checked={shown.restoresBin ?? false}
            onChange={({ currentTarget }) => props.onRestoreBin(currentTarget.checked)}
          />
          {text('import-restore-bin', { total: inBin })}
        </label>
      )}
      <ImportReport remarks={shown.remarks} />
      <DialogFoot
        actions={[
          saveReport(props),
          { label: text('import-cancel'), onClick: props.onClose },
          {
            label: startLabel,
            isPrimary: true,
            isDisabled: total === 0 && !isReplacing && !isOnlyMetadata,
            onClick: props.onStart,
          },
        ]}
      />
    </div>
  );
}

/** The button that saves the report, or null without a report. */
function saveReport({ shown, onSaveReport }: ImportProps): DialogAction | null {
  const hasReport = 'remarks' in shown && shown.remarks.length > 0;
  return hasReport ? { label: text('import-save-report'), onClick: onSaveReport } : null;
}

function FileName({ shown }: { readonly shown: StepWithFile }) {
  return (
    <p class="import__kind">
      <span>{text(`import-kind-${shown.kind}`)}</span>{' '}
      <bdi class="import__file">{shown.fileName}</bdi>
    </p>
  );
}

function Counts({ shown: { counts } }: { readonly shown: StepWithFile }) {
  const { lostMarks, links } = counts;
  const names = ['added', 'changed', 'restored', 'binned', 'unchanged', 'inBin', 'marks'] as const;
  const shownNames = names.filter((name) => counts[name] > 0 || name === 'added');
  return (
    <>
      <dl class="import__counts">
        {shownNames.map((name) => (
          <div key={name} class="import__count">
            <dt>{text(`import-count-${name}`)}</dt>
            <dd>{formatNumber(counts[name])}</dd>
          </div>
        ))}
      </dl>
      {links > 0 && (
        <p class="import__hint">{text('import-new-links', { total: links, new: counts.added })}</p>
      )}
      {lostMarks > 0 && (
        <p class="import__hint">{text('import-lost-marks', { lost: lostMarks })}</p>
      )}
    </>
  );
}

interface WorkingProps {
  readonly message: string;
  readonly value?: number;
  readonly max?: number;
}

function Working({ message, value, max }: WorkingProps) {
  return (
    <div class="import__work">
      <WorkProgress label={text('import-progress-label')} done={value} total={max} />
      <span>{message}</span>
    </div>
  );
}
