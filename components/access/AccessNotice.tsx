import { Alert } from '../controls/Alert';
import { text } from '../strings';
import '../strings/en/access.ftl';
import '../strings/en/failures.ftl';

/** What a screen knows of the access to the page in front. */
export interface AccessProps {
  /** The host of a page that can only be read until the tab goes elsewhere, else null. */
  readonly visitedSite: string | null;
  /** The user was asked, and has not allowed it. */
  readonly isAccessRefused: boolean;
  /** Ask the browser to allow the site of the page, or all websites. */
  onAllow(which: 'site' | 'all'): void;
}

/** Says what access is missing, and offers to give it. */
export function AccessNotice({ visitedSite, isAccessRefused, onAllow }: AccessProps) {
  const isMissing = visitedSite === null;
  return (
    <Alert tone={isMissing ? 'calm' : 'quiet'} icon="info">
      <p class="alert__happened">
        {isMissing ? text('failures-no-access.happened') : text('access-visit')}
      </p>
      <p class="alert__more">
        {isMissing
          ? `${text('failures-no-access.safe')} ${text('failures-no-access.next')}`
          : text('access-visit.next')}
      </p>
      <div class="alert__acts">
        {visitedSite !== null && (
          <button type="button" class="button button--small" onClick={() => onAllow('site')}>
            {text('access-allow-site', { site: visitedSite })}
          </button>
        )}
        <button type="button" class="button button--small" onClick={() => onAllow('all')}>
          {text('access-allow-all')}
        </button>
      </div>
      <p class="alert__result" role="status">
        {isAccessRefused && text('access-refused')}
      </p>
    </Alert>
  );
}
