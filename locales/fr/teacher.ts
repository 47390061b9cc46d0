import type { teacher as en } from '../en/teacher.ts';

export const teacher: typeof en = {
  title: 'Montrer une publication à Earshot',
  step: (at, of) => `${at} sur ${of}`,
  ask: {
    text: 'Pointez le texte d’une publication et cliquez.',
    author: 'Maintenant, le nom de la personne qui l’a écrite.',
    time: 'Maintenant, sa date.',
  },
  byKeyboard: 'Au clavier : les flèches déplacent, Entrée choisit, Échap quitte.',
  noTime: 'Aucune date n’est affichée',
  back: 'Revenir',
  leave: 'Quitter',
  again: 'Recommencer',
  keep: 'Garder',
  keeping: 'Enregistrement',
  recognised: (posts) =>
    posts === 1
      ? 'Earshot reconnaît une publication sur cette page.'
      : `Earshot reconnaît ${posts} publications sur cette page.`,
  lookAtThem: 'Elles sont encadrées. Faites défiler pour les voir.',
  notUnderstood:
    'Cela n’a pas marché : le texte, le nom et la date doivent se trouver dans une même publication, séparés les uns des autres. Vous pouvez recommencer, ou garder une sélection.',
  notKept: 'Pas encore gardé.',
  kept: 'C’est gardé. Pointez une publication pour la garder.',
  close: 'Fermer',
};
