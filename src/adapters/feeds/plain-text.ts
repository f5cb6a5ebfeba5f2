// HTML to plain text in one pass over a tokenizer, so that the cost grows with the length of the text and with nothing else.
import { Tokenizer } from 'htmlparser2';

const blockTags = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const inlineTags = new Set(
  'a abbr acronym b bdi bdo big blink center cite code del dfn em font i iframe img ins kbd mark nobr object q rp rt ruby s samp script small span strike strong style sub sup svg time tt u var video wbr'.split(
    ' ',
  ),
);
const hiddenTags = new Set(['script', 'style', 'title', 'textarea']);

/** Text without tags, entities resolved once; a block parts words. Blanks are one space each. Linear. */
export function htmlToText(html: string): string {
  return joinBlanks(textOf(html));
}

/** Runs of blanks, no-break ones included, become one space. */
export const joinBlanks = (text: string): string => text.replace(/\s+/g, ' ').trim();

const controls = /[^\t\n\r\x20-\x7e\xa0-\uffff]+/g;

/** At most `maxChars` UTF-16 units, without control characters and halves of pairs: databases and JSON readers refuse those. */
export const cut = (text: string, maxChars: number): string =>
  text.slice(0, maxChars).replace(controls, '').toWellFormed();

/** Whether text holds a reference or a tag of HTML, so that it was meant as HTML; `a < b` and `<Untitled>` do not count. */
export function looksLikeHtml(text: string): boolean {
  if (/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i.test(text)) return true;
  for (const [, name = ''] of text.matchAll(/<\/?([a-z][a-z\d]{0,12})(?=[\s/>])/gi)) {
    const tag = name.toLowerCase();
    if (blockTags.has(tag) || inlineTags.has(tag)) return true;
  }
  return false;
}

function textOf(html: string): string {
  const parts: string[] = [];
  let hidden = false;
  const tag = (start: number, end: number, isClosing: boolean) => {
    const name = html.slice(start, end).toLowerCase();
    if (blockTags.has(name)) parts.push(' ');
    hidden = !isClosing && hiddenTags.has(name);
  };
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => {
        if (!hidden) parts.push(html.slice(start, end));
      },
      ontextentity: (codepoint) => {
        if (!hidden) parts.push(String.fromCodePoint(codepoint));
      },
      oncdata: (start, end) => {
        parts.push(html.slice(start, end));
      },
      onopentagname: (start, end) => tag(start, end, false),
      onclosetag: (start, end) => tag(start, end, true),
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return parts.join('');
}
