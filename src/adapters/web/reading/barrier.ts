// The box in which a page asks for money instead of going on.
import type { Box } from './boxes.ts';
import { plainText } from './headline.ts';
import { fold, foldedPhrases } from './letters.ts';

const payment =
  foldedPhrases(`subscribe to continue|subscribe to read|continue reading with|to continue reading|already a subscriber|this article is for subscribers|this content is for subscribers|subscribers only|subscriber only|become a subscriber|for full access
  доступен по подписке|доступна по подписке|только для подписчиков|оформите подписку|даступны па падпісцы|толькі для падпісчыкаў|доступно за передплатою|лише для передплатників|тільки для передплатників
  dostępna dla subskrybentów|dostępny dla subskrybentów|tylko dla prenumeratorów|wykup dostęp|treść premium|dla naszych subskrybentów
  tik prenumeratoriams|prenumeruokite ir skaitykite|norėdami skaityti toliau
  weiterlesen mit|jetzt weiterlesen|nur für abonnenten|exklusiv für abonnenten|artikel mit abo|jetzt abonnieren und weiterlesen|lesen sie den ganzen artikel|mit einem abo
  réservé aux abonnés|pour lire la suite|solo para suscriptores|riservato agli abbonati`);
const payLabel = /(?:^|[^a-z])(?:paywall|pay-wall|piano-|subscriber-only|premium-wall|regwall|reg-wall|offer-wall)/;

const minBarrierChars = 20;
const maxBarrierChars = 1500;

export const isBarrier = (box: Box): boolean =>
  payLabel.test(box.label) &&
  box.length > minBarrierChars &&
  box.length < maxBarrierChars &&
  payment.test(fold(plainText(box)));
