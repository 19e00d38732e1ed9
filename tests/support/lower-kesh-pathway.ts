import { makeBlock } from '../../schema/document/blocks';
import { doc, p } from '../../schema/document/build';
import type { AttributesOf } from '../../schema/document/blocks';
import type { DocumentNode } from '../../schema/document/node';

type Step = AttributesOf<'step'>;

const step = (code: string, kind: Step['kind'], title: string, next: string[], rest: Partial<Step> = {}) =>
  makeBlock('step', { code, kind, next: next.join('\n'), ...rest }, title);

const by = (party: string, name: string): Partial<Step> => ({ party, name });

const disclosure = makeBlock(
  'stage',
  { stage: 'disclosure' },
  step('D1', 'door', 'She calls the helpline', ['C1'], { opens: 'hotline', ...by('A11', 'Lantern Helpline') }),
  step('D2', 'door', 'She comes to the hospital', ['C1'], {
    opens: 'health',
    ...by('A03', 'Kesh Provincial Hospital, One-Stop Unit'),
  }),
  step('D3', 'door', 'She tells the police', ['C1'], {
    opens: 'police',
    ...by('A05', 'Provincial Police, Women’s Protection Desk'),
  }),
  step('D4', 'door', 'She asks at the consular desk', ['I1'], {
    opens: 'consular',
    ...by('A14', 'Consular Liaison Desk of Vell'),
  }),
  step('D5', 'door', 'She tells staff of the migrant resource centre', ['I1'], {
    opens: 'migrant-organisation',
    ...by('A13', 'Crossing House Migrant Resource Centre'),
  }),
  step('I1', 'decision', 'Staff who are not specialists listen, tell her what there is, and ask whether she wants it', [
    'C1',
  ]),
  step('C1', 'consent', 'Tell her of any duty to report, then ask whether and with whom her story may be shared', [
    'H1: she agrees',
    'S1: she does not agree',
  ]),
  step('S1', 'stop', 'She leaves with the number of the helpline; nothing is recorded', []),
);

const immediate = makeBlock(
  'stage',
  { stage: 'immediate' },
  step(
    'H1',
    'handover',
    'Bring her to the service she chose; go with her if she wishes',
    ['M1', 'T1', 'P1', 'S2: she wants to stop'],
    {
      timeLimit: 'within 1 hour',
    },
  ),
  step('M1', 'service', 'Care of injuries; treatment that prevents pregnancy and infections', ['C2'], {
    opens: 'health',
    timeLimit: 'best within 72 hours',
    condition: 'she is injured or was raped',
  }),
  step('T1', 'service', 'A safe bed for the night', ['C2'], {
    opens: 'shelter',
    condition: 'she cannot go home tonight',
    ...by('A10', 'Riverside Women’s Shelter'),
  }),
  step('P1', 'service', 'Listening, a safety plan', ['C2'], { opens: 'psychosocial', timeLimit: 'within 24 hours' }),
  step('C2', 'consent', 'Ask again before anyone else is told', ['H2: she agrees', 'S2: she does not agree']),
  step('S2', 'stop', 'She takes what she has received and leaves', []),
);

const longer = makeBlock(
  'stage',
  { stage: 'longer-term' },
  step('H2', 'handover', 'A caseworker brings her to those she chose', ['L1', 'E1', 'S3: she wants to stop']),
  step('L1', 'service', 'Legal aid, protection order', [], { opens: 'legal', condition: 'she wants to go to law' }),
  step('E1', 'service', 'Training and a livelihood of her own', [], { opens: 'economic' }),
  step('S3', 'stop', 'The case is closed when she says so', []),
);

/** A whole pathway in three stages, as a section of Lower Kesh has it. */
export const pathwayBlock: DocumentNode = makeBlock(
  'pathway',
  { name: 'Ways to help in Lower Kesh' },
  disclosure,
  immediate,
  longer,
);

export const pathwayDocument: DocumentNode = doc(p('How she is helped.'), pathwayBlock);
