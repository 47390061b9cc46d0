import type { panel as en } from '../en/panel.ts';

export const panel: typeof en = {
  title: 'Earshot, panneau latéral',
  clips: 'Extraits',
  noClips: 'aucun pour l’instant',
  place: (place, count) => `${place} sur ${count}`,
  previous: 'Extrait plus récent',
  next: 'Extrait plus ancien',
  openLibrary: 'Ouvrir la bibliothèque',
  loading: 'Ouverture de la bibliothèque…',
  notOpened: 'La bibliothèque ne s’ouvre pas.',
  tryAgain: 'Réessayer',

  clipOf: (pseudonym) => `Extrait de ${pseudonym}`,
  wordsOf: (pseudonym) => `Les mots de ${pseudonym}`,
  wordsHint: (shift, h, n) => [shift, ' et les flèches sélectionnent, ', h, ' surligne, ', n, ' ajoute une note'],
  shift: 'Maj',
  selected: (words) => `Sélection : ${words}`,
  selectedWords: 'Les mots sélectionnés',
  highlight: 'Surligner',
  note: 'Note',

  openInLibrary: 'Préparer à la diffusion',
  removeClip: 'Retirer',
  mayKnowThem: 'Je connais peut-être cette personne',
  removing: (pseudonym) =>
    `L’extrait de ${pseudonym} est en cours de retrait, avec sa source, vos notes et votre réflexion.`,
  removingKnown: (pseudonym) =>
    `L’extrait de ${pseudonym} est en cours de retrait, avec sa source et tout ce que vous en avez écrit.`,
  seconds: (count) => `Vous pouvez annuler pendant ${count} secondes.`,
  undo: 'Annuler',
  notRemoved: 'Pas retiré.',

  highlights: 'Surlignages',
  noHighlights: 'Sélectionnez des mots ci-dessus pour les surligner.',
  showHighlight: (number) => `Montrer le surlignage ${number} dans le texte`,
  noteOn: (number) => `Note sur le surlignage ${number}`,
  notePlaceholder: 'Ajouter une note',
  backToWords: 'retour aux mots',
  removeHighlight: (number) => `Retirer le surlignage ${number}`,
  highlightRemoved: (words) => `Retiré : « ${words.length > 40 ? `${words.slice(0, 40)}…` : words} »`,
  notHighlighted: 'Pas surligné.',
  lost: 'Ces mots ne sont plus dans l’extrait.',

  reflection: 'Réflexion',
  firstNote: 'Première note',
  firstNotePlaceholder: 'Qu’est-ce qui vous a frappé à la lecture ?',
  nextStage: 'question suivante',
  private: 'Personne d’autre que vous ne voit ceci',

  recent: 'Extraits récents',
  noOthers: 'Pas d’autre pour l’instant. Le prochain se placera au-dessus.',
  reflected: 'Réflexion écrite',

  empty: {
    promise: 'La première publication que vous garderez se tiendra ici, composée ainsi, sans le nom de son auteur.',
    point: 'Pointez une publication',
    press: 'Un petit onglet vient à son bord. Appuyez dessus',
    orKeys: ', ou faites',
    select: 'Sélectionnez ce qui vous frappe',
    mark: 'Surlignez les mots et ajoutez une note.',
    say: 'Dites ce que cela change',
    questions: 'Trois questions, quatre-vingt-dix secondes. Chaque mot est enregistré au fil de la frappe.',
    practise: 'S’exercer sur des publications inventées',
  },
};
