import type { ChecklistView } from '../../../server/checklist';
import { useWords } from '~/lib/words';
import { Button } from '~/ui/button';
import { CommandForm } from '~/ui/command-form';
import { Sheet } from '~/ui/sheet';
import { Tick } from '~/ui/tick';
import { Unfold } from '~/ui/unfold';

const conditions = ['origin', 'destination', 'specialist'] as const;

/** What holds where the procedure applies: which questions are asked. A lead sets it. */
export function Profile({ view: { profile, hidden, abilities } }: { view: ChecklistView }) {
  const words = useWords().checklist.profile;
  const holding = conditions.filter((each) => profile[each]);
  return (
    <Sheet title={words.title}>
      <div className="stack">
        <p>{profile.isSet ? words.hidden(hidden) : words.unset}</p>
        {profile.isSet && (
          <ul>
            {conditions.map((each) => (
              <li key={each}>
                {words[each]}: <strong>{holding.includes(each) ? words.holds : words.holdsNot}</strong>
              </li>
            ))}
          </ul>
        )}
        {abilities.setProfile && (
          <Unfold label={words.change} intent="set-profile">
            <CommandForm intent="set-profile" done={words.saved} key={holding.join()}>
              <div>
                {conditions.map((each) => (
                  <Tick key={each} name={each} label={words[each]} defaultChecked={profile[each]} />
                ))}
              </div>
              <p className="muted">{words.keeps}</p>
              <Button kind="second">{words.save}</Button>
            </CommandForm>
          </Unfold>
        )}
      </div>
    </Sheet>
  );
}
