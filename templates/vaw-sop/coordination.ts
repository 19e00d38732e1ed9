import { b, doc, h2, ol, p, table, ul } from '../../schema/document/build';
import type { TemplateComponent } from '../../schema/template';
import { essentialServices, guide } from '../citations';
import { markAdaptable } from '../mark-adaptable';

export const coordination: TemplateComponent = {
  key: 'coordination',
  number: 9,
  named: { 'general-duties': 6, 'specific-duties': 5 },
  citations: [guide('Component 9 and Annex 4'), essentialServices('Module 5')],
  text: {
    en: {
      title: 'Coordination mechanism for service providers',
      shortTitle: 'Coordination mechanism',
      aliases: [
        'Coordination mechanisms for service providers',
        'Coordination mechanism',
        'Coordination',
        'Governance and coordination',
        'Coordination structure',
      ],
      purpose:
        'Establishes the body in which agencies plan, solve problems and answer to one another: who sits in it, how often it meets and what it must deliver.',
      guidance: {
        why: [
          'Agencies that meet only in a crisis repair cases. Agencies that meet regularly repair the system.',
          'Government and civil society lead better together: one brings authority, the other brings the trust of women.',
        ],
        decide: [
          'Decide who leads and with what authority, who keeps the minutes and who stands in.',
          'Decide how decisions are taken and what happens when an agency objects.',
          'Decide how groups that are rarely heard take part, and who pays their travel.',
          'Decide what is reported upwards, and what must come back down.',
        ],
      },
      prompts: [
        'Who leads, who co-leads, and under which order or law?',
        'Who represents each agency, who is the deputy, and may they decide?',
        'How often does the mechanism meet, and how many members must be present?',
        'How are difficult cases discussed without identifying anybody?',
        'To which national and cross-border bodies does it report?',
      ],
      starter: markAdaptable(
        doc(
          h2('Lead and secretariat'),
          p(
            '[Name of the government office] leads the mechanism together with [name of the civil society organisation], on the basis of [order or law]. The secretariat at [agency] sends the agenda [5] working days before each meeting and the minutes [5] working days after it.',
          ),
          h2('Members'),
          table(
            ['Member', 'Sector', 'Representative and deputy', 'Task in the mechanism'],
            ["[women's affairs office]", 'coordination', '[two offices or titles]', 'lead'],
            ['[hospital]', 'health', '[two offices or titles]', 'health duties and training'],
            ['[police]', 'policing', '[two offices or titles]', 'protection and investigation'],
            ['[prosecution or legal aid]', 'justice', '[two offices or titles]', 'law and access to court'],
            ['[social services, shelter]', 'social services', '[two offices or titles]', 'case management and shelter'],
            [
              '[labour office, consulate, resource centre]',
              'migration',
              '[two offices or titles]',
              'outreach and safe return',
            ],
            [
              '[survivor or migrant women’s group]',
              'civil society',
              '[two persons of its choice]',
              'survivors’ view on every item',
            ],
          ),
          h2('Meetings'),
          ul(
            'Ordinary meetings take place every [two] months; a crisis meeting within [2] working days of a request.',
            'A quorum is [two thirds] of the members, with each sector and both government and civil society present.',
            'Members decide by agreement. An objection is written down with its reason and answered at the next meeting at the latest.',
            'Interpretation, travel and child care are paid for [groups that are rarely heard].',
          ),
          h2('General responsibilities'),
          ol(
            [b('Planning. '), 'The lead presents a yearly plan with costs each [January].'],
            [b('Information. '), '[Planning or statistics office] gathers and explains the figures each quarter.'],
            [
              b('Resources and accountability. '),
              'Members report each half-year what they spent and what they still lack.',
            ],
            [b('Division of labour. '), 'The lead settles a doubt about who acts within [2] working days.'],
            [
              b('Monitoring and problem-solving. '),
              'Each meeting reviews overdue duties and names an agency and a date for each.',
            ],
            [b('Leadership. '), 'Heads of agency meet once a year and renew their commitment in public.'],
          ),
          h2('Specific activities'),
          ol(
            'Members exchange guidelines, materials and news of services through the secretariat within [5] working days.',
            'They share figures on violence that identify nobody, each quarter.',
            'They discuss and plan prevention and response, and invite other bodies concerned.',
            'They monitor and evaluate together under section 8.',
            'They collect needs for programmes and advocacy, and carry them to [national body] each half-year.',
          ),
          h2('Difficult cases'),
          p(
            'A case is discussed only by agencies that serve the woman, with her consent, in a closed session. The record states the gap in the system and the decision. It holds no name, age, place or date of the case.',
          ),
          h2('Reporting lines'),
          p(
            'The mechanism reports to [national body] each half-year and asks for an answer within [2] months. Links with the country of origin or destination run through [consulate or partner body], under [agreement], for safe return, referral and court cases that continue abroad.',
          ),
        ),
      ),
    },
  },
};
