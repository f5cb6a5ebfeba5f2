// Pages for benchmarks: the weight, nesting and clutter of a news page, different for each seed and the same on every machine.

const words =
  'court release border prison minister talks Minsk potash sanctions envoy family lawyer sentence city paper council union embassy winter road'.split(
    ' ',
  );

export function makePage(seed: number): string {
  const next = dice(seed);
  const paragraphs = Array.from({ length: 12 + (next() % 30) }, () => `<p>${sentences(next, 2 + (next() % 4))}</p>`);
  const teasers = Array.from({ length: 40 }, () => teaser(next)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${sentences(next, 1)} - The Paper</title>
<meta property="og:title" content="Made page ${seed}"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
"headline":"Made page ${seed}","datePublished":"2025-12-13T10:00:00Z"}</script><style>${'.c{margin:0 auto;padding:4px}\n'.repeat(400)}</style>
<script>${'window.dataLayer=window.dataLayer||[];function f(a){return a<3&&a>1}\n'.repeat(500)}</script></head><body class="page">
<header><nav class="menu"><ul>${'<li class="menu__item"><a href="/topic/one">Topic of the day</a></li>'.repeat(60)}</ul></nav></header>
<main><article class="story"><h1>Made page ${seed}</h1><div class="byline">By A. Writer</div>
<div class="story-body">${paragraphs.join('<div class="ad-slot"><div><div></div></div></div>\n')}</div>
<div class="tags"><a href="/t/1">talks</a><a href="/t/2">border</a></div></article><aside class="sidebar">${teasers}</aside></main>
<footer>${'<div class="footer-col"><a href="/about">About</a><p>All rights reserved.</p></div>'.repeat(20)}</footer>
<script>${'var config={"key":"value","list":[1,2,3]};\n'.repeat(600)}</script></body></html>`;
}

/** A linear congruential generator (Numerical Recipes): chance that repeats. */
function dice(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}

function sentences(next: () => number, count: number): string {
  return Array.from({ length: count }, () => {
    const chosen = Array.from({ length: 8 + (next() % 14) }, () => words[next() % words.length]);
    return `The ${chosen.join(' ')}${next() % 3 === 0 ? ', officials said' : ''}.`;
  }).join(' ');
}

const teaser = (next: () => number) =>
  `<div class="teaser-card"><a href="/news/${next()}"><span class="img"><img src="/i/${next()}.jpg" alt=""></span><h3>${sentences(next, 1)}</h3></a>
<span class="teaser-card__date">12.12.2025</span><p class="teaser-card__text">${sentences(next, 1)}</p></div>`;
