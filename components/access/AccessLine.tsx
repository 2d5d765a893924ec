import { Icon } from '../controls/Icon';
import { text } from '../strings';
import '../strings/en/panels/access.ftl';
import { AccessButtons } from './AccessButtons';
import type { AccessProps } from './access-props';

/** A line for users who let Pressmark read pages only on a click. Opens to offer more access. */
export function AccessLine(props: AccessProps) {
  const { visitedSite } = props;
  if (visitedSite === null) return null;
  return (
    <details key={visitedSite} class="access-line">
      <summary class="disclosure">
        <Icon name="forward" />
        {text('access-visit')}
      </summary>
      <p class="access-line__more">{text('access-visit.next')}</p>
      <AccessButtons {...props} />
    </details>
  );
}
