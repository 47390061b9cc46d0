import type { practice as en } from '../en/practice.ts';

export const practice: typeof en = {
  title: 'Fil d’exercice',
  invented: 'Personne, dans ce fil, n’existe.',
  inventedMore:
    'Les gens, les villes, les hôpitaux et les numéros sont inventés. Ce qui leur arrive arrive tous les jours.',
  point: 'Pointez une publication et pressez',
  clip: 'Garder',
  orPress: ', ou pressez',
  kept: 'Les mots vont dans votre bibliothèque sous un pseudonyme ; noms, adresses et numéros sont masqués.',
  heavy:
    'Quelques-unes sont éprouvantes : une crise, une perte, un diagnostic. Deux sont refusées. Trouver lesquelles fait partie de l’exercice.',
  panel: 'Panneau',
  library: 'Bibliothèque',
  feed: 'Publications',
  contentNote: 'Avertissement :',
  followers: 'Abonnés seulement',
  replies: (author: string) => `Réponses à ${author}`,
};
