import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageValuesScope } from '../../client/clipping/store-page-values';
import { takePageValues } from '../../core/export/template/page/take-values';

/*
 * Reads what the user's note templates ask a page for. Loaded into a page only when it is clipped
 * and a template asks for something.
 */
export default defineUnlistedScript(() => {
  (globalThis as PageValuesScope).pressmarkPageValues = (templates) => ({
    url: location.href,
    values: takePageValues(document, templates),
  });
});
