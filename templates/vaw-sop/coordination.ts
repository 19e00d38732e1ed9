import { makeBlock } from '../../schema/document/blocks/make-block';
import { p, ul } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import type { TemplateComponent } from '../../schema/template';
import { essentialServices, guide } from '../citations';
import { subsection } from '../subsection';
import { generalDuties, specificDuties } from './coordination-duties';

const member = (name: string, role: string): DocumentNode =>
  makeBlock('membership', { name, role, frequency: '[every meeting; two offices or titles]' });

export const coordination: TemplateComponent = {
  key: 'coordination',
  number: 9,
  counts: { membership: 7, duty: 11 },
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
      subsections: [
        subsection(
          {
            key: 'lead-and-secretariat',
            heading: 'Lead and secretariat',
            prompts: ['Who leads, who co-leads, and under which order or law?'],
            sources: [guide('Component 9 and Annex 4')],
          },
          p(
            '[Name of the government office] leads the mechanism together with [name of the civil society organisation], on the basis of [order or law]. The secretariat at [agency] sends the agenda [5] working days before each meeting and the minutes [5] working days after it.',
          ),
        ),
        subsection(
          {
            key: 'members',
            heading: 'Members',
            prompts: [
              'Who represents each agency, who is the deputy, and may they decide?',
              'Which groups are rarely heard, and how do they take part?',
            ],
            sources: [guide('Component 9 and Annex 4'), essentialServices('Module 5')],
          },
          member("[women's affairs office]", 'coordination: lead'),
          member('[hospital]', 'health: health duties and training'),
          member('[police]', 'policing: protection and investigation'),
          member('[prosecution or legal aid]', 'justice: law and access to court'),
          member('[social services, shelter]', 'social services: case management and shelter'),
          member('[labour office, consulate, resource centre]', 'migration: outreach and safe return'),
          member('[survivor or migrant women’s group]', 'civil society: survivors’ view on every item'),
        ),
        subsection(
          {
            key: 'meetings',
            heading: 'Meetings',
            prompts: ['How often does the mechanism meet, and how many members must be present?'],
            sources: [guide('Component 9')],
          },
          ul(
            'Ordinary meetings take place every [two] months; a crisis meeting within [2] working days of a request.',
            'A quorum is [two thirds] of the members, with each sector and both government and civil society present.',
            'Members decide by agreement. An objection is written down with its reason and answered at the next meeting at the latest.',
            'Interpretation, travel and child care are paid for [groups that are rarely heard].',
          ),
        ),
        subsection(
          {
            key: 'general-duties',
            heading: 'General responsibilities',
            prompts: ['Which member carries each of the six, and what does it need for that?'],
            sources: [guide('Component 9'), essentialServices('Module 5')],
          },
          ...generalDuties,
        ),
        subsection(
          {
            key: 'specific-duties',
            heading: 'Specific activities',
            prompts: ['Through whom do news, figures and needs travel, and how soon?'],
            sources: [guide('Component 9')],
          },
          ...specificDuties,
        ),
        subsection(
          {
            key: 'difficult-cases',
            heading: 'Difficult cases',
            prompts: ['How are difficult cases discussed without identifying anybody?'],
            sources: [guide('Component 9, example')],
          },
          p(
            'A case is discussed only by agencies that serve the woman, with her consent, in a closed session. The record states the gap in the system and the decision. It holds no name, age, place or date of the case.',
          ),
        ),
        subsection(
          {
            key: 'reporting-lines',
            heading: 'Reporting lines',
            prompts: ['To which national and cross-border bodies does it report, and what comes back?'],
            sources: [guide('Annex 4')],
          },
          p(
            'The mechanism reports to [national body] each half-year and asks for an answer within [2] months. Links with the country of origin or destination run through [consulate or partner body], under [agreement], for safe return, referral and court cases that continue abroad.',
          ),
        ),
      ],
    },
  },
};
