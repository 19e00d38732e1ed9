import { p, table, ul } from '../../schema/document/build';
import type { TemplateComponent } from '../../schema/template';
import { essentialServices, guide, migrantWorkers } from '../citations';
import { subsection } from '../subsection';

export const groupsAndSettings: TemplateComponent = {
  key: 'groups-and-settings',
  number: 2,
  counts: {},
  citations: [guide('Component 2 and Sample 3'), migrantWorkers, essentialServices('Module 1, overview')],
  text: {
    en: {
      title: 'Groups and settings the SOPs relate to',
      shortTitle: 'Groups and settings',
      aliases: [
        'Groups and settings the SOPs relates to',
        'Groups and settings the SOPs relates',
        'Groups and settings',
        'Setting',
        'Geographic scope',
        'Target groups',
        'Target population',
      ],
      purpose:
        'Fixes the place and the people this procedure is written for. Both decide which services exist, how far away they are and which agencies must be at the table.',
      guidance: {
        why: [
          'A promise to reach a service in an hour means one thing in a town and another on an island. The setting makes the promises in later sections honest.',
          'Writing down where women work and travel shows which agencies are still missing from the room.',
        ],
        decide: [
          'Decide the boundary: a province, a district, a border crossing, a fishing port, an industrial zone.',
          'Decide whether the setting is a place of origin, of transit or of destination. It can be all three, and the duties differ.',
          'List services outside the boundary that women from inside it depend on.',
        ],
      },
      subsections: [
        subsection(
          {
            key: 'place',
            heading: 'The place',
            prompts: [
              'Which districts or sites are covered, and which services lie outside but serve women from inside?',
            ],
            sources: [guide('Component 2 and Sample 3')],
          },
          p(
            'This procedure applies in [name of the province], in the districts listed below. It also applies to services outside the province that have signed it because women from here depend on them: [names and places of those services].',
          ),
          table(
            ['District', 'Where women live and work', 'Nearest specialist service', 'Usual travel time'],
            ['[district]', '[settlements, workplaces]', '[service]', '[hours, by which transport]'],
            ['[district]', '[settlements, workplaces]', '[service]', '[hours, by which transport]'],
            [
              '[border or port]',
              '[crossing points, harbour, transport hub]',
              '[service]',
              '[hours, by which transport]',
            ],
          ),
        ),
        subsection(
          {
            key: 'migration',
            heading: 'Migration in this setting',
            prompts: ['From where do women come, where do they go, and which kinds of work do they do?'],
            sources: [guide('Component 2'), migrantWorkers],
          },
          p(
            'The province is a place of [origin, transit, destination]. Women migrate mainly from [places of origin] to [places of destination], and work mainly in [kinds of work]. They speak [languages]. The busiest times are [months or seasons]; agencies plan staff and interpreters for them.',
          ),
        ),
        subsection(
          {
            key: 'people',
            heading: 'The people',
            prompts: ['Whom does the procedure protect, and who could feel left out by these words?'],
            sources: [guide('Component 2'), essentialServices('Module 1, overview')],
          },
          p('The procedure protects:'),
          ul(
            'all women who live in, work in or pass through the place described above, whatever papers they hold or lack;',
            'women migrant workers in every kind of work, including domestic, seasonal, sex and informal work;',
            'women preparing to leave for work abroad and women who have come back;',
            'women held in detention, at a border or in a return centre;',
            'the children who are with a woman when she asks for help, as far as her own safety and theirs require.',
          ),
          p(
            'Age, disability, ethnic group, religion, sexual orientation, gender identity, marriage, pregnancy and occupation never narrow this list. Girls under [18] are protected together with [name of the child protection agency].',
          ),
        ),
        subsection(
          {
            key: 'hard-to-reach',
            heading: 'Women who are hard to reach',
            prompts: ['Which women are hardest to reach, and who already has contact with them?'],
            sources: [guide('Component 2 and Annex 4')],
          },
          table(
            ['Where', 'What keeps women away', 'Agency that reaches out', 'How often'],
            ['Private homes with live-in workers', '[no free day, no telephone]', '[agency]', '[each month]'],
            [
              '[factories, plantations, fish processing]',
              '[shift work, fear of dismissal]',
              '[agency]',
              '[each month]',
            ],
            ['[border crossing, bus station, harbour]', '[short stay, language]', '[agency]', '[each week]'],
            ['[remote villages]', '[distance, cost of travel]', '[agency]', '[each quarter]'],
          ),
        ),
        subsection(
          {
            key: 'gaps',
            heading: 'Gaps and what is done meanwhile',
            prompts: ['Which service is missing, and what do agencies do until it exists?'],
            sources: [guide('Component 2')],
          },
          p(
            'The agencies know that some services do not exist here yet. Until they do, the arrangement in this table applies. The lead reports progress at every second meeting.',
          ),
          table(
            ['Gap', 'Arrangement until it is closed', 'Agency responsible', 'Target date'],
            [
              '[for example: no forensic examination at night]',
              '[transport to the provincial hospital]',
              '[agency]',
              '[date]',
            ],
            ['[for example: no interpreter for a language]', '[interpreter by telephone]', '[agency]', '[date]'],
          ),
        ),
      ],
    },
  },
};
