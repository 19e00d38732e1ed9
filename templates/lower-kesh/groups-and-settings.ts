import { doc, h2, p, table, ul } from '../../schema/document/build';

export const groupsAndSettings = doc(
  h2('The place'),
  p(
    'This procedure applies in Lower Kesh Province: Kesh Town and the districts of Saltmouth, Upper Orchards and Fernbank. It also binds the Consular Liaison Desk of Vell, which serves women from here across the border.',
  ),
  table(
    ['District', 'Where women live and work', 'Nearest specialist service', 'Usual travel time'],
    ['Kesh Town', 'garment workshops, private homes, markets', 'One-Stop Unit', '20 minutes by bus'],
    ['Saltmouth', 'harbour, fish processing, guest houses', 'One-Stop Unit', '50 minutes by bus'],
    ['Upper Orchards', 'fruit farms with housing on site', 'District health centre', '2 hours, no bus after 18:00'],
    ['Fernbank', 'border crossing, transport yard, cross-border market', 'District health centre', '90 minutes by bus'],
  ),
  h2('Migration here'),
  p(
    'The province is a place of destination and of transit. Most women come from Vell and from the northern hills, and work on farms, in fish processing, in garment workshops and in private homes. They speak Vellish, Sanar and Kesh. The busiest months are March to June and September. Agencies plan staff and interpreters for them.',
  ),
  h2('The people'),
  ul(
    'all women who live in, work in or pass through the province, whatever papers they hold or lack;',
    'women migrant workers in every kind of work, seasonal and domestic work included;',
    'women who are preparing to leave, and women who have come back;',
    'women held at the border post or in police custody;',
    'the children who are with a woman when she asks for help.',
  ),
  p(
    'Age, disability, ethnic group, religion, sexual orientation, gender identity, marriage, pregnancy and occupation never narrow this list.',
  ),
  h2('Women who are hard to reach'),
  table(
    ['Where', 'What keeps women away', 'Agency that reaches out', 'How often'],
    ['Private homes', 'no free day, no telephone', 'Crossing House', 'every month, at the Sunday market'],
    [
      'Fruit farms',
      'distance, fear of dismissal',
      'District Health Centres with Crossing House',
      'every month in season',
    ],
    ['Fish processing', 'night shifts', 'Lantern Helpline', 'every month, at shift change'],
    ['Border crossing', 'short stay, language', 'Crossing House', 'every week'],
  ),
  h2('Gaps and what is done meanwhile'),
  table(
    ['Gap', 'Arrangement until it is closed', 'Agency responsible', 'Target'],
    [
      'No forensic examination in the districts',
      'hospital car brings her to Kesh Town, at any hour',
      'Kesh Provincial Hospital',
      'second year',
    ],
    ['No Sanar interpreter at night', 'interpreter by telephone', 'Lantern Helpline', 'first year'],
  ),
);
