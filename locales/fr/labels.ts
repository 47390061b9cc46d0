import type { labels as en } from '../en/labels.ts';

export const labels: typeof en = {
  identifiers: {
    email: 'courriel',
    url: 'lien',
    handle: 'pseudo',
    ip: 'adresse IP',
    phone: 'téléphone',
    number: 'numéro',
    postcode: 'code postal',
    address: 'adresse',
    name: 'nom',
    facility: 'lieu de soins',
    place: 'lieu',
    date: 'date',
    age: 'âge',
    quasi: 'détail',
  },
  concerns: { 'self-harm': 'suicide ou automutilation', abuse: 'violences', minor: 'un mineur' },
};
