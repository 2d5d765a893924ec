import type { Failure, ProblemCode, ProblemPlace } from '../../core/model';

type Reporter = (code: ProblemCode, during: string, place?: ProblemPlace) => void;

let reporter: Reporter = () => {};

/** Sets where this page, or the background, reports problems. */
export function setReporter(next: Reporter): void {
  reporter = next;
}

/**
 * Reports a problem for the log. `during` is the name of a call, and `place` where it occurred,
 * if not here.
 */
export function reportProblem(code: ProblemCode, during: string, place?: ProblemPlace): void {
  reporter(code, during, place);
}

/** Wraps methods to report their failures, by the code and the method's name. */
export function reportFailures<Methods extends object>(methods: Methods): Methods {
  const wrapped = Object.entries(methods).map(([name, method]) => [
    name,
    typeof method === 'function' ? reportFailuresOf(name, method) : method,
  ]);
  return Object.fromEntries(wrapped) as Methods;
}

type Method = (...given: readonly unknown[]) => unknown;

function reportFailuresOf(name: string, method: Method): Method {
  return (...given) => {
    const answer = method(...given);
    if (answer instanceof Promise)
      void answer.then((result) => reportIfFailed(result, name), ignore);
    return answer;
  };
}

function reportIfFailed(result: unknown, name: string): void {
  if (typeof result !== 'object' || result === null || !('failure' in result)) return;
  const { code } = result.failure as Failure;
  // Not a problem: the popup always asks what is selected.
  if (code !== 'nothing-selected') reportProblem(code, name);
}

/** Whoever called the method handles its exceptions. */
function ignore(): void {}
