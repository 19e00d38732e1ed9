import { makeBlock } from '../../schema/document/blocks/make-block';
import { p } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';

interface Term {
  term: string;
  meaning: string;
  source: string;
  nationalLaw: string;
}

/** The sixteen headed terms, in the guide's order, in plain words. */
const terms: readonly Term[] = [
  {
    term: 'Violence against women',
    meaning:
      'An act that is aimed at a woman because she is a woman, or that strikes women far more often than men, and that injures her body, sexuality, mind or livelihood or is likely to. Threats, force and unlawful confinement count. So does harm at home, at work, in public, online or by an official.',
    source: 'Declaration on the Elimination of Violence against Women, Articles 1 and 2.',
    nationalLaw: '[article, and whether it is narrower]',
  },
  {
    term: 'Gender-based violence',
    meaning:
      'Harm done to somebody because of gender, or because of what others expect of that gender. Unequal power makes women and girls its most frequent targets. Men, boys and people of diverse sexual orientation or gender identity can be targets too.',
    source: 'Inter-Agency Standing Committee guidelines on gender-based violence (2015).',
    nationalLaw: '[article, if the law uses the term]',
  },
  {
    term: 'Intimate partner violence',
    meaning:
      'Violence by a husband, partner or former partner: beating, forced sex, threats, humiliation, isolation, or taking away her money, telephone or papers. It counts whether or not the couple married or lived together.',
    source: "Secretary-General's in-depth study on all forms of violence against women (2006), paragraphs 111 and 112.",
    nationalLaw: '[article, and which couples it covers]',
  },
  {
    term: 'Trafficking in persons',
    meaning:
      'Three things together. An act: recruiting, moving, handing over, hiding or taking in a person. A means: force, threat, kidnapping, deceit, abuse of power or weakness, or payment to whoever controls her. An aim: to exploit her, for example in prostitution, forced labour, servitude or removal of an organ. Her consent does not matter once such a means was used; for a child no means is needed.',
    source: 'Trafficking Protocol (2000), Article 3.',
    nationalLaw: '[article]',
  },
  {
    term: 'Violence and harassment in the world of work',
    meaning:
      'Unacceptable conduct or threats, once or many times, meant to harm a worker, actually harming her or expected to harm her, in body, mind, sexual integrity or income. Conduct based on gender is included.',
    source: 'ILO Convention No. 190, Article 1.',
    nationalLaw: '[article of the labour law]',
  },
  {
    term: 'World of work',
    meaning:
      'Every place and moment that work brings with it: the workplace, a private household included; where a worker is paid, rests, eats or washes; housing the employer provides; the way there and back; trips, training and social events; and messages and calls about work.',
    source: 'ILO Convention No. 190, Article 3.',
    nationalLaw: '[article of the labour law]',
  },
  {
    term: 'Survivor',
    meaning:
      'A woman who has experienced violence, whether or not she has reported it. The word respects her strength and her right to decide. “Victim” is kept for court and for legal papers in which the law uses it. Staff use the word she prefers when they speak with her.',
    source: 'International Commission of Jurists, Practitioners’ Guide No. 12 (2016).',
    nationalLaw: '[articles that give rights to a “victim”]',
  },
  {
    term: 'Perpetrator',
    meaning:
      'A person who used violence against a woman. Until a court has decided, records and letters say “alleged perpetrator”.',
    source: 'Fulu and others, UN Multi-country Study on Men and Violence in Asia and the Pacific (2013).',
    nationalLaw: '[terms used in criminal procedure]',
  },
  {
    term: 'Migrant worker',
    meaning:
      'A person who is about to do, does or has done paid work in a country whose nationality she does not hold. Movement that follows the rules of the countries left, crossed and entered is called regular migration.',
    source: 'Migrant Workers Convention (1990), Article 2.',
    nationalLaw: '[article]',
  },
  {
    term: 'Documented migrant worker',
    meaning:
      'A migrant worker whom the law of the country of work, and the treaties it has joined, permit to enter, stay and be paid for work there. Also called a worker in a regular situation. Her family may share some of these permissions.',
    source: 'Migrant Workers Convention (1990), Article 5(a).',
    nationalLaw: '[article]',
  },
  {
    term: 'Undocumented migrant worker',
    meaning:
      'A migrant worker who lacks one or more of those permissions. Also called a worker in an irregular situation. No signatory calls a person “illegal”, and no service under this procedure depends on the difference.',
    source: 'Migrant Workers Convention (1990), Article 5(b).',
    nationalLaw: '[article]',
  },
  {
    term: 'Stakeholders',
    meaning:
      'Public bodies and civil society organisations with a part in the response, together with survivors and those who speak for them. Migration actors, such as consulates and migrant resource centres, belong to them: they notice violence and refer, and they are trained for it.',
    source: 'Essential Services Package, Module 5 on coordination.',
    nationalLaw: '[bodies that the law names]',
  },
  {
    term: 'Essential services',
    meaning:
      'The least that health, police, justice and social services must offer so that a woman or girl who has experienced gender-based violence is safe, recovers and can use her rights.',
    source: 'Essential Services Package, Module 1.',
    nationalLaw: '[services that the law guarantees]',
  },
  {
    term: 'Multi-disciplinary response teams',
    meaning:
      'Staff of several agencies who have agreed in writing to act together around one survivor at a time, within her consent.',
    source: 'Essential Services Package, Module 5 on coordination.',
    nationalLaw: '[legal basis of the team]',
  },
  {
    term: 'Survivor-centred approach',
    meaning:
      'Her rights, needs and wishes lead. Staff inform her, protect her confidence and leave the decision with her. Survivors also help to design and review the services: health care, psychosocial support, protection and legal help.',
    source: 'UNFPA, companion guide on managing gender-based violence in emergencies (2012).',
    nationalLaw: '[policy that requires it]',
  },
  {
    term: 'VAW referral pathway',
    meaning:
      'The agreed map from the first person a woman tells to each service she may choose, with the hand-overs, consent points and time limits between them. Section 5 describes it.',
    source: 'Inter-Agency Standing Committee guidelines on gender-based violence (2015).',
    nationalLaw: '[circular or order that adopts it]',
  },
];

export const termBlocks: DocumentNode[] = terms.map(({ term, meaning, source, nationalLaw }) =>
  makeBlock('definition', { term, source, lawNote: nationalLaw }, p(meaning)),
);
