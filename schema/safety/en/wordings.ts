/** Safe wording to offer, in the language of the text. */
export const wordings = {
  'safe-data-points':
    'Country of origin, country of citizenship, the place where the violence happened and the relationship of the accused person to her may be noted. Her migration status is never asked for or written down.',
  'totals-only':
    'Reports show totals only, and numbers below five as “fewer than 5”. Nothing in them lets a woman, her family or the accused be recognised.',
  'random-code': 'Each case carries a random code that is linked to no identity number.',
  'survivor-input':
    'Women who are consulted give no name; the group is counted in a size band, and their consent and safety are confirmed first.',
  'shelter-by-hotline':
    'Safe shelter: call the hotline, which arranges the way there. The address is known only to those who bring her.',
  'purpose-beside-item': 'Each item of data has its purpose written beside it; what has no purpose is not collected.',
  'with-consent':
    'With her informed consent, given for this agency and this information, and only what is needed for the service she wants.',
  'free-of-conditions':
    'The service is given when she asks for it, whether or not she has reported, been examined or agreed to anything else.',
  'may-refuse': 'She may refuse any service, answer or examination, and stop at any stage, without losing help.',
  'locked-away': 'Written information about survivors is kept locked or encrypted, and only named persons can open it.',
  'told-before':
    'Before she tells what happened, staff explain what would have to be reported, to whom, and what may follow; she then decides whether to go on.',
  'law-and-told-before':
    'Where a law (article and source) obliges a named authority to report, staff tell her so before she discloses anything, and she decides whether to go on. Otherwise nobody is reported.',
  firewall: 'Information from services is not shared with immigration enforcement; agencies keep the two apart.',
  'regardless-of-status':
    'Every woman receives the service, regardless of her migration status, nationality or papers.',
  'trained-interpreter':
    'A trained interpreter whom she accepts, preferably a woman, and never her employer, a relative, a child or anyone linked to the accused.',
  'private-room': 'In a private room, with female staff where she wishes, and nobody present but those she asks for.',
  'free-of-charge': 'The service is free of charge for her.',
  'never-alone': 'Staff plan for their own safety and do not meet the accused person alone.',
  'no-mediation': 'Mediation is not used in cases of violence; nobody urges her to reconcile.',
  'listen-and-refer':
    'They listen, give first emotional support, explain which specialised services exist and refer her there if she agrees.',
  'disclosure-and-referral':
    'Agencies that are not specialists note only that violence was disclosed and which referrals were made.',
  'no-blame': 'Staff listen without judging. Responsibility for the violence lies with the person who used it.',
  'believe-her': 'Staff believe what she says and leave questions of proof to the investigation and the court.',
  'relevant-questions': 'Only what is needed for her care is asked. Her sexual history is never part of it.',
  'one-interview': 'Agencies share what she agrees to share, so that she tells what happened once.',
  'irregular-situation': 'women in an irregular situation',
  survivor: 'survivor',
  'reports-not-violence':
    'More cases were reported to services. That does not show whether there is more or less violence; it may show that women trust the services.',
  'describe-the-gap':
    'Describe the gap in the procedure: which door, which hour, what was missing. Leave out who she is.',
} as const;
