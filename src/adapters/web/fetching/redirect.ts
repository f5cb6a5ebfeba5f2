// Where a redirect leads.

export const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** The absolute address of a Location header without its fragment; null when there is none to read. */
export function redirectTarget(location: string | null, from: URL): URL | null {
  if (location === null || location.trim() === '') return null;
  const target = URL.parse(asUtf8(location.trim()), from.href);
  if (target !== null) target.hash = '';
  return target;
}

/** Headers arrive as Latin-1, one character a byte, while servers that send Cyrillic paths unescaped mean UTF-8. */
function asUtf8(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}
