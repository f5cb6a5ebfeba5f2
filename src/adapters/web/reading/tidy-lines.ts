// From lines to the article's text: furniture that no label marks is known by its words and its place.
import { fold } from './letters.ts';
import { findDay } from './parse-date.ts';
import { meaningOfLine } from './phrases.ts';
import { isHeading, type Line } from './render-text.ts';

/** An ending such as "Comments" counts only once this share of the text is out: a table of contents may name it too. */
const minShareBeforeEnding = 0.4;

/** What the page says of itself elsewhere and the text need not repeat. */
export interface Known {
  readonly title: string | null;
  readonly byline: string | null;
}

export function tidyLines(lines: readonly Line[], known: Known): string {
  const body = dropTrailing(dropLeading(dropFurniture(lines), known));
  return body.map((line) => line.text).join('\n\n');
}

function dropFurniture(lines: readonly Line[]): readonly Line[] {
  const total = lines.reduce((sum, line) => sum + line.text.length, 0);
  const kept: Line[] = [];
  let seen = 0;
  let afterPointer = false;
  for (const line of lines) {
    const meaning = meaningOfLine(line.text, line.linkShare);
    seen += line.text.length;
    if (meaning === 'ending' && seen > total * minShareBeforeEnding) break;
    if (meaning === 'pointer-heading') afterPointer = true;
    else if (afterPointer && endsPointers(line)) afterPointer = false;
    if (meaning === 'text' && !afterPointer && !isShoutedLink(line) && !isOrnament(line.text)) kept.push(line);
  }
  return kept;
}

/** A list under "Read also" goes on until prose or a heading that is not one more link. */
const endsPointers = (line: Line) =>
  (isProse(line) || isHeading(line)) && line.linkShare < 0.6 && !(line.inList && line.linkShare > 0.1);

/** A whole line in capitals and linked is another story's headline set into the text. */
function isShoutedLink({ text, linkShare }: Line): boolean {
  if (linkShare < 0.9 || text.length < 16) return false;
  const capitals = (text.match(/\p{Lu}/gu) ?? []).length;
  return capitals > 10 && capitals * 0.15 > (text.match(/\p{Ll}/gu) ?? []).length;
}

/** A rule of signs, the credit of a picture, an invitation to follow somebody. */
function isOrnament(text: string): boolean {
  if (!/[\p{L}\p{N}_]/u.test(text)) return true; // agencies part sections by ___, which stays
  if (text.length > maxContactChars) return false;
  if (
    /^(?:image|photos?|illustration|picture|foto|bild|zdjęcie|nuotr|фото|фота|здымак|ілюстрацыя|ілюстрація|иллюстрация)\.?\s?(?::|by\s|via\s|©|\/|courtesy)/i.test(
      text,
    )
  )
    return true;
  return /^follow\s.{1,60}\son\s(?:twitter|x|facebook|instagram|telegram|youtube)/i.test(text);
}

const endsSentence = (text: string) => /[.!?…:;"”»'’)\]。]$/.test(text);
const isProse = (line: Line) => line.text.length > 80 || (line.text.length > 40 && endsSentence(line.text));
const looseTags = new Set(['div', 'section', 'article', 'main', 'header', 'span', 'ul', 'li', 'time', 'address', 'h1']);

/** Before the first prose stand title, byline, date and labels; a heading or paragraph that is none of them opens the text. */
function dropLeading(lines: readonly Line[], { title, byline }: Known): readonly Line[] {
  const told = new Set([title, byline].map((text) => fold(text ?? '')));
  let start = 0;
  for (const line of lines) {
    const isTold = told.has(fold(line.text)) || isCredit(line.text) || isStamp(line.text);
    if (!isTold && (isProse(line) || !looseTags.has(line.tag))) break;
    start++;
  }
  if (start >= lines.length) return lines;
  // A byline may also stand between a lead and the text.
  const isAside = ({ text }: Line) => told.has(fold(text)) || isCredit(text) || isStamp(text);
  return lines.slice(start).filter((line, at) => at === 0 || at > 3 || !isAside(line));
}

/** Headings without text under them, contacts, credits and stamps that close a text. */
function dropTrailing(lines: readonly Line[]): readonly Line[] {
  let end = lines.length;
  while (end > 1) {
    const line = lines[end - 1];
    if (!line || !(isHeading(line) || isCredit(line.text) || isContact(line.text) || isClosingStamp(line.text))) break;
    end--;
  }
  return lines.slice(0, end);
}

const maxCreditChars = 250;
const credit =
  /^(?:\((?:additional )?(?:reporting|writing|editing|report|compiled|edited) by|(?:additional )?reporting by|by\s+\p{Lu}|written by|von\s+\p{Lu}\S+\s+\p{Lu}\S+$|autor(?:ka)?\s?:|autorius\s?:|автор\s?:|аўтар\s?:|текст\s?:|тэкст\s?:|джерело\s?:|источник\s?:|крыніца\s?:|źródło\s?:|quelle\s?:|source\s?:|šaltinis\s?:)/iu;

function isCredit(text: string): boolean {
  if (text.length > maxCreditChars) return false;
  if (/contributed to this (?:report|story|article)\.?$/i.test(text)) return true;
  if (/^\p{Ll}{2,4}\/[\p{L}/,. ]{2,20}(?:\([^)]{1,40}\))?$/u.test(text)) return true; // desk initials: kl/ab (dpa)
  return credit.test(text) && (text.startsWith('(') || (text.length < 80 && !endsSentence(text)));
}

const maxContactChars = 120;

function isContact(text: string): boolean {
  if (text.length > maxContactChars) return false;
  if (
    /^\S{1,80}@\S{1,80}$/.test(text) ||
    /^(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|t|instagram)\.(?:com|me)\/\S*$/i.test(text)
  )
    return true;
  return /^(?:write to|contact|email|e-mail|reach)\s.{1,80}@/i.test(text);
}

const maxStampChars = 120;
const bareStampChars = 40;
const stampWords =
  /publish|posted|updated|veröffentlicht|aktualisiert|stand:|опубликован|обновлен|апублікаван|абноўлен|опубліковано|оновлено|opublikowan|aktualizacja|dodano|paskelbta|atnaujinta/i;

/** A line that gives the date and little else. */
function isStamp(text: string): boolean {
  return (
    text.length < maxStampChars &&
    (stampWords.test(text) || text.length < bareStampChars) &&
    !endsSentence(text) &&
    findDay(text) !== null
  );
}

const isClosingStamp = (text: string) =>
  text.length < maxStampChars &&
  (/^(?:©|\(c\)|copyright\b)/i.test(text) || (stampWords.test(text) && findDay(text) !== null));
