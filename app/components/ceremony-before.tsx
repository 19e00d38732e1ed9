import { Link } from '@remix-run/react';
import type { CeremonyView } from '../../server/signing';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Sheet } from '~/ui/sheet';

type Props = { sopId: string; view: Pick<CeremonyView, 'unsettled' | 'rules' | 'abilities'>; canManage: boolean };

/** What must still happen before the document is frozen, and the button that freezes it. */
export function CeremonyBefore({ sopId, view: { unsettled, rules, abilities }, canManage }: Props) {
  const { before } = useWords().ceremony;
  return (
    <>
      <Sheet title={before.title}>
        <div className="stack">
          {unsettled.length === 0 ? (
            <p className="measure">{before.ready}</p>
          ) : (
            <>
              <p>{before.unsettled(unsettled.length)}</p>
              <ul className="lines" role="list">
                {unsettled.map(({ id, number, title }) => (
                  <li key={id}>
                    <Link to={`/sops/${sopId}/sections/${id}`}>
                      {number}. {title}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )}
          {canManage ? (
            <CommandForm intent="freeze">
              {unsettled.length === 0 && <p className="muted">{before.freezeHint}</p>}
              <Button icon="seal" blocked={abilities.freeze ? undefined : before.blocked}>
                {before.freeze}
              </Button>
            </CommandForm>
          ) : (
            <p className="muted">{before.onlyLead}</p>
          )}
        </div>
      </Sheet>
      <Sheet title={before.rules}>
        <ul className="lines" role="list">
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Sheet>
    </>
  );
}
