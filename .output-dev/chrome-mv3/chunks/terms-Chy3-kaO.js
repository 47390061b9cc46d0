import { E as catalogueOf } from "./page-BURCXu7X.js";
// locales/terms.ts
var termsOf = catalogueOf({
	refusals: {
		"no-post": "There is no post here. Select the words and clip the selection.",
		"no-text": "This post has no words to keep.",
		promoted: "This is an advertisement. Earshot keeps what people write.",
		deleted: "The author has deleted this post.",
		removed: "This post was removed by its community.",
		"followers-only": "This post is for followers only. Earshot keeps public posts only.",
		"members-only": "Only members can read this. Earshot keeps public posts only.",
		"private-group": "This post is in a private group. Earshot keeps public posts only.",
		"direct-message": "This is a direct message. Earshot keeps public posts only.",
		"opted-out": "The author has asked not to be shown to people who are not signed in.",
		"said-not-public": "Not clipped: you have to join to read this.",
		"local-address": "This page is on your own network. Earshot keeps public posts only.",
		webmail: "This is a mailbox. Earshot keeps public posts only.",
		"health-record": "This looks like a health record. Earshot never reads those.",
		"browser-page": "The browser does not let an extension read this page.",
		"own-patient": "You may know this person. Their words are not for clipping.",
		minor: "The author seems to be under 18. A faculty member has to decide.",
		"not-trusted": "Earshot answers to your own hand only, not to a script of the page.",
		withdrawn: "The author asked for this post to be taken out. It stays out."
	},
	problems: {
		"disk-full": "The disk is full.",
		"database-closed": "The library is closed by another window of Earshot.",
		"database-newer": "The library was made by a newer Earshot.",
		"invalid-message": "This page sent something Earshot does not understand.",
		"unknown-sender": "This did not come from Earshot.",
		"not-found": "It is no longer there.",
		"key-missing": "The key that opens this is not on this computer.",
		"record-damaged": "This record is damaged. The others are safe.",
		"no-answer": "Earshot did not answer.",
		"extension-updated": "Earshot was updated. Reload this page to go on.",
		internal: "Something in Earshot went wrong."
	},
	identifiers: {
		email: "email",
		url: "link",
		handle: "handle",
		ip: "IP address",
		phone: "phone",
		number: "number",
		postcode: "postcode",
		address: "address",
		name: "name",
		facility: "place of care",
		place: "place",
		date: "date",
		age: "age",
		quasi: "detail"
	},
	concerns: {
		"self-harm": "suicide or self-harm",
		abuse: "abuse",
		minor: "a minor"
	}
}, {
	refusals: {
		"no-post": "Il n’y a pas de publication ici. Sélectionnez les mots et gardez la sélection.",
		"no-text": "Cette publication n’a pas de mots à garder.",
		promoted: "C’est une publicité. Earshot garde ce que les gens écrivent.",
		deleted: "L’auteur a supprimé cette publication.",
		removed: "Cette publication a été retirée par sa communauté.",
		"followers-only": "Cette publication est réservée aux abonnés. Earshot ne garde que ce qui est public.",
		"members-only": "Seuls les membres peuvent lire ceci. Earshot ne garde que ce qui est public.",
		"private-group": "Cette publication est dans un groupe privé. Earshot ne garde que ce qui est public.",
		"direct-message": "C’est un message privé. Earshot ne garde que ce qui est public.",
		"opted-out": "L’auteur a demandé à ne pas être montré aux personnes non connectées.",
		"said-not-public": "Pas gardé\xA0: il faut s’inscrire pour lire ceci.",
		"local-address": "Cette page est sur votre propre réseau. Earshot ne garde que ce qui est public.",
		webmail: "C’est une boîte aux lettres. Earshot ne garde que ce qui est public.",
		"health-record": "Cela ressemble à un dossier médical. Earshot ne les lit jamais.",
		"browser-page": "Le navigateur ne laisse pas une extension lire cette page.",
		"own-patient": "Vous connaissez peut-être cette personne. Ses mots ne sont pas à garder.",
		minor: "L’auteur semble avoir moins de 18 ans. Un membre du corps enseignant doit décider.",
		"not-trusted": "Earshot n’obéit qu’à votre main, pas à un script de la page.",
		withdrawn: "L’auteur a demandé le retrait de cette publication. Elle reste retirée."
	},
	problems: {
		"disk-full": "Le disque est plein.",
		"database-closed": "La bibliothèque est fermée par une autre fenêtre d’Earshot.",
		"database-newer": "La bibliothèque a été faite par un Earshot plus récent.",
		"invalid-message": "Cette page a envoyé quelque chose qu’Earshot ne comprend pas.",
		"unknown-sender": "Ceci ne venait pas d’Earshot.",
		"not-found": "Ce n’est plus là.",
		"key-missing": "La clé qui ouvre ceci n’est pas sur cet ordinateur.",
		"record-damaged": "Cet enregistrement est abîmé. Les autres sont intacts.",
		"no-answer": "Earshot n’a pas répondu.",
		"extension-updated": "Earshot a été mis à jour. Rechargez cette page pour continuer.",
		internal: "Quelque chose n’a pas marché dans Earshot."
	},
	identifiers: {
		email: "courriel",
		url: "lien",
		handle: "pseudo",
		ip: "adresse IP",
		phone: "téléphone",
		number: "numéro",
		postcode: "code postal",
		address: "adresse",
		name: "nom",
		facility: "lieu de soins",
		place: "lieu",
		date: "date",
		age: "âge",
		quasi: "détail"
	},
	concerns: {
		"self-harm": "suicide ou automutilation",
		abuse: "violences",
		minor: "un mineur"
	}
});
export { termsOf as t };
