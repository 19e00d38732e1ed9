import { parseArgs } from 'node:util';
import { asc } from 'drizzle-orm';
import { sections, sops as sopsTable } from '../../../schema/tables';
import type { Context } from '../../kernel';
import { print, type Command } from '../command';
import { withWorkspace } from '../with-workspace';

/** Every SOP of the installation with its sections, as data. */
export function listSops(ctx: Context) {
  const { orm } = ctx.database;
  const all = orm.select().from(sections).orderBy(asc(sections.ordinal)).all();
  return orm
    .select()
    .from(sopsTable)
    .orderBy(asc(sopsTable.createdAt))
    .all()
    .map(({ id, title, edition }) => ({
      ...{ id, title, edition },
      sections: all
        .filter(({ sopId }) => sopId === id)
        .map(({ id, ordinal: number, key, title, phase, textHash }) => ({ id, number, key, title, phase, textHash })),
    }));
}

export const sops: Command = (args, environment) => {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
  return withWorkspace(environment(), (ctx) => {
    const found = listSops(ctx);
    if (values.json) print(JSON.stringify(found, null, 2));
    for (const sop of values.json ? [] : found) {
      print(`${sop.id}  ${sop.title}, edition ${sop.edition}`);
      for (const { id, number, title, phase } of sop.sections) print(`  ${id}  ${number}. ${title} (${phase})`);
    }
    return 0;
  });
};
