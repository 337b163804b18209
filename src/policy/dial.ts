/** "ext. 12", "x12", "anexo 12" at the end of a number as people write it. */
const EXTENSION = /\s*[,;]?\s*(?:ext(?:ension|ensión)?|x|anexo|interno|poste)\.?\s*(\d{1,8})\s*$/i;
const KEYPAD = ['abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
const FIRST_KEY = 2;

/** The address that dials a number as people write it (RFC 3966): spaces and brackets gone, letters as on the keypad. */
export function dialAddress(phone: string): string {
  const extension = EXTENSION.exec(phone)?.[1];
  const number = [...phone.replace(EXTENSION, '').toLowerCase()].map(dialled).join('');
  return `tel:${number}${extension === undefined ? '' : `;ext=${extension}`}`;
}

function dialled(character: string): string {
  if (/[\d+*]/.test(character)) return character;
  if (character === '#') return '%23';
  const key = KEYPAD.findIndex((letters) => letters.includes(character));
  return key < 0 ? '' : String(key + FIRST_KEY);
}
