import { exceptionCode, type LoggedProblem } from '../../core/model';
import { formatMoment, formatNumber, text } from '../strings';
import { describeFailure } from '../strings/failures';
import '../strings/en/library/help.ftl';

export interface ProblemLogProps {
  /** Null while loading. */
  readonly problemLog: readonly LoggedProblem[] | null;
  onCopyProblems(): void;
  onClearProblems(): void;
}

/** Recent problems, with buttons to copy and clear them. */
export function ProblemLog({ problemLog, onCopyProblems, onClearProblems }: ProblemLogProps) {
  if (problemLog === null || problemLog.length === 0) {
    return <p class="settings__soft">{problemLog && text('help-log.none')}</p>;
  }
  return (
    <>
      <div class="help__actions">
        <button type="button" class="button" onClick={onCopyProblems}>
          {text('help-log.copy')}
        </button>
        <button type="button" class="button" onClick={onClearProblems}>
          {text('help-log.clear')}
        </button>
      </div>
      <table class="help__log" aria-label={text('help-log.caption')}>
        <thead>
          <tr>
            <th scope="col">{text('help-log.when')}</th>
            <th scope="col">{text('help-log.what')}</th>
            <th scope="col">{text('help-log.where')}</th>
            <th scope="col">{text('help-log.times')}</th>
          </tr>
        </thead>
        <tbody>
          {problemLog.map((problem) => (
            <tr key={`${problem.at} ${problem.code} ${problem.during} ${problem.place}`}>
              <td>{formatMoment(problem.at)}</td>
              <td>
                {problem.code === exceptionCode
                  ? text('help-log.bug')
                  : describeFailure(problem.code).happened}
                <code class="help__during" dir="ltr">
                  {problem.during}
                </code>
              </td>
              <td>
                {text(`help-log-place-${problem.place}`)}
                <span class="help__versions">
                  {text('help-log.versions', {
                    version: problem.version,
                    browser: problem.browser,
                  })}
                </span>
              </td>
              <td>{formatNumber(problem.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
