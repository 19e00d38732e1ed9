import type { ServiceAt } from '../../../schema/every-door';
import { useWords, type Words } from '~/lib/words';

function openingWords({ name, opening, next, isWithheld }: ServiceAt, { walk, days }: Words['everyDoor']): string[] {
  if (isWithheld) return [walk.withheld(name), opening === 'open' ? walk.hotlineOpen : walk.hotlineClosed];
  if (opening === 'open') return [walk.open(name)];
  if (opening === 'unknown') return [walk.unknown(name)];
  return [next ? walk.opens(name, days[next.day], next.time) : walk.closed(name)];
}

/** What is said of a provider at an hour: open or not, understood or not, at what cost. Never how it is reached. */
export function useServiceWords() {
  const words = useWords().everyDoor;
  return (service: ServiceAt): string[] => [
    ...openingWords(service, words),
    words.walk[service.understanding],
    ...(service.cost === '' ? [] : [words.walk.cost(service.cost)]),
  ];
}
