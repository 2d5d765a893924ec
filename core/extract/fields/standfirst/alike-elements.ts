import { memoise } from '../../page/memoise';
import { hasMoreText } from '../../page/text-length';

/** Characters. Elements with less text are not compared. */
const minAlikeLength = 60;
/** Elements are counted up to this number. */
const maxAlike = 10;

/** Compares elements of a page by their markup. Reads each element once. */
export class AlikeElements {
  private readonly removeDigits = memoise((names: string) => names.replace(/\d+/g, ''));
  private readonly isLong = memoise((element: Element) => hasMoreText(element, minAlikeLength));
  private readonly getGroups = memoise((tag: string) => this.groupByName(tag));

  constructor(private readonly document: Document) {}

  /** True if an element has the tag and the classes of another, and more than a few words. */
  isLongAndAlike(other: Element, element: Element): boolean {
    return (
      other.localName === element.localName &&
      this.getName(other) === this.getName(element) &&
      this.isLong(other)
    );
  }

  /** Counts the other elements of the page that are long and alike, up to 10. */
  countOthers(element: Element): number {
    let count = 0;
    for (const other of this.getGroups(element.localName).get(this.getName(element)) ?? []) {
      if (other !== element && this.isLong(other) && ++count === maxAlike) break;
    }
    return count;
  }

  /** Returns the classes without digits, because some systems number their paragraphs. */
  private getName(element: Element): string {
    return this.removeDigits(element.getAttribute('class') ?? '');
  }

  private groupByName(tag: string): ReadonlyMap<string, readonly Element[]> {
    const groups = new Map<string, Element[]>();
    for (const element of this.document.querySelectorAll(tag)) {
      const name = this.getName(element);
      const group = groups.get(name);
      if (group) group.push(element);
      else groups.set(name, [element]);
    }
    return groups;
  }
}
