import type { Instant } from '../../model/ids.ts';
import type { Language } from '../../model/settings.ts';
import { type PacketDocument, type PacketEntry, toDocument } from '../../packets/document.ts';
import { asWorking, castPacket, castShareable, masked } from './shareable.ts';

/** Eight clips by invented people: four scripts, a list, masks, a post that quotes, a reply, one that runs over pages. */
const CLIPS: readonly PacketEntry[] = [
  {
    clip: castShareable({
      id: 'a',
      by: 'P44',
      text: masked(
        'It was the third time that winter. I put my pain at nine and watched the word ‘claims’ come up on the screen beside the number. It was upside down for me, and legible. I wanted to say: this is not a claim, it is an account.\n\nWhat stayed with me is the nurse at {facility} who fetched a seat, sat, and wanted to know what had helped before. Until then no one had. It was that question that made me cry.',
      ),
      contentWarning: asWorking('pain not believed'),
      year: 2025,
    }),
  },
  {
    clip: castShareable({
      id: 'b',
      by: 'P09',
      text: 'The day I stopped arguing, they wrote that I was pleasant.',
      year: 2025,
    }),
    answers: castShareable({ id: 'a' }).id,
  },
  {
    clip: castShareable({
      id: 'c',
      by: 'P71',
      language: 'fr',
      text: masked(
        'Quatre heures du matin, je compte les respirations de ma mère. L’infirmière de {facility} passe sans bruit et me dit : « Vous avez le droit de dormir. »\n\nPersonne ne me l’avait dit. J’ai dormi. Depuis, je le répète à toutes celles et ceux qui veillent :\n• dormir n’est pas abandonner ;\n• manger n’est pas abandonner ;\n• sortir marcher dix minutes n’est pas abandonner.',
      ),
      clearance: {
        how: 'verbatim-approved',
        by: 'Idris Kallio',
        reason: 'The sentence of the nurse is the lesson; nothing else in it leads to anybody.',
        at: '2026-11-02T15:00:00.000Z' as Instant,
      },
    }),
  },
  {
    clip: castShareable({
      id: 'd',
      by: 'P12',
      language: 'ar',
      year: 2024,
      text: 'قالت لي الطبيبة: «أنتِ تعرفين جسدك». كتبتُ الجملة على ورقة ووضعتها في جيبي.\n\nفي الزيارة التالية (بعد 14 يومًا) سألني طبيب آخر من أين جئت بهذه الثقة، فأخرجت الورقة.',
    }),
  },
  {
    clip: castShareable({
      id: 'e',
      by: 'P58',
      language: 'ja',
      text: '先生は椅子に座って、私の目を見て、「わかりません」と言いました。八人目の専門医でした。\n\nその一言で、はじめて信じてもらえたと思いました。',
      media: [{ kind: 'image', alt: asWorking('診察室の空の椅子') }],
    }),
  },
  {
    clip: castShareable({
      id: 'f',
      by: 'P44',
      title: 'Things I wish someone had told the night team',
      text: masked(
        '1. I am not asleep. I am being still because moving is a nine.\n2. My partner {name} knows my doses better than the chart: 40 mg, not 4.\n3. If you say “back in a minute”, come back.\n\n> She said my numbers looked fine.\n\nMy numbers are not where it hurts. 💛🫶🏽\nWrite to me at {email} if you want the whole list, or find me: {handle}',
      ),
      quoted: { by: 'P80', text: 'They turned the light on at four to ask whether I was sleeping well.' },
      year: null,
      cut: true,
    }),
  },
  {
    clip: castShareable({
      id: 'g',
      by: 'P23',
      concerns: ['self-harm'],
      contentWarning: asWorking('pain not believed'),
      text: longPost(),
    }),
  },
  {
    clip: castShareable({
      id: 'h',
      by: 'P35',
      language: null,
      text: 'Gracias al residente que dijo “no sé, pero me quedo”. Se quedó.',
    }),
  },
];

/** A post of several pages. */
function longPost(): string {
  const turns = [
    'I have told this so often that I have a short version and a long version, and today you get the long one, because somebody asked how it began and nobody ever asks that.',
    'It began with a drawer. I kept the letters in it, the ones that say no abnormality was found, and one evening I could not close the drawer any more. I took them all out and laid them on the floor in the order of their dates, and I could see my life getting smaller from left to right.',
    'There is a thing that happens to your voice. You learn to say it flatly, because if you cry it is anxiety and if you do not cry it is not so bad. I practised in the car. I practised the exact height of the number: seven is too low to be seen and nine is too high to be believed.',
    'For a while that year I thought about not being here. I am writing that in a plain sentence because it was a plain thought, like thinking of leaving a party. I told one person. She did not gasp. She asked when I had last eaten, and then she asked the other question, straight out, and she stayed on the line.',
    'Then there was the locum. I never learned her name. She read, and I watched her read, all of it, with a pencil. She said: I am sorry that it took this long to get to page nine, because it is on page nine. I did not know that there was a page nine. There was a value on it from four years before.',
    'What I would like somebody to learn from this is not the value. It is the pencil.',
  ];
  return [...turns, ...turns.slice(0, 5), 'That is the long version. The short one is: read to the last page.'].join(
    '\n\n',
  );
}

export const toExample = (language: Language): PacketDocument =>
  toDocument({
    packet: castPacket(),
    clips: CLIPS,
    language,
    country: 'CA',
    now: '2026-11-03T12:00:00.000Z' as Instant,
  });
