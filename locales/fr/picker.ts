import type { picker as en } from '../en/picker.ts';

export const picker: typeof en = {
  title: 'Garder une publication',
  ask: 'Pointez la publication et cliquez.',
  byKeyboard: 'Au clavier : les flèches déplacent, Entrée choisit, Échap quitte.',
  leave: 'Quitter',
};
