// Who wrote it, as the page says.
import type { LinkedArticle } from './linked-data.ts';
import { type PageFacts, textOf } from './page-facts.ts';

const maxBylineChars = 150;

export function findByline(facts: PageFacts, linked: LinkedArticle | null): string | null {
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
  return null;
}

/** "By", "Von", "Автор:" and the like before the name. */
const lead =
  /^(?:by|von|par|por|di|door|av|af|autor(?:ka|zy)?|autorius|author|written by|автор|аўтар|текст|тэкст|текст і фото)\s?:?\s+/i;

const cleanName = (name: string) =>
  name
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(lead, '')
    .replace(/[,;|]+$/, '')
    .trim();

const isName = (name: string) =>
  name.length > 1 &&
  name.length < 80 &&
  !/^https?:|^\/|@|^(?:admin|administrator|editor|root|webmaster|redaktion|redakcja)$/i.test(name);
