// Scripts, styles, drawings and comments are more than half of a page: they are cut from its text before it is parsed.

export interface Readable {
  readonly html: string;
  readonly scripts: number; // that were cut
}

const opening = /<(?:!--|(script|style|svg)(?=[\s>/]))/gi;
const closings = { '!--': /-->/g, script: /<\/script\b/gi, style: /<\/style\b/gi, svg: /<\/svg\b/gi };
type Opaque = keyof typeof closings;

/** JSON-LD stays. What is never closed swallows the rest, as in a browser, except for drawings. */
export function dropScripts(html: string): Readable {
  const kept: string[] = [];
  let scripts = 0;
  let from = 0;
  let isSvgClosed = true;
  opening.lastIndex = 0;
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const kind = (found[1]?.toLowerCase() ?? '!--') as Opaque;
    if (kind === 'svg' && !isSvgClosed) continue;
    const end = endOf(kind, html, opening.lastIndex);
    if (kind === 'svg' && end === null) {
      isSvgClosed = false; // and no later one is: looking again each time would cost the square of the length
      continue;
    }
    opening.lastIndex = end ?? html.length;
    if (kind === 'script' && isData(html, found.index)) continue;
    if (kind === 'script') scripts++;
    kept.push(html.slice(from, found.index));
    from = opening.lastIndex;
  }
  kept.push(html.slice(from));
  return { html: kept.join(''), scripts };
}

const maxTagChars = 1000;

const isData = (html: string, at: number) => /^[^>]{0,1000}ld\+json/i.test(html.slice(at, at + maxTagChars));

function endOf(kind: Opaque, html: string, from: number): number | null {
  const closing = closings[kind];
  closing.lastIndex = from;
  const found = closing.exec(html);
  if (!found) return null;
  if (kind === '!--') return closing.lastIndex;
  const end = html.indexOf('>', closing.lastIndex);
  return end < 0 ? html.length : end + 1;
}
