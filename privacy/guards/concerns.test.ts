import { describe, expect, it } from 'vitest';
import { findConcerns } from './concerns.ts';

describe('self-harm', () => {
  it.each([
    'Some nights I want to die and nobody asks.',
    'i have been cutting myself again',
    'She tried to take her own life in spring.',
    'thinking about ending it all tbh',
    'I don’t want to be here anymore.',
    'ＳＵＩＣＩＤＡＬ thoughts since the new dose',
    'self-harm scars and a kind nurse',
    'I wasn’t safe on my own, so they kept me.',
    'J’ai fait une tentative de suicide à vingt ans.',
    'je veux mourir, voilà c’est dit',
    'elle a des idées noires depuis la chimio',
    'j’ai plus envie de vivre',
    'Je me scarifie encore.',
    'un suicidé dans la famille',
  ])('hears %s', (text) => expect(findConcerns(text)).toContain('self-harm'));

  it.each([
    'This headache is killing me.',
    'I could kill for a coffee.',
    'Cluster headaches, the so-called suicide headaches.',
    'Dying to know what the scan says.',
    'We watched Suicide Squad in the infusion chair.',
    'I cut myself some slack after the flare.',
    'Burned myself while cooking, it was nothing.',
    'I want to live near the sea.',
    'I don’t want to live in pain like this.',
    'We walked 10 kms a day.',
    'Je me tue à le répéter au médecin.',
    'On les appelle des algies suicidaires.',
    'Il faut en finir vite avec la paperasse.',
    'I want to be deadly serious for once.',
  ])('lets %s pass', (text) => expect(findConcerns(text)).not.toContain('self-harm'));
});

describe('abuse', () => {
  it.each([
    'My husband hits me when I am too tired to cook.',
    'I survived an abusive marriage and then lupus.',
    'Years of domestic violence left me with this shoulder.',
    'I was raped at nineteen.',
    'he choked me and I still smile at the clinic',
    'Mon mari me frappe.',
    'victime de violences conjugales',
    'il m’a étranglée devant les petits',
    'Des attouchements, par le médecin de famille.',
  ])('hears %s', (text) => expect(findConcerns(text)).toContain('abuse'));

  it.each([
    'They asked about drug abuse before the codeine.',
    'She beat me to it.',
    'My brother hit me up for the recipe.',
    'He beat cancer twice.',
    'A violet bruise, a violent cough.',
    'L’abus de café, je plaide coupable.',
    'Je joue du violon.',
    'Rapeseed oil gives me hives.',
  ])('lets %s pass', (text) => expect(findConcerns(text)).not.toContain('abuse'));
});

describe('minor', () => {
  it.each([
    'I’m 15 and nobody believes my pain.',
    'im 16f with pots',
    'I am only 14 years old.',
    'I just turned 13!',
    'hi, 17 year old here',
    'I (16F) have had migraines for a year.',
    'My (15M) mother thinks I fake it.',
    '16F, newly diagnosed, scared',
    'I’m in 8th grade and I missed forty days.',
    'I’m a sophomore in high school.',
    'i’m in grade 10 and on humira',
    'J’ai 15 ans et j’ai une scoliose.',
    'je suis en troisième et je rate tout',
    'Je suis lycéenne, diabétique depuis mes 6 ans.',
    'je suis en secondaire 4',
  ])('hears %s', (text) => expect(findConcerns(text)).toContain('minor'));

  it.each([
    'My daughter is 14 and has type 1.',
    'I’m a mom of a 14 year old.',
    'I’m 14 weeks pregnant.',
    'I’m 12 days post op.',
    'I’m 17% sure it was the pills.',
    'I’m 10 lbs down.',
    'I’m 9 months in remission.',
    'I’m 15 minutes late for the drip.',
    'When I was 14 they called it growing pains.',
    'I’m 17 years in and still learning.',
    'I’m 16 and a half weeks along.',
    'My son (14M) is braver than me.',
    'Step 2. 10 m walk, then rest.',
    'I teach grade 9.',
    'J’ai 15 ans de maladie derrière moi.',
    'J’ai 12 ans d’ancienneté.',
    'Ma fille a 14 ans.',
    'Quand j’avais 15 ans, on ne disait rien.',
    'Je suis en première ligne au supermarché.',
    'je suis en seconde année de master',
    'He asked me: "I’m 15, am I too young?"',
    'I’m 45.',
  ])('lets %s pass', (text) => expect(findConcerns(text)).not.toContain('minor'));
});

it('tells each concern once, in one order', () => {
  expect(findConcerns('I’m 15. My father beats me. I want to die. I want to die.')).toEqual([
    'self-harm',
    'abuse',
    'minor',
  ]);
});
