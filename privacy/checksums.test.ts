import { expect, it } from 'vitest';
import { isIban, isLuhn, isNhsNumber, isNir, isRamq, isSsn } from './checksums.ts';

it('Luhn', () => {
  expect(isLuhn('046454286')).toBe(true); // the sample of the Canadian revenue agency's forms
  expect(isLuhn('4111111111111111')).toBe(true);
  expect(isLuhn('4111111111111112')).toBe(false);
  expect(isLuhn('')).toBe(false);
});
it('NHS number', () => {
  expect(isNhsNumber('9434765919')).toBe(true);
  expect(isNhsNumber('9434765918')).toBe(false);
  expect(isNhsNumber('943476591')).toBe(false);
});
it('NIR, with the mainland and with Corsica', () => {
  expect(isNir('255081416802538')).toBe(true);
  expect(isNir('255081416802539')).toBe(false);
  expect(isNir(`185052A004001${String(97 - (1850519004001 % 97)).padStart(2, '0')}`)).toBe(true);
  expect(isNir(`185052B004001${String(97 - (1850518004001 % 97)).padStart(2, '0')}`)).toBe(true);
});
it('RAMQ month and day ranges', () => {
  expect(isRamq('ABCD85051512')).toBe(true);
  expect(isRamq('ABCD85551512')).toBe(true);
  expect(isRamq('ABCD85131512')).toBe(false);
  expect(isRamq('ABCD85631512')).toBe(false);
  expect(isRamq('ABCD85500112')).toBe(false);
  expect(isRamq('ABCD85013212')).toBe(false);
});
it('IBAN', () => {
  expect(isIban('GB82WEST12345698765432')).toBe(true);
  expect(isIban('FR1420041010050500013M02606')).toBe(true);
  expect(isIban('GB82WEST12345698765431')).toBe(false);
});
it('SSN ranges', () => {
  expect(isSsn('123456789')).toBe(true);
  for (const digits of ['000456789', '666456789', '912456789', '123006789', '123450000'])
    expect(isSsn(digits)).toBe(false);
});
