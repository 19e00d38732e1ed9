import type { ActionFunctionArgs } from '@remix-run/node';
import { describe, expect, it } from 'vitest';
import { reads, writes } from '../../../app/lib/answers';
import { DomainError } from '../../../server/kernel';

const reported: unknown[] = [];
const named: string[] = [];

function argumentsFor(request: Request): ActionFunctionArgs {
  const context = { reportError: (error: unknown) => reported.push(error), sentAs: (once: string) => named.push(once) };
  return { request, params: {}, context } as unknown as ActionFunctionArgs;
}

const asked = (path = '/sops/one') => argumentsFor(new Request(`http://accord.test${path}`));

function sent(fields: Record<string, string>) {
  const body = new URLSearchParams(fields);
  return argumentsFor(new Request('http://accord.test/sops/one', { method: 'POST', body }));
}

async function thrownBy(run: () => Promise<unknown>): Promise<Response> {
  const thrown: unknown = await run().then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Response)) throw new Error('nothing was answered');
  return thrown;
}

describe('a page that reads', () => {
  it('leads somebody without a session to the sign-in page and back', async () => {
    const load = reads(() => {
      throw new DomainError('sign-in-required', {});
    });
    const answer = await thrownBy(() => load(asked('/sops/one?tab=2')));
    expect(answer.status).toBe(302);
    expect(answer.headers.get('Location')).toBe('/sign-in?next=%2Fsops%2Fone%3Ftab%3D2');
  });

  it('answers an expected failure with its own status and code', async () => {
    const load = reads(() => {
      throw new DomainError('not-found', { what: 'sop' });
    });
    const answer = await thrownBy(() => load(asked()));
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({ code: 'not-found', details: { what: 'sop' } });
  });

  it('shows a reference for a bug and logs the whole of it under that reference', async () => {
    const bug = new Error('a bug');
    const load = reads(() => {
      throw bug;
    });
    const answer = await thrownBy(() => load(asked()));
    const { reference } = (await answer.json()) as { reference: string };
    expect(answer.status).toBe(500);
    expect(reference).toMatch(/^[0-9a-f]{8}$/);
    expect(reported.at(-1)).toMatchObject({ message: `shown to somebody as ${reference}`, cause: bug });
  });
});

describe('a form that was sent', () => {
  it('returns what its command returned', async () => {
    const act = writes({ greet: ({ fields }) => `hello ${fields.name}` });
    const answer = await act(sent({ intent: 'greet', name: 'Ada' }));
    expect(answer.data).toEqual({ intent: 'greet', form: 'greet', result: 'hello Ada' });
  });

  it('tells under which name it was filled in, before its command runs', async () => {
    const act = writes({ greet: () => named.at(-1) });
    const answer = await act(sent({ intent: 'greet', once: 'the name of this form' }));
    expect(answer.data).toEqual({ intent: 'greet', form: 'greet', result: 'the name of this form' });
  });

  it('comes back with its words, its faults and without its password when it is refused', async () => {
    const issues = [{ field: 'email', message: 'Write an e-mail address.' }];
    const act = writes({
      'sign-in': () => {
        throw new DomainError('invalid', { issues });
      },
    });
    const answer = await act(sent({ intent: 'sign-in', form: 'first', email: 'ada', password: 'secret' }));
    expect(answer.init?.status).toBe(422);
    expect(answer.data).toEqual({
      intent: 'sign-in',
      form: 'first',
      problem: {
        code: 'invalid',
        details: { issues },
        form: 'first',
        values: { intent: 'sign-in', form: 'first', email: 'ada' },
      },
    });
  });

  it('becomes a page of its own when what it is about is not there', async () => {
    const act = writes({
      remove: () => {
        throw new DomainError('not-found', { what: 'party' });
      },
    });
    expect((await thrownBy(() => act(sent({ intent: 'remove' })))).status).toBe(404);
  });

  it('is not found when it names a command the page does not have, such as one every object has', async () => {
    const act = writes({ greet: () => 'hello' });
    for (const intent of ['constructor', 'toString', 'nothing']) {
      expect((await thrownBy(() => act(sent({ intent })))).status).toBe(404);
    }
  });
});
