import { DomainError, type Context } from '../kernel';
import { confirmPassword } from './passwords';
import { requireFreshAuthentication } from './sessions';

/**
 * Makes sure that the person at the keyboard is who is signed in, now: by password, or by a one-time link followed within
 * the last five minutes.
 * @throws DomainError `reauthentication-required`, `wrong-credentials`, `too-many-attempts`
 */
export async function identify(ctx: Context, password: string | undefined): Promise<'password' | 'link'> {
  if (!password) {
    requireFreshAuthentication(ctx);
    return 'link';
  }
  if (!(await confirmPassword(ctx, password))) throw new DomainError('wrong-credentials', {});
  return 'password';
}
