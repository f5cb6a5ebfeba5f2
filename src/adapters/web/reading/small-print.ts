// Lines around a text that are not of it: who wrote it and when, how to reach them, rules and picture credits.
import { findDay } from './parse-date.ts';

const maxShortChars = 120;
const maxCreditChars = 250;
const maxBylineChars = 80;
const bareStampChars = 40;

export const endsSentence = (text: string) => /[.!?…:;"”»'’)\]。]$/.test(text);

const agencyCredit = /^\((?:additional )?(?:reporting|writing|editing|report|compiled|edited) by/i;
const contributed = /contributed to this (?:report|story|article)\.?$/i;
/** kl/ab (dpa, afp) */
const deskInitials = /^\p{Ll}{2,4}\/[\p{L}/,. ]{2,20}(?:\([^)]{1,40}\))?$/u;
const byline = /^(?:(?:additional )?reporting by|by|written by)\s+\p{Lu}|^von\s+\p{Lu}\S+\s+\p{Lu}\S+$/iu;
const labelled =
  /^(?:autor(?:ka)?|autorius|автор|аўтар|текст|тэкст|джерело|источник|крыніца|źródło|quelle|source|šaltinis)\s?:/iu;

/** Who wrote, edited or first published it. */
export function isCredit(text: string): boolean {
  if (text.length > maxCreditChars) return false;
  if (agencyCredit.test(text) || contributed.test(text) || deskInitials.test(text)) return true;
  return text.length < maxBylineChars && !endsSentence(text) && (byline.test(text) || labelled.test(text));
}

const mailAddress = /^\S{1,80}@\S{1,80}$/;
const profile = /^(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|t|instagram)\.(?:com|me)\/\S*$/i;
const invitation = /^(?:write to|contact|email|e-mail|reach)\s.{1,80}@/i;

/** How to reach who wrote it. */
export const isContact = (text: string): boolean =>
  text.length < maxShortChars && (mailAddress.test(text) || profile.test(text) || invitation.test(text));

const stampWords =
  /publish|posted|updated|veröffentlicht|aktualisiert|stand:|опубликован|обновлен|апублікаван|абноўлен|опубліковано|оновлено|opublikowan|aktualizacja|dodano|paskelbta|atnaujinta/i;

const saysWhen = (text: string) => stampWords.test(text) && findDay(text) !== null;

/** A line that gives the date and little else. */
export function isStamp(text: string): boolean {
  if (text.length > maxShortChars || endsSentence(text)) return false;
  return saysWhen(text) || (text.length < bareStampChars && findDay(text) !== null);
}

/** At the end of a text a bare date may belong to a list, so the words must say that it is a stamp. */
export const isClosingStamp = (text: string): boolean =>
  text.length < maxShortChars && (/^(?:©|\(c\)|copyright\b)/i.test(text) || saysWhen(text));

const pictureCredit =
  /^(?:image|photos?|illustration|picture|foto|bild|zdjęcie|nuotr|crédits? photos?|фото|фота|здымак|ілюстрацыя|ілюстрація|иллюстрация)\.?\s?(?::|by\s|via\s|©|\/|courtesy)/i;
const follow = /^follow\s.{1,60}\son\s(?:twitter|x|facebook|instagram|telegram|youtube)/i;

/** A rule of signs, the credit of a picture, an invitation to follow somebody. Agencies part sections by `___`, which stays. */
export const isOrnament = (text: string): boolean =>
  !/[\p{L}\p{N}_]/u.test(text) || (text.length < maxShortChars && (pictureCredit.test(text) || follow.test(text)));
