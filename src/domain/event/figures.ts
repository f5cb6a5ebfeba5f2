// Numbers in a text that can be counts of people.

const maxFigures = 200;

/** In digits, above 31 and no year, so that no day of a month and no year is among them; each once, at most 200. */
export function figuresIn(text: string): number[] {
  const figures = (text.match(/[0-9]{1,9}/g) ?? []).map(Number);
  return [...new Set(figures.filter((figure) => figure > 31 && (figure < 1900 || figure > 2100)))].slice(0, maxFigures);
}
