import { joinItems } from '../../components/strings';

/** Maximum number of names in a message, and of characters in each. */
const maxNames = 6;
const maxLength = 60;

/** The first of the names, each once and shortened. */
export function joinShort(names: readonly string[]): string {
  const each = [...new Set(names)].map((name) =>
    name.length > maxLength ? `${name.slice(0, maxLength).trimEnd()}…` : name,
  );
  return joinItems(each.length > maxNames ? [...each.slice(0, maxNames), '…'] : each);
}
