const capital = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
const titles =
  'Mrs|Ms|Miss|Mr|Madam|Mdm|Daw|Khun|Nang|Chị|Chi|Cô|Bà|Ibu|Mbak|Ate|Aling|Sister|Auntie|Neang|Srey|Nong|Mae';
const noPlace =
  'Annex|Article|Act|Section|Component|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|Law|Table|Chapter|Part|Thai|Lao|Khmer|Burmese|Vietnamese|Word|PDF|SOP|VAW|GBV';
const noName =
  'She|He|They|Nobody|Everybody|Everyone|Someone|Somebody|Anyone|Anybody|Who|What|Which|One|Women|Woman|Survivors|Survivor|Staff|Police|Children|Girls|Girl|Wives|Migrants|Migrant|Nurses|Workers|Clients|Client|Victims|Those|These|None|Many|Some|All|Laos|Thailand|Cambodia|Myanmar|Vietnam|Viet|Malaysia|Indonesia|Singapore|Philippines|Copies|Minutes|Information|Delegates|Representatives|Members|Officers|Shelter|Hotline|Helpline|Ministry|Agency|Embassy|Network|Police|Hospital|Clinic|Office|Contact|Emergency|Desk|Centre|Center|Victim|Caller|Patient|Perpetrator|Applicant|Accused|Data|Letters|Requests|Cases';
const ways =
  'Street|St|Road|Rd|Lane|Avenue|Ave|Alley|Boulevard|Blvd|Highway|Drive|Close|Court|Row|Way|Square|Crescent|Terrace';

/** What English texts show by spelling: names with titles, initials, places, dates in figures, street addresses. */
export const shapes = {
  titledName: new RegExp(
    `(?<=\\b(?:case|story|complaint|situation) of )${capital} ${capital}|(?<![\\p{L}])(?:(?:${titles})\\.?\\s+${capital}|(?:Ms|Mrs|Miss)\\.?\\s+\\p{Lu}\\.(?=[\\s,])|(?:นางสาว|นาง|น\\.ส\\.|นาย|ด\\.ญ\\.)\\s*[\\u0e00-\\u0e7f]+|(?:ນາງ|ທ້າວ)\\s*[\\u0e80-\\u0eff]+|(?:ဒေါ်|မ|ဦး)\\s*[\\u1000-\\u109f]{2,})`,
    'gu',
  ),
  initialsName:
    /(?<![\p{L}.])(?:\p{Lu}\p{Ll}+ )?(?:\p{Lu}\.\s?){2,4}(?=\s*[,(]|\s+(?:was|is|has|had|told|came|a|aged|said|who)\b)/gu,
  calledName: /(?<![\p{L}])(?:named|called|name is|name of|whose name is|known as|initials)\s+\p{Lu}[\p{L}\p{M}.]+/gu,
  givenName: new RegExp(
    `\\p{Lu}(?<!\\p{L}\\p{Lu})\\p{Ll}{2,}(?:(?<=(?:case|story|complaint|situation|bruises|injuries|husband|employer) of \\p{Ll}*\\p{Lu}\\p{Ll}+)(?= ?[,(.;]| who| and| was| from)|(?<=\\p{Ll}: \\p{Lu}\\p{Ll}+)(?=, \\p{Ll}+ (?:at|in|of|from|on)\\b)|(?<=^\\p{Lu}\\p{Ll}+)(?= from \\p{Lu}\\p{Ll}+,? (?:was|is|has|had|still|came|told|said|works|lives|ran|asked|who|whose|called|stays|sleeps)\\b)|(?=[’'](?:s) (?:husband|boyfriend|stepfather|bruises|injuries|pregnancy|rapist|attacker|mobile|number|phone)\\b)|(?=, (?:the |a |an |our )?(?:\\p{Ll}+ )?(?:maid|cook|cleaner|nanny|housemaid|housekeeper|waitress|seamstress|vendor|caregiver|caretaker|bride|widow|singer|dancer|packer|hairdresser|masseuse|wife of|mother of|widow of)\\b)|(?= \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?,? born (?:on |in )?\\d)|(?= (?:left her|ran away|fled|escaped)\\b)|(?= (?:was|has been|had been|got) (?:raped|beaten|stabbed|burned|choked|abused|molested|slapped|kicked|sold|trafficked)))(?<!(?<!\\p{L})(?:${noPlace}|${noName}))`,
    'gu',
  ),
  agedName: /(?<![\p{L}.])\p{Lu}\p{Ll}{2,}(?=(?:,? \(| ?, )[1-6]\d(?:[,)]| years| yrs))/gu,
  ageMark:
    /(?<![\p{L}\d])(?:F\s?\/?\s?\d{2}|\d{2}\s?(?:F|yo|y\/o|yrs?))(?![\p{L}\d])|(?<=\p{Ll},? \()\d{2}(?=[,)])|(?<=\p{Ll}, )[1-6]\d(?=,(?! \d))/gu,
  fromPlace: new RegExp(`(?<![\\p{L}])from (?:the )?(?!${noPlace})${capital}`, 'gu'),
  namedPlace: new RegExp(
    `(?<![\\p{L}])(?:in|at|near|to|on|of|outside|behind) (?:the )?(?!(?:${noPlace})\\b)${capital}(?: ${capital})*(?: (?:village|town|district|post|station|province|street|road|pier|camp|factory|market|zone))?|${capital} (?:village|town|district|province|pier|camp|hamlet|commune|subdistrict)(?![\\p{L}])`,
    'gu',
  ),
  formMark:
    /[\p{L}\p{N}]+[^\p{L}\p{N}\n]{0,4}(?:_{2,}|\.{5,}|…{2,}|☐|□|▢|\[\s*[x✓]?\s*\]|\|_|<[^>]*>)|(?<![\p{L}])(?:y ?\/ ?n|yes ?\/ ?no|tick(?: (?:one|box|here|as appropriate))?|circle one|delete as (?:appropriate|applicable)|if (?:any|applicable|known)|col(?:umn)?\.? ?\d+|field ?\d+|box ?\d+|item ?\d+|q(?:uestion)?\.? ?\d+|line ?\d+|row ?\d+|no\.?:|[\p{L}]+ ?:(?=\s*$))(?![\p{L}])/giu,
  numericDate: /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?!\d)/gu,
  streetAddress: new RegExp(
    [
      `(?<![\\p{L}\\p{Nd}])\\d{1,5}[A-Za-z]?(?:[/-]\\d+)?,? (?:${capital} ){0,3}(?:${ways})(?![\\p{L}])`,
      `(?<![\\p{L}\\p{Nd}])\\d{1,5}[A-Za-z]?(?:/\\d+)? [….]{1,3} ?(?:${ways})(?![\\p{L}])`,
      `(?<![\\p{L}])(?:No|Nr|Number|House|Building|Unit|Flat|Apartment|Plot|Lot|Bldg)\\.? ?\\d{1,5}[A-Za-z]?(?:/\\d+)?(?=[\\s,])`,
      `(?<![\\p{L}])(?:Soi|Moo|Mu|Jalan|Jl|Rue|Phum|Sangkat|Khan|Ward|Block|Ban|Thanon|Street|Road|Lane)\\.? ?(?:No\\.? ?)?\\d{1,4}(?![\\p{Nd}])`,
      `(?<![\\p{L}])(?:Jalan|Jl\\.|Rue|Soi|Thanon) ${capital}`,
      `(?<![\\p{L}])(?:corner of|opposite|next to|behind|beside|facing) (?:the )?${capital}(?: (?:and|&) ${capital})?(?: (?:${ways}))?`,
      `(?<![\\p{L}])(?:Plot|House|Unit|Flat|Room|Villa|Compound|Km) ?\\d{1,5}`,
      `(?<!\\d)-?\\d{1,3}\\.\\d{3,},? ?-?\\d{1,3}\\.\\d{3,}`,
      `(?<![\\p{L}])${capital} (?:${ways}) \\d{1,4}(?!\\d)`,
      `(?<![\\p{L}])(?:in|on|at|along) ${capital}(?: ${capital})? (?:Street|Road|Lane|Avenue|Alley|Soi)(?![\\p{L}])`,
    ].join('|'),
    'gu',
  ),
};
