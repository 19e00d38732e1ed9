import { ol, p, table, ul } from '../../schema/document/build';
import type { TemplateComponent } from '../../schema/template';
import { cedaw, declaration, essentialServices, guide, migrantWorkers, workplace } from '../citations';
import { subsection } from '../subsection';

export const purposeAndScope: TemplateComponent = {
  key: 'purpose-and-scope',
  number: 1,
  counts: {},
  citations: [
    guide('Component 1 and Sample 2'),
    cedaw,
    declaration,
    migrantWorkers,
    workplace,
    essentialServices('whole'),
  ],
  text: {
    en: {
      title: 'Description of the purpose and scope of the SOPs',
      shortTitle: 'Purpose and scope',
      aliases: ['Purpose and scope', 'Purpose', 'Scope', 'Objectives and scope', 'Introduction', 'Aim of this SOP'],
      purpose:
        'Says why this procedure exists, which agencies it binds and which standards it follows. A reader should know after one page whether it concerns them.',
      guidance: {
        why: [
          'An agency can only keep a promise it knows it has made. This section is where every signatory finds itself by name.',
          'Women migrant workers are written into the ordinary response. A separate system would be smaller, weaker and easier to close.',
        ],
        decide: [
          'Decide whether you write a new procedure or extend one that is in force. If you extend one, name it here and say which of its parts stay.',
          'Decide who signs and who only observes. An observer takes part in meetings and carries no duty.',
          'Decide which higher-level procedure this one follows, and what happens when the two differ.',
        ],
      },
      subsections: [
        subsection(
          {
            key: 'purpose',
            heading: 'Purpose',
            prompts: [
              'What should be different for a woman once this procedure is signed?',
              'Is it a new procedure, or does it extend one that is in force?',
            ],
            sources: [guide('Component 1 and Sample 2')],
          },
          p(
            'This procedure sets out who does what, when and in which order when a woman in [name of the province] has experienced violence or is at risk of it. It covers both prevention and response. The steps below are a minimum: an agency may do more and may not do less.',
          ),
          p(
            'The procedure protects every woman. It names women migrant workers throughout, because distance from family, a foreign language, dependence on an employer and fear of officials keep many of them from asking for help. They use the same services as all other women. No separate system is created.',
          ),
        ),
        subsection(
          {
            key: 'aims',
            heading: 'What the agencies want to achieve',
            prompts: ['Which of these aims is furthest from practice here today?'],
            sources: [guide('Component 1 and Annex 4')],
          },
          ol(
            'A woman who tells any signatory agency is listened to, made safe and informed, whichever door she came to first.',
            'She decides what happens next, and can stop at any point without losing help.',
            'Each agency knows its own duties and what it may expect from the others.',
            'Information about her moves only with her consent.',
            'Agencies find failures of the system together and repair them.',
          ),
        ),
        subsection(
          {
            key: 'scope',
            heading: 'Who takes part',
            prompts: [
              'Which agencies, state and non-state, are bound by this procedure in health, police and justice, social services, and labour and migration?',
              'Which embassies or consulates take part, and in which role?',
            ],
            sources: [guide('Component 1'), essentialServices('whole')],
          },
          p('The agencies listed here sign this procedure and are bound by it.'),
          table(
            ['Area', 'Government', 'Civil society and others'],
            ['Health', '[hospitals, health centres, one-stop unit]', '[clinics, mobile teams]'],
            ['Police and justice', '[police, prosecution, courts, public legal aid]', '[legal aid organisations]'],
            ['Social services', '[social services, public shelter]', '[shelters, helplines, counselling services]'],
            [
              'Labour and migration',
              '[labour office, consulates and embassies]',
              '[migrant resource centres, unions, migrant associations]',
            ],
            ['Coordination', "[women's affairs office, planning or statistics office]", '[coordinating coalition]'],
          ),
          p('Observers, who attend and carry no duty: [names of the observers].'),
        ),
        subsection(
          {
            key: 'limits',
            heading: 'What is left to other procedures',
            prompts: ['What does it leave to other procedures, for example child protection?'],
            sources: [guide('Component 1')],
          },
          ul(
            'Violence against children follows [title of the child protection procedure]. A child who comes with a woman stays safe with her under this procedure and is referred with her agreement.',
            "An agency's internal rules stay in force. If a rule conflicts with this procedure, the agency tells the lead within [10] working days of noticing it.",
            'Law prevails over this procedure. If applying a law could endanger a woman, the lead asks [name of the legal adviser] for written advice within [5] working days and informs all agencies.',
          ),
        ),
        subsection(
          {
            key: 'standards',
            heading: 'Standards this procedure follows',
            prompts: ['Which treaties, laws, policies and action plans does the procedure follow?'],
            sources: [cedaw, declaration, migrantWorkers, workplace],
          },
          ul(
            'the Convention on the Elimination of All Forms of Discrimination against Women, with General Recommendations 19, 26 and 35;',
            'the Declaration on the Elimination of Violence against Women;',
            'the Migrant Workers Convention of 1990 and ILO Convention No. 190;',
            'the Essential Services Package of the United Nations (2015);',
            '[titles and dates of national laws, policies and action plans];',
            '[title of the national procedure that this one follows].',
          ),
        ),
        subsection(
          {
            key: 'effect',
            heading: 'Effect and review',
            prompts: [
              'When does it take effect, and when is it reviewed?',
              'Who checks in a crisis that services still operate?',
            ],
            sources: [guide('Component 1')],
          },
          p(
            'The procedure takes effect on [date], once the signatures required by the decision rules are given. The lead calls a review every [12] months. In a disaster, an epidemic or a sudden return of workers, the lead checks within [10] working days that every service in the directory still operates, and tells all agencies what has changed.',
          ),
        ),
      ],
    },
  },
};
