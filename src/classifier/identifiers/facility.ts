import { byPattern } from './types.ts';

const KIND =
  "Hospital|Medical Cent(?:er|re)|Memorial|General|Regional|Infirmary|Clinic|Hospice|Health(?:care)?(?: Cent(?:er|re))?|Nursing Home|Care (?:Home|Center|Centre)|Rehab(?:ilitation)?(?: Cent(?:er|re)| Hospital)?|Children(?:'|’)?s(?: Hospital)?|Cancer Cent(?:er|re)|Surgery Cent(?:er|re)|Manor|Village|SNF|ER|ED|ICU|NICU|A&E|Emergency|Oncology|Dental|Dialysis|Pharmacy|Med|Community|Baptist|Methodist|Presbyterian|Lutheran|Mercy|Lodge|Gardens|Pines|Oaks|Heights|Hall|Court|Assisted Living|Memory Care|Senior Living|Birth Cent(?:er|re)|Eye|Orthopedics|Family Practice|Pediatrics|Urgent Care|Women's";

/** Hospitals known by a short name alone. */
const SHORT =
  "Mayo(?: Clinic)?|Johns Hopkins|Hopkins|MGH|Mass General|Brigham|Cleveland Clinic|Cedars(?:-Sinai)?|Mount Sinai|Mt\\.? Sinai|Bellevue|Grady|Parkland|Ben Taub|UCSF|UCLA|NYU Langone|Stanford|Vanderbilt|Duke|Emory|CHOP|Nationwide Children's|St\\.? Jude|MD Anderson|Sloan Kettering|Dana[- ]Farber|Barnes[- ]Jewish|Rush|Northwestern|Cook County|Jackson Memorial|Tampa General|Shock Trauma|Harborview|OHSU|Zuckerberg|LA County|Guy's|St Thomas'|Great Ormond Street|GOSH|Addenbrooke's|John Radcliffe|Middlemore|SickKids|Sunnybrook|Royal Melbourne|Westmead|Walter Reed|the VA";

export const findFacilities = byPattern('PLACE', 'facility', [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?!(?:The|Our|My|This|Every|Each|In|At|On|No|A|And|But|Night|Day|Public|Mental|Home|World|Global|Women|Men|Good|Animal|Behavioral|Pet|First|Attorney|Surgeon|Second) )(?:(?:St\\.?|Saint|Mt\\.?|Mount|Our Lady of|Royal|Queen|Holy)(?: [A-Z][\\p{L}'’.]+){1,2}(?: (?:${KIND}))?|(?:[A-Z][\\p{L}'’.-]+ ){1,3}(?:${KIND}))(?:'s|’s)?(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    confidence: 0.7,
    accept: (it) => !/^(?:Mr|Mrs|Ms|Miss|Dr)\b/.test(it),
  },
  { pattern: new RegExp(`\\b(?:at|to|from|in|for|with|of) (?<it>${SHORT})(?![\\p{L}\\p{N}])`, 'gu'), confidence: 0.75 },
]);
