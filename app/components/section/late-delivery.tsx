import { useEffect } from 'react';
import { useRoot } from '~/lib/clock';
import { isStored, storeName } from '~/lib/device';
import type { SectionData } from './section-data';

/** Sends what this browser kept of a section that can no longer be written in: it becomes a proposal. */
export function LateDelivery({ data: { line, abilities } }: { data: SectionData }) {
  const personId = useRoot()?.person?.personId;
  const { id: sectionId, epoch } = line;
  useEffect(() => {
    if (personId === undefined || abilities.edit) return;
    void deliver({ sectionId, epoch, personId });
  }, [sectionId, epoch, personId, abilities.edit]);
  return null;
}

type Place = { sectionId: string; epoch: number; personId: string };

/** The editor's code is fetched only where there is something to send. */
async function deliver(place: Place): Promise<void> {
  if (!(await isStored(storeName(place.personId, place.sectionId, place.epoch)))) return;
  const { deliverUnsent } = await import('~/editor/open-sessions');
  await deliverUnsent(place);
}
