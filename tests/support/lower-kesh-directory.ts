import { directoryOf, makeBlock, weekdays, type AttributesOf, type DirectoryEntry } from '../../schema/document/blocks';
import { doc } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';

type Attributes = AttributesOf<'directoryEntry'>;

/** Workdays, Saturday, Sunday. */
type Week = readonly [string, string, string];

const always: Week = ['00:00-24:00', '00:00-24:00', '00:00-24:00'];
const office: Week = ['08:00-16:00', 'closed', 'closed'];
const centre: Week = ['07:00-19:00', '07:00-19:00', '07:00-19:00'];
const mixed = ['Kesh', 'Vellish'];
const all = ['Kesh', 'Vellish', 'Sanar'];
const byPhone = 'by telephone';

function row(
  category: Attributes['category'],
  party: string,
  name: string,
  week: Week | undefined,
  languages: string[],
  rest: Partial<Attributes> = {},
): DocumentNode {
  const hours = weekdays.map((day, at) => [day, week?.[at < 5 ? 0 : at - 4] ?? '']);
  const attrs: Partial<Attributes> = {
    ...{ category, party, partyName: party, name, languages: languages.join('\n') },
    ...{ visibility: 'public', contact: `desk of ${name}`, location: `street of ${name}`, cost: 'free of charge' },
    ...Object.fromEntries(hours),
    ...rest,
  };
  return makeBlock('directoryEntry', attrs);
}

const secret: Partial<Attributes> = { visibility: 'restricted', contact: '555 0199', location: '9 Willow Lane' };

/** The directory of Lower Kesh as its agencies keep it: twenty-one rows, two of them restricted. */
export const directoryDocument: DocumentNode = doc(
  makeBlock(
    'directory',
    { country: 'Kesh', province: 'Lower Kesh', updated: '2026-01-20' },
    row('hotline', 'A11', 'Lantern Helpline', always, all),
    row('hotline', 'A12', 'Wages line', office, mixed),
    row('police', 'A05', 'Women’s Protection Desk', always, ['Kesh'], { interpretation: byPhone }),
    row('police', 'A06', 'Border post, help counter', always, mixed),
    row('health', 'A03', 'One-Stop Unit', always, mixed, { interpretation: byPhone }),
    row('health', 'A04', 'Saltmouth Health Centre', centre, mixed),
    row('health', 'A04', 'Upper Orchards Health Centre', ['07:00-19:00', '07:00-13:00', 'closed'], ['Kesh']),
    row('health', 'A04', 'Fernbank Health Centre', centre, mixed),
    row('forensic', 'A03', 'Forensic room', always, mixed, { interpretation: byPhone }),
    row('legal', 'A08', 'Open Scales Legal Aid', ['08:00-18:00', '09:00-13:00', 'closed'], all),
    row('legal', 'A07', 'Witness counter', office, ['Kesh'], { interpretation: 'ordered a day before' }),
    row('mediation', '', 'Community Mediation Room', undefined, ['Kesh']),
    row('psychosocial', 'A09', 'Counselling rooms', ['08:00-18:00', '09:00-15:00', 'closed'], mixed),
    row('psychosocial', 'A10', 'Riverside counselling', ['09:00-20:00', '09:00-20:00', '12:00-20:00'], all),
    row('economic', 'A09', 'Emergency cash', office, mixed),
    row('economic', 'A12', 'Wages desk', office, mixed),
    row('shelter', 'A10', 'Riverside Women’s Shelter', always, all, secret),
    row('shelter', 'A03', 'Night room', always, mixed, secret),
    row('consular', 'A14', 'Consular Liaison Desk of Vell', ['09:00-15:00', 'closed', 'closed'], ['Vellish', 'Kesh']),
    row('migrant-organisation', 'A13', 'Crossing House', ['09:00-18:00', '09:00-18:00', '10:00-20:00'], all),
    row('training', 'A12', 'Training centre', office, mixed),
  ),
);

export const lowerKeshDirectory: DirectoryEntry[] = directoryOf([directoryDocument]);
