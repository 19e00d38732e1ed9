import { signInLinkFor } from '../../people';
import { print, UsageError, type Command } from '../command';
import { withWorkspace } from '../with-workspace';

export const signinLink: Command = ([email, ...rest], environment) => {
  if (!email || rest.length) throw new UsageError('Give one e-mail address.');
  return withWorkspace(environment(), (ctx) => {
    print(signInLinkFor(ctx, email));
    return 0;
  });
};
