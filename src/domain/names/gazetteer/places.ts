// Places that releases and detentions name: cities, prisons and penal colonies, border crossings, in the seven languages.
import { readRows } from './gazetteer.ts';

const table = `
minsk = Minsk; Mensk; Minskas; Mińsk; Минск; Мінск; Менск; Мінська
vilnius = Vilnius; Vilna; Wilno; Wilna; Вильнюс; Вільнюс; Вільня
warsaw = Warsaw; Warszawa; Warschau; Varšuva; Варшава; Варшаве
kyiv = Kyiv; Kiev; Kijów; Kijevas; Kiew; Kyjiw; Киев; Київ; Кіеў; Києва
brest = Brest; Brześć; Brestas; Брест; Брэст; Берасце; Берасьце
hrodna = Hrodna; Grodno; Gardinas; Гродно; Гродна; Горадня
homel = Homel; Gomel; Homiel; Homelis; Гомель; Гомельская область
mahiliou = Mahilyow; Mahiliou; Mogilev; Mogiliov; Mohylew; Mohilew; Mogiliovas; Mogilew; Могилёв; Могилев; Магілёў; Могильов
vitsebsk = Vitsebsk; Vitebsk; Witebsk; Vitebskas; Витебск; Віцебск; Вітебськ
barysau = Barysaw; Barysau; Borisov; Borysów ~; Борисов ~; Барысаў ~
babruisk = Babruysk; Bobruisk; Bobrujsk; Бобруйск; Бабруйск
baranavichy = Baranavichy; Baranovichi; Baranowicze; Барановичи; Баранавічы
navapolatsk = Navapolatsk; Novopolotsk; Nowopołock; Новополоцк; Наваполацк
horki = Horki; Gorki ~; Горки ~; Горкі ~
shklou = Shklow; Shklou; Shklov; Szkłów; Шклов; Шклоў
ivatsevichy = Ivatsevichy; Ivatsevichi; Iwacewicze; Ивацевичи; Івацэвічы
zhodzina = Zhodzina; Zhodino; Żodzino; Жодино; Жодзіна; Жодзіно; Жодіно
akrestsina = Akrestsina; Okrestina; Okrestino; Akreścina; Окрестина; Окрестино; Акрэсціна; ЦИП Окрестина; Окрестіна
valadarka = Volodarka; Valadarka; Waładarka; Володарка; Валадарка; СИЗО-1; СІЗА-1; SIZO-1
kalodzishchy = Kalodzishchy; Kolyadichi; Kalyadzichy; Колядичи; Калядзічы
ik-1 = penal colony No. 1; IK-1; ИК-1; ПК-1; исправительная колония № 1; папраўчая калонія № 1
ik-2 = IK-2; PK-2; ИК-2; ПК-2; Babruisk colony; бобруйская колония; бабруйская калонія
ik-3 = IK-3; ИК-3; ПК-3; Vitba; Витьба; Віцьба; Vićba
ik-4 = IK-4; ИК-4; ПК-4; гомельская женская колония; гомельская колония; гомельская жаночая калонія; Gomel women's colony
ik-8 = IK-8; ИК-8; ПК-8
ik-15 = IK-15; ИК-15; ПК-15; могилёвская колония; могилевская колония; магілёўская калонія
ik-17 = IK-17; ИК-17; ПК-17; шкловская колония; шклоўская калонія
ik-20 = IK-20; ИК-20; ПК-20
ik-22 = IK-22; ИК-22; ПК-22; Volchyi Nory; Воўчыя норы; Волчьи норы
ik-24 = IK-24; ИК-24; ПК-24
turma-1 = Hrodna prison; тюрьма № 1; турма № 1; гродненская тюрьма; гродзенская турма
turma-4 = Mahilyow prison; тюрьма № 4; турма № 4; могилёвская тюрьма; магілёўская турма
turma-8 = Zhodzina prison; тюрьма № 8; турма № 8; жодинская тюрьма; жодзінская турма
medininkai = Medininkai; Miedniki; Мядининкай; Медининкай; Меднікі; Мядзінінкай
kamenny-loh = Kamenny Loh; Kamieny Łoh; Kamenny Log; Каменный Лог; Каменны Лог; Кам'яний Лог
salcininkai = Šalčininkai; Salcininkai; Soleczniki; Шальчининкай; Шальчынінкай; Шальчінінкай
benekainys = Benyakoni; Bieniakoni; Бенякони; Беняконі
raigardas = Raigardas; Райгардас; Privalka; Привалка; Прывалка
kuznica = Kuźnica; Kuznica; Кузница; Кузніца; Bruzgi; Брузги; Брузгі
bobrowniki = Bobrowniki; Бобровники; Баброўнікі; Berestovitsa; Берестовица; Бераставіца
terespol = Terespol; Тересполь; Тэрэспаль; Тереспіль
bialystok = Białystok; Bialystok; Белосток; Беласток; Білосток; Balstogė
chernihiv = Chernihiv; Chernigov; Чернигов; Чарнігаў; Чернігів; Czernihów; Černihivas; Tschernihiw
novaya-huta = Novaya Huta; Novaya Guta; Новая Гута
`;

export const places = readRows('place', table);
