import type { writing as en } from '../en/writing.ts';

export const writing: typeof en = {
  saved: 'Enregistré au fil de la frappe',
  writing: 'En cours d’écriture…',
  notSaved: 'Pas encore enregistré.',
  stillHere: 'Votre texte est toujours ici.',
  tryAgain: 'Réessayer',
  changedElsewhere: 'Modifié dans une autre fenêtre.',
  nothingOverwritten: 'Rien n’a été écrasé. On y lit :',
  emptied: 'Rien',
  keepMine: 'Garder le mien',
  takeTheirs: 'Prendre l’autre',
};
