import type { overlay as en } from '../en/overlay.ts';

export const overlay: typeof en = {
  clip: 'Garder',
  saving: 'Enregistrement',
  notSaved: 'Pas encore gardé',
  noAnswer: 'Réessayer',
  updated: 'Earshot a été mis à jour. Rechargez cette page pour continuer.',
};
