// Years, months and seasons of years, in eighteen languages: what happened then is no news of November 2025.
import { describe, expect, test } from 'vitest';
import { readText } from './reader.ts';

const published = '2025-11-21';
const told: Readonly<Record<string, readonly string[]>> = {
  en: [
    'In 2021 Minsk freed 14 political prisoners.',
    'In May 2021 Minsk freed 14 political prisoners.',
    'Back in 2021 Minsk freed 14 political prisoners.',
    'In the summer of 2021 Minsk freed 14 political prisoners.',
    'On 4 May 2021 Minsk freed 14 political prisoners.',
    'In spring Minsk freed 14 political prisoners.',
    'Three years ago Minsk freed 14 political prisoners.',
    'Minsk freed 14 political prisoners in 2021.',
    'Minsk freed 14 political prisoners in May 2021.',
  ],
  cs: [
    'V roce 2021 Minsk propustil 14 politických vězňů.',
    'V květnu 2021 Minsk propustil 14 politických vězňů.',
    'V létě 2021 Minsk propustil 14 politických vězňů.',
    '4. května 2021 Minsk propustil 14 politických vězňů.',
    'Před třemi lety Minsk propustil 14 politických vězňů.',
    'Roku 2021 Minsk propustil 14 politických vězňů.',
  ],
  sr: [
    '2021. godine Minsk je oslobodio 14 političkih zatvorenika.',
    'U maju 2021. Minsk je oslobodio 14 političkih zatvorenika.',
    'U maju 2021. godine Minsk je oslobodio 14 političkih zatvorenika.',
    'U leto 2021. Minsk je oslobodio 14 političkih zatvorenika.',
    '4. maja 2021. Minsk je oslobodio 14 političkih zatvorenika.',
    'Pre tri godine Minsk je oslobodio 14 političkih zatvorenika.',
    'Tokom 2021. Minsk je oslobodio 14 političkih zatvorenika.',
    'U 2021. godini Minsk je oslobodio 14 političkih zatvorenika.',
  ],
  bg: [
    'През 2021 година Минск освободи 14 политически затворници.',
    'През 2021 г. Минск освободи 14 политически затворници.',
    'През 2021-ва Минск освободи 14 политически затворници.',
    'През май 2021 г. Минск освободи 14 политически затворници.',
    'През лятото на 2021 г. Минск освободи 14 политически затворници.',
    'На 4 май 2021 г. Минск освободи 14 политически затворници.',
    'Преди три години Минск освободи 14 политически затворници.',
  ],
  lv: [
    '2021. gadā Minska atbrīvoja 14 politieslodzītos.',
    '2021. gada maijā Minska atbrīvoja 14 politieslodzītos.',
    '2021. gada vasarā Minska atbrīvoja 14 politieslodzītos.',
    '2021. gada 4. maijā Minska atbrīvoja 14 politieslodzītos.',
    'Pirms trim gadiem Minska atbrīvoja 14 politieslodzītos.',
    'Minska atbrīvoja 14 politieslodzītos 2021. gadā.',
  ],
  es: [
    'En 2021 Minsk liberó a 14 presos políticos.',
    'En mayo de 2021 Minsk liberó a 14 presos políticos.',
    'En el verano de 2021 Minsk liberó a 14 presos políticos.',
    'El 4 de mayo de 2021 Minsk liberó a 14 presos políticos.',
    'Hace tres años Minsk liberó a 14 presos políticos.',
    'En el año 2021 Minsk liberó a 14 presos políticos.',
  ],
  it: [
    'Nel 2021 Minsk ha liberato 14 prigionieri politici.',
    'Nel maggio 2021 Minsk ha liberato 14 prigionieri politici.',
    "Nell'estate del 2021 Minsk ha liberato 14 prigionieri politici.",
    'Il 4 maggio 2021 Minsk ha liberato 14 prigionieri politici.',
    'Tre anni fa Minsk ha liberato 14 prigionieri politici.',
    "Nell'anno 2021 Minsk ha liberato 14 prigionieri politici.",
  ],
  ro: [
    'În 2021 Minskul a eliberat 14 deținuți politici.',
    'În mai 2021 Minskul a eliberat 14 deținuți politici.',
    'În vara lui 2021 Minskul a eliberat 14 deținuți politici.',
    'Pe 4 mai 2021 Minskul a eliberat 14 deținuți politici.',
    'Acum trei ani Minskul a eliberat 14 deținuți politici.',
    'În anul 2021 Minskul a eliberat 14 deținuți politici.',
  ],
  fr: [
    'En 2021, Minsk a libéré 14 prisonniers politiques.',
    'En mai 2021, Minsk a libéré 14 prisonniers politiques.',
    "À l'été 2021, Minsk a libéré 14 prisonniers politiques.",
    'Le 4 mai 2021, Minsk a libéré 14 prisonniers politiques.',
    'Il y a trois ans, Minsk a libéré 14 prisonniers politiques.',
    "En l'an 2021, Minsk a libéré 14 prisonniers politiques.",
  ],
  nl: [
    'In 2021 liet Minsk 14 politieke gevangenen vrij.',
    'In mei 2021 liet Minsk 14 politieke gevangenen vrij.',
    'In de zomer van 2021 liet Minsk 14 politieke gevangenen vrij.',
    'Op 4 mei 2021 liet Minsk 14 politieke gevangenen vrij.',
    'Drie jaar geleden liet Minsk 14 politieke gevangenen vrij.',
    'In het jaar 2021 liet Minsk 14 politieke gevangenen vrij.',
  ],
  no: [
    'I 2021 løslot Minsk 14 politiske fanger.',
    'I mai 2021 løslot Minsk 14 politiske fanger.',
    'Sommeren 2021 løslot Minsk 14 politiske fanger.',
    '4. mai 2021 løslot Minsk 14 politiske fanger.',
    'For tre år siden løslot Minsk 14 politiske fanger.',
    'Den 4. mai 2021 løslot Minsk 14 politiske fanger.',
  ],
  hu: [
    '2021-ben Minszk szabadon engedett 14 politikai foglyot.',
    '2021 májusában Minszk szabadon engedett 14 politikai foglyot.',
    '2021 nyarán Minszk szabadon engedett 14 politikai foglyot.',
    '2021. május 4-én Minszk szabadon engedett 14 politikai foglyot.',
    'Három évvel ezelőtt Minszk szabadon engedett 14 politikai foglyot.',
    'Három éve Minszk szabadon engedett 14 politikai foglyot.',
  ],
  pl: [
    'W 2021 roku Mińsk uwolnił 14 więźniów politycznych.',
    'W maju 2021 Mińsk uwolnił 14 więźniów politycznych.',
    'Latem 2021 Mińsk uwolnił 14 więźniów politycznych.',
    '4 maja 2021 Mińsk uwolnił 14 więźniów politycznych.',
    'Trzy lata temu Mińsk uwolnił 14 więźniów politycznych.',
    'W 2021 r. Mińsk uwolnił 14 więźniów politycznych.',
  ],
  lt: [
    '2021 metais Minskas paleido 14 politinių kalinių.',
    '2021 m. gegužę Minskas paleido 14 politinių kalinių.',
    '2021 m. vasarą Minskas paleido 14 politinių kalinių.',
    '2021 m. gegužės 4 d. Minskas paleido 14 politinių kalinių.',
    'Prieš trejus metus Minskas paleido 14 politinių kalinių.',
    '2021-aisiais Minskas paleido 14 politinių kalinių.',
  ],
  de: [
    'Im Jahr 2021 ließ Minsk 14 politische Gefangene frei.',
    '2021 ließ Minsk 14 politische Gefangene frei.',
    'Im Mai 2021 ließ Minsk 14 politische Gefangene frei.',
    'Im Sommer 2021 ließ Minsk 14 politische Gefangene frei.',
    'Am 4. Mai 2021 ließ Minsk 14 politische Gefangene frei.',
    'Vor drei Jahren ließ Minsk 14 politische Gefangene frei.',
  ],
  ru: [
    'В 2021 году Минск освободил 14 политзаключённых.',
    'В 2021-м Минск освободил 14 политзаключённых.',
    'В мае 2021-го Минск освободил 14 политзаключённых.',
    'Летом 2021 года Минск освободил 14 политзаключённых.',
    '4 мая 2021 года Минск освободил 14 политзаключённых.',
    'Три года назад Минск освободил 14 политзаключённых.',
    'В 2021 г. Минск освободил 14 политзаключённых.',
  ],
  uk: [
    "У 2021 році Мінськ звільнив 14 політв'язнів.",
    "2021 року Мінськ звільнив 14 політв'язнів.",
    "2021-го Мінськ звільнив 14 політв'язнів.",
    "У травні 2021-го Мінськ звільнив 14 політв'язнів.",
    "Влітку 2021 року Мінськ звільнив 14 політв'язнів.",
    "4 травня 2021 року Мінськ звільнив 14 політв'язнів.",
    "Три роки тому Мінськ звільнив 14 політв'язнів.",
    "У 2021 р. Мінськ звільнив 14 політв'язнів.",
  ],
  be: [
    'У 2021 годзе Мінск вызваліў 14 палітвязняў.',
    'У 2021-м Мінск вызваліў 14 палітвязняў.',
    'У траўні 2021-га Мінск вызваліў 14 палітвязняў.',
    'Летам 2021 года Мінск вызваліў 14 палітвязняў.',
    '4 траўня 2021 года Мінск вызваліў 14 палітвязняў.',
    'Тры гады таму Мінск вызваліў 14 палітвязняў.',
    'У 2021 г. Мінск вызваліў 14 палітвязняў.',
  ],
};

describe.each(Object.entries(told))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    const { alerts, claims } = readText({ text, published });
    expect(alerts).toEqual([]);
    expect(claims).toContainEqual(expect.objectContaining({ type: 'prisoner_release', status: 'background' }));
  });
});
