import type { clip as en } from '../en/clip.ts';

export const clip: typeof en = {
  contentNote: 'Contenu sensible :',
  posted: {
    public: (site) => `publié en public sur ${site}`,
    unlisted: (site) => `publié hors des listes sur ${site}`,
    'said-public': (site) => `publié sur ${site}, public selon vous`,
  },
  webPage: 'une page web',
  inCommunity: ', dans',
  edited: 'Modifié par son auteur.',
  cut: 'Seul le début était dans la page.',
  quotedFrom: (pseudonym) => `Citation de ${pseudonym}`,
  media: {
    image: 'Image non gardée :',
    video: 'Vidéo non gardée :',
    audio: 'Son non gardé :',
    link: 'Lien non gardé :',
  },
  notDescribed: 'pas de description',
  conversation: {
    title: 'La conversation',
    answers: (pseudonym) => `répond à ${pseudonym}`,
    kept: (kept) => (kept === 1 ? '1 réponse gardée.' : `${kept} réponses gardées.`),
    keptOf: (kept, announced) => `${kept} réponses gardées sur les ${announced} annoncées par le site.`,
  },
  revisit: {
    label: 'Revu à sa source',
    changed: 'Cette publication a changé depuis que vous l’avez gardée.',
    gone: 'Cette publication n’est plus à sa source.',
    waits: 'L’extrait n’est diffusé à personne avant votre décision.',
    keep: 'Garder l’extrait',
    remove: 'Retirer l’extrait',
  },
  clearance: {
    paraphrased: 'Aucune permission demandée ; paraphrasé à la diffusion.',
    approved: (by) => `Mot pour mot, approuvé par ${by}.`,
    paraphraseOnly: 'Pas encore autorisé : un extrait de détresse n’est diffusé que paraphrasé.',
    none: 'Pas encore autorisé à la diffusion.',
  },
};
