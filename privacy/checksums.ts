/** The check digits of numbers that name a person. Each takes the bare characters: no spaces, no hyphens. */

/** Luhn, as on payment cards, Canadian social insurance numbers and Ontario health cards. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** NHS number: ten digits, the last is 11 less the weighted sum modulo 11. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(digits[place]) * (10 - place);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

/** French social security number (NIR): thirteen places and the key 97 - n mod 97; Corsica's 2A and 2B count as 19 and 18. */
export function isNir(characters: string): boolean {
  const match = /^([1-478]\d{4}(?:\d{2}|2[AB])\d{6})(\d{2})$/i.exec(characters);
  if (!match?.[1]) return false;
  const number = match[1].toUpperCase().replace('2A', '19').replace('2B', '18');
  return 97 - (Number(number) % 97) === Number(match[2]);
}

/** Quebec health card (RAMQ): four letters of the name, year, month (plus 50 for women), day, two more digits. */
export function isRamq(characters: string): boolean {
  const match = /^[A-Z]{4}\d{2}(\d{2})(\d{2})\d{2}$/i.exec(characters);
  if (!match) return false;
  const month = Number(match[1]) % 50;
  const day = Number(match[2]);
  return Number(match[1]) < 63 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** International bank account number: the country and check digits moved to the end, letters as 10 to 35, modulo 97 is 1. */
export function isIban(characters: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/i.test(characters)) return false;
  let rest = 0;
  for (const character of (characters.slice(4) + characters.slice(0, 4)).toUpperCase()) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** United States social security number: ranges that were never given out are not one. */
export const isSsn = (digits: string): boolean => /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);
