import { fail, type Result, succeed } from '../../core/model';
import type { Library } from '../../storage';

/**
 * Finds an address of a clip's page, to tell which network it is on. The scheme may differ.
 * Fails with `not-found` for an unknown clip and for one without an address.
 */
export async function findPageUrl(
  library: Pick<Library, 'findAddresses'>,
  clipId: string,
): Promise<Result<string>> {
  const found = await library.findAddresses('clip', clipId);
  if (!found.ok) return found;
  const [key] = found.value ?? [];
  return key === undefined ? fail('not-found') : succeed(`http://${key}`);
}
