// A release that is made the condition of something else is asked for.
import { describe, expect, test } from 'vitest';
import { readText, toldOf } from './reader.ts';

const published = '2025-10-20';

describe('what is made dependent on a release asks for it', () => {
  test.each([
    'The reporter has been held in Belarus since 2021. Brussels makes better relations with Minsk conditional on the release of all political prisoners.',
    'Журналист сидит в белорусской колонии с 2021 года. Брюссель ставит улучшение отношений с Минском в зависимость от освобождения всех политзаключенных.',
    'Журналист сидит в белорусской колонии с 2021 года. Брюссель увязывает диалог с освобождением всех политзаключенных.',
    "Журналіст сидить у білоруській колонії з 2021 року. Брюссель ставить діалог з Мінськом у залежність від звільнення всіх політв'язнів.",
    'Журналіст сядзіць у беларускай калоніі з 2021 года. Брусель ставіць дыялог з Мінскам у залежнасць ад вызвалення ўсіх палітвязняў.',
    'Dziennikarz siedzi w białoruskiej kolonii od 2021 roku. Warszawa uzależnia poprawę stosunków z Mińskiem od uwolnienia wszystkich więźniów politycznych.',
    'Der Journalist sitzt seit 2021 in Belarus in Haft. Brüssel macht bessere Beziehungen zu Minsk von der Freilassung aller politischen Gefangenen abhängig.',
    'Der Journalist sitzt seit 2021 in Belarus in Haft. Brüssel knüpft bessere Beziehungen zu Minsk an die Freilassung aller politischen Gefangenen.',
    'Žurnalistas nuo 2021 metų kali Baltarusijos kolonijoje. Briuselis dialogą su Minsku daro priklausomą nuo visų politinių kalinių paleidimo.',
  ])('%s', (text) => expect(told(text)).toEqual(['release called_for']));
});

test('ru: Javier Solana is no foreign country', () => {
  const text = 'Верховный представитель ЕС Хавьер Солана потребовал от Минска освободить всех политзаключенных.';
  expect(told(text)).toEqual(['release called_for']);
});

function told(text: string): readonly string[] {
  return toldOf(readText({ text, published }), 'prisoner').filter((each) => each.startsWith('release'));
}
