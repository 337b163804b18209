import { byPattern } from './types.ts';

const STATE =
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|BC|AB|SK|MB|ON|QC|NS|NB|NL|PEI|NSW|VIC|QLD|TAS|NT|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';
const NAME = "[A-Z][\\p{L}'’]+(?: [A-Z][\\p{L}'’]+){0,2}";
const SITE =
  'Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Bridge|Park|Lake|River|Creek|Bay|Beach|Mall|School|Elementary|High|Middle|Church|Market|Plaza|Pier|Harbou?r|Ferry|Airport|Station|Arena|Stadium|Dam|Mill|Plant|Factory|Farm|Fair|Fairgrounds|County|Township|Parish|Ridge|Valley|Falls|Springs|Hill|Hotel|Inn|Brewery|Diner|Pass|Gap|Prison|Depot|Quarry|Mine|Trail|Zoo|Island|Point|Cove|Marina|Ranch|Raceway|Speedway|Temple|Mosque|Lodge|Camp';

export const findPlaces = byPattern('PLACE', 'place', [
  { pattern: new RegExp(`(?<![\\p{L}\\p{N}])${NAME}, (?:${STATE})(?![\\p{L}\\p{N}])`, 'gu'), confidence: 0.8 },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?!(?:The|This|That|Our|My|A|His|Her|Every) )(?:[A-Z][\\p{L}'’]+ ){1,2}(?:${SITE})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    confidence: 0.6,
  },
  {
    pattern:
      /(?<![\w-])(?:I|US|SR|CR|Hwy|Highway|Route|Rte|Interstate|M|A|County Road|Mile Marker|mile)[- ]?\d{1,4}[A-Z]?(?![\w%.-])/g,
    confidence: 0.6,
    accept: (it) => !/^(?:I|M|A|US|CR)\d/.test(it) && !/^I \d/.test(it),
  },
  {
    pattern: new RegExp(
      `\\b(?:in|near|outside(?: of)?|from|around|off|at|across from|behind|down in|over in|up in|here in) (?<it>${NAME})(?![\\p{L}\\p{N}@])`,
      'gu',
    ),
    confidence: 0.4,
  },
]);
