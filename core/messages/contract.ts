import type * as v from 'valibot';
import type { Result } from '../model';

/** One call: the schema of what is asked and of the value in its answer. */
interface Call {
  readonly ask: v.GenericSchema;
  readonly answer: v.GenericSchema;
}

/** The calls of one answerer, by name. */
export type Contract = Readonly<Record<string, Call>>;

/** What a caller must hand in. */
type Ask<C extends Call> = v.InferOutput<C['ask']>;

/** What a caller gets back. */
export type Answer<C extends Call> = Result<v.InferOutput<C['answer']>>;

/** A function for each call of a contract: what `connect` gives. */
export type Client<C extends Contract> = {
  readonly [Name in keyof C]: (ask: Ask<C[Name]>) => Promise<Answer<C[Name]>>;
};

/** A function for each call of a contract: what `serve` needs. */
export type Handlers<C extends Contract, Sender> = {
  readonly [Name in keyof C]: (
    ask: Ask<C[Name]>,
    sender: Sender,
  ) => Promise<Answer<C[Name]>> | Answer<C[Name]>;
};
