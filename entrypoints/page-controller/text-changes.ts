/** What a page has changed in its text since it was last asked. */
export interface TextChanges {
  /** Whether text came or went at all. */
  readonly isTouched: boolean;
  /** The text that came and stands now, piece by piece. */
  readonly came: readonly string[];
}

/** Records that are held until they are sifted; a page that makes more is sifted at once. */
const maxRecords = 2_000;

/** Gathers what a page changes, to be looked at together. */
export interface TextGatherer {
  /** Takes records in; true when they have become so many that they should be sifted now. */
  take(records: readonly MutationRecord[]): boolean;
  /** What the records of since the last time come to. */
  sift(): TextChanges;
  drop(): void;
}

/**
 * A gatherer of mutation records.
 *
 * A page that never rests puts its text in and takes it out again many times
 * before anybody reads it. To hold a record costs next to nothing; only what still
 * stands when the records are sifted is read, and a node that changed often is
 * read once.
 */
export function createTextGatherer(): TextGatherer {
  let held: MutationRecord[] = [];
  return {
    take(records) {
      for (const record of records) held.push(record);
      return held.length >= maxRecords;
    },
    sift() {
      const records = held;
      held = [];
      const nodes = new Set<Node>();
      let isTouched = false;
      for (const { type, target, addedNodes, removedNodes } of records) {
        if (type === 'characterData') {
          isTouched = true;
          nodes.add(target);
          continue;
        }
        for (const node of addedNodes) nodes.add(node);
        isTouched ||= hasTextIn(removedNodes);
      }
      const came: string[] = [];
      for (const node of nodes) {
        if (!hasText(node)) continue;
        isTouched = true;
        if (node.isConnected) came.push(node.textContent ?? '');
      }
      return { isTouched, came };
    },
    drop() {
      held = [];
    },
  };
}

function hasTextIn(nodes: NodeList): boolean {
  for (const node of nodes) if (hasText(node)) return true;
  return false;
}

/** Elements whose text nobody reads. */
const unread = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta', 'img']);

/** Whether a node may hold words: an element is only asked whether it is empty. */
function hasText(node: Node): boolean {
  if (node.nodeType === 3) return /\S/.test((node as Text).data);
  if (node.nodeType !== 1) return false;
  return node.firstChild !== null && !unread.has((node as Element).localName);
}
