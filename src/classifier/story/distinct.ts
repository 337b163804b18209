import type { CuePattern } from './cue.ts';

/** What makes one person stand out from all others: news, office, work, looks, the never-seen-before. */
export const DISTINCT: readonly CuePattern[] = [
  {
    kind: 'event',
    pattern:
      /\b(?:(?:the|that|a|this) (?:\w+ ){0,2}(?:crash|wreck|pile-?up|collision|explosion|fire|shooting|stabbing|drowning|hit[- ]and[- ]run|derailment|collapse|standoff|hostage|bus accident|plane crash|tornado|avalanche|flood|mva|mvc|rollover|riot|robbery|parade float|fireworks accident)|on the news|in the news|made the news|all over the news|news (?:van|crew|truck|story|helicopter)s?|headlines?|the one (?:from|you saw|on) (?:the )?(?:news|tv|facebook)|amber alert|manhunt|police chase|school bus|shark (?:attack|bite)|bear attack|struck by lightning|lightning strike)\b/gi,
  },
  {
    kind: 'publicRole',
    pattern:
      /\b(?:the|our|a|his|her|former|ex|local|town'?s|retired)[- ](?:\w+ )?(?:mayor|sheriff|governor|senator|congress(?:man|woman)|alderman|councilman|councilwoman|judge|police chief|fire chief|principal|superintendent|pastor|priest|bishop|rabbi|imam|anchor(?:man|woman)?|weather(?:man| man| girl| lady)|newscaster|dj|radio host|quarterback|goalie|point guard|pitcher|striker|olympian|champion|rapper|singer|actor|actress|celebrity|influencer|youtuber|tiktoker|streamer|novelist|author|congressman|ceo|conductor|drummer|prom queen|homecoming king|coach|chef|bartender|librarian|postmaster|postmistress|mailman|crossing guard|lunch lady|santa|beekeeper|curator)\b/gi,
  },
  {
    kind: 'job',
    pattern:
      /\b(?:retired|former|ex-?|used to be an?|works? as an?|was an?|is an?|a)[- ](?:\w+ )?(?:teacher|farmer|rancher|trucker|truck driver|welder|lineman|logger|miner|fisherman|lobsterman|firefighter|cop|deputy|trooper|soldier|marine|veteran|pilot|professor|lawyer|attorney|nun|monk|carpenter|electrician|plumber|roofer|barber|hairdresser|baker|butcher|jockey|magician|clown|organist|violinist|trumpet\w*|cellist|bassoonist|ballerina|dancer|seamstress|tailor|mail carrier|bus driver|crossing guard|astronaut|diplomat|translator|engineer|chemist|journalist|bookie|boxer|wrestler|stripper|trapper|shepherd|sheep shearer|dairy inspector|piano tuner|locksmith)\b/gi,
  },
  {
    kind: 'looks',
    pattern:
      /\b(?:tattoo\w*|birthmark|red hair|ginger|purple hair|blue hair|mohawk|dreadlocks|gold (?:tooth|teeth)|glass eye|eye ?patch|one[- ](?:legged|armed|eyed)|missing (?:a )?(?:leg|arm|finger|tooth)|conjoined|triplets|quadruplets|quints|identical twins|albino|dwarf|seven foot|6'\d|7'\d|amish|mennonite|hutterite|refugee|somali|hmong|deaf|blind)\b/gi,
  },
  {
    kind: 'rare',
    pattern:
      /\b(?:first (?:case|one) (?:i'?ve|we'?ve|in|of)|never seen|once in a (?:career|lifetime)|one in a million|only (?:one|case) in (?:the|our|this)|rare(?:st)?|in the (?:state|county|country)|world record|never (?:before )?in my (?:career|life|\d+ years)|rabies|leprosy|plague|anthrax|botulism|tetanus|conjoined|ebola|mad cow|rat bite|harlequin|progeria|situs inversus|chimera|stoneman|lightning|shark|alligator|grizzly|rattlesnake|harpoon|chainsaw|wood ?chipper|pitchfork|nail gun|crossbow|javelin)\b/gi,
  },
  {
    kind: 'media',
    pattern:
      /\b(?:photos?|pics?|pictures?|videos?|vid|screen ?shots?|selfie|footage|clip|recording|image|reel|snap|x-?ray|ct|scan|film|strip) (?:attached|below|here|in (?:the )?comments|of (?:my|our|her|his|the|a|this|us|him|them)|with (?:my|our|the|him|her)|from (?:the|our|my|today|tonight|last)|enclosed|is up|up)|\b(?:swipe (?:for|to|left|right|➡️)|before (?:and|&|\/|➡️) ?after|look at (?:this|that|her|his|these) (?:face|smile|x-?ray|film|scan|thing|ct|wound|foot|grin)|see (?:photo|pic|video|attached)|caught on cam\w*|going live|live from|watch (?:till|until|her|him|this)|filmed|filming|i took a (?:pic|photo|picture|video)|pictured|sound on|peek inside|check out (?:this|these|her|his) (?:pic|photo|x-?ray|scan|ct))\b|\[(?:photo|pic|image|img|video|picture|screenshot)[^\]]{0,60}\]|📸|📷|🎥|\bfotos?\b|\bantes y después\b/gi,
  },
];

/** Contempt, and instructions to a stranger. */
export const TONE: readonly CuePattern[] = [
  {
    kind: 'mock',
    pattern:
      /\b(?:morons?|idiots?|stupid(?:est)?|dumb(?:est|ass)?|brain[- ]dead|junkies?|crackheads?|drug[- ]seek(?:er|ers|ing)|frequent flyers?|whin(?:y|ers?|ing)|leeches|scum|trash(?:y)?|crazies|psychos?|nutjobs?|whales?|fat(?:ties|ty|ass)?|land whale|inbred|trailer trash|hot mess(?:es)?|gomer|waste of (?:space|oxygen|skin|a bed)|cockroach\w*|roaches|pigs?|animals|freaks?|losers?|weirdos?|old bats?|hag|attention[- ]seek\w+|fakers?|faking|entitled|ungrateful|karens?|disgusting|smell(?:s|ed|y)? like|stinks?|gross(?:est)?|clowns?|babies about|natural selection|darwin)\b/gi,
  },
  {
    kind: 'advice',
    pattern:
      /\b(?:(?:take|try|give|start|stop|skip|add|use|drop|increase|double|halve|cut|switch|ask for|alternate) (?:\w+ ){0,3}?(?:\d+(?:\.\d+)? ?(?:mg|ml|mcg|units?|tabs?|pills?|drops?|tsp|oz|g)?|tylenol|ibuprofen|motrin|aspirin|benadryl|advil|miralax|imodium|zofran|antibiotic\w*|amoxicillin|prednisone|magnesium|melatonin|vitamin|the dose|your (?:dose|meds?|pill|insulin|metformin|lisinopril|warfarin|sertraline))|\d+ ?(?:mg|ml|mcg|units) (?:every|twice|once|at|a day|daily|per|of)|every (?:\d+|four|six|eight|two|three) (?:hours|hrs)|(?:that|this|it)(?:'s| is)? (?:sounds like|definitely|probably|just|classic|likely) (?:a |an )?(?:\w+ )?(?:infection|shingles|strep|sprain|migraine|clot|allergy|reflux|gout|uti|hernia|fracture|benign|sciatica|vertigo|ringworm|eczema))\b/gi,
  },
];
