// What the form of a family name says about its bearer: Тихановский is never she, Tsikhanouskaya never he.
import { foldWord } from '../text.ts';
import type { Gender } from './given-names.ts';

// Adjectival names (-ski, -ская) tell the sexes apart in every case; possessive ones (-ov, -ova) in most.
const woman = [
  /[сцз]ь?к(?:ая|ую|ой|ою|ай|аю|яя|ої|ій|ае)$/u,
  /(?:[^д]з|с)ь?ка$/u, // not -цка, which is Біляцька and also Шапецька
  /ську$/u,
  // Not -овой, which is Колесниковой and also Пустовой.
  /(?:[оеёаяі]в|[иыіе]н)(?:ай|аю|ої|ій)$/u,
  /[иыіе]н(?:ой|ою)$/u,
  /(?:[sc]|(?<![cdrs])z)k(?:aya|aja|aia|aïa|á|iej|oy|oi|oj|ou|ouyu|ajos|ają|ajai|uyu|uju|ayu)$/,
  /(?:c|(?<!t)s|(?<![cdrs])z)k[aą]$/,
  /(?:ovej|awej|owej|ovou|ovos|avos|avą)$/,
];
const man = [
  /[сцз]ь?к(?:ий|ый|ій|і|ого|ага|ому|аму|им|ым|ім|ом|ем)$/u,
  /(?:[оеёая][вў]|ів)(?:ым|им|ом|ам|е)?$/u,
  /(?:[sc]|(?<![crs])z)k(?:i|y|yi|ij|iy|yj|iego|iemu|im|is|io|iui|į|iu|ý|ého|ému|ým|ogo|omu|om)$/,
  /(?:[oea][vwuŭ]|off|eff)(?:em|as|ui)?$/,
];
// Ukrainian -ська in the dative is -ській, and -ський without й is read the same: leave that form open.
const open = /ськ(?:ій|і)$/u;

export function genderOfFamilyName(raw: string): Gender | null {
  const word = foldWord(raw).replace(/'s$/, '');
  if (open.test(word)) return null;
  if (woman.some((form) => form.test(word))) return 'f';
  return man.some((form) => form.test(word)) ? 'm' : null;
}
