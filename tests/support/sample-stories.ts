// Stories in the tests' own words, dated relative to now.
import type { Story } from './news-site.ts';

const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

export const releaseStory = (slug = 'release'): Story => ({
  slug,
  title: 'Belarus frees 123 prisoners',
  paragraphs: [
    'Belarus has freed 123 prisoners, including Ales Bialiatski and Maria Kalesnikava, the presidential press service said.',
    'They were taken across the border in buses. Relatives waited for them through the night with flowers and food.',
  ],
  publishedAt: minutesAgo(20),
});

export const releaseStoryElsewhere = (slug = 'svoboda'): Story => ({
  slug,
  title: 'В Беларуси освободили 123 заключённых',
  language: 'ru',
  paragraphs: [
    'Власти Беларуси освободили 123 заключённых. На свободу вышли Алесь Беляцкий и Мария Колесникова.',
    'Освобождённых вывезли за границу на автобусах, всю ночь их ждали родные с цветами и едой.',
  ],
  publishedAt: minutesAgo(10),
});

export const sanctionsStory = (slug = 'potash'): Story => ({
  slug,
  title: 'United States lifts potash sanctions on Belarus',
  paragraphs: [
    'The United States has lifted its sanctions on Belarusian potash, the special envoy John Coale announced in Minsk.',
    'Trading houses said that it would take weeks before the first ships could be loaded in the ports of the Baltic.',
  ],
  publishedAt: minutesAgo(15),
});

export const oldStory = (slug = 'last-year'): Story => ({
  ...releaseStory(slug),
  title: 'Belarus frees 52 prisoners',
  paragraphs: [
    'Belarus has freed 52 prisoners, the presidential press service said.',
    'They were taken to Lithuania in buses, and relatives waited for them at the border.',
  ],
  publishedAt: minutesAgo(10 * 24 * 60),
});

export const silentStory = (slug = 'call'): Story => ({
  slug,
  title: 'Rights groups call on Minsk to release all political prisoners',
  paragraphs: [
    'Rights groups called on Belarus to release all political prisoners before the new year.',
    'They said that the sanctions of the European Union should stay in place until that is done.',
  ],
  publishedAt: minutesAgo(12),
});
