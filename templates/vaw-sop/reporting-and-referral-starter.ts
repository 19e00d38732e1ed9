import { b, doc, h2, h3, ol, p, table, ul } from '../../schema/document/build';
import { markAdaptable } from '../mark-adaptable';

export const reportingAndReferralStarter = markAdaptable(
  doc(
    h2('First contact: every door is the right door'),
    p(
      'A woman may tell anybody, or nobody. Whoever she tells in a signatory agency thanks her for her trust, finds a private room, asks whether she is in danger now, and explains the services open to her with their benefits and risks. This happens before she leaves and within [30] minutes of her first words.',
    ),
    p(
      'Staff without specialist training stop there. They do not question her about the violence. If she agrees, they call the specialist service she chooses while she is present, and stay with her until it has answered.',
    ),
    h2('Mandatory reporting'),
    p(
      'Adult women decide themselves whether police or another authority hears of the violence. An emergency that threatens a life is the only exception without a law. Where a law lays down a duty to report, it is entered here.',
    ),
    table(
      ['Authority', 'Duty: yes, no or unclear', 'Who must report, and what', 'Law and article'],
      ['Police', '[yes, no or unclear]', '[who, what]', '[law and article]'],
      ['Immigration', '[yes, no or unclear]', '[who, what]', '[law and article]'],
      ['Child protection', '[yes, no or unclear]', '[who, what]', '[law and article]'],
      ['Other', '[yes, no or unclear]', '[who, what]', '[law and article]'],
    ),
    h3('Five steps where a duty to report exists'),
    ol(
      [
        b('Inform.'),
        ' Tell her what must be reported, to whom and what may follow, before she says anything that falls under the duty.',
      ],
      [
        b('Let her decide.'),
        ' Give her time and privacy to weigh the consequences and to choose whether to speak. Help continues whatever she chooses.',
      ],
      [
        b('Report.'),
        ' If she tells knowingly, send the authority what the law demands and nothing more, within the legal time limit.',
      ],
      [b('Follow up.'), ' Find out within [3] working days what the authority has done with the report.'],
      [
        b('Stand by her.'),
        ' Tell her of every development, go with her to appointments if she wishes, and speak up for her until the matter ends.',
      ],
    ),
    h3('Services and immigration control stay apart'),
    p(
      'No agency passes the name, address or papers of a woman seeking help to immigration or border officers, unless a law entered above obliges it and the five steps were followed. Nobody asks for her papers as a condition of help. Immigration checks do not take place at or near a service.',
    ),
    h2('The referral pathway'),
    p('The pathway has three stages. At each of them she may go on, wait or stop, and may return later.'),
    h3('Stage 1: disclosure'),
    ul(
      'She tells a relative, a friend, a workmate, a migrant resource centre, a consulate, a helpline or any service.',
      [b('Consent point: '), 'she says whether she wants help, from whom, and who may know.'],
      [b('Time limit: '), 'a specialist is offered at once and reached within [2] hours.'],
      [
        b('Stop: '),
        'if she wants nothing now, she is given the helpline number in a form that is safe to carry. No file is opened.',
      ],
    ),
    h3('Stage 2: crisis information and immediate response'),
    ol(
      'Injuries are treated first, before any question or form.',
      'After sexual violence, [name of the authorised hospital] offers treatment that prevents pregnancy, HIV and other infections. It works best within 48–72 hours, so she is told at first contact and brought there the same day if she wishes.',
      'A forensic examination is offered beside treatment. Treatment never depends on it.',
      'A trained worker listens, assesses danger with her and writes a safety plan before she leaves. If the danger is immediate, police, shelter or a trusted home come next, by her choice.',
      'Staff also check their own safety: two people on an outside visit, a call to the office before and after.',
    ),
    ul(
      [b('Consent point: '), 'before each referral, examination and hand-over.'],
      [b('Time limit: '), 'care of injuries at once; safety plan within [24] hours; shelter the same night.'],
      [b('Stop: '), 'she may decline any single service and keep all the others.'],
    ),
    h3('Stage 3: longer-term response'),
    p(
      'A trained caseworker of [specialist agency] reviews with her what she needs: counselling, housing, legal help, work and unpaid wages, documents, children, return home. The caseworker refers from the service directory in section 10 and follows up each referral.',
    ),
    ul(
      [b('Consent point: '), 'she signs or speaks a separate consent for each service and may withdraw it.'],
      [b('Time limit: '), 'first meeting within [7] days; review every [30] days.'],
      [b('Stop: '), 'she may close the case by saying so; the caseworker offers one agreed safe way to come back.'],
    ),
    h2('Informed consent'),
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
  ),
);
