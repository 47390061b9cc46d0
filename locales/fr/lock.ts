import type { lock as en } from '../en/lock.ts';

export const lock: typeof en = {
  title: 'Earshot est verrouillé',
  lead: 'Les réflexions, les notes et l’origine des publications s’ouvrent avec votre phrase de passe.',
  passphrase: 'Phrase de passe',
  open: 'Déverrouiller',
  opening: 'Ouverture…',
  lost: 'Une phrase de passe perdue ne se retrouve pas ; les extraits, passages et dossiers ne sont pas perdus avec elle.',
};
