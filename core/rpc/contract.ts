import type * as v from 'valibot';
import type { Result } from '../model';
import type { PageLimit } from './page-limits';

/** One call: the schemas of its request and of the value in its answer. */
interface Call {
  readonly request: v.GenericSchema;
  readonly answer: v.GenericSchema;
}

/** The calls of one receiver, by name. */
export type Contract = Readonly<Record<string, Call>>;

/** What a caller must pass. */
type CallRequest<C extends Call> = v.InferOutput<C['request']>;

/** What a caller gets back. */
export type Answer<C extends Call> = Result<v.InferOutput<C['answer']>>;

/** A function for each call of a contract: what `connect` returns. */
export type Client<C extends Contract> = {
  readonly [Name in keyof C]: (request: CallRequest<C[Name]>) => Promise<Answer<C[Name]>>;
};

/** A function for each call of a contract: what `serve` needs. */
export type Handlers<C extends Contract, Sender> = {
  readonly [Name in keyof C]: (
    request: CallRequest<C[Name]>,
    sender: Sender,
  ) => Promise<Answer<C[Name]>> | Answer<C[Name]>;
};

/**
 * What a text in a call from a page refers to. An address of another site is replaced by
 * the sender's own; an id that belongs to a clip of another site is refused as
 * `not-found`.
 */
export type Names = 'address' | 'clip' | 'version' | 'annotation' | 'text';

/** The fields of a request that can hold any text. */
type TextFields<Request> = {
  [Field in keyof Request]-?: string extends NonNullable<Request[Field]> ? Field : never;
}[keyof Request];

/** What each text of a request refers to. All must be listed, so no id or address is overlooked. */
export type Scope<Request> = { readonly [Field in TextFields<Request>]: Names };

/** Who may make a call how often. */
interface Access {
  readonly limit: PageLimit;
  /** False if the call fails in a private window, because it would leave traces. */
  readonly inPrivate: boolean;
}

/** A call that page scripts may make. */
interface PageCall extends Call, Access {
  readonly scope: Readonly<Record<string, Names>>;
}

/** The calls of one receiver that page scripts may make. */
export type PageContract = Readonly<Record<string, PageCall>>;

/** Declares a call for page scripts. Does not compile unless its scope covers every text. */
export function pageCall<Request extends v.GenericSchema, Answered extends v.GenericSchema>(
  call: Access & {
    readonly request: Request;
    readonly answer: Answered;
    readonly scope: Scope<v.InferOutput<Request>>;
  },
) {
  return call;
}
