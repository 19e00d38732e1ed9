/** Words of X-1: status under migration law, asked for or written down. */
export const statusWords = {
  /** her standing, in passing and in everyday words */
  stayFact: [
    '{standingAsked}',
    '(under|on|with|by) ~1 (what|which) ~1 (papers|paper|permit|visa|documents|authorisation)',
    '(is|are|was|whether|if) ~2 (she|they|caller|woman|client|survivor) ~3 (in|here|inside) ~3 (lawfully|legally|illegally|officially|properly|unlawfully)',
    '(which|who|whose|whether|those|women|residents|clients|patients|callers) ~3 (lack|lacks|without|have|has|hold|holds|with|no|miss) ~1 (papers|visa|permit|documents|stay permit|residence)',
    'how (long|much longer) ~3 (may|can|allowed|permitted|entitled) ~3 (stay|remain|reside|work)|(until|till) when ~3 (stay|remain|permit|visa)',
    '(stay|stays|staying|live|lives|living|work|works|working|remain|remains|here) ~1 (without|with) ~1 (permission|leave|papers|permit|authorisation|documents)',
    '(stay|residence|permit|visa|papers|presence) ~1 (regular|irregular|lapsed|none|valid|expired|lawful|unlawful|held|not held|in order)',
    '(visa|permit|residence|residency|stay|immigration|migration|papers|overstay) (field|box|column|question|line|entry|row|item|flag|code|marker|tab|menu|cell)',
    '(she|they|woman|women) ~2 (supposed|allowed|permitted|entitled|authorised) to be (here|in)|(right|leave) to be (here|in)',
    '(still|already) (valid|expired|lapsed) ~3 (visa|permit|papers|stay)',
  ],
  writesIt: [
    '{learnOf|learnDone|form|recordThing|madePart|formMark}',
    '(ask|asks|asked|question|questions|find out|finds out|found out|chat|script|opens with|sort|sorts|note|notes|sheet|tick|ticked|row|filled|entered|statistics|establish|learn|know|clear up|enquire|inquire|separate|separates|drawer|drawers|colour|green|red|grey|blue|pile|piles|folder|folders)',
  ],
  plainlyNotWritten: [
    '{standingBackground}',
    '{statusTaught}',
    '{equalTreatment}',
    '{spokenAgainst}',
    '{enforcers}',
    '{leftOutOf}',
    '{reportingDuty}',
    '(permit|permits|permitted|allowed|free|entitled) ~2 to (enter|stay|work)|also (called)? ~2 (regular|irregular)|in a regular situation',
    '(help|helps|assist|assists|helped) ~2 (her|women|survivors|them|woman|survivor|with|to)|(lawyer|legal aid|advice|advise|advises|rights|renew|renewal|employer|employers|broker|agent)',
    '(services|service|care|treatment|treated|admission|admitted|lodged|bed|help|helped|eligible|served|sent away|turned away|only) ~12 ({standingFact}|papers)',
    '{survivor} {may}? {ask}',
  ],
  notWritten: ['{plainlyNotWritten}', '{anyDenial}'],
  /** told to somebody who keeps records */
  letsOfficeKnow: [
    '(inform|tell|notify|advise|alert|update|brief)+ ~2 (secretariat|coordinator|ministry|supervisor|focal|colleagues|office|embassy|committee|police|manager|network|members|next)',
    '(update|sort|code|deduce|guess|infer|assess|examine|enquire|interrogate|screen)+',
  ],
  /** more of how she stands, in short */
  plainStanding: [
    '{stayFact}',
    '(entered|enters|came|arrived|crossed|travelled|works|working|stays|staying|lives|living|here|resident) ~2 (on|under|with|without) ~2 (permit|visa|pass|papers|passport|permission)',
    '(no|without) ~1 (valid|legal|lawful|regular|proper) ~1 (stay|residence|permit|visa|papers|status|entry)',
    '(her|their|survivor|client|woman) (regularity|irregularity|legality|lawfulness|legal position|situation as ~1 (migrant|foreigner))',
    '(how long|since when) ~4 (overstaying|overstayed|without ~1 (papers|permit|visa))',
    '(permit|visa|papers|documents|residence) ~1 (yes|no|y|has|have|none|valid|held) ~2 (no|n|has not|have not|none|expired|not held|unknown|would not say)',
  ],
  ownStatus: [
    '(her|their|each|every|survivors|women|woman|survivor|patient|patients|client|clients|caller|callers) ~2 {status}',
    'the {status} of ~2 {survivorNoun}',
  ],
  statusOfYou: [
    '{status}',
    '{papers}',
    '{irregularAdjective}',
    '(documented|legal|legally|registered|regular|lawfully)',
    '{statusPredicate}',
  ],
  shareForStatus: ['{shareVerb}', '(report|reports|reported|reporting|declare|declares|declared)'],
  /** sentences in which status is the background of something else */
  statusHarmless: [
    '(protect|access|aware|awareness|understand|respect|sensitive|sensitivity|advise|translate|discriminate|discrimination|affect|influence|prevent|depend|deny|exclude|fear|barrier|vulnerable|entitled|benefit|issue|regulate|renew|tie|lose|threaten|threat|risk|employer|lawyer|law|convention|counsel|counselling|rights|right to)+',
    '(tied|lost|entry into force|because of|despite|in spite of|due to)',
    '(treat|serve|admit|welcome)+',
    '(help|assist|support)+ ~5 {statusAsked}',
  ],
  /** lists of topics, services or barriers may well name status */
  notAListOfData: [
    '(explain|advise|help|assist|inform|support|teach|train|discuss)+',
    '(rights|training|services|service|barriers|barrier|fear|fears|risk|risks|law|laws|definition|definitions|term|terms|lawyer|lawyers|advice|topics|questions about|glossary|discrimination|grounds|eligible|regardless|myths|why)',
    '{statusAsked} ~4 (is|are|may|can|shall|will|must|does|do|has|have|means)',
  ],
  helpWith: ['(help|advice|information|support|assistance|guidance|leaflet|leaflets|training)'],
  mustHaveFor: [
    '{service} ~4 (requires|require|needs|presupposes)',
    '(admission|registration|admitted|registered|treated|helped|assist|served|access|service|services|treatment) ~4 (requires|require|needs|need) ~1',
    '(upon|against|after|subject to) (presentation|production|showing|submission|verification|presenting|showing|display|sight) of',
    'no ~6 (without|lacking) ~1',
  ],
  handedOn: [
    '(communicate|transmit|pass|forward|convey|relay|signal|supply|furnish)+ ~1 (to|on)?',
    '(for|to) (the)? (information|attention|knowledge|use) of',
  ],
  madePart: [
    '(part|element|component|item|one) of ~3 (data|set|file|dossier|questionnaire|registration|intake|profile|anamnesis|assessment)',
    '(consist|comprise|cover|encompass|carry)+ ~1 (of)?',
  ],
  inspectDone: [
    '(asked|requested|required|demanded|verified|checked|confirmed|inspected|examined|copied|scanned|photocopied|photographed|shown|presented|produced|submitted|seen|reviewed|controlled|registered|recorded|noted)',
  ],
  statusDocumentAsked: { of: 'statusDocument', outside: 'voided' },
};
