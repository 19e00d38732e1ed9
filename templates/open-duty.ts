import { duty } from '../schema/document/build';
import type { DocumentNode } from '../schema/document/node';

export interface OpenDuty {
  /** the kind of agency, in brackets: the writers choose the party */
  who: string;
  does: string;
  when: string;
  within: string;
  record: string;
}

/** A duty that nobody has yet. Its section cannot be called for agreement before a party is chosen. */
export const openDuty = ({ who, does, when, within, record }: OpenDuty): DocumentNode =>
  duty({ party: '', name: who, trigger: when, deadline: within, record }, does);
