// What is wished for or kept back without a verb of releasing or sanctioning, and its tempting counterparts.
import { expect, test } from 'vitest';
import { readText } from './reader.ts';

const published = '2026-03-14';

const claimed = (text: string) => readText({ text, published }).claims.map(({ type, status }) => `${type} ${status}`);

test.each([
  'Mikalai Statkevich is not on the list of those to be pardoned, his wife said in Minsk.',
  'For the political prisoners in Navapolatsk nothing has changed.',
  'The remaining political prisoners of Belarus will have to wait.',
  'Marfa Rabkova was left off the list of the pardoned in Belarus.',
  'Belarus has no one to release, Lukashenko told reporters, since it has no political prisoners.',
  'The Belarusian foreign ministry called the report of a prisoner swap an invention.',
  'Minsk has offered nothing for the political prisoners, the envoy said.',
  'Николая Статкевича в списке помилованных нет, сообщила его жена.',
  'Для политзаключенных в Новополоцке ничего не изменилось.',
  'Остальным политзаключенным Беларуси придется подождать.',
  'Миколи Статкевича в списку помилуваних немає, повідомила його дружина.',
  'Для політв’язнів у Новополоцьку нічого не змінилося.',
  'Решті політв’язнів Білорусі доведеться зачекати.',
  'Мікалая Статкевіча ў спісе памілаваных няма, паведаміла яго жонка.',
  'Для палітвязняў у Наваполацку нічога не змянілася.',
  'Астатнім палітвязням Беларусі давядзецца пачакаць.',
  'Mikałaja Statkiewicza nie ma na liście ułaskawionych, powiedziała jego żona w Mińsku.',
  'Dla więźniów politycznych w Nowopołocku nic się nie zmieniło.',
  'Pozostali więźniowie polityczni na Białorusi muszą poczekać.',
  'Mikola Statkewitsch steht nicht auf der Liste der Begnadigten, sagte seine Frau in Minsk.',
  'Für die politischen Gefangenen in Nawapolazk hat sich nichts geändert.',
  'Die übrigen politischen Gefangenen in Belarus müssen warten.',
  'Mikalajaus Statkevičiaus malonės sąraše nėra, sakė jo žmona Minske.',
  'Baltarusijos politiniams kaliniams Navapolacke niekas nepasikeitė.',
  'Kitiems Baltarusijos politiniams kaliniams teks palaukti.',
])('prisoner_release denied: %s', (text) => {
  expect(claimed(text)).toContain('prisoner_release denied');
});

test.each([
  'The family of political prisoner Ihar Losik is still waiting for him to come home to Belarus.',
  'Washington wants the other political prisoners of Belarus home by Christmas.',
  '"Let them all go," the Polish minister told Minsk about the political prisoners.',
  'More than 500 doctors signed a petition for the sick political prisoner Ihar Losik in Belarus.',
  'All political prisoners should be at home with their families, the Council of Europe said of Belarus.',
  'Семья политзаключенного Игоря Лосика ждет его дома в Беларуси.',
  'Вашингтон хочет, чтобы до Рождества дома были все политзаключенные Беларуси.',
  'За решеткой в Беларуси не должно остаться никого, сказала Тихановская.',
  'Врачи подписали петицию за больного политзаключенного Игоря Лосика в Беларуси.',
  'Трамп попросил Лукашенко за 1300 политзаключенных.',
  'За ґратами в Білорусі не має лишитися нікого, сказала Тихановська.',
  'Родина політв’язня Ігоря Лосика чекає на нього вдома в Білорусі.',
  'За кратамі ў Беларусі не павінна застацца нікога, сказала Ціханоўская.',
  'Сям’я палітвязня Ігара Лосіка чакае яго дома.',
  'Za kratami na Białorusi nie może zostać nikt, powiedziała Cichanouska.',
  'Związek dziennikarzy wzywa Mińsk, by oddał Poczobuta rodzinie.',
  'In Belarus darf niemand hinter Gittern bleiben, sagte Tichanowskaja.',
  'Die Familie des politischen Gefangenen Ihar Lossik wartet in Belarus auf seine Heimkehr.',
  'Baltarusijoje už grotų neturi likti nė vieno, sakė Cichanouskaja.',
])('prisoner_release called_for: %s', (text) => {
  expect(claimed(text)).toContain('prisoner_release called_for');
});

test.each([
  'The EU will keep its sanctions on Belarus as they are, a diplomat said.',
  'European sanctions against Belarus have gone nowhere.',
  'It is too early to talk of lifting sanctions on Minsk, Brussels said.',
  'Lithuania is having none of it: the sanctions on Belarusian potash stay.',
  'Nothing changes for Belaruskali under EU sanctions.',
  'Warsaw sees no reason to ease the sanctions against Belarus.',
  'The EU flight ban on Belavia remains.',
  'Lifting all sanctions on Belarus now would be premature, diplomats said.',
  'Европейские санкции против Беларуси никуда не делись.',
  'О смягчении санкций против Минска говорить рано, считают в Брюсселе.',
  'Запрет на полеты «Белавиа» в ЕС остается.',
  'Для «Беларуськалия» в ЕС ничего не меняется: санкции прежние.',
  'Вашингтон ничего не обещал Минску по санкциям.',
  'Європейські санкції проти Білорусі нікуди не поділися.',
  'Про пом’якшення санкцій проти Мінська говорити зарано, вважають у Брюсселі.',
  'Еўрапейскія санкцыі супраць Беларусі нікуды не падзеліся.',
  'Пра змякчэнне санкцый супраць Мінска гаварыць рана, лічаць у Бруселі.',
  'Unijne sankcje wobec Białorusi nigdzie nie zniknęły.',
  'O łagodzeniu sankcji wobec Mińska za wcześnie mówić, uważa Bruksela.',
  'Warszawa nie widzi powodu, by łagodzić sankcje wobec Białorusi.',
  'An den EU-Sanktionen gegen Belarus ändert sich nichts.',
  'Für eine Lockerung der Sanktionen gegen Minsk ist es zu früh, heißt es in Brüssel.',
  'Die EU hält an ihren Sanktionen gegen Belarus fest.',
  'ES sankcijos Baltarusijai niekur nedingo.',
  'Apie sankcijų Minskui švelninimą kalbėti anksti, teigia Briuselis.',
])('sanctions_eased denied: %s', (text) => {
  expect(claimed(text)).toContain('sanctions_eased denied');
});

test.each([
  'Lukashenko wants the sanctions on potash gone.',
  'The Hungarian minister wants an end to sanctions on Belarus.',
  'Farm lobbyists ask why they should pay for sanctions on Belarusian potash and want them scrapped.',
  'Лукашенко хочет, чтобы санкции с калия сняли совсем.',
  'Будапешт будет добиваться смягчения санкций против Беларуси.',
])('sanctions_eased called_for: %s', (text) => {
  expect(claimed(text)).toContain('sanctions_eased called_for');
});

test.each(['The EU should add names to its Belarus list, the group said.'])(
  'sanctions_imposed called_for: %s',
  (text) => {
    expect(claimed(text)).toContain('sanctions_imposed called_for');
  },
);

test.each([
  'Serbia will not introduce sanctions against Minsk.',
  'Lukashenko himself is not on the EU sanctions list.',
  'Сербия не будет вводить санкции против Минска.',
  'Самого Лукашенко в санкционном списке ЕС нет.',
  'Сербія не запроваджуватиме санкцій проти Мінська.',
  'Самого Лукашенка в санкційному списку ЄС немає.',
  'Самога Лукашэнкі ў санкцыйным спісе ЕС няма.',
  'Serbia nie wprowadzi sankcji wobec Mińska.',
  'Samego Łukaszenki na liście sankcyjnej UE nie ma.',
  'Serbien wird keine Sanktionen gegen Minsk verhängen.',
  'Lukaschenko selbst steht nicht auf der Sanktionsliste der EU.',
  'Serbija neįves sankcijų Minskui.',
  'Paties Lukašenkos ES sankcijų sąraše nėra.',
])('sanctions_imposed denied: %s', (text) => {
  expect(claimed(text)).toContain('sanctions_imposed denied');
});

test.each([
  'The colony tries hard to break its political prisoners in Belarus, so far without success.',
  'Nobody would be gagged in Belarus, Lukashenko said beside the prison.',
  'The judges in Minsk will have to wait for their new building.',
  'Nothing has changed for the tractor works in Minsk.',
  'Начальство колоний в Беларуси старается сломить политзаключенных, пока безуспешно.',
  'Для минского тракторного завода ничего не изменилось.',
  'Жителям Бреста придется подождать нового моста.',
  'Мешканцям Мінська доведеться почекати на новий міст.',
  'Жыхарам Мінска давядзецца пачакаць новага моста.',
  'Mieszkańcy Mińska muszą poczekać na nowy most.',
  'Die Bewohner von Minsk müssen auf ihre neue Brücke warten.',
  'Minsko gyventojams teks palaukti naujo tilto.',
])('of nobody kept back: %s', (text) => {
  expect(claimed(text).filter((claim) => !claim.startsWith('prisoner_detention'))).toEqual([]);
});
