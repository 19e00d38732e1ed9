import { beyondAlways, beyondPurgeSentence, purgeStoreWords } from '../../../schema/words/en/purge';

/** Taking words out of everything that is kept. For leads. */
export const purge = {
  title: 'Remove words for good',
  lead: 'For a name, a number or a story that should never have been written here. The words go from the text and its history, from votes, minutes, sealed records and the trail. Nobody can bring them back.',
  onlyLead: 'Only a lead can remove words for good.',
  look: 'See where they stand',
  words: 'Words to remove',
  wordsHint:
    'As they were written; capitals and spaces do not matter. Remove one name or number at a time, no more than needed.',
  insideWords: 'Also inside longer words',
  stand: (words: string) => `“${words}” stands here`,
  nowhere: (words: string) => `“${words}” stands nowhere that can be read`,
  nowhereText:
    'Removing it still empties the history of every section, so that nothing typed and deleted long ago is left.',
  places: (count: number) => (count === 1 ? '1 place' : `${count} places`),
  stores: purgeStoreWords,
  sections: 'Sections whose words change',
  sectionsText:
    'A mark with the day and your reason stands in place of the words. Votes were given to other words and count no longer; a called section is open for writing again.',
  withdrawn:
    'The document that is frozen for signature goes, with its invitations to sign: nobody has signed it. Freeze it again when the sections are agreed.',
  beyondTitle: 'What stays out of reach',
  beyond: beyondPurgeSentence,
  always: beyondAlways,
  pages:
    'Every page that is open on this procedure loads the text anew. Words that somebody has not sent yet are lost.',
  reason: 'Reason',
  reasonHint: 'It stands in place of the words and in the trail, for everybody: say it without the words themselves.',
  identity: {
    fresh: 'You have just signed in with a link: for five minutes no password is needed.',
    passwordHint:
      'Asked again, so that nobody does this at your unattended screen. Whoever has none follows a sign-in link first.',
  },
  sure: 'I understand that this cannot be undone',
  submit: 'Remove the words',
  done: 'The words were removed.',
  doneTitle: 'The words were removed',
  doneText: (places: number) =>
    `They stood in ${places === 1 ? 'one place' : `${places} places`}. The trail holds the reason and the counts, not the words.`,
  notRewritten:
    'The database was in use, so that traces may be left in its free space. Repeat this in a quiet moment to clear it.',
};
