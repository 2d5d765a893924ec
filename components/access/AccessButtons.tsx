import { text } from '../strings';
import '../strings/en/panels/access.ftl';
import type { AccessProps } from './access-props';

/** Buttons that ask for access to the site in front and to all websites. Says so if it was refused. */
export function AccessButtons({ visitedSite, isAccessRefused, onAllow }: AccessProps) {
  return (
    <>
      <div class="alert__actions">
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
    </>
  );
}
