import { Alert } from '../controls/Alert';
import { joinSentences, text } from '../strings';
import '../strings/en/base/failures.ftl';
import { AccessButtons } from './AccessButtons';
import type { AccessProps } from './access-props';

/** Says that the page in front cannot be read, and offers access to all websites. */
export function AccessNotice(props: Omit<AccessProps, 'visitedSite'>) {
  return (
    <Alert tone="calm" icon="info">
      <p class="alert__happened">{text('failures-no-access.happened')}</p>
      <p class="alert__more">
        {joinSentences([text('failures-no-access.safe'), text('failures-no-access.next')])}
      </p>
      <AccessButtons {...props} visitedSite={null} />
    </Alert>
  );
}
