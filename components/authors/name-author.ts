import { unknownAuthorName } from '../../core/model';
import { text } from '../strings';
import '../strings/en/controls/authors.ftl';

/** The name of an author, as people see it. */
export function nameAuthor(name: string): string {
  return name === unknownAuthorName ? text('authors-unknown') : name;
}
