import { parseArgs } from 'node:util';
import { registerPerson, signInLinkFor } from '../../people';
import { createSop } from '../../sops';
import { print, UsageError, type Command } from '../command';
import { withNewWorkspace } from '../with-workspace';
import { listSops } from './sops';

const options = {
  title: { type: 'string' },
  setting: { type: 'string' },
  template: { type: 'string' },
  lead: { type: 'string' },
  name: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const newSop: Command = (args, environment) => {
  const { values } = parseArgs({ args, options });
  const { title, lead: email, name = email?.split('@')[0], setting, template: templateId } = values;
  if (!title || !email || !name) throw new UsageError('Give a title and the e-mail address of the lead.');
  return withNewWorkspace(environment(), (ctx, workspace) => {
    const id = ctx.database.transaction(() => {
      const personId = registerPerson(ctx, { email, name });
      return createSop(workspace.context({ kind: 'person', personId, name }), { title, setting, templateId });
    });
    const made = listSops(ctx).find((sop) => sop.id === id);
    const link = signInLinkFor(ctx, email);
    print(values.json ? JSON.stringify({ ...made, signInLink: link }, null, 2) : `${id}\n${link}`);
    return 0;
  });
};
