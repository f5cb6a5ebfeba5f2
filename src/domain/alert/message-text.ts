// Text from articles is hostile: what a message shows of it is one line, without anything that steers a terminal or a reader's eye.

/** Control, format (bidirectional overrides, tags, zero width), private and lone-surrogate characters; joiners that scripts need stay. */
const steering = /[[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]--[\u200c\u200d]]/gv;

/** One line of visible text of at most `maxLength` UTF-16 units; a longer one ends in "…". */
export function plainLine(text: string, maxLength = 1000): string {
  // Cut early so that a page-sized string costs no more than a line.
  const bounded = text.slice(0, maxLength * 4);
  const visible = bounded.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ').replace(steering, '');
  return shorten(visible.replace(/\s+/g, ' ').trim(), maxLength);
}

/** At most `maxLength` UTF-16 units, cut at a space where one is near; never through a character. */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  if (maxLength < 1) return '';
  const cut = text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length * 0.8 ? cut.slice(0, space) : cut).replace(/[\s,;:]$/, '')}…`;
}

/** "A", "A and B", "A, B and C". */
export function joinList(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

/**
 * Puts values into a template in one pass, so that braces inside a value stay text.
 * `{name}` is replaced by its value, `[one|many]` by the form for the number of those who act.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>, many = false): string {
  return template.replace(/\{([a-zA-Z]{1,40})\}|\[([^|\]]{0,200})\|([^\]]{0,200})\]/g, (whole, name, one, other) => {
    if (name === undefined) return many ? other : one;
    return values[name] ?? whole;
  });
}

export function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}

/** The first letter in upper case. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
