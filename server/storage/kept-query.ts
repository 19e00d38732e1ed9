import type { Orm } from './open-storage';

/**
 * A query that is put together once for each open database and not at every use: for those that every page asks
 * several times, putting it together costs ten times what running it does.
 * @param make ends with `.prepare()`; what differs from use to use is a `sql.placeholder`
 */
export function keptQuery<Query>(make: (orm: Orm) => Query): (database: { orm: Orm }) => Query {
  const made = new WeakMap<Orm, Query>();
  return ({ orm }) => {
    const known = made.get(orm);
    if (known) return known;
    const query = make(orm);
    made.set(orm, query);
    return query;
  };
}
