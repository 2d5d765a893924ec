import { unknownAuthorName } from '../../core/model';
import { text } from '../strings';
import '../strings/en/controls/authors.ftl';

/** The name of an author, as people see it. */
export function nameAuthor(name: string): string {
  return isUnknown(name) ? text('authors-unknown') : name;
}

/** The same after a preposition: "by an unknown member". */
export function nameAuthorInline(name: string): string {
  return isUnknown(name) ? text('authors-unknown.inline') : name;
}

function isUnknown(name: string): boolean {
  return name === unknownAuthorName || name.trim() === '';
}
