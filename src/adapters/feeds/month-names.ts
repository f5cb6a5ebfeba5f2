// Months as feeds and list pages write them, in the languages this project reads and in some it meets.

/**
 * Names and their stems, without diacritics and in lower case, after Unicode CLDR (wide names, format and stand-alone). A stem of five
 * letters or more may take an ending; a shorter name stands in each of its forms, so that `mayor` is not May.
 */
const names: readonly string[] = [
  'january januar janner janvier janeiro janvar jaanuar enero gennaio sausis sausio styczen styczn leden ledna январ студзен січень січня ιανουαρ',
  'february februar feber fevrier fevereiro febrero febbraio vasaris vasario luty lutego lutym veebruar unora феврал люты лютага лютым лютий лютого лютому φεβρουαρ',
  'march marz mrz mars marzo marco marts maart marec kovas kovo brezen brezna marca marcu март марта марте сакавік березен березн μαρτ μαρτιου',
  'april avril abril apryl balandis balandz kwiecien kwietn duben dubna апрел красавік квітень квітня απριλ',
  'may mai mei maj maja maju mayo maggio maio maijs geguz kveten kvetna май мая мае маю маи маі траунь трауня травень травня μαι μαιου',
  'june juni juin jun junio giugno junho junij juuni junius birzel czerwiec czerwc cerven cervna июнь июня июне июн чэрвен червень червня ιουν ιουνιου',
  'july juli juillet jul julio luglio julho julij juuli julius liepa liepos lipiec lipca lipcu cervenec cervenc июль июля июле июл ліпень ліпеня ліпені липень липня ιουλ ιουλιου',
  'august aout augusto agosto rugpjut rugpjuc sierpien sierpn srpen srpna август жнівень жніуня жнівеня серпень серпня αυγουστ',
  'september septembre septiembre settembre setembro septembr szeptember rugsej wrzesien wrzesn zari сентябр верасен верасня вересен вересня σεπτεμβρ',
  'october oktober octobre octubre ottobre outubro oktobr oktoober spalis spalio pazdziernik rijen rijna октябр кастрычнік жовтень жовтня οκτωβρ',
  'november novembre noviembre novembro novembr lapkrit lapkric listopad ноябр лістапад листопад νοεμβρ',
  'december dezember desember decembre dicembre diciembre dezembro decembr detsember gruodis gruodz grudzien grudn prosinec prosince декабр снежан снежня груден грудня δεκεμβρ',
];

const monthOfName = new Map(
  names.flatMap((list, i) => list.split(' ').map((name): [string, number] => [bare(name), i + 1])),
);
/** Abbreviations keep the beginning: `сен`, `rugp`, `Sept`. Where two months begin alike, the earlier one takes it. */
const monthOfBeginning = new Map([...monthOfName].toReversed().flatMap(([name, month]) => beginnings(name, month)));

const shortestStem = 5;
const longestEnding = 3;

/** 1 to 12, or null when the word is no month. */
export function monthNumber(word: string): number | null {
  const name = bare(word);
  const known = monthOfName.get(name) ?? monthOfBeginning.get(name);
  if (known) return known;
  for (let length = name.length - 1; length >= Math.max(shortestStem, name.length - longestEnding); length--) {
    const month = monthOfName.get(name.slice(0, length));
    if (month) return month;
  }
  return null;
}

function beginnings(name: string, month: number): [string, number][] {
  return Array.from({ length: Math.max(0, name.length - 3) }, (_, i) => [name.slice(0, i + 3), month]);
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}
