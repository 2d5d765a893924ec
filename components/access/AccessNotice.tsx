import { Alert } from '../controls/Alert';
import { failureWords, words } from '../strings';

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
  const { happened, safe, next } = failureWords['no-access'];
  const isMissing = visitedSite === null;
  return (
    <Alert tone={isMissing ? 'calm' : 'quiet'} icon="info">
      <p class="alert__happened">{isMissing ? happened : words.access.visit}</p>
      <p class="alert__more">{isMissing ? `${safe} ${next}` : words.access.visitNext}</p>
      <div class="alert__acts">
        {visitedSite !== null && (
          <button type="button" class="button button--small" onClick={() => onAllow('site')}>
            {words.access.allowSite(visitedSite)}
          </button>
        )}
        <button type="button" class="button button--small" onClick={() => onAllow('all')}>
          {words.access.allowAll}
        </button>
      </div>
      <p class="alert__result" role="status">
        {isAccessRefused && words.access.refused}
      </p>
    </Alert>
  );
}
