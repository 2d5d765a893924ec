import { Alert } from '../controls/Alert';
import { text } from '../strings';
import '../strings/en/panels/access.ftl';
import '../strings/en/base/failures.ftl';
import { AccessButtons } from './AccessButtons';
import type { AccessProps } from './access-props';

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
