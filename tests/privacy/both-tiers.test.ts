import { describe, expect, it } from 'vitest';
import { dictionaries } from '../../assets/dictionaries/index.ts';
import { createFinder } from '../../privacy/find.ts';

const find = createFinder(dictionaries);
const asked = (text: string): string[] =>
  find(text)
    .filter(({ tier }) => tier === 2)
    .map(({ start, end, identifier }) => `${identifier}: ${text.slice(start, end)}`);
const rules = (text: string): string[] => find(text).map(({ rule }) => rule);

describe('names', () => {
  it.each([
    ['My sister Maribel drove me.', ['name: Maribel']],
    ['my sister maribel drove me', ['name: maribel']],
    ['saw dr okonjo again today', ['name: okonjo']],
    ['Dr. Brandvold-Ashe was kind', ['name: Brandvold-Ashe']],
    ['the nurse, Tamsin, held my hand', ['name: Tamsin']],
    ['ma soeur odile est venue', ['name: odile']],
    ['Merci à Mme Kervella pour tout', ['name: Kervella']],
    ['mon chum Firmin dort', ['name: Firmin']],
    ['je m’appelle Solveig et j’ai mal', ['name: Solveig']],
    ['her name is Wren', ['name: Wren']],
    ['We call her Big Mags at dialysis', ['name: Big Mags']],
    ['Odalys J. van der Berg wrote it', ['name: Odalys J. van der Berg']],
    ['thank you Ottoline and Moss', ['name: Ottoline', 'name: Moss']],
    ['WHY DID DR OKONJO SAY THAT', ['name: OKONJO']],
    ['Grace was born early. I miss Hope.', ['name: Grace', 'name: Hope']],
    ['it was Hope who called', ['name: Hope']],
    ['grant if you read this please call', ['name: grant']],
    ['Stay strong #MaribelStrong', ['name: MaribelStrong']],
    ['so proud of #maribelandmoss', ['name: maribelandmoss']],
    ['Good scan today.\nNell', ['name: Nell']],
    ['We are looking into it. ^TK', ['name: TK']],
    ['Ask for Ms. T at the desk', ['name: T']],
  ])('%s', (text, found) => expect(asked(text)).toEqual(found));

  it('finds a name again that was told, wherever it stands', () => {
    expect(asked('My aunt Sorrel is ill. There is sorrel in the garden. I like Sorrel too.')).toEqual([
      'name: Sorrel',
      'name: Sorrel',
    ]);
    expect(asked('dr okonjo was late. then okonjo laughed.')).toEqual(['name: okonjo', 'name: okonjo']);
  });

  it('says why', () => {
    expect(rules('Dr. Okonjo')).toEqual(['name-after-title']);
    expect(rules('my cousin Maribel')).toEqual(['name-of-relation']);
    expect(rules('I told Grzelczak so')).toEqual(['name-capitalised']);
  });
});

describe('places, facilities, employers', () => {
  it.each([
    ['I live in Moose Jaw now', ['place: Moose Jaw']],
    ['on habite à Joliette', ['place: Joliette']],
    ['on part de Québec, on reste au Québec', ['place: Québec']],
    ['moved from Vellacourt last year', ['place: Vellacourt']],
    ['j’habite dans le 42 maintenant', ['place: 42']],
    ['admitted to Alder Bay Regional Hospital', ['facility: Alder Bay Regional Hospital']],
    ['suivie au CHU de Valrive', ['facility: CHU de Valrive']],
    ['la cour de l’école Jean-Doré', ['facility: école Jean-Doré']],
    ['I work at Brandt Bottling', ['facility: Brandt Bottling']],
    ['il bosse chez Morvan & Fils', ['facility: Morvan & Fils']],
    ['discharged from the QEV today', ['facility: QEV']],
    ['over at larch general again', ['facility: larch general']],
  ])('%s', (text, found) => expect(asked(text)).toEqual(found));
});

describe('dates and ages', () => {
  it.each([
    ['Surgery on March 14, 2021.', ['date: March 14, 2021']],
    ['since the 3rd of May', ['date: 3rd of May']],
    ['le lundi 5 août', ['date: lundi 5 août']],
    ['du 3 au 7 mars 2021', ['date: 3 au 7 mars 2021']],
    ['diagnosed 2019-08-30', ['date: 2019-08-30']],
    ['diagnostic en avril 2022', ['date: avril 2022']],
    ['since spring 2020', ['date: spring 2020']],
    ['see you on the 22nd', ['date: 22nd']],
    ['rendez-vous le 23.', ['date: 23']],
    ['my grandmother is 94 and fine', ['age: 94']],
    ['elle a 97 ans', ['age: 97']],
    ['he turned ninety-three today', ['age: ninety-three']],
    ['papy, quatre-vingt-douze ans', ['age: quatre-vingt-douze']],
  ])('%s', (text, found) => expect(asked(text)).toEqual(found));
});

describe('details and addresses of other countries', () => {
  it.each([
    ['I am the only midwife in the valley', ['quasi: the only midwife in the valley']],
    ['the triplets are home', ['quasi: triplets']],
    ['he was mayor of Larkholm', ['quasi: mayor of Larkholm']],
    ['send it to Lindgade 52, Apt. 6', ['address: Lindgade 52', 'address: Apt. 6']],
  ])('%s', (text, found) => expect(asked(text)).toEqual(found));
});

describe('what is never asked about', () => {
  it.each([
    'I have Parkinson’s and Crohn’s disease.',
    'Hashimoto since 2009, no cure.',
    'la maladie de Huntington dans la famille',
    'un syndrome de Gilbert, rien de grave',
    'Lou Gehrig had it too',
    'Started Humira and Methotrexate. Then Ozempic.',
    'Le Levothyrox m’a aidée, le Doliprane non.',
    'Took 15 mg on Monday, 20 mg on Friday.',
    'A1c fell to 7.1, BP 118/76.',
    'TSH 5,2, T4 libre 1,1',
    'In March it was worse. Last Tuesday too.',
    'en avril, puis dimanche dernier',
    'three weeks later, the next day, hier soir',
    'We moved from Ontario to France, then Scotland.',
    'MS since 2019, pain 8/10.',
    'Christmas was hard. Easter too.',
    'I am 47 and she is 12.',
    'The MRI at the ER showed nothing. The GP said wait.',
    'I CANNOT SLEEP AND NOBODY LISTENS TO ME',
    'He said nothing. She cried. They left. Then I slept.',
    'Il pleure. Elle dort. On attend. Merci beaucoup.',
    'my mom will call, my dad may come',
    'I forgot my list at Costco.',
    'God bless. Thank you all.',
  ])('%s', (text) => expect(asked(text)).toEqual([]));
});

describe('both tiers together', () => {
  it('gives tier 1 alone without dictionaries', () => {
    const text = 'My sister Maribel, 514 555 0142, in Timmins on 14 March 2021';
    expect(createFinder()(text).map(({ identifier }) => identifier)).toEqual(['phone']);
  });

  it('lets tier 1 stand before tier 2', () => {
    const text = 'Maribel Marsh lives at 12 Alder Road, Timmins';
    const found = find(text, { authors: [{ name: 'Maribel Marsh', handle: null }], others: [] });
    expect(found.map(({ start, end, tier }) => [text.slice(start, end), tier])).toEqual([
      ['Maribel Marsh', 1],
      ['12 Alder Road', 1],
      ['Timmins', 2],
    ]);
  });
});
