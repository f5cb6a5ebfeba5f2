// Belarusian, both orthographies: headlines and opening sentences, each with what it pages for, and their quiet look-alikes.
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/domain/claims/read-article.ts';
import { reader } from './reader.ts';

const published = '2026-03-14';

const rows: readonly (readonly [alerts: string, text: string])[] = [
  ['prisoner_release', 'Анджэй Пачобут вольны.'],
  ['prisoner_release', 'Рэжым вызваліў супрацоўніцу амбасады ЗША.'],
  ['sanctions_imposed', 'Польшча зачыніла рынак для беларускай драўніны.'],
  ['sanctions_imposed', 'Супраць сына Лукашэнкі ўведзеныя санкцыі.'],
  ['sanctions_imposed', 'Новая Зэляндыя пашырыла санкцыі на беларускіх чыноўнікаў.'],
  ['sanctions_imposed', 'ЗША абмежавалі экспарт тэхналогій у Беларусь.'],
  ['sanctions_extended', 'Абмежавальныя меры супраць рэжыму Лукашэнкі працягнутыя яшчэ на год.'],
  ['', 'Расія ўвяла санкцыі супраць 20 брытанскіх чыноўнікаў.'],
  ['prisoner_release', "Пасля чатырох гадоў калоніі журналістка зноў з сям'ёй."],
  ['prisoner_release', 'Лукашэнка зьлітаваўся з 12 вязьняў.'],
  ['prisoner_release', 'Менск пачаў вызваленьне палітвязьняў: першыя 20 ужо выйшлі.'],
  ['prisoner_release', 'Амэрыканская дэлегацыя вывезла зь Менску нобэлеўскага ляўрэата Бяляцкага.'],
  ['prisoner_release', 'Мастак, якому далі пяць гадоў за карыкатуру, выйшаў на волю.'],
  ['sanctions_imposed', 'ЕС упісаў сына Лукашэнкі ў санкцыйны рэестр.'],
  ['sanctions_imposed', 'Запрацавалі новыя санкцыі ЭЗ супраць «Беларуськалія».'],
  ['sanctions_imposed', 'Нарвэгія паўтарыла санкцыі ЭЗ супраць Менску.'],
  ['sanctions_eased', 'ЗША вярнулі «Белавія» права купляць запчасткі.'],
  ['', 'Вызваленая журналістка распавяла пра катаванні ў калоніі.'],
  ['', 'Автобусы з Беларусі ў Вільню зноў ходзяць.'],
  ['', 'Беларусь абмежавала экспарт збожжа ў ЕС.'],
  ['', 'Былыя палітвязні вольныя, але без дакументаў.'],
  ['', 'Летува падоўжыла абмежаваньні на мяжы зь Беларусьсю.'],
];

describe('Belarusian wordings', () => {
  test.each(rows)('%s: %s', (alerts, text) => {
    expect(readArticle({ url: null, title: null, text, published }, reader).alerts.join()).toBe(alerts);
  });
});
