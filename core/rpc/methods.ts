import * as v from 'valibot';
import type { Result } from '../model';
import { connect, type Transport } from './connect';
import type { Answer, Handlers } from './contract';
import { serve } from './serve';

/** A call whose request is the list of a method's arguments. */
interface MethodCall {
  readonly request: v.GenericSchema<unknown, readonly unknown[]>;
  readonly answer: v.GenericSchema;
}

/** The methods of an interface, by name. */
export type MethodContract = Readonly<Record<string, MethodCall>>;

/** Positional arguments; trailing ones are optional if their schemas are. */
type Arguments<Given extends readonly unknown[]> = Given extends readonly [
  ...infer First,
  infer Last,
]
  ? undefined extends Last
    ? unknown extends Last
      ? Given
      : [...Arguments<First>, Last?]
    : Given
  : [];

/** The interface that a contract describes: a function with positional arguments for each call. */
export type Methods<C extends MethodContract> = {
  [Name in keyof C]: (
    ...given: Arguments<v.InferOutput<C[Name]['request']>>
  ) => Promise<Answer<C[Name]>>;
};

/** Declares a method by the schemas of its arguments, in order, and of the value in its answer. */
export function method<const Given extends v.TupleItems, Answered extends v.GenericSchema>(
  given: Given,
  answer: Answered,
) {
  return { request: v.tuple(given), answer };
}

/** Any method of a contract. */
type AnyMethod = (...given: readonly unknown[]) => Promise<Result<unknown>>;

/** Builds an object with the result of `make` for each method of a contract. */
export function forEachMethod<C extends MethodContract>(
  contract: C,
  make: (name: keyof C & string) => AnyMethod,
): Methods<C> {
  const made = Object.keys(contract).map((name) => [name, make(name)]);
  return Object.fromEntries(made) as unknown as Methods<C>;
}

/** Implements the interface by messages to the receiver `to`; see `connect`. */
export function connectMethods<C extends MethodContract>(
  to: string,
  contract: C,
  transport: Transport,
): Methods<C> {
  const client = connect(to, contract, transport);
  return forEachMethod(
    contract,
    (name) =>
      (...given) =>
        client[name](given),
  );
}

/** A receiver that validates arguments and calls the methods; see `serve`. */
export function serveMethods<C extends MethodContract>(
  to: string,
  contract: C,
  methods: Methods<C>,
): (message: unknown) => Promise<unknown> | undefined {
  const called = methods as unknown as Record<string, AnyMethod>;
  const handlers = Object.keys(contract).map((name) => [
    name,
    (given: readonly unknown[]) => called[name]?.(...given),
  ]);
  const receive = serve(to, contract, Object.fromEntries(handlers) as Handlers<C, null>);
  return (message) => receive(message, null);
}
