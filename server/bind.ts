import type { Context } from './kernel';

type Rest<F> = F extends (ctx: Context, ...rest: infer Args) => infer Result ? (...args: Args) => Result : never;

/** A domain's commands and queries with the context filled in: whoever holds it cannot act as anybody else. */
export type Bound<Domain> = {
  [Name in keyof Domain as Rest<Domain[Name]> extends never ? never : Name]: Rest<Domain[Name]>;
};

export function bind<Domain extends object>(domain: Domain, ctx: Context): Bound<Domain> {
  const functions = Object.entries(domain).filter(([, member]) => typeof member === 'function');
  return Object.fromEntries(
    functions.map(([name, command]) => [name, (...args: unknown[]) => command(ctx, ...args)]),
  ) as Bound<Domain>;
}

/** The named members of a domain and no others. */
export function only<Domain extends object, Name extends keyof Domain>(
  domain: Domain,
  names: readonly Name[],
): Pick<Domain, Name> {
  return Object.fromEntries(names.map((name) => [name, domain[name]])) as Pick<Domain, Name>;
}
