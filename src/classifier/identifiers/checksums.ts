const digitsOf = (text: string): number[] => Array.from(text.replace(/\D/g, ''), Number);

/** Luhn: every second digit from the right doubled. */
export function passesLuhn(text: string): boolean {
  const digits = digitsOf(text).reverse();
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits.length > 1 && sum % 10 === 0;
}

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);
}

/** NHS number: ten digits, modulus 11. */
export function isNhsNumber(text: string): boolean {
  const digits = digitsOf(text);
  const check = 11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return digits.length === 10 && new Set(digits).size > 1 && (check === 11 ? 0 : check) === digits[9];
}

/** British Columbia personal health number: ten digits beginning with 9, modulus 11. */
export function isBcHealthNumber(text: string): boolean {
  const digits = digitsOf(text);
  const check = 11 - (weighted(digits.slice(1), [2, 4, 8, 5, 10, 9, 7, 3]) % 11);
  return digits.length === 10 && digits[0] === 9 && check === digits[9];
}

/** Ontario health card: ten digits, Luhn. */
export function isOntarioHealthCard(text: string): boolean {
  return digitsOf(text).length === 10 && passesLuhn(text);
}

/** Australian Medicare card: ten or eleven digits beginning with 2 to 6, weighted sum modulo 10. */
export function isAustralianMedicare(text: string): boolean {
  const digits = digitsOf(text);
  const first = digits[0] ?? 0;
  return (
    (digits.length === 10 || digits.length === 11) &&
    first >= 2 &&
    first <= 6 &&
    weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digits[8]
  );
}

/** US social security number: areas 000, 666 and 9xx, group 00 and serial 0000 were never given out. */
export function isSocialSecurityNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return (
    digits.length === 9 && !/^(?:000|666|9)/.test(digits) && digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000'
  );
}
