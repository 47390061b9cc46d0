import type { PracticePost } from './post.ts';

export const english = [
  {
    slug: 'upside-down',
    name: 'quiet harbour',
    handle: 'quiet_harbour',
    at: '2026-11-12T09:12:00Z',
    lang: 'en',
    words: [
      'Third visit this winter. When I said the pain was a nine, he typed “patient claims nine”. I can read upside down. I’m not claiming anything, I’m telling you.',
      'Then a nurse pulled up a chair and asked what usually works. Nobody had asked me that. I cried, and it wasn’t the pain.',
    ],
    replies: [
      {
        slug: 'scaffolding',
        name: 'Dele Marsh-Okonjo',
        handle: 'dele_up_top',
        at: '2026-11-12T10:15:00Z',
        lang: 'en',
        words: [
          'Twenty two years on scaffolding and I “claim” a bad back. Asked for my notes. It’s on every page. My wife “states”. The dog is the only one nobody doubts.',
        ],
      },
      {
        slug: 'template',
        name: 'tessellate',
        handle: 'tessellate',
        at: '2026-11-12T11:02:00Z',
        lang: 'en',
        words: [
          'Emergency nurse, fourteen years. Some of us hate that verb as much as you do. It’s in the template. That isn’t an excuse, it’s where to send the complaint.',
        ],
        replies: [
          {
            slug: 'almost-worse',
            name: 'quiet harbour',
            handle: 'quiet_harbour',
            at: '2026-11-12T11:30:00Z',
            lang: 'en',
            words: [
              '@tessellate I didn’t know it was a template. That’s almost worse? But thank you for saying where.',
            ],
          },
        ],
      },
    ],
  },
  {
    slug: 'the-number',
    name: 'windowseat',
    handle: 'windowseat',
    at: '2026-11-11T22:10:00Z',
    lang: 'en',
    words: [
      'The pharmacist said the number quietly so the line behind me wouldn’t hear it. $318. I was more grateful for the quiet than for the coupon she found after.',
      'I take it every second day now. Don’t write to me about that, I know.',
    ],
    replies: [
      {
        slug: 'the-form',
        name: 'Ruth Abernathy-Cole',
        handle: 'ruth_files_things',
        at: '2026-11-11T22:48:00Z',
        lang: 'en',
        words: [
          'Not writing to you about that. Writing to say there’s a form, it’s two pages, the clinic signs the second one. I scanned it. ruth.ac@mailbox.example or 613-555-0148, ask for Ruth, my brother also answers and he’s useless.',
        ],
      },
      {
        slug: 'eight-months',
        name: 'no sugar no cream',
        handle: 'nosugarnocream',
        at: '2026-11-12T01:20:00Z',
        lang: 'en',
        words: [
          'please tell your doctor about the second days. they cant fix what they dont know. (i didnt tell mine either. 8 months)',
        ],
      },
    ],
  },
  {
    slug: 'medium-cool',
    name: 'tomato_ledger',
    handle: 'tomato_ledger',
    at: '2026-11-11T16:05:00Z',
    lang: 'en',
    words: [
      'She explained it to my son first and to us second. He is six. He asked if the scar would be cool. She thought about it, properly thought, and said: medium cool.',
      'He has told everyone at school that it will be medium cool. I haven’t told anyone anything.',
    ],
    replies: [
      {
        slug: 'a-thing',
        name: 'Bert Holloway-Finch',
        handle: 'bert_hf',
        at: '2026-11-11T18:30:00Z',
        lang: 'en',
        words: [
          'Ours was told she wouldn’t feel a thing. She felt a thing. She’s thirty-one and it still comes up at Christmas. Medium cool is the right answer.',
        ],
      },
    ],
  },
  {
    slug: 'eleven-seconds',
    name: 'slow tide',
    handle: 'slow_tide',
    at: '2026-11-11T09:37:00Z',
    lang: 'en',
    words: [
      'People finish my sentences. The speech therapist waits. Eleven seconds once, I counted. It felt like being handed my coat.',
    ],
  },
  {
    slug: 'nineteen-letters',
    name: 'the eighth opinion',
    handle: 'eighth_opinion',
    at: '2026-11-10T20:12:00Z',
    lang: 'en',
    words: [
      'For those who collect them, the file so far:',
      '• 2015, anxiety\n• 2017, anxiety, in a nicer office\n• 2019, yoga\n• 2022, “we may never know”, said with a hand already on the door',
      'This year somebody sat down and said: I don’t know what this is, but I’m staying until we do. It has a name now, nineteen letters. She had to look it up in front of me. That was the best part.',
    ],
    replies: [
      {
        slug: 'nicer-office',
        name: 'pigeon fancier',
        handle: 'pigeonfancier',
        at: '2026-11-10T20:31:00Z',
        lang: 'en',
        words: ['> anxiety, in a nicer office', 'I am deceased. (I am not. They checked, once I insisted.)'],
      },
    ],
  },
  {
    slug: 'the-shoes',
    name: 'Okka Lind-Bray',
    handle: 'okka_at_home',
    at: '2026-11-10T13:50:00Z',
    lang: 'en',
    words: [
      'They told me afterwards that it had been an emergency. In the room nobody said a word to me. I counted shoes under the curtain, eleven people. My body knew before I did.',
      'He’s fine. “We’re both fine” is what I say too. Could somebody please write it on the whiteboard: the woman is awake.',
    ],
    replies: [
      {
        slug: 'by-the-wall',
        name: 'two and a half kids',
        handle: 'twoandahalfkids',
        at: '2026-11-10T15:04:00Z',
        lang: 'en',
        words: [
          'I was the one by the wall with a bag nobody had asked for. I’d have given anything for one person to say: stand here, she can see you from here.',
        ],
      },
    ],
  },
  {
    slug: 'about-an-ear',
    name: 'Marguerite Dunne',
    handle: 'big_marg',
    at: '2026-11-09T18:22:00Z',
    lang: 'en',
    words: [
      'I came about my ear. She looked in the ear. She said “that’s infected” and gave me drops for the ear. Nine minutes. No scale.',
      'I weigh 140 kilos and I had never, in my adult life, had an appointment about an ear. I sat in the car and laughed till I had to put the drops in.',
    ],
    replies: [
      {
        slug: 'a-thumb',
        name: 'thumbelino',
        handle: 'thumbelino',
        at: '2026-11-09T19:00:00Z',
        lang: 'en',
        words: ['“Have you thought about losing some weight?” IT’S A THUMB.'],
      },
    ],
  },
  {
    slug: 'bed-eleven',
    name: 'Gord Petrie',
    handle: 'gord_p_rink',
    at: '2026-11-09T11:45:00Z',
    lang: 'en',
    words: [
      'To the tall night nurse with the squeaky left shoe. I couldn’t ask your name on account of the tube. You gave me the hockey score every night, also when we lost. Mostly when we lost.',
      'I’m home. It’s Gord, from bed 11. The shoe is how I knew it was going to be an ok night.',
    ],
  },
  {
    slug: 'sustained',
    name: 'H. Castellan',
    handle: 'castellan_h',
    at: '2026-11-08T21:15:00Z',
    lang: 'en',
    words: [
      'My wife was a judge. Today a young man called her sweetie and asked me what she would like for lunch. She said: “Sustained.”',
      'Nobody laughed but us.',
    ],
  },
  {
    slug: 'the-letter',
    name: 'laminated',
    handle: 'laminated_by_mum',
    at: '2026-11-08T14:30:00Z',
    lang: 'en',
    words: [
      'I carry a letter. Signed by my haematologist, laminated by my mother. It says what to give me in a crisis and how fast. Mostly they put it down without reading it and ask when I last used.',
      'Tonight the nurse read it, read it AGAIN, and said: ok, you’re the expert, tell me if I get this wrong. Nine years of that letter and it’s the first time anybody has needed me awake.',
      'If you want to make one: https://letters.example/crisis-plan',
    ],
  },
  {
    slug: 'the-portal',
    name: 'lower deck',
    handle: 'lowerdeck_anna',
    at: '2026-11-07T12:18:00Z',
    lang: 'en',
    words: [
      'Pathology came through on the portal at 6.12 this morning, on the bus. They spell out carcinoma. What they don’t spell out is who to ring. The recording gave me (416) 555-0177. That’s the fax.',
    ],
    replies: [
      {
        slug: 'parents-evening',
        name: 'margin of error',
        handle: 'margin_of_error',
        at: '2026-11-07T13:40:00Z',
        lang: 'en',
        words: [
          '@lowerdeck_anna mine arrived in the middle of parents’ evening. I nodded at the maths teacher for ten minutes. Apparently he’s doing well. My son, not me.',
        ],
      },
    ],
  },
  {
    slug: 'one-point',
    name: 'shift b',
    handle: 'shift_b',
    at: '2026-11-07T05:55:00Z',
    lang: 'en',
    words: [
      'where i work its 1 point for a hospital day and 2 if the note is late. sat 3 hrs in the clinic for a note that says i was in the clinic. doc wrote at the bottom “and should not have had to be”',
      'framed it. got the point anyway',
    ],
  },
  {
    slug: 'fair',
    name: 'Rollie',
    handle: 'rollie_since_94',
    at: '2026-11-06T17:08:00Z',
    lang: 'en',
    words: [
      'Positive since ’94. New resident, first question: how did you get it. I asked how she got her flu. Long silence. Then she said, fair, I’m sorry, what do you need from me today?',
      'Started as the worst appointment of the year, ended as the best. I’m keeping her.',
    ],
  },
  {
    slug: 'opening-at-the-back',
    name: 'ex white coat',
    handle: 'ex_white_coat',
    at: '2026-11-06T08:20:00Z',
    lang: 'en',
    words: [
      'Thirty years of telling people to pop this on, opening at the back. Today I popped it on. It does not close. It was never going to close. Did none of us ever look?',
    ],
  },
  {
    slug: 'the-word-for-breathe',
    name: 'Noreen from up the lake',
    handle: 'noreen_up_the_lake',
    at: '2026-11-05T19:33:00Z',
    lang: 'en',
    words: [
      'Where I’m from they fly you out at thirty-six weeks. I had my girl nine hundred km from my mother, who was on the phone, propped against the water jug. The nurse asked her for our word for breathe and said it all night, badly.',
      'My mother laughed so hard she forgot to be scared.',
    ],
  },
  {
    slug: 'the-radiator',
    name: 'HAROLD',
    handle: 'harold_types_loud',
    at: '2026-11-05T10:02:00Z',
    lang: 'en',
    words: [
      'AGE 81. YOUNG DOCTOR ASKED IF I HAD ANY TROUBLE IN THE BEDROOM. I SAID YES THE RADIATOR KNOCKS. HE WAITED. WE GOT THERE IN THE END. I HAD NOT SAID IT TO ANYONE SINCE JOAN. REGARDS HAROLD',
    ],
  },
  {
    slug: 'not-on-the-paper',
    name: 'B. Szep',
    handle: 'bszep_1971',
    at: '2026-11-04T23:11:00Z',
    lang: 'en',
    words: [
      'Just once I’d like the discharge paper to say what they said out loud. “You’ll be fine” isn’t on it. “Drug seeking?” is. With the question mark, like that makes it polite.',
    ],
  },
  {
    slug: 'the-green-scarf',
    name: 'moss and marrow',
    handle: 'moss_and_marrow',
    at: '2026-11-04T15:26:00Z',
    lang: 'en',
    words: [
      'Reception called my old name across the whole waiting room, twice. I studied a poster about gallstones. Then the doctor put her head out and said: green scarf? You’re next.',
      'She’d read the line on the chart. All it takes is one line, and somebody who reads it, and a scarf.',
    ],
  },
  {
    slug: 'b-flat',
    name: 'hum',
    handle: 'hum_in_b_flat',
    at: '2026-11-03T04:44:00Z',
    lang: 'en',
    words: [
      'Hospital lights hum in B flat. I told the registrar, mostly to be saying something. She switched one bank off and asked if that was better. It was worse. She switched it back on and thanked me for the data.',
    ],
  },
  {
    slug: 'the-pen',
    name: 'night bus 9',
    handle: 'nightbus9',
    at: '2026-11-03T01:09:00Z',
    lang: 'en',
    note: 'suicide, and getting through a night',
    words: [
      'I told the triage desk I was suicidal and wasn’t safe on my own. She asked for my postal code. I know she has to. But I’d spent every word I had on the first sentence.',
      'The second one, the guy with the lanyard, put his pen down before he said anything. That’s it. That was the whole treatment. I’m at my sister’s.',
    ],
    replies: [
      {
        slug: 'seen-a-pen',
        name: 'Imke V.',
        handle: 'imke_on_lates',
        at: '2026-11-03T06:58:00Z',
        lang: 'en',
        words: ['Glad you’re at your sister’s. I do lates on a ward like that, and I’ve watched a pen decide a night.'],
      },
    ],
  },
  {
    slug: 'five-minutes',
    name: 'battery low',
    handle: 'battery_low_09',
    at: '2026-11-02T16:40:00Z',
    lang: 'en',
    words: [
      'im 15 and my dr asked my mum to wait outside for 5 min and asked ME how its going with the pump. i said bad. nobody knew it was bad. 5 min lol',
    ],
  },
  {
    slug: 'chose-the-words',
    name: 'odd socks olive',
    handle: 'oddsocksolive',
    at: '2026-11-02T11:12:00Z',
    lang: 'en',
    followersOnly: true,
    words: [
      'My daughter had to translate my result for me. She is fourteen, and she chose the words so carefully. I am only telling you lot.',
    ],
  },
] as const satisfies readonly PracticePost[];
