import { Alert } from '../controls/Alert';
import { Dialog } from '../controls/Dialog';
import { DialogFoot, type FootAct } from '../controls/DialogFoot';
import { FailureAlert } from '../controls/FailureAlert';
import { WorkProgress } from '../controls/WorkProgress';
import { fillWords, importWords } from '../strings';
import { ImportChoice } from './ImportChoice';
import { ImportReport } from './ImportReport';
import type { ImportProps, ImportShown } from './import-shown';

/** What is in a file, what would become of it, and its way into the library. */
export function ImportDialog(props: ImportProps) {
  const { shown } = props;
  // Half-way through, only "Stop" ends it.
  const onClose = shown.step === 'importing' ? () => {} : props.onClose;
  return (
    <Dialog title={importWords.title} isWide onClose={onClose}>
      <ImportStep {...props} />
    </Dialog>
  );
}

function ImportStep(props: ImportProps) {
  const { shown } = props;
  switch (shown.step) {
    case 'choose':
      return <ImportChoice failure={shown.failure} onFile={props.onFile} onClose={props.onClose} />;
    case 'looking':
      return (
        <div class="import">
          <p class="import__kind">{importWords.looking(shown.fileName)}</p>
          <Working words={importWords.found(shown.found)} />
          <DialogFoot acts={[{ label: importWords.cancel, onAct: props.onClose }]} />
        </div>
      );
    case 'ready':
      return <Ready {...props} shown={shown} />;
    case 'importing':
      return (
        <div class="import">
          <FileName shown={shown} />
          <Working
            words={importWords.working(shown.done, shown.total)}
            value={shown.done}
            max={shown.total}
          />
          <DialogFoot acts={[{ label: importWords.stop, onAct: props.onStop }]} />
        </div>
      );
    case 'done':
      return (
        <div class="import">
          <FileName shown={shown} />
          <p class="import__told" role="status">
            {shown.isStopped || shown.failure ? importWords.stopped : importWords.done}
          </p>
          {shown.failure && <FailureAlert failure={shown.failure} />}
          <Counts shown={shown} />
          <ImportReport remarks={shown.remarks} />
          <DialogFoot
            acts={[
              saveReport(props),
              shown.counts.links > 0 ? { label: fillWords.openAny, onAct: props.onFill } : null,
              { label: importWords.close, isPrimary: true, onAct: props.onClose },
            ]}
          />
        </div>
      );
  }
}

type Step<Name extends ImportShown['step']> = Extract<ImportShown, { step: Name }>;
type Known = Step<'ready'> | Step<'importing'> | Step<'done'>;

function Ready(props: ImportProps & { readonly shown: Step<'ready'> }) {
  const { shown } = props;
  const { added, changed, restored, binned, unchanged } = shown.counts;
  const total = added + changed + restored;
  const isReplacing = shown.wish === 'replace';
  // A backup holds more than clips.
  const isRest = shown.kind === 'pressmark-backup' && !isReplacing && total === 0;
  const addLabel = isRest ? importWords.startRest : importWords.start(total);
  const startLabel = isReplacing ? importWords.startReplace : addLabel;
  const isEmptying = isReplacing && total + unchanged === 0 && binned > 0;
  return (
    <div class="import">
      {isEmptying && (
        <p class="import__told" role="status">
          {importWords.allToBin(binned)}
        </p>
      )}
      <FileName shown={shown} />
      {shown.remarks.some(({ code }) => code === 'file-altered') && (
        <Alert tone="problem" icon="alert">
          {importWords.altered}
        </Alert>
      )}
      <Counts shown={shown} />
      {shown.wish !== null && (
        <fieldset class="import__wish">
          <legend class="import__title">{importWords.wishLabel}</legend>
          {(['merge', 'replace'] as const).map((wish) => (
            <label key={wish} class="import__option">
              <input
                type="radio"
                name="import-wish"
                checked={shown.wish === wish}
                disabled={wish === 'replace' && !shown.canReplace}
                onChange={() => props.onWish(wish)}
              />
              {importWords[wish]}
            </label>
          ))}
          {isReplacing && <p class="import__hint">{importWords.replaceSure(shown.kind)}</p>}
          {isRest && <p class="import__hint">{importWords.rest}</p>}
          {!shown.canReplace && <p class="import__hint">{importWords.cannotReplace}</p>}
        </fieldset>
      )}
      <ImportReport remarks={shown.remarks} />
      <DialogFoot
        acts={[
          saveReport(props),
          { label: importWords.cancel, onAct: props.onClose },
          {
            label: startLabel,
            isPrimary: true,
            isDisabled: total === 0 && !isReplacing && !isRest,
            onAct: props.onStart,
          },
        ]}
      />
    </div>
  );
}

/** Where there is a report. */
function saveReport({ shown, onSaveReport }: ImportProps): FootAct | null {
  const hasReport = 'remarks' in shown && shown.remarks.length > 0;
  return hasReport ? { label: importWords.saveReport, onAct: onSaveReport } : null;
}

function FileName({ shown }: { readonly shown: Known }) {
  return (
    <p class="import__kind">
      {importWords.kindOf(shown.kind)} <span class="import__file">{shown.fileName}</span>
    </p>
  );
}

function Counts({ shown: { counts } }: { readonly shown: Known }) {
  const { lostMarks, links } = counts;
  const names = ['added', 'changed', 'restored', 'binned', 'unchanged', 'marks'] as const;
  const said = names.filter((name) => counts[name] > 0 || name === 'added');
  return (
    <>
      <dl class="import__counts">
        {said.map((name) => (
          <div key={name} class="import__count">
            <dt>{importWords.counts[name]}</dt>
            <dd>{importWords.reportCount(counts[name])}</dd>
          </div>
        ))}
      </dl>
      {links > 0 && <p class="import__hint">{importWords.newLinks(links)}</p>}
      {lostMarks > 0 && <p class="import__hint">{importWords.lostMarks(lostMarks)}</p>}
    </>
  );
}

interface WorkingProps {
  readonly words: string;
  readonly value?: number;
  readonly max?: number;
}

function Working({ words, value, max }: WorkingProps) {
  return (
    <div class="import__work">
      <WorkProgress label={importWords.progressLabel} done={value} total={max} />
      <span>{words}</span>
    </div>
  );
}
