import { Empty } from '../../controls/Empty';
import { libraryWords, words } from '../../strings';
import { placeOf, placeQuestions } from '../search/questions';

export interface EmptyListProps {
  readonly question: string;
  readonly hasProblem: boolean;
  onClear(): void;
}

/** Why a list has no clips, and what to do about it. */
export function EmptyList({ question, hasProblem, onClear }: EmptyListProps) {
  const { empty } = libraryWords;
  const asked = question.trim();
  const place = placeOf(asked);
  if (hasProblem) return <Empty title={empty.problem} next={empty.problemNext} />;
  if (asked === '') return <Empty title={words.library.empty} next={words.library.emptyNext} />;
  if (place !== 'all' && asked === placeQuestions[place]) {
    return <Empty title={empty[place]} next={empty[`${place}Next`]} />;
  }
  return (
    <Empty title={words.library.noMatch(asked)} next={words.library.noMatchNext}>
      <button type="button" class="button" onClick={onClear}>
        {words.library.clearSearch}
      </button>
    </Empty>
  );
}
