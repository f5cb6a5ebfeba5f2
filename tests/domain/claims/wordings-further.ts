// The small languages further: who has somebody freed, doors that open by themselves, sanctions that end or bind nobody any more,
// and what only looks like it ("n'exclut pas que", "più volte"). Each line alone, with what it pages for.
import type { Line } from './rows.ts';

export const further: readonly Line[] = [
  // To have somebody freed is to free.
  ['prisoner_release', 'Loukachenko a fait libérer quatorze détenus politiques.'],
  ['prisoner_release', 'Lukashenko hizo excarcelar a treinta presos políticos.'],
  ['prisoner_release', 'Lukashenko ha fatto scarcerare trenta detenuti politici.'],
  ['prisoner_release', 'Lukashenko mandou soltar trinta presos políticos.'],
  ['prisoner_release', 'Lukašenko nechal v pátek propustit třicet politických vězňů.'],
  ['', 'Le Parlement européen veut faire libérer les prisonniers politiques du Bélarus.'],
  ['', 'La familia pide que hagan liberar a los presos políticos de Bielorrusia.'],
  // Sent or let home, given back.
  ['prisoner_release', 'Minsk ha rimandato a casa venti detenuti politici.'],
  ['prisoner_release', 'Minsk envió a casa a veinte presos políticos.'],
  ['prisoner_release', 'Лукашенко изпрати у дома двайсет политически затворници.'],
  ['prisoner_release', 'Fehéroroszországban húsz politikai foglyot engedtek haza.'],
  ['prisoner_release', 'Hviterussland sendte hjem tjue politiske fanger.'],
  // The verb before its particle.
  ['prisoner_release', 'Húsz foglyot engedtek szabadon Fehéroroszországban.'],
  ['sanctions_eased', 'Szankciókat oldott fel az Egyesült Államok a fehérorosz káliumgyártókkal szemben.'],
  ['prisoner_release', 'Na svobodu se v pátek dostalo dvacet běloruských politických vězňů.'],
  ['prisoner_release', '52 fanger er sluppet fri i Belarus.'],
  // Doors that open by themselves.
  ['prisoner_release', 'Les portes des prisons biélorusses se sont ouvertes pour vingt opposants.'],
  ['prisoner_release', 'Porțile închisorilor din Belarus s-au deschis pentru douăzeci de deținuți politici.'],
  // Sanctions that end, fall or bind nobody any more.
  [
    'sanctions_eased',
    "C'en est fini des sanctions : terminées les restrictions américaines sur la potasse biélorusse.",
  ],
  ['sanctions_eased', 'Acabaram as sanções americanas à companhia bielorrussa Belavia.'],
  ['sanctions_eased', 'Američané ukončili sankce vůči běloruské státní bance.'],
  ['sanctions_eased', 'Compania Belavia din Belarus a scăpat de sancțiunile americane.'],
  ['sanctions_eased', 'Вашингтон отмени санкциите и отблокира сметките на беларуска банка.'],
  ['', 'Washington n’exclut pas que de nouvelles sanctions soient levées si Minsk libère d’autres détenus.'],
  ['', 'El enviado no descarta que sean levantadas más sanciones contra Bielorrusia.'],
  // Off a list is not on it, in force for another year is prolonged.
  ['sanctions_eased', 'Statele Unite au scos două bănci din Belarus de pe lista neagră.'],
  ['sanctions_eased', 'De VS hebben een Wit-Russische bank van de sanctielijst afgevoerd.'],
  ['sanctions_extended', 'Санкциите на ЕС срещу Беларус остават в сила още дванадесет месеца.'],
  // Frozen, told of whom it hits.
  ['sanctions_imposed', 'Trois sociétés biélorusses voient leurs avoirs gelés par l’Union européenne.'],
  ['sanctions_imposed', 'La UE ha inmovilizado los fondos de tres empresas bielorrusas.'],
  ['sanctions_imposed', 'Británie obstavila majetek tří běloruských soudců.'],
  // A sum over a time, told of years, or set free only to play.
  ['', 'През изминалата година Лукашенко помилва неведнъж десетки затворници.'],
  ['', 'Lukashenko ha più volte graziato decine di detenuti.'],
  ['', 'Sono dieci anni che l’Unione europea sanziona Minsk.'],
  ['', 'El preso bielorruso fue devuelto a su celda.'],
  ['', 'Egy éve Fehéroroszország hét foglyot engedett szabadon.'],
  ['', 'O jogador bielorrusso está livre e regressa ao clube no sábado.'],
  ['', 'Son avocat réclamait la remise en liberté du détenu biélorusse.'],
];
