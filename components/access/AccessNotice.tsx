import { Alert } from '../controls/Alert';
import { text } from '../strings';
import '../strings/en/panels/access.ftl';
import '../strings/en/base/failures.ftl';
import { AccessButtons } from './AccessButtons';

/** The extension's access to the page in front. */
export interface AccessProps {
  /** Host of a page that is readable only until the tab navigates away, else null. */
  readonly visitedSite: string | null;
  /** True if the user was asked and did not allow it. */
  readonly isAccessRefused: boolean;
  /** Asks the browser for access to this site or to all websites. */
  onAllow(which: 'site' | 'all'): void;
}

/** Explains which access is missing and offers to grant it. */
export function AccessNotice(props: AccessProps) {
  const { visitedSite } = props;
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
      <AccessButtons {...props} />
    </Alert>
  );
}
