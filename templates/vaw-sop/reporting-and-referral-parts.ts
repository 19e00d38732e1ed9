import { p, ul } from '../../schema/document/build';
import type { Subsection } from '../../schema/template';
import { clinicalHandbook, essentialServices, guide } from '../citations';
import { subsection } from '../subsection';
import { mandatoryReporting } from './mandatory-reporting';
import { pathway } from './pathway';

const firstContact = subsection(
  {
    key: 'first-contact',
    heading: 'First contact: every door is the right door',
    prompts: [
      'Whom does a non-specialist call, at what number, and who answers at night?',
      'Which risks and limits of a service must she hear of before she chooses it?',
    ],
    sources: [guide('Component 5'), essentialServices('Module 4, crisis information')],
  },
  p(
    'A woman may tell anybody, or nobody. Whoever she tells in a signatory agency thanks her for her trust, finds a private room, asks whether she is in danger now, and explains the services open to her with their benefits and risks. This happens before she leaves and within [30] minutes of her first words.',
  ),
  p(
    'Staff without specialist training stop there. They do not question her about the violence. If she agrees, they call the specialist service she chooses while she is present, and stay with her until it has answered.',
  ),
);

const reporting = subsection(
  {
    key: 'mandatory-reporting',
    heading: 'Mandatory reporting',
    prompts: [
      'Who must report, what, to whom, within which time, under which article?',
      'How is a woman told of a duty to report before she discloses, and in which languages?',
    ],
    sources: [guide('Component 5'), essentialServices('Module 2')],
  },
  p(
    'Adult women decide themselves whether police or another authority hears of the violence. An emergency that threatens a life is the only exception without a law. Where a law lays down a duty to report, it is entered here; “unclear” stays until [name of the legal adviser] has found the article.',
  ),
  mandatoryReporting,
);

const firewall = subsection(
  {
    key: 'services-and-immigration',
    heading: 'Services and immigration control stay apart',
    prompts: ['How do agencies keep services apart from immigration control, on paper, in computers and in corridors?'],
    sources: [guide('Component 5 and Annex 3')],
  },
  p(
    'No agency passes the name, address or papers of a woman seeking help to immigration or border officers, unless a law entered above obliges it and the five steps were followed. Nobody asks for her papers as a condition of help. Immigration checks do not take place at or near a service.',
  ),
);

const way = subsection(
  {
    key: 'pathway',
    heading: 'The referral pathway',
    prompts: [
      'At which points does she consent, and how does she stop?',
      'Which door leads nowhere at night, at a weekend or in her language?',
    ],
    sources: [guide('Component 5 and Annex 1'), essentialServices('Module 5')],
  },
  p('The pathway has three stages. At each of them she may go on, wait or stop, and may return later.'),
  pathway,
);

const steps = subsection(
  {
    key: 'urgent-care',
    heading: 'What cannot wait',
    prompts: [
      'Where is treatment after sexual violence available within 48–72 hours, and who pays the transport?',
      'What do staff do for their own safety?',
    ],
    sources: [guide('Component 5'), clinicalHandbook],
  },
  ul(
    'Injuries are treated first, before any question or form.',
    'After sexual violence, [name of the authorised hospital] offers treatment that prevents pregnancy, HIV and other infections. It works best within 48–72 hours, so she is told at first contact and brought there the same day if she wishes.',
    'A forensic examination is offered beside treatment. Treatment never depends on it.',
    'If the danger is immediate, police, shelter or a trusted home come next, by her choice.',
    'Staff also check their own safety: two people on an outside visit, a call to the office before and after.',
  ),
);

const consent = subsection(
  {
    key: 'informed-consent',
    heading: 'Informed consent and the right to stop',
    prompts: [
      'Which words and which form does every agency use, and in which languages?',
      'Who goes with a woman who trusts a friend or a migrants’ group more than an office?',
    ],
    sources: [guide('Component 5'), essentialServices('Module 1')],
  },
  p(
    'Every referral uses the consent form in section 10, read aloud in the language she knows best. Before anything is shared, the worker explains what would be shared, with whom, why, and what could go wrong, including any duty to report. She may consent to a referral by word of mouth; the worker notes it. Passing on a case file needs her signed release.',
  ),
  ul(
    'She may limit what is shared and name who must not receive it.',
    'She may refuse a service, and lose none of the others.',
    'She is asked separately whether figures without identity may be used for statistics.',
    'The worker says plainly what the service cannot do.',
  ),
  p(
    'Many migrant women trust peer networks and civil society more than officials. If she asks, a person of her choice is present at every step. Each agency visits the services it refers to at least once a year, so that it knows what it promises.',
  ),
);

export const reportingAndReferralParts: Subsection[] = [firstContact, reporting, firewall, way, steps, consent];
