import { oneOrBoth } from './describe-in-browsers';
import { describePrivateWindow } from './private-window';

for (const browser of oneOrBoth('firefox')) {
  describePrivateWindow(`a private window in ${browser}`, browser);
}
