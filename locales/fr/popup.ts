import type { popup as en } from '../en/popup.ts';

export const popup: typeof en = {
  title: 'Earshot',
  sites: 'Choisir les sites',
  on: 'Activé',
  off: 'Désactivé sur ce site',
  onWith: (count: number) => `Activé, ${count} ${count < 2 ? 'gardé' : 'gardés'} aujourd’hui`,
  switch: (name: string) => `Earshot sur ${name}`,
  clipPost: 'garder la publication visible',
  openPanel: 'ouvrir le panneau latéral',
  practice: 'Fil d’exercice',
  practiceOn: 'Toujours actif. Personne n’y existe.',
  notYet:
    'Earshot peut lire les publications d’ici dès que vous l’autorisez. Il n’en lit une que si vous la pointez, et n’envoie rien nulle part.',
  allow: 'Autoriser sur ce site',
  selectionOnly: 'Garder une sélection seulement',
  unknown: 'Earshot ne sait pas à quoi ressemblent les publications d’ici.',
  clipSelection: 'Garder le texte sélectionné',
  orAllow: (engines: string) =>
    `Ou laissez-le regarder : si la page utilise ${engines}, ou balise ses publications pour les moteurs de recherche, Earshot peut les lire.`,
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
