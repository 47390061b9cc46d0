import type { popup as en } from '../en/popup.ts';

export const popup: typeof en = {
  title: 'Earshot',
  sites: 'Choisir les sites',
  on: 'Activé',
  off: 'Désactivé sur ce site',
  onWith: (count: number) => `Activé, ${count} ${count < 2 ? 'gardé' : 'gardés'} aujourd’hui`,
  switch: (name: string) => `Earshot sur ${name}`,
  clipPost: 'garder la publication visible',
  walk: 'publication suivante, précédente',
  openPanel: 'ouvrir le panneau latéral',
  practice: 'Fil d’exercice',
  practiceOn: 'Toujours actif. Personne n’y existe.',
  notYet:
    'Earshot peut lire les publications d’ici dès que vous l’autorisez. Il n’en lit une que si vous la pointez, et n’envoie rien nulle part.',
  allow: 'Autoriser sur ce site',
  selectionOnly: 'Garder une sélection seulement',
  unknown: 'Earshot ne sait pas à quoi ressemblent les publications d’ici.',
  clipSelection: 'Garder le texte sélectionné',
  runs: (engine) =>
    `Cette page utilise ${engine}. Earshot peut lire ses publications dès que vous autorisez ce seul site. Il n’en lit une que si vous la pointez, et n’envoie rien nulle part.`,
  marked:
    'Cette page indique lesquelles de ses parties sont des publications. Earshot peut les lire dès que vous autorisez ce seul site. Il n’en lit une que si vous la pointez, et n’envoie rien nulle part.',
  teach: 'Ou montrez-lui une fois : le texte d’une publication, son auteur et sa date. Vingt secondes.',
  teachAgain: 'Les publications sont mal lues ici ? Montrez-en une à Earshot.',
  teachIt: 'Lui apprendre ce site',
  guess: 'Le laisser deviner',
  stillSelection: 'Vous pouvez toujours garder une sélection : choisissez les mots, clic droit, Garder la sélection.',
  declined: 'Pas autorisé. Rien n’a changé.',
  nothingTaken: 'Rien n’a été gardé. Choisissez d’abord les mots dans la page.',
  refusedHere: 'Rien ne se garde ici',
  lastClips: 'Derniers extraits',
  none: 'Pas encore d’extrait. Essayez le fil d’exercice : personne n’y existe.',
  openPractice: 'Ouvrir le fil d’exercice',
  panel: 'Panneau',
  library: 'Bibliothèque',
};
