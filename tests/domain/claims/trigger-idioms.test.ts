// Idioms of relief, of prolonging and of release, and words that only look like them.
import { describe, test } from 'vitest';
import { expectRow } from './expect-row.ts';
import { eased, extended, imposed, type Row, release } from './rows.ts';
import { told } from './trigger-sentences.ts';

const relief: readonly Row[] = [
  {
    it: 'a sanction put on hold is eased, not put on anybody',
    title: 'Brussels puts sanctions on Belarusian officials on hold',
    text: 'Ministers of the European Union agreed in Brussels on Monday to put the travel ban on 60 Belarusian officials on hold until spring.',
    alerts: eased,
  },
  {
    it: 'what stays in place beside an easing is no prolonging',
    text: 'The Council of the EU suspended its sanctions on 140 Belarusians today. The arms embargo remains in place until 1 March.',
    alerts: eased,
  },
  {
    it: 'relief that an envoy says he brings is relief',
    text: '"We have sanctions relief for Belaruskali, effective at once," the US envoy told reporters in Minsk.',
    alerts: eased,
  },
  {
    it: 'relief that is granted in the present is relief',
    title: 'US is granting sanctions relief to Belavia',
    text: 'Washington is granting sanctions relief to Belavia, the Belarusian carrier, the US envoy said in Minsk on Friday.',
    alerts: eased,
  },
  {
    it: 'relief that is only asked for is none',
    text: 'Minsk wants to have sanctions relief for Belavia, the US envoy said, but nothing has been agreed.',
    alerts: '',
  },
  {
    it: 'a licence reissued eases (Russian)',
    text: 'Американский Минфин в пятницу переиздал генеральную лицензию для «Белнефтехима»: сделки с белорусским концерном возможны до весны.',
    alerts: eased,
  },
  {
    it: 'a licence made public eases (Ukrainian)',
    text: 'Мінфін США оприлюднив у п’ятницю загальну ліцензію для «Беларуськалію»: платежі білоруській компанії знову можливі.',
    alerts: eased,
  },
  {
    it: 'a body of sanctions that lets firms deal eases (Ukrainian)',
    text: 'OFAC повідомило, що американським фірмам відтепер можна здійснювати операції з білоруським «Белінвестбанком».',
    alerts: eased,
  },
  {
    it: 'who is gone from the list of a named kind is relieved (Ukrainian)',
    text: 'З переліку SDN зник білоруський «Белінвестбанк», випливає з оновлення на сайті Мінфіну США.',
    alerts: eased,
  },
  {
    it: 'who is taken out from under restrictions is relieved (Ukrainian)',
    text: 'Вашингтон вивів з-під обмежень білоруську авіакомпанію «Белавіа», повідомив посланець Трампа.',
    alerts: eased,
  },
  {
    it: 'who is taken out from under restrictions is relieved (Russian)',
    text: 'Вашингтон вывел из-под ограничений белорусскую авиакомпанию «Белавиа», сообщил посланник Трампа.',
    alerts: eased,
  },
  {
    it: 'restrictions that no longer hold are eased (Russian)',
    text: 'США больше не ограничивают торговлю с «Беларуськалием», заявил в пятницу американский посланник.',
    alerts: eased,
  },
  {
    it: 'the return of sanctions put off is an easing (Russian)',
    text: 'США отложили на полгода возвращение санкций против «Белнефтехима», сообщил Минфин в Вашингтоне.',
    alerts: eased,
  },
  {
    it: 'restrictions on a Belarusian good lifted are sanctions (Bulgarian)',
    text: 'Съединените щати вдигнаха в петък ограниченията върху беларуския калий, съобщи американският пратеник.',
    alerts: eased,
  },
  {
    it: 'a court that only dismisses the return of money eases nothing',
    text: 'A bank in Riga was fined for breaching sanctions against Belarus. Its licence was suspended on Monday.',
    alerts: '',
  },
];

const prolonged: readonly Row[] = [
  {
    it: 'a regime kept for twelve more months is prolonged (Russian)',
    text: 'Совет ЕС еще на двенадцать месяцев сохранил санкции против Беларуси, говорится в его сообщении.',
    alerts: extended,
  },
  {
    it: 'measures that keep their force until a day are prolonged (Russian)',
    title: 'Совет ЕС: санкции против Минска сохранят силу до конца февраля 2028 года',
    text: 'Так решили в понедельник послы стран союза: санкции против Беларуси сохранят силу еще на год.',
    published: '2027-02-22',
    alerts: extended,
  },
  {
    it: 'what stays in force for a year beside an easing is prolonged (Russian)',
    text: 'Совет ЕС снял в четверг санкции с двух белорусских компаний. На год остается в силе эмбарго на поставки оружия в Беларусь.',
    published: '2016-02-26',
    alerts: `${eased},${extended}`,
  },
  {
    it: 'sanctions kept without a term are not prolonged (Russian)',
    text: 'ЕС сохранит санкции против Беларуси, пока не освободят политзаключенных, заявил дипломат в Брюсселе.',
    alerts: '',
  },
];

const releases: readonly Row[] = [
  {
    it: 'captives who cross the border are released (Lithuanian)',
    text: 'Sieną su Lietuva šeštadienį kirto 14 kalinių iš Baltarusijos, pranešė prezidentūra.',
    alerts: release,
  },
  {
    it: 'a border crossed by captives, the verb behind (Lithuanian)',
    text: '14 Baltarusijoje kalintų žmonių šeštadienį saugiai kirto Lietuvos sieną.',
    alerts: release,
  },
  {
    it: 'freedom received is a release (Russian)',
    text: 'Осужденная за участие в протестах минчанка сегодня получила свободу, сообщила «Вясна». Ее встретил посол Швейцарии.',
    alerts: release,
  },
  {
    it: 'an ambassador who fetches a prisoner has her free (Russian)',
    text: 'Швейцарку, осужденную в Минске, сегодня забрал из гомельской колонии посол.',
    alerts: release,
  },
  {
    it: 'clemency shown to convicts is a pardon (Russian)',
    text: 'Лукашенко проявил милосердие к 15 осужденным за экстремизм, сообщила в субботу пресс-служба. Среди помилованных восемь женщин.',
    alerts: release,
  },
  {
    it: 'clemency shown to convicts is a pardon (Ukrainian)',
    text: 'Лукашенко виявив милосердя до 15 засуджених за екстремізм, повідомила в суботу його пресслужба.',
    alerts: release,
  },
  {
    it: 'clemency shown to convicts is a pardon (Polish)',
    text: 'Łukaszenka okazał łaskę 15 skazanym za ekstremizm, poinformowała w sobotę jego służba prasowa.',
    alerts: release,
  },
  {
    it: 'who need not serve out their term are released (Russian)',
    text: 'Девяти осужденным за протесты в Минске не придется досиживать срок: Лукашенко подписал указ.',
    alerts: release,
  },
  {
    it: 'gates left behind are a release (Russian)',
    text: 'Ворота гомельской колонии сегодня покинули двое осужденных за протесты в Беларуси, сообщили родные.',
    alerts: release,
  },
  {
    it: 'people brought out of Belarus whose prison years are told (Russian)',
    text: 'В посольстве США в Вильнюсе ждали тех, кого в субботу доставили из Беларуси. Всего их девять. Самый известный — блогер, сидевший с 2020 года.',
    published: '2025-06-22',
    alerts: release,
  },
  {
    it: 'out of a penal colony is a release',
    text: 'The journalist left a penal colony in Homel late on Friday after four years, the Belarusian rights group Viasna said.',
    alerts: release,
  },
  {
    it: 'back in freedom after years of custody (German)',
    text: 'Der belarussische Anwalt ist nach vier Jahren Haft wieder in Freiheit, teilte Wjasna am Freitag mit.',
    alerts: release,
  },
  {
    it: 'captives handed over, a monk among them (German)',
    text: 'Minsk übergab der polnischen Seite am Dienstag insgesamt fünf Häftlinge, darunter einen Ordensmann.',
    alerts: release,
  },
  {
    it: 'out of the penal colonies (Italian)',
    title: 'Bielorussia, liberi tre attivisti',
    text: 'Tre attivisti sono usciti oggi dalle colonie penali bielorusse, annuncia il centro Viasna.',
    alerts: release,
  },
  {
    it: 'out of prison (Spanish)',
    text: 'Ales Bialiatski salió hoy de la cárcel en Bielorrusia, anunció el centro Viasna.',
    alerts: release,
  },
  {
    it: 'out of prison (Portuguese)',
    text: 'Ales Bialiatski saiu hoje da prisão na Bielorrússia, anunciou o centro Viasna.',
    alerts: release,
  },
  {
    it: 'out of prison (Romanian)',
    text: 'Ales Bialiatski a ieșit astăzi din închisoare în Belarus, a anunțat centrul Viasna.',
    alerts: release,
  },
  {
    it: 'out of prison (Dutch)',
    text: 'Ales Bialiatski is vandaag vrijgekomen uit de gevangenis in Belarus, meldt mensenrechtencentrum Viasna.',
    alerts: release,
  },
];

const listings: readonly Row[] = [
  {
    it: 'persons added to the annexes of an ordinance are listed',
    text: 'The Swiss economics department has added 19 persons to the annexes of its ordinance on measures against Belarus. Their assets are frozen.',
    alerts: imposed,
  },
  {
    it: 'carriage forbidden from a day on is a sanction (Lithuanian)',
    text: 'Lietuvos vyriausybė nusprendė: nuo kovo 1-osios vežti „Belaruskalij“ trąšas per Lietuvą draudžiama.',
    published: '2022-01-12',
    alerts: imposed,
  },
  {
    it: 'a sale forbidden is a sanction (Romanian)',
    text: 'Uniunea Europeană a interzis luni vânzarea de drone către Belarus. Alte 20 de persoane intră pe lista neagră.',
    alerts: imposed,
  },
  {
    it: 'a state of emergency is no sanction (Russian)',
    text: 'Литва ввела режим чрезвычайной ситуации на границе с Беларусью, новых санкций Вильнюс будет добиваться от ЕС.',
    alerts: '',
  },
  {
    it: 'Belarus that lifts a ban of its own eases no sanctions',
    text: 'Belarus has lifted its ban on Polish apples, the government in Minsk said on Friday. EU sanctions against Belarus stay as they are.',
    alerts: '',
  },
  {
    it: 'a visa-free regime prolonged is no sanction (Russian)',
    text: 'Беларусь продлила безвизовый режим для граждан Литвы и Польши еще на год. Евросоюз санкции против Минска не снимал.',
    alerts: '',
  },
];

describe.for([
  ['relief', relief],
  ['prolonged', prolonged],
  ['releases', releases],
  ['listings', listings],
] as const)('%s', ([, rows]) => {
  test.for(rows)('$it', (row) => expectRow(row));
});

describe.for(Object.entries(told))('%s', ([alerts, sentences]) => {
  test.for(sentences)('%s', (sentence) => {
    const [text = '', title] = sentence.split(' # ').reverse();
    expectRow({ title, text, published: '2026-03-20', alerts: alerts === 'quiet' ? '' : alerts });
  });
});
