/** Digits with the check digit of Luhn (ISO/IEC 7812-1, annex B). */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay, each with its lengths (ISO/IEC 7812 issuer ranges as their makers publish them). */
const issuers =
  /^(?:4\d{12}(?:\d{3})?|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d{2})\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14})$/u;

/**
 * Numbers that payment providers publish for tests: https://docs.stripe.com/testing, https://developer.paypal.com/tools/sandbox/card-testing/,
 * https://www.gmo-pg.com and others use the same or numbers that begin so.
 */
const published: ReadonlySet<string> = new Set([
  '4111111111111111',
  '4012888888881881',
  '4222222222222',
  '4242424242424242',
  '4000056655665556',
  '4917610000000000',
  '4444333322221111',
  '4035501000000008',
  '4005519200000004',
  '4009348888881881',
  '4012000033330026',
  '4012000077777777',
  '4217651111111119',
  '4500600000000061',
  '5555555555554444',
  '5200828282828210',
  '5105105105105100',
  '5454545454545454',
  '5555341244441115',
  '2223003122003222',
  '2223000048400011',
  '2222400070000005',
  '378282246310005',
  '371449635398431',
  '378734493671000',
  '6011111111111117',
  '6011000990139424',
  '6011981111111113',
  '30569309025904',
  '38520000023237',
  '3056930009020004',
  '36227206271667',
  '3566002020360505',
  '3530111333300000',
  '3566111111111113',
  '6200000000000005',
  '6205500000000000004',
]);

/** Whether the digits can be the number of a card that somebody has. */
export function isCard(digits: string): boolean {
  if (!issuers.test(digits) || !isLuhn(digits) || published.has(digits)) return false;
  // Few digits over and over, runs of zeros: made up.
  return new Set(digits).size > 4 && !/0{6}|(\d)\1{5}|^400000|123456789|^4[23]{5}/u.test(digits);
}

/**
 * The twelve digits of an individual number (個人番号): weights 6 5 4 3 2 7 6 5 4 3 2, the last digit is 11 less the sum modulo 11, and 0 where that is above 9.
 * 行政手続における特定の個人を識別するための番号の利用等に関する法律に規定する個人番号の指定等に関する省令（平成26年総務省令第85号）第5条.
 */
export function isIndividualNumber(digits: string): boolean {
  if (!/^\d{12}$/u.test(digits) || new Set(digits).size < 4 || digits === '123456789018') return false;
  const weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  const remainder = weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
  return Number(digits[11]) === (remainder <= 1 ? 0 : 11 - remainder);
}

/** A Japanese telephone number of a person or an office, `-` between its parts (numbering plan: https://www.soumu.go.jp/main_sosiki/joho_tsusin/top/tel_number/). */
export function isTelephone(written: string): boolean {
  const digits = written.replaceAll(/\D/gu, '');
  const mobile = /^0[5789]0/u.test(digits);
  if (digits.length !== (mobile ? 11 : 10) || /^0(?:120|800|570|990|00)/u.test(digits)) return false;
  const subscriber = digits.slice(-8);
  // 1234-5678, 0000-0000, 1111-2222 and the like are nobody's.
  return new Set(subscriber).size > 3 && !/(\d)\1{3}|0123|1234|2345|3456|4567|5678|6789|9876|8765|4321/u.test(subscriber);
}
