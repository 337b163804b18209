/**
 * Words that tell one situation from another. They never decide whether anything is shown, only which card is: the verdict
 * has been given, so a missed word costs a better-fitting card and no more. English, with the commonest Spanish ones.
 */

export const CUES = {
  death:
    /\b(?:r\.?i\.?p\.?|rest in peace|passed away|passed (?:this|last|on)|died|dying|(?:we|i) lost (?:him|her|them|a|my|our|one)|lost (?:one|another)|didn['’]?t make it|last breath|funeral|obituary|falleció|murió|descanse en paz)(?!\w)/i,
  child:
    /\b(?:new ?borns?|neonat\w*|preemies?|nicu|picu|twins|triplets|quadruplets|bab(?:y|ies)|toddlers?|infants?|(?:paed|ped)iatrics?|peds|my little patients?|\d{1,2}[- ](?:day|week|month)s?[- ]old|bebé|recién nacid[oa])(?!\w)/i,
  figure:
    /\b(?:mayor|senator|governor|congress(?:man|woman|person)|president|quarterback|shortstop|pitcher|striker|linebacker|goalie|player|athlete|coach|celebrit(?:y|ies)|famous|actor|actress|singer|rapper|anchor(?:man|woman)?|weather ?(?:man|woman|guy|girl)|tv|television|judge|sheriff|police chief|fire chief|superintendent|principal|pastor|bishop|influencer|alcalde(?:sa)?)\b/i,
  guess:
    /\b(?:guess (?:who|which|what)|you['’]?ll never guess|won['’]?t (?:say|name) (?:who|names)|adivinen? quién)\b/i,
  news: /\b(?:(?:in|on|all over|seen?) the (?:news|paper|papers|headlines)|headlines?|news (?:story|report)|crash|wreck|accident|viral|pile-?up|collision|shooting|explosion|derail\w*|house fire|factory fire|apartment fire|collapse|drowning|noticias)\b/i,
  rare: /\b(?:rare(?:st)?|never seen|one in a million|first (?:ever|human|in|of its|case)|only \w+ (?:in|of)|once in a (?:career|lifetime))\b/i,
  sensitive:
    /\b(?:rehab|detox|methadone|suboxone|psych(?:iatric)?|behaviou?ral health|hiv|aids|abortion|miscarriage|inmate|prison(?:er)?|jail|sti|std|syphilis|ivf)\b/i,
  recorded: /\b(?:video|film\w*|live|stream\w*|reels?|tik ?tok|audio|voice|voicemail|record(?:ed|ing)|clip)\b/i,
  authorization:
    /\b(?:before(?: and |\W{1,8})after|testimonials?|success stor(?:y|ies)|transformation|antes y después)\b/i,
  record:
    /\b(?:mrn|dob|dx|hx|pmh|hpi|h&p|chief complaint|impression|assessment|plan|vitals?|labs?|wbc|hgb|bp \d{2,3}\/\d{2,3}|hr \d{2,3}|spo2|accession|discharge summary)\b/gi,
  colleague:
    /\b(?:co-?workers?|colleagues?|work ?mates?|(?:my|our) (?:manager|boss|supervisor|charge nurse|neighbou?r|team ?mate)|neighbou?rs?|across the street|next door|upstairs|downstairs|(?:\w+['’]s|my) (?:\w+ )?(?:teacher|coach|landlord|barber)|at (?:my|the) gym|beside me|in (?:radiology|billing|hr|the lab)|compañer[oa]|vecin[oa])\b/i,
  consult:
    /\b(?:any(?:one|body) (?:ever )?(?:seen|had|treated|dealt)|thoughts\?|what would you (?:do|give|order)|how would you (?:manage|treat|approach)|curbside|second opinions?|differential|consult(?:ing)?|crowd:|colleagues:|hive ?mind)(?!\w)/i,
  boundary:
    /\b(?:friend(?:ed|s)? (?:me|request)|friend request|added me|follow(?:s|ed|ing)? (?:me|back)|dating|date (?:a|my|with)|dm(?:ed|s|['’]d)?|slid(?:e|ing)? into|asked for my number|(?:text|call|date|message)(?:ed|ing)? a patient|matched (?:me )?with|my (?:former|ex|old) patient)\b/i,
  greatAge: /\b(?:9\d|1[01]\d)\b|\b(?:hundred|nineties|centenarian|cien)\b|\b90s/i,
  room: /\d|\b(?:room|bed|rm|bay|habitación|cama)\b/i,
} as const satisfies Record<string, RegExp>;
