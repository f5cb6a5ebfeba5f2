// Pages in the markup of the outlets that are watched, in words of our own: what each must give, whole.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createPageReader } from '../../../src/adapters/web/read-page.ts';

const reader = createPageReader();
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/pages/${name}.html`, import.meta.url));
const read = (name: string) => reader.read({ html: fixture(name), url: null });

describe('articles', () => {
  test.for([
    {
      it: 'drops reactions, pointers and calls to subscribe of a Belarusian daily',
      file: 'belarusian-daily',
      want: {
        title: 'З калоніі выйшлі шасцёра зняволеных',
        byline: null,
        publishedAt: '2025-12-13T15:04:00Z',
        modifiedAt: null,
        language: 'be',
        canonicalUrl: 'https://daily.example/1001',
        siteName: 'Штодзённік',
      },
      text: [
        'У суботу ўвечары з калоніі пад Магілёвам выйшлі шэсць чалавек, якіх праваабаронцы лічылі палітычнымі зняволенымі. Пра гэта паведамілі іхнія сваякі.',
        'Усе шасцёра ўжо дома, кажуць блізкія. Двое з іх адбылі больш за чатыры гады.',
        'Адвакатка аднаго з іх адмовілася ад каментароў, але пацвердзіла, што яе кліент на волі.',
      ],
    },
    {
      it: 'reads a broadcaster with media boxes between the paragraphs',
      file: 'broadcaster-belarusian',
      want: {
        title: 'Суд пакінуў прысуд без зменаў',
        byline: 'Алена Ясень',
        publishedAt: '2025-12-12T09:30:00Z',
        modifiedAt: '2025-12-12T10:05:00Z',
        language: 'be',
        canonicalUrl: null,
        siteName: 'Радыё',
      },
      text: [
        'Вярхоўны суд разгледзеў скаргу журналісткі і пакінуў прысуд у сіле. Паседжаньне доўжылася дваццаць хвілінаў і было закрытае.',
        'Паводле сваякоў, журналістка ўдзельнічала ў паседжаньні праз відэасувязь і не прызнала віны.',
        'Наступная магчымасьць абскардзіць прысуд зьявіцца праз паўгода, кажуць юрысты.',
      ],
    },
    {
      it: 'reads a rights group that shows its date in words only',
      file: 'rights-group-russian',
      want: {
        title: 'Задержания в Гомеле: что известно к вечеру',
        byline: null,
        publishedAt: '2025-12-11',
        modifiedAt: null,
        language: 'ru',
        canonicalUrl: null,
        siteName: null,
      },
      text: [
        'В Гомеле с утра задержаны не менее девяти человек, сообщили правозащитники. У всех прошли обыски, изъята техника.',
        'Четверых отпустили после допроса под подписку о неразглашении. Остальные, по словам родственников, находятся в изоляторе временного содержания.',
        'Кого ищут',
        'Родные двух студентов не могут связаться с ними со вчерашнего дня. Адвокатов к ним пока не допустили.',
      ],
    },
    {
      it: 'parts paragraphs that only line breaks part',
      file: 'state-agency-russian',
      want: {
        title: 'Делегация прибыла в Минск',
        byline: null,
        publishedAt: '2025-12-13',
        modifiedAt: null,
        language: 'ru',
        canonicalUrl: null,
        siteName: null,
      },
      text: [
        '13 декабря, Минск /Корр. агентства/. Иностранная делегация прибыла с рабочим визитом, сообщили в пресс-службе министерства.',
        'Переговоры начнутся во второй половине дня и продлятся до воскресенья.',
        'Стороны обсудят торговлю удобрениями, авиасообщение и гуманитарные вопросы.',
        'Ранее стороны встречались в сентябре.',
      ],
    },
    {
      it: 'believes no theme class on the article itself',
      file: 'wordpress-russian',
      want: {
        title: 'Калийные поставки вернутся не сразу',
        byline: 'Пётр Лесной',
        publishedAt: '2025-12-14T07:15:00Z',
        modifiedAt: '2025-12-14T08:00:00Z',
        language: 'ru',
        canonicalUrl: 'https://reforma.example/500',
        siteName: 'Реформа дня',
      },
      text: [
        'Снятие ограничений не значит, что удобрения завтра пойдут через порты соседей, говорят опрошенные аналитики. Перевозчики ждут письменных разъяснений.',
        'Банки тоже осторожны: платежи за такие грузы проверяют вручную, и на это уходят недели.',
        '«Лицензия есть, а судна нет», — описал положение один из трейдеров.',
        'Первые партии ждут не раньше весны.',
        'Цены пока не изменились.',
        'В министерстве транспорта Литвы на вопросы не ответили.',
      ],
    },
    {
      it: 'takes the author from a link and the day from beside it',
      file: 'portal-ukrainian',
      want: {
        title: 'Обмін відбувся на кордоні: повернулися 114 людей',
        byline: 'Ірина Верба',
        publishedAt: '2025-12-13',
        modifiedAt: null,
        language: 'uk',
        canonicalUrl: null,
        siteName: 'Правдива газета',
      },
      text: [
        'На північному кордоні прийняли 114 цивільних, яких звільнили з білоруських колоній. Про це повідомив координаційний штаб.',
        "Серед них п'ятеро громадян України. Усіх повезли до лікарні на огляд, згодом допоможуть із документами.",
        '«Ми чекали цього дня чотири роки», – сказала мати одного зі звільнених.',
      ],
    },
    {
      it: 'mends JSON-LD with a comma too many',
      file: 'public-broadcaster-lithuanian',
      want: {
        title: 'Vilnius laukia paleistų žmonių',
        byline: 'Rūta Klevaitė',
        publishedAt: '2025-12-13T17:10:00Z',
        modifiedAt: null,
        language: 'lt',
        canonicalUrl: null,
        siteName: 'Nacionalinis',
      },
      text: [
        'Į Lietuvą šeštadienį vakare atvyko devyni iš Baltarusijos kalėjimų paleisti žmonės. Juos pasienyje pasitiko artimieji ir diplomatai.',
        'Pasak ministerijos, visiems suteikta medikų pagalba ir laikina pastogė sostinėje.',
        '„Dar netikiu, kad tai tiesa“, – sakė viena iš atvykusiųjų.',
      ],
    },
    {
      it: 'keeps the lead, drops the marker of a video',
      file: 'portal-polish',
      want: {
        title: 'Granica z Białorusią otwarta od środy',
        byline: 'Jan Brzoza',
        publishedAt: '2025-11-17',
        modifiedAt: null,
        language: 'pl',
        canonicalUrl: null,
        siteName: null,
      },
      text: [
        'Dwa przejścia drogowe na granicy z Białorusią zostaną ponownie otwarte w nocy z wtorku na środę, ogłosił w poniedziałek minister. Decyzja zapadła po rozmowach z samorządowcami i przewoźnikami.',
        'Zamknięcie przejść kosztowało region dziesiątki milionów złotych, wyliczyła izba przewoźników.',
        'Straż graniczna wysłała dodatkowe patrole. Pierwsze ciężarówki ustawiły się już w kolejce.',
      ],
    },
    {
      it: 'keeps a lead that stands in the header, drops the desk at the end',
      file: 'broadcaster-german',
      want: {
        title: 'EU verlängert Sanktionen gegen Belarus',
        byline: 'Klara Linde',
        publishedAt: '2026-02-24',
        modifiedAt: null,
        language: 'de',
        canonicalUrl: null,
        siteName: 'Welle',
      },
      text: [
        'Die Mitgliedstaaten haben die Strafmaßnahmen um ein weiteres Jahr verlängert. Betroffen sind mehr als dreihundert Personen und Dutzende Betriebe, darunter Hersteller von Dünger und Technik.',
        'Der Beschluss fiel am Dienstag in Brüssel ohne Gegenstimme, wie der Rat mitteilte.',
        'Gelockert wird vorerst nichts. Diplomaten verwiesen auf die noch immer mehr als tausend Gefangenen.',
        'Was Minsk sagt',
        'Das Außenministerium in Minsk nannte den Schritt bedauerlich und kündigte eine Antwort an.',
      ],
    },
    {
      it: 'reads an American notice with the month first',
      file: 'treasury-notice',
      want: {
        title: 'Issuance of a Belarus-related General License',
        byline: null,
        publishedAt: '2025-12-13',
        modifiedAt: null,
        language: 'en',
        canonicalUrl: 'https://office.example/recent-actions/20251213',
        siteName: null,
      },
      text: [
        'The office is issuing Belarus General License 13, which authorizes certain transactions involving three potash companies.',
        'The following changes have been made to the list of blocked persons:',
        'SMITH, Jan; DOB 01 Jan 1970; nationality Belarus (individual) [BELARUS].',
      ],
    },
    {
      it: 'tells publication and update apart in a list of terms',
      file: 'government-notice-british',
      want: {
        title: 'UK sanctions relating to Belarus: update',
        byline: null,
        publishedAt: '2025-12-05',
        modifiedAt: '2025-12-08',
        language: 'en',
        canonicalUrl: null,
        siteName: null,
      },
      text: [
        'Two people have been removed from the list and one company has been added to it following a review by ministers this week, with effect from Friday.',
        'The Foreign Secretary has decided to remove two people from the list under the 2019 regulations.',
        'Assets of the newly listed company must be frozen with immediate effect.',
        'Notes to editors',
        'The consolidated list has been changed accordingly.',
      ],
    },
    {
      it: 'drops lists of documents and press contacts',
      file: 'council-press-release',
      want: {
        title: 'Belarus: Council adds 7 persons to the list',
        byline: null,
        publishedAt: '2026-02-20T11:40:00Z',
        modifiedAt: null,
        language: 'en',
        canonicalUrl: null,
        siteName: null,
      },
      text: [
        'The Council today listed seven persons and two entities responsible for the internal repression in Belarus.',
        'Those listed are subject to an asset freeze and a travel ban. Citizens and companies are forbidden from making funds available to them.',
        'Repression has not stopped, and neither will we.',
        'Background',
        'Restrictive measures were first introduced in 2004 and have been widened several times since.',
      ],
    },
    {
      it: 'reads a statement whose date stands in a furniture box',
      file: 'department-statement',
      want: {
        title: 'On the Release of Prisoners',
        byline: null,
        publishedAt: '2025-12-13',
        modifiedAt: null,
        language: 'en',
        canonicalUrl: null,
        siteName: 'Department',
      },
      text: [
        'The United States welcomes the release of 123 people from prisons in Belarus. We thank the partners who received them.',
        'We look forward to further steps, and to the day when no one is held for political reasons.',
      ],
    },
    {
      it: 'is not misled by comments longer than the post',
      file: 'comments-longer-than-post',
      want: {
        title: 'A short note',
        byline: null,
        publishedAt: '2024-05-03',
        modifiedAt: null,
        language: 'en',
        canonicalUrl: null,
        siteName: null,
      },
      text: ['The prisoner was moved to another colony last night, her sister wrote this morning.'],
    },
    {
      it: 'stops before full articles that follow',
      file: 'full-articles-below',
      want: {
        title: 'First of three',
        byline: null,
        publishedAt: null,
        modifiedAt: null,
        language: 'en',
        canonicalUrl: null,
        siteName: null,
      },
      text: [
        'The first story tells of a release, of those who waited at the border, and of the bus that came late at night.',
        'The first story tells of a release, of those who waited at the border, and of the bus that came late at night.',
        'The first story tells of a release, of those who waited at the border, and of the bus that came late at night.',
      ],
    },
    {
      it: 'joins a text that advertising cuts into parts',
      file: 'text-in-parts',
      want: {
        title: 'Cut into parts',
        byline: null,
        publishedAt: null,
        modifiedAt: null,
        language: 'en',
        canonicalUrl: null,
        siteName: null,
      },
      text: [
        'Part 1 paragraph a tells what happened next, and who saw it, in a sentence of usual length.',
        'Part 1 paragraph b tells what happened next, and who saw it, in a sentence of usual length.',
        'Part 1 paragraph c tells what happened next, and who saw it, in a sentence of usual length.',
        'Part 2 paragraph a tells what happened next, and who saw it, in a sentence of usual length.',
        'Part 2 paragraph b tells what happened next, and who saw it, in a sentence of usual length.',
        'Part 2 paragraph c tells what happened next, and who saw it, in a sentence of usual length.',
        'Part 3 paragraph a tells what happened next, and who saw it, in a sentence of usual length.',
        'Part 3 paragraph b tells what happened next, and who saw it, in a sentence of usual length.',
        'Part 3 paragraph c tells what happened next, and who saw it, in a sentence of usual length.',
      ],
    },
    {
      it: 'reads an old page that closes no tag',
      file: 'unclosed-everything',
      want: {
        title: 'Old site: a release in spring',
        byline: null,
        publishedAt: null,
        modifiedAt: null,
        language: 'en',
        canonicalUrl: null,
        siteName: null,
      },
      text: [
        'A release in spring',
        'The man was let out of the colony on Monday & taken home by his brother, the family said',
        'He had served three years < of a sentence of five, a court record shows, and had been ill since autumn.',
        'No reason was given for the early release',
      ],
    },
  ])('$it', ({ file, want, text }) => {
    const { kind, text: got, ...facts } = read(file);
    expect(kind).toBe('article');
    expect(facts).toEqual(want);
    expect(got.split('\n\n')).toEqual(text);
  });
});

describe('pages that are no article', () => {
  test.for([
    { it: 'knows a consent wall', file: 'consent-wall', kind: 'consent-wall' },
    { it: 'knows a consent wall in Polish', file: 'consent-wall-polish', kind: 'consent-wall' },
    { it: 'knows a stub that its data call not free', file: 'paywall-stub', kind: 'paywall' },
    { it: 'knows a stub by the barrier below it', file: 'paywall-stub-unmarked', kind: 'paywall' },
    { it: 'knows "not found" with status 200', file: 'not-found-english', kind: 'not-found' },
    { it: 'knows "not found" in Russian', file: 'not-found-russian', kind: 'not-found' },
    { it: 'knows "not found" in Belarusian under a bare number', file: 'not-found-belarusian', kind: 'not-found' },
    { it: 'knows "not found" in Lithuanian', file: 'not-found-lithuanian', kind: 'not-found' },
    { it: 'knows a shell that only scripts fill', file: 'script-shell', kind: 'script-shell' },
  ])('$it', ({ file, kind }) => {
    expect(read(file).kind).toBe(kind);
  });

  test.for([
    {
      it: 'a check for robots',
      html: '<title>Just a moment...</title><div class="main"><noscript>Enable JavaScript and cookies to continue</noscript></div>',
    },
    {
      it: 'a check for robots in Russian',
      html: '<title>DDOS-GUARD</title><h1>Проверка браузера перед переходом на сайт</h1><p>Это займёт несколько секунд.</p>',
    },
  ])('takes for a shell: $it', ({ html }) => {
    expect(reader.read({ html, url: null }).kind).toBe('script-shell');
  });

  test('knows an empty page', () => {
    expect(reader.read({ html: '', url: null })).toMatchObject({ kind: 'empty', title: null, text: '' });
  });

  test('reads a shell that carries its article for machines', () => {
    const { kind, text } = read('script-shell-with-data');
    expect(kind).toBe('article');
    expect(text.split('\n\n')).toHaveLength(2);
  });

  test('leaves the barrier out of a stub', () => {
    expect(read('paywall-stub').text).not.toContain('Abo');
  });

  test.for([
    {
      it: 'a short article that tells of bodies not found',
      html: '<title>Three missing</title><h1>Three missing</h1><p>Three skiers were not found on Monday, rescuers in the mountains said in the evening.</p>',
    },
    {
      it: 'a short article about cookies and consent',
      html: '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-01-02"}</script><h1>Court on cookies</h1><p>A court held that cookies need consent, and that consent to cookies must be free, clear and given before cookies are set.</p>',
    },
    {
      it: 'a short free article on a site that sells subscriptions',
      html: '<h1>In short</h1><p>A prisoner came home on Friday after four years, her family told reporters at the station.</p><footer class="footer">Subscribe to read more.</footer>',
    },
  ])('takes for an article: $it', ({ html }) => {
    expect(reader.read({ html, url: null }).kind).toBe('article');
  });
});

describe('selectors of an outlet', () => {
  const html = fixture('rights-group-russian');

  test('win over the search where they match', () => {
    const selectors = { title: '.breadcrumbs a', text: '.article-content h2', published: '.right li:first-child span' };
    const got = reader.read({ html, url: null, selectors });
    expect(got).toMatchObject({ title: 'Главная', text: 'Кого ищут', publishedAt: '2025-12-10' });
  });

  test('take out what they name before the search', () => {
    const got = reader.read({ html, url: null, selectors: { remove: 'h2, .article-content p:first-child' } });
    expect(got.text).not.toMatch(/Кого ищут|с утра задержаны/);
    expect(got.text).toContain('Родные двух студентов');
  });

  test.for([
    { it: 'match nothing', text: '.no-such-class' },
    { it: 'are no selectors', text: 'p[[' },
  ])('leave the page to the search when they $it', ({ text }) => {
    expect(reader.read({ html, url: null, selectors: { text } }).text).toContain('В Гомеле с утра');
  });
});

describe('addresses', () => {
  test.for([
    {
      it: 'resolves a relative canonical link',
      head: '<link rel="canonical" href="/a/1">',
      want: 'https://paper.test/a/1',
    },
    {
      it: 'takes og:url where there is no canonical link',
      head: '<meta property="og:url" content="https://paper.test/a/2">',
      want: 'https://paper.test/a/2',
    },
    {
      it: 'passes over a canonical link to the home page',
      head: '<link rel="canonical" href="https://paper.test/">',
      want: null,
    },
    {
      it: 'passes over an address that is not http',
      head: '<link rel="canonical" href="javascript:alert(1)">',
      want: null,
    },
  ])('$it', ({ head, want }) => {
    const page = { html: `<head>${head}</head><p>Text</p>`, url: 'https://paper.test/a/1?utm_source=x' };
    expect(reader.read(page).canonicalUrl).toBe(want);
  });
});
