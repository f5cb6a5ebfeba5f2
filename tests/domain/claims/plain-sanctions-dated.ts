// Plain sentences of sanctions in their order of time: earlier rounds, suspensions long past, readiness, what is not on the table.
import type { Plain } from './plain-sanctions.ts';

export const datedSanctions: Readonly<Record<string, readonly Plain[]>> = {
  English: [
    ['eased denied', 'Lifting sanctions on Belarus is not on the table, an EU diplomat said.'],
    ['imposed called_for', 'The EU stands ready to impose further sanctions on Belarus, ministers said.'],
    ['eased planned', 'Washington is ready to lift sanctions on Belarusian banks, Coale said.'],
    ['eased background', 'EU sanctions on Belarus had been suspended in 2015 and were lifted in February 2016.'],
    ['imposed background', 'Earlier rounds of EU sanctions on Belarus were adopted in 2020 and 2021.'],
    ['extended background', 'The EU extended its sanctions on Belarus in February until 2026.'],
  ],
  Russian: [
    ['eased denied', 'Снятие санкций с Беларуси не обсуждается, сказал европейский дипломат.'],
    ['imposed called_for', 'ЕС готов ввести дополнительные санкции против Беларуси, заявили министры.'],
    ['eased planned', 'Вашингтон готов снять санкции с белорусских банков, сказал Коул.'],
    ['eased background', 'Санкции ЕС против Беларуси были приостановлены в 2015 году и сняты в феврале 2016-го.'],
    ['imposed background', 'Предыдущие пакеты санкций ЕС против Беларуси были приняты в 2020 и 2021 годах.'],
    ['extended background', 'В феврале ЕС продлил санкции против Беларуси до 2026 года.'],
    ['eased background', 'США сняли ограничения с «Беларуськалия» 13 августа, рынок вырос.'],
  ],
  Ukrainian: [
    ['eased denied', 'Зняття санкцій з Білорусі не обговорюється, сказав європейський дипломат.'],
    ['imposed called_for', 'ЄС готовий запровадити додаткові санкції проти Білорусі, заявили міністри.'],
    ['eased planned', 'Вашингтон готовий зняти санкції з білоруських банків, сказав Коул.'],
    ['eased background', 'Санкції ЄС проти Білорусі призупинили у 2015 році і скасували в лютому 2016-го.'],
    ['imposed background', 'Попередні пакети санкцій ЄС проти Білорусі ухвалили у 2020 і 2021 роках.'],
    ['extended background', 'У лютому ЄС продовжив санкції проти Білорусі до 2026 року.'],
  ],
  Belarusian: [
    ['eased denied', 'Зняцце санкцый з Беларусі не абмяркоўваецца, сказаў еўрапейскі дыпламат.'],
    ['imposed called_for', 'ЕС гатовы ўвесці дадатковыя санкцыі супраць Беларусі, заявілі міністры.'],
    ['eased background', 'Санкцыі ЕС супраць Беларусі прыпынілі ў 2015 годзе і знялі ў лютым 2016-га.'],
    ['extended background', 'У лютым ЕС падоўжыў санкцыі супраць Беларусі да 2026 года.'],
  ],
  Polish: [
    ['eased denied', 'Zniesienie sankcji wobec Białorusi nie wchodzi w grę, powiedział unijny dyplomata.'],
    ['imposed called_for', 'UE jest gotowa nałożyć dodatkowe sankcje na Białoruś, oświadczyli ministrowie.'],
    ['eased planned', 'Waszyngton jest gotów znieść sankcje na białoruskie banki, powiedział Coale.'],
    ['eased background', 'Sankcje UE wobec Białorusi zawieszono w 2015 roku, a zniesiono w lutym 2016.'],
    ['imposed background', 'Poprzednie pakiety sankcji UE wobec Białorusi przyjęto w 2020 i 2021 roku.'],
    ['extended background', 'W lutym UE przedłużyła sankcje wobec Białorusi do 2026 roku.'],
  ],
  Lithuanian: [
    ['eased denied', 'Sankcijų Baltarusijai panaikinimas nesvarstomas, sakė ES diplomatas.'],
    ['imposed called_for', 'ES pasirengusi įvesti papildomas sankcijas Baltarusijai, pareiškė ministrai.'],
    ['eased planned', 'Vašingtonas pasirengęs panaikinti sankcijas Baltarusijos bankams, sakė Coale.'],
    ['eased background', 'ES sankcijos Baltarusijai buvo sustabdytos 2015 metais ir panaikintos 2016-ųjų vasarį.'],
    ['imposed background', 'Ankstesni ES sankcijų Baltarusijai paketai buvo priimti 2020 ir 2021 metais.'],
    ['extended background', 'Vasarį ES pratęsė sankcijas Baltarusijai iki 2026 metų.'],
  ],
  German: [
    ['eased denied', 'Eine Aufhebung der Sanktionen gegen Belarus steht nicht zur Debatte, sagte ein EU-Diplomat.'],
    ['imposed called_for', 'Die EU ist bereit, weitere Sanktionen gegen Belarus zu verhängen, erklärten die Minister.'],
    ['eased planned', 'Washington ist bereit, die Sanktionen gegen belarussische Banken aufzuheben, sagte Coale.'],
    [
      'eased background',
      'Die EU-Sanktionen gegen Belarus waren 2015 ausgesetzt und im Februar 2016 aufgehoben worden.',
    ],
    ['imposed background', 'Frühere EU-Sanktionspakete gegen Belarus wurden 2020 und 2021 beschlossen.'],
    ['extended background', 'Im Februar hat die EU die Sanktionen gegen Belarus bis 2026 verlängert.'],
  ],
};
