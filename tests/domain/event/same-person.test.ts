import { describe, expect, test } from 'vitest';
import { samePerson } from '../../../src/domain/event/same-person.ts';
import { watched } from './told.ts';

const named = (name: string) => ({ subject: null, name, as: name });

describe('one person', () => {
  test.for([
    ['Maria Kalesnikava', 'Марію Колеснікову'],
    ['Ales Bialiatski', 'Алеся Біляцького'],
    ['Ales Bialiatski', 'Aleś Bialacki'],
    ['Алесь Бяляцкі', 'Alesis Bialiatskis'],
    ['Mikalai Statkevich', 'Николая Статкевича'],
    ['Mikola Statkewitsch', 'Мікола Статкевіч'],
    ['Siarhei Tsikhanouski', 'Сергей Тихановский'],
    ['Viktar Babaryka', 'Виктора Бабарико'],
    ['Viktaras Babaryka', 'Wiktar Babaryka'],
    ['Ryhor Kastusiou', 'Рыгора Касцусёва'],
    ['Andrzej Poczobut', 'Анджея Почобута'],
    ['Zmitser Dashkevich', 'Дмитрий Дашкевич'],
  ])('%s is %s', ([one = '', other = '']) => {
    expect(samePerson(named(one), named(other))).toBe(true);
  });

  test('has one subject id, whatever the spelling', () => {
    expect(samePerson(watched('ales-bialiatski', 'A. B.'), watched('ales-bialiatski', 'Бяляцкі'))).toBe(true);
  });
});

describe('two people', () => {
  test.for([
    ['Maria Kalesnikava', 'Maksim Znak'],
    ['Ales Bialiatski', 'Mikalai Statkevich'],
    ['Viktar Babaryka', 'Ігар Лосік'],
    ['Marfa Rabkova', 'Волга Харлан'],
    ['Ihar Losik', 'Pavel Sevyarynets'],
  ])('%s is not %s', ([one = '', other = '']) => {
    expect(samePerson(named(one), named(other))).toBe(false);
  });

  test('have two subject ids, though they share a family name', () => {
    expect(samePerson(watched('viktar-babaryka', 'Babaryka'), watched('eduard-babaryka', 'Babaryka'))).toBe(false);
  });
});
