// French: headlines and opening sentences, each with what it pages for, and their quiet look-alikes.
import type { Line } from './rows.ts';

export const frenchPress: readonly Line[] = [
  ['prisoner_release', 'Le régime de Minsk vient de relâcher neuf détenus politiques.'],
  ['prisoner_release', 'Loukachenko vient de gracier une trentaine de condamnés.'],
  [
    'prisoner_release',
    'La peine du journaliste polonais Andrzej Poczobut a été commuée jeudi par Alexandre Loukachenko, et il a quitté la Biélorussie.',
  ],
  ['sanctions_imposed', 'Le Trésor américain a désigné jeudi 19 personnes et 14 entités bélarusses.'],
  [
    'sanctions_imposed',
    "Les nouvelles sanctions visant la Biélorussie ont été publiées jeudi au Journal officiel de l'UE.",
  ],
  [
    'prisoner_release',
    'Ils étaient 52 à franchir, jeudi matin, la frontière lituanienne : des prisonniers politiques que Minsk venait de relâcher.',
  ],
  [
    'prisoner_release',
    'Leur cauchemar a pris fin jeudi : neuf détenus politiques bélarusses ont pu serrer leurs proches dans leurs bras à Vilnius.',
  ],
  ['prisoner_release', 'La Pologne a récupéré jeudi le journaliste Andrzej Poczobut, détenu au Bélarus depuis 2021.'],
  [
    'prisoner_release',
    'Nikolaï Statkevitch a été autorisé jeudi à rentrer chez lui après cinq ans de détention au Bélarus.',
  ],
  [
    'prisoner_release',
    'Le dirigeant bélarusse a fait un geste envers Washington en libérant jeudi seize prisonniers politiques.',
  ],
  ['prisoner_release', "Le régime bélarusse s'est résolu jeudi à relâcher le blogueur Sergueï Tikhanovski."],
  [
    'prisoner_release',
    'Sergueï Tikhanovski et treize autres détenus sont désormais des hommes libres. Ils ont quitté le Bélarus jeudi.',
  ],
  [
    'prisoner_release',
    'La Croix-Rouge a confirmé jeudi le retour de 31 civils ukrainiens détenus jusque-là au Bélarus.',
  ],
  ['sanctions_imposed', 'Les avoirs de 14 hauts fonctionnaires biélorusses en Europe ont été gelés jeudi.'],
  ['sanctions_imposed', 'Le cercle rapproché de Loukachenko a été visé jeudi par de nouvelles sanctions britanniques.'],
  ['sanctions_imposed', 'Volodymyr Zelensky a promulgué jeudi des sanctions visant le président bélarusse.'],
  ['sanctions_imposed', "Les importations de potasse biélorusse sont interdites dans l'UE depuis jeudi."],
  [
    'sanctions_eased',
    'La justice européenne a donné raison jeudi à un oligarque bélarusse, en annulant les sanctions prises contre lui.',
  ],
  ['sanctions_eased', "Les fonds de la société bélarusse Grodno Azot ont été débloqués jeudi par le Conseil de l'UE."],
  [
    'sanctions_extended',
    'Les Vingt-Sept ont convenu jeudi de maintenir pendant un an encore les sanctions frappant la Biélorussie.',
  ],
  [
    'sanctions_extended',
    "L'embargo sur les armes à destination de la Biélorussie est renouvelé pour un an, a annoncé jeudi le Conseil.",
  ],
  [
    'prisoner_release sanctions_eased',
    'Prisonniers politiques libérés : Washington récompense Minsk en levant les sanctions sur Belavia.',
  ],
  ['sanctions_imposed', "Berne a décidé jeudi de s'aligner sur les dernières sanctions européennes contre le Bélarus."],
  ['prisoner_release', 'La Biélorussie a procédé jeudi à la libération de 31 Ukrainiens.'],
  ['prisoner_release', 'Trente et un civils ukrainiens ont quitté jeudi les geôles biélorusses.'],
  ['prisoner_release', 'Alexandre Loukachenko a signé jeudi la grâce de 22 prisonniers politiques.'],
  ['', "La militante bélarusse, libérée en septembre, vit aujourd'hui à Varsovie."],
  ['', 'Les sanctions contre la Biélorussie doivent être renforcées, a plaidé jeudi la ministre lituanienne.'],
  ['', 'Belavia espère être bientôt retirée de la liste noire européenne.'],
  ['', 'Les camions lituaniens bloqués au Bélarus ont pu rentrer jeudi.'],
  ['', "Un homme d'affaires biélorusse conteste devant le Tribunal de l'UE son inscription sur la liste noire."],
  ['', "L'opposition bélarusse a réclamé jeudi la libération de tous les prisonniers politiques."],
  ['', 'Paris a appelé jeudi Minsk à libérer immédiatement les prisonniers politiques.'],
  ['', 'Loukachenko se dit prêt à libérer 52 prisonniers politiques.'],
  ['', 'La Biélorussie pourrait libérer des prisonniers politiques avant Noël.'],
  ['', "L'UE envisage de nouvelles sanctions contre la Biélorussie."],
  ['', 'La Commission européenne a proposé jeudi de nouvelles sanctions contre le Bélarus.'],
  ['', "Les ambassadeurs de l'UE se sont entendus jeudi sur de nouvelles sanctions contre le Bélarus."],
  ['', "L'UE menace la Biélorussie de nouvelles sanctions."],
  ['', "L'UE n'a pas l'intention de lever ses sanctions contre la Biélorussie."],
  ['', 'Les sanctions ne seront levées que si tous les prisonniers politiques bélarusses sont libérés.'],
  ['', 'Washington refuse de lever les sanctions contre Minsk.'],
  [
    'sanctions_imposed',
    'Dix-sept personnes et onze entités sont venues allonger jeudi la liste noire des Vingt-Sept contre le Bélarus.',
  ],
  [
    'sanctions_eased',
    "Le Tribunal de l'Union européenne a donné raison jeudi à l'homme d'affaires biélorusse Iouri Tchyj, en annulant son inscription sur la liste des personnes sanctionnées.",
  ],
  ['sanctions_imposed', "Vingt-deux responsables sont venus grossir jeudi la liste noire de l'UE visant le Bélarus."],
  [
    'sanctions_imposed',
    'Douze juges biélorusses ont fait jeudi leur entrée sur la liste des personnes sanctionnées par Londres.',
  ],
  [
    'sanctions_eased',
    'Les juges de Luxembourg ont ordonné jeudi la levée du gel des avoirs du Biélorusse Vladimir Peftiev.',
  ],
  [
    'sanctions_imposed',
    'Berne reprend à son compte les nouvelles sanctions européennes contre le Bélarus, a annoncé jeudi le Conseil fédéral.',
  ],
  [
    'prisoner_release',
    'Ales Beliatski a franchi jeudi matin le seuil de la colonie de Babrouïsk, libre après trois ans de détention.',
  ],
  ['sanctions_imposed', "Les Etats-Unis ont coupé jeudi l'accès de Belinvestbank au système financier américain."],
  ['prisoner_release', 'Le président bélarusse a gracié jeudi 31 citoyens ukrainiens, remis à Kiev à la frontière.'],
  ['sanctions_imposed', 'Vilnius a gelé jeudi les actifs du géant bélarusse de la potasse Belaruskali.'],
  [
    'prisoner_release',
    "L'émissaire américain John Coale a quitté Minsk jeudi avec 31 prisonniers à bord de son avion.",
  ],
  ['sanctions_eased', "L'OFAC a émis jeudi une licence générale autorisant les transactions avec Belaruskali."],
  ['', "Le texte contre Minsk, sur la table depuis plus d'un an, étendrait au Bélarus les sanctions."],
  [
    '',
    'Les ambassadeurs se sont entendus jeudi sur de nouvelles sanctions contre Minsk. Le texte doit encore être formellement entériné.',
  ],
  ['', 'La rumeur selon laquelle Maria Kolesnikova aurait été libérée est sans fondement, a déclaré sa soeur jeudi.'],
  ['', "On ignore si Minsk libérera d'autres prisonniers, a dit jeudi un diplomate."],
  ['', 'Bruxelles a ajouté jeudi trois banques russes à sa liste noire.'],
  [
    '',
    "Le Tribunal de l'UE a rejeté jeudi le recours de la société biélorusse BelTechExport contre son inscription sur la liste noire.",
  ],
];
