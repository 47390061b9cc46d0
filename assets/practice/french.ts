import type { PracticePost } from './post.ts';

export const french = [
  {
    slug: 'quatre-heures',
    name: 'veilleuse',
    handle: 'veilleuse',
    at: '2026-11-12T03:58:00Z',
    lang: 'fr',
    words: [
      'Quatre heures du matin, je compte les respirations de ma mère. L’infirmière de nuit m’a dit : « Vous avez le droit de dormir, vous savez. » C’est la première fois depuis mars que quelqu’un me parle de moi.',
      'J’ai dormi quarante minutes. Elle respirait toujours.',
    ],
    replies: [
      {
        slug: 'la-couverture',
        name: 'Marc-Antoine L.',
        handle: 'ma_du_rang_trois',
        at: '2026-11-12T12:25:00Z',
        lang: 'fr',
        words: [
          'Nous autres c’était la préposée. A m’a mis une couverture sur les genoux sans rien dire, pis a continué son plancher. Je sais même pas son nom. J’y pense à chaque hiver.',
        ],
      },
    ],
  },
  {
    slug: 'changement-d-adresse',
    name: 'Solène du troisième',
    handle: 'solene_du_3e',
    at: '2026-11-10T07:40:00Z',
    lang: 'fr',
    words: [
      'Transférée à huit centimètres. Dans l’ambulance je répétais que j’avais raté. L’interne devait avoir mon âge, les cheveux n’importe comment, elle a dit : « Vous n’avez rien raté. Vous changez d’adresse. »',
      'Adèle, 3,2 kg. Née à la nouvelle adresse.',
    ],
  },
  {
    slug: 'sur-le-frigo',
    name: 'Capucine Vernois',
    handle: 'capucine_v',
    at: '2026-11-08T18:52:00Z',
    lang: 'fr',
    words: [
      '« C’est dans la tête » m’a coûté neuf ans et un CDI. La chirurgienne m’a montré les photos : « C’est là, là et là. » J’ai demandé une copie. Elle est sur le frigo, à côté du dessin de mon neveu. On dirait le même artiste.',
    ],
    replies: [
      {
        slug: 'le-jeudi',
        name: 'Mado',
        handle: 'mado_du_jeudi',
        at: '2026-11-08T20:03:00Z',
        lang: 'fr',
        words: [
          'Bravo @capucine_v !! on est six à se voir le jeudi avec chacune sa photo dans le sac, t’imagines l’ambiance. Si ça te dit : jeudi@entraide.example ou 01 99 00 12 34 (laisse sonner, je suis sourde d’une oreille)',
        ],
      },
    ],
  },
  {
    slug: 'salle-d-attente',
    name: 'chaise bancale',
    handle: 'chaise_bancale',
    at: '2026-11-07T17:29:00Z',
    lang: 'fr',
    words: [
      'Appris aujourd’hui aux urgences :',
      '1. La chaise du fond est bancale.\n2. « Bientôt » veut dire sept heures.\n3. Le monsieur au chapeau attend depuis le matin et n’ose pas redemander.\n4. Quand on redemande pour lui, on les prend tous les deux.',
    ],
  },
  {
    slug: 'l-interprete',
    name: 'deux mains',
    handle: 'deux_mains',
    at: '2026-11-05T14:17:00Z',
    lang: 'fr',
    words: [
      'Je suis sourde. Le médecin regardait l’interprète. L’interprète me signait : « Il me demande si TU as mal, il me regarde MOI, j’ai mal nulle part. » On a éclaté de rire. Il a cru que c’était bon signe.',
    ],
  },
  {
    slug: 'tous-les-trois',
    name: 'Aurore et Sam',
    handle: 'aurore_et_sam',
    at: '2026-11-04T09:31:00Z',
    lang: 'fr',
    note: 'perte de grossesse',
    words: [
      '« Produits de conception », c’est ce qui est écrit. Nous on disait Haricot. Celle qui faisait l’échographie a posé la sonde et elle a dit : « Je vous laisse un moment, tous les trois. »',
      'Le reste de la journée, je l’ai oublié. Ça, non.',
    ],
  },
  {
    slug: 'le-parking',
    name: 'Rachid, taxi 14',
    handle: 'taxi_quatorze',
    at: '2026-11-03T20:46:00Z',
    lang: 'fr',
    words: [
      'Les fauteuils de dialyse regardent tous la télé. J’ai demandé à regarder le parking. Deux semaines et un formulaire. Maintenant je vois mon taxi, et je sais qui se gare mal.',
    ],
  },
] as const satisfies readonly PracticePost[];
