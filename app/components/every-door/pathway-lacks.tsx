import { Link } from '@remix-run/react';
import { pathwayFaultSentence } from '../../../schema/words/en/pathway';
import type { EveryDoor } from '../../../server/registers';
import { codeOf, placeAddress } from '~/lib/block-address';
import { useWords } from '~/lib/words';
import { Sheet } from '~/ui/sheet';

type Props = { sopId: string; faults: EveryDoor['faults']; place: NonNullable<EveryDoor['pathway']> };

/** What is wrong with the pathway at whatever hour, each with what puts it right. */
export function PathwayLacks({ sopId, faults, place }: Props) {
  const words = useWords().everyDoor.faults;
  if (faults.length === 0) return null;
  return (
    <Sheet title={words.title} aside={<Link to={placeAddress(sopId, place)}>{words.link(codeOf(place))}</Link>}>
      <ul>
        {faults.map((fault) => (
          <li key={fault.kind + fault.step + fault.about}>{pathwayFaultSentence(fault)}</li>
        ))}
      </ul>
    </Sheet>
  );
}
