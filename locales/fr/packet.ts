import type { packet as en } from '../en/packet.ts';

const NUMBERS = [
  'Aucune',
  'Une',
  'Deux',
  'Trois',
  'Quatre',
  'Cinq',
  'Six',
  'Sept',
  'Huit',
  'Neuf',
  'Dix',
  'Onze',
  'Douze',
];

export const packet: typeof en = {
  untitled: 'Dossier sans titre',
  kind: 'Dossier de réflexion',
  voices: (count) => (count === 1 ? 'Une voix qui enseigne' : `${NUMBERS[count] ?? count} voix qui enseignent`),

  before: 'Avant de lire',
  lead: 'Les personnes qui parlent dans ces pages ont écrit en public sur la maladie et les soins. Ici, ce sont elles qui enseignent. Lisez-les comme on écoute.',
  marks: {
    title: 'Comment lire ces pages',
    own: 'Un guillemet ouvre les mots mêmes d’une personne.',
    retold: 'Un tiret ouvre des mots redits autrement, pour que personne ne soit reconnu.',
    masked: 'Une barre remplace un détail retiré.',
    maskedExample: 'lieu',
  },
  answers:
    'Vos réponses restent dans cette fenêtre et ne vont nulle part. Imprimez le dossier, ou enregistrez-le en PDF, pour les garder.',
  care: {
    title: 'Prenez soin de vous',
    skip: 'Passez ce que vous avez besoin de passer ; personne ne demandera pourquoi.',
    lines: {
      CA: 'Au Canada, à toute heure :',
      US: 'Aux États-Unis, à toute heure :',
      GB: 'Au Royaume-Uni, à toute heure :',
      IE: 'En Irlande, à toute heure :',
      FR: 'En France, à toute heure :',
    },
  },
  contents: 'Sommaire',
  contentsHint: 'Le numéro de l’extrait figure en haut de ses pages.',
  section: 'Ce que ces personnes enseignent',

  clip: (number) => `Extrait ${number}`,
  clips: (count, numbers) => (count === 1 ? `Extrait ${numbers}` : `Extraits ${numbers}`),
  contentNote: 'Contenu sensible :',
  answersClip: (number) => `En réponse à l’extrait ${number}`,
  quotes: 'dont la publication est citée ici',
  retold: 'Redit autrement.',
  cut: 'La page ne montrait que le début de cette publication.',
  media: {
    image: { kept: 'Image :', left: 'Avec une image, non reproduite ici.' },
    video: { kept: 'Vidéo :', left: 'Avec une vidéo, non reproduite ici.' },
    audio: { kept: 'Enregistrement :', left: 'Avec un enregistrement, non reproduit ici.' },
    link: { kept: 'Lien :', left: 'Avec un lien, non reproduit ici.' },
  },
  prompts: [
    { title: 'Quoi ?', text: 'Qu’est-il arrivé à cette personne, et que veut-elle faire savoir ?' },
    { title: 'Et alors ?', text: 'Qu’est-ce que cela dit des soins vus de son côté ?' },
    {
      title: 'Et maintenant ?',
      text: 'Une chose que vous ferez ou direz autrement, assez petite pour la semaine prochaine.',
    },
  ],

  cleared: {
    title: 'Ce qui permet d’employer ces mots',
    caption: 'Ce qui permet d’employer chaque extrait',
    clip: 'Extrait',
    how: 'À quel titre',
    paraphrased: 'Sans demande d’autorisation ; paraphrasé',
    anonymous: 'Partagé avec permission, anonyme par choix',
    named: (name) => `Enseigné par ${name}, nom cité à sa demande`,
    composite: (count) => `Composé à partir de ${count} publications ; aucune n’existe sous cette forme`,
    nobody: 'Texte composé',
    verbatim: 'Sans demande d’autorisation ; mot pour mot, approuvé par une deuxième personne',
    approvedBy: 'Approuvé par',
    declared:
      'Les rôles sont déclarés, non authentifiés : Earshot imprime le nom qui a été donné et ne peut pas le vérifier.',
  },
  yours: {
    title: 'Si certains de ces mots sont les vôtres',
    write: 'Écrivez à',
    withCode: (code) => `en indiquant le code ${code} et le numéro de l’extrait.`,
    noContact: (code) =>
      `Adressez-vous à la personne qui a remis ce dossier, en indiquant le code ${code} et le numéro de l’extrait.`,
    promise:
      'Vos mots seront retirés des exemplaires suivants, et l’on ne vous demandera rien. Les exemplaires déjà remis ne peuvent être rappelés.',
  },
  colophon: 'Fait avec Earshot, sur un seul ordinateur. But : enseignement.',
};
