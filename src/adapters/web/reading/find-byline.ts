// Who wrote it, as the page says.
import type { Box } from './boxes.ts';
import { plainText } from './headline.ts';
import { meaningOf } from './labels.ts';
import type { LinkedArticle } from './linked-data.ts';
import { type PageFacts, textOf } from './page-facts.ts';

const maxBylineChars = 150;

export function findByline(facts: PageFacts, linked: LinkedArticle | null, page: Box): string | null {
  const sources = [
    linked?.authors ?? [],
    facts.authors,
    ['parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'citation_author'].map(
      (key) => facts.meta.get(key) ?? '',
    ),
    (facts.properties.get('author') ?? []).map((element) => element.attribs.content ?? textOf(element)),
    facts.authorLinks.map(textOf),
  ];
  for (const source of sources) {
    const names = [...new Set(source.map(cleanName))].filter(isName);
    if (names.length > 0) return names.slice(0, 6).join(', ').slice(0, maxBylineChars);
  }
  return shownByline(page);
}

/** "By", "Von", "Автор:" and the like before the name. */
const lead =
  /^(?:by|von|par|por|di|door|av|af|autor(?:ka|zy)?|autorius|author|written by|автор|аўтар|текст|тэкст|текст і фото)\s?:?\s+/i;

const cleanName = (name: string) =>
  name
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s\d{1,2}[:.]\d\d.{0,200}$/, '') // the hour after it
    .replace(lead, '')
    .replace(/[,;|]{1,9}$/, '')
    .trim();

const isName = (name: string) =>
  name.length > 1 &&
  name.length < 80 &&
  !/^https?:|^\/|@|^(?:admin|administrator|editor|root|webmaster|redaktion|redakcja)$/i.test(name);

const bylineLabel = /(?:^|[^a-z])(?:byline|author|autor|avtor)/;
const elsewhere = /relat|recommend|teaser|comment|sidebar|footer|popular/;
const personName = /^\p{Lu}[\p{L}'’.-]{0,20}(?:\s(?:\p{Lu}[\p{L}'’.-]{0,20}|von|van|de|du|der)){1,3}$/u;

/** The first box that is labelled as a byline and holds what looks like a person's name. */
function shownByline(box: Box): string | null {
  if (elsewhere.test(box.label) || meaningOf(box).isRemarks) return null;
  if (bylineLabel.test(box.label) && box.length < maxBylineChars) {
    const name = cleanName(plainText(box));
    if (personName.test(name)) return name;
  }
  for (const child of box.children) {
    const name = typeof child === 'string' ? null : shownByline(child);
    if (name) return name;
  }
  return null;
}
