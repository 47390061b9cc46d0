import { describe, expect, it } from 'vitest';
import { createFinder, type Finding } from '../../privacy/find.ts';
import { RULES, type Rule } from '../../privacy/rules.ts';

const find = createFinder();
const known = {
  authors: [{ name: 'Odalys Brandvold', handle: 'odalys.writes' }],
  others: [{ name: 'Moss Tarn', handle: null }],
};

/** One invented sentence or more for each rule, and what it finds there. */
const EXAMPLES: readonly (readonly [Rule, string, string])[] = [
  ['email-address', 'write to river.stone+a@mail.example.org!', 'river.stone+a@mail.example.org'],
  ['email-spelled-out', 'river dot stone at alder dot org', 'river dot stone at alder dot org'],
  ['email-spelled-out', 'odile.m [arobase] exemple [point] fr', 'odile.m [arobase] exemple [point] fr'],
  ['web-address', '(see https://alder.example/a?b=1)', 'https://alder.example/a?b=1'],
  ['web-domain', 'it is on alder-forum.org, page 2', 'alder-forum.org'],
  ['ip-address', 'from 203.0.113.42 again', '203.0.113.42'],
  ['handle-at', 'thanks @night_kettle!', '@night_kettle'],
  ['handle-reddit', 'ask u/night-kettle', 'u/night-kettle'],
  ['handle-introduced', 'my insta is fog.on.glass', 'fog.on.glass'],
  ['handle-introduced', 'Odile M. aka slowestrunner, 45', 'slowestrunner'],
  ['handle-introduced', 'or message FogOnGlass88 on discord', 'FogOnGlass88'],
  ['email-spelled-out', 'odile.tarn (à) exemple point com', 'odile.tarn (à) exemple point com'],
  ['number-licence', 'licence plate BKWM 417 hit me', 'BKWM 417'],
  ['address-street-name', 'on Larch St E today', 'Larch St E'],
  ['handle-signature', 'It hurts.\n- kettle77', 'kettle77'],
  ['handle-underscore', 'as sunny_days said', 'sunny_days'],
  ['handle-of-page', 'like odalys.writes said', 'odalys.writes'],
  ['phone-by-label', 'Mobile:\n61 204 938', '61 204 938'],
  ['phone-by-label', '31-07-55-20 office', '31-07-55-20'],
  ['phone-france', 'appelle le 06 39 98 00 11', '06 39 98 00 11'],
  ['phone-in-words', 'five five five, oh one four two', 'five five five, oh one four two'],
  ['phone-international', 'text +41 44 555 01 17 x12', '+41 44 555 01 17 x12'],
  ['phone-local', 'call 555-0142', '555-0142'],
  ['phone-north-america', 'text (705) 555-0193 ext 4', '(705) 555-0193 ext 4'],
  ['phone-united-kingdom', 'ring 0117 496 0123', '0117 496 0123'],
  ['number-by-keyword', 'claim number 3306-1182-TR', '3306-1182-TR'],
  ['number-by-keyword', 'Ref ABC/558102/kt', 'ABC/558102/kt'],
  ['number-by-keyword', 'serial XKN 518 302 J', 'XKN 518 302 J'],
  ['number-by-sign', 'n° 69-2031-118743', '69-2031-118743'],
  ['number-health-card', 'OHIP 1234 567 890 AB', '1234 567 890 AB'],
  ['number-iban', 'GB82 WEST 1234 5698 7654 32', 'GB82 WEST 1234 5698 7654 32'],
  ['number-licence', 'plaque AB-123-CD', 'AB-123-CD'],
  ['number-long', 'it said 88210457733', '88210457733'],
  ['number-medicare', 'mine is 1EG4-TE5-MK73', '1EG4-TE5-MK73'],
  ['number-national-insurance', 'AB 12 34 56 C', 'AB 12 34 56 C'],
  ['number-nhs', '401 023 2137 on the band', '401 023 2137'],
  ['number-nir', '1 93 04 75 116 042 20', '1 93 04 75 116 042 20'],
  ['number-payment-card', 'paid with 4111 1111 1111 1111', '4111 1111 1111 1111'],
  ['number-ramq', 'MART 8051 1518', 'MART 8051 1518'],
  ['number-social-insurance', '046 454 286', '046 454 286'],
  ['number-social-security', '123-45-6789', '123-45-6789'],
  ['postcode-after-town', 'Larkholm, 43604', '43604'],
  ['postcode-canada', 'at K1A 0B1', 'K1A 0B1'],
  ['postcode-canada-partial', 'Larkholm ON K1A', 'K1A'],
  ['postcode-france', '33000 Valrive', '33000'],
  ['postcode-partial', 'my zip code is 2371', '2371'],
  ['postcode-united-kingdom', 'GL9 7TW', 'GL9 7TW'],
  ['postcode-united-kingdom', 'in Larkholm, BS7.', 'BS7'],
  ['postcode-zip', 'Ohio 43604', '43604'],
  ['address-crossing', 'at the corner of Alder Grove and Elm', 'Alder Grove and Elm'],
  ['address-post-box', 'PSC 1205, Box 77\nAPO AE 09021', 'PSC 1205, Box 77\nAPO AE 09021'],
  ['address-post-box', 'P.O. Box 19', 'P.O. Box 19'],
  ['address-street', 'Flat 9, 31 Alder Rise', 'Flat 9, 31 Alder Rise'],
  ['address-street', 'au 12, rue des lilas et après', '12, rue des lilas'],
  ['address-street-name', 'vers la rue du 8-Mai', 'rue du 8-Mai'],
  ['address-street-name', 'la pharmacie place Carnot', 'place Carnot'],
  ['name-of-author', 'I am Odalys Brandvold', 'Odalys Brandvold'],
  ['name-part-of-author', 'they call me odalys', 'odalys'],
  ['name-on-page', 'Moss Tarn said so', 'Moss Tarn'],
];

const seen = (text: string, findings: readonly Finding[]): string[] =>
  findings.map(({ start, end, rule }) => `${rule}: ${text.slice(start, end)}`);

describe('each rule of tier 1', () => {
  it.each(EXAMPLES)('%s in "%s"', (rule, text, it) => {
    expect(seen(text, find(text, known))).toContain(`${rule}: ${it}`);
  });

  it('has an example', () => {
    const own = RULES.filter((rule) => /^(?:email|web|ip|handle|phone|number|postcode)-/.test(rule));
    const shown = new Set(EXAMPLES.map(([rule]) => rule));
    expect(own.filter((rule) => !shown.has(rule))).toEqual([]);
  });
});

describe('what tier 1 leaves alone', () => {
  it.each([
    'Baclofen 10 mg, then 5/325 twice a day',
    'BP 118/76, pulse 72, sats 94 %',
    'TSH 5,2, T4 libre 1,1',
    'hernie L4-L5 et C5-C6',
    'call 911 or 988, or text 741741',
    'version 10.2.3 came out at 8:42',
    'the wrong road, a one way street, ma place dans la file',
    'en 2019, puis 2021-2022',
    'I weighed 103 000 g as a joke',
    'POTS aka dysautonomia, again',
    'Vitamin B12, covid19, BRCA1, type 2',
    'ratio 1:2:3 and e.g. this/that',
    'r/chronicillness and #spoonie',
    'je vis 12 jours sur 30 chez ma mère',
  ])('%s', (text) => expect(seen(text, find(text))).toEqual([]));
});
