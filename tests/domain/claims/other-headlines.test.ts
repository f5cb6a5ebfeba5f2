// In a language of best effort the first sentence is only trusted below a headline on the matter; else a person looks at it.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';

const published = '2025-06-24'; // a Tuesday

const inPassing: readonly (readonly [title: string, text: string])[] = [
  ['Sube el precio de la potasa', 'Belaruskali, a la que Estados Unidos impuso sanciones, vende más a China.'],
  ['Una cafetería en Vilna', 'El dueño salió de la cárcel y abandonó Bielorrusia.'],
  [
    'Refuerzo de la valla',
    'Polonia detuvo a 80 personas llegadas de Bielorrusia; la UE sanciona a quienes las llevan.',
  ],
  ['Un film primé à Cannes', 'La réalisatrice, libérée d’une colonie de Biélorussie, prépare un autre film.'],
  ['Une pianiste à Lyon', 'Elle est sortie de prison et a quitté la Biélorussie avec sa famille.'],
  ['Un bar a Trieste', 'Il titolare è uscito dal carcere e ha lasciato la Bielorussia.'],
  ['Sobe o preço do adubo', 'A Belaruskali, à qual os Estados Unidos impuseram sanções, vende mais à China.'],
  ['Кафене във Варна', 'Собственикът излезе от затвора и напусна Беларус.'],
  ['Концерт в Русе', 'Пианистката бе освободена от затвор в Минск и живее тук.'],
  ['Un film la Cluj', 'Regizoarea a fost eliberată dintr-o închisoare din Minsk.'],
  ['Poskupelo đubrivo', 'Belaruskalij, kome su Sjedinjene Države uvele sankcije, prodaje više Kini.'],
  ['Hangverseny Pécsett', 'A zongoraművész, akit kiengedtek egy minszki börtönből, Magyarországon él.'],
  ['Kavárna v Brně', 'Majitel byl propuštěn z vězení v Minsku a přestěhoval se.'],
  ['Kafejnīca Liepājā', 'Īpašnieks tika atbrīvots no cietuma Minskā un pārcēlās uz Latviju.'],
  ['Kunstmest duurder', 'Belaruskali, waartegen de VS sancties heeft ingesteld, verkoopt meer aan China.'],
  ['Kafé i Bergen', 'Eieren ble løslatt fra et fengsel i Minsk og flyttet.'],
];

describe('an opening that only mentions it, below a headline of something else', () => {
  test.each(inPassing)('%s: %s', (title, text) => {
    const { alerts, review } = readText({ title, text, published });
    expect(alerts).toEqual([]);
    expect(review).toMatch(/^(?:prisoner_release|sanctions_imposed) read with the small lexicon/u);
  });
});

const news: readonly (readonly [type: string, title: string, text: string])[] = [
  ['prisoner_release', 'Una jornada de alegría', 'Minsk liberó el martes a varios presos políticos.'],
  ['prisoner_release', 'Sorpresa en la frontera', 'Lukashenko indultó a 14 presos políticos.'],
  ['prisoner_release', 'Svolta', 'Lukashenko ha graziato la giornalista Katsiaryna Andreyeva.'],
  ['sanctions_eased', 'Giro en Washington', 'Estados Unidos levantó las sanciones a los bancos bielorrusos.'],
  ['prisoner_release', 'Dia de alegria em Vílnius', 'Minsk libertou a jornalista Katsiaryna Andreyeva.'],
  ['prisoner_release', 'Радост във Вилнюс', 'Минск освободи журналистката Катерина Андреева.'],
  ['sanctions_eased', 'Preokret u Vašingtonu', 'SAD su ukinule sankcije beloruskim bankama.'],
];

describe('a day, a number, or whoever decides on it, makes it news', () => {
  test.each(news)('%s: %s: %s', (type, title, text) => {
    expect(readText({ title, text, published }).alerts).toEqual([type]);
  });
});
