// Foreign text inside Slack markup. Slack reads & < > as control characters (mentions, links) and * _ ~ ` as styling.
import { shorten } from '../../domain/alert/message-text.ts';

const controls: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Look-alikes without meaning, because mrkdwn has no escape for styling: "~123~" must not strike a number out. */
const styling: Readonly<Record<string, string>> = { '*': '∗', _: '＿', '~': '∼', '`': 'ˋ' };

/** A low line inside a word styles nothing and stays, so that ids can be copied. */
export function escapeMrkdwn(text: string): string {
  return text.replace(
    /[&<>*~`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
    (character) => controls[character] ?? styling[character] ?? character,
  );
}

/** Escaped text of at most `maxLength` characters; what is too long is cut before escaping, never inside an escape. */
export function escapeWithin(text: string, maxLength: number): string {
  let raw = shorten(text, maxLength);
  let escaped = escapeMrkdwn(raw);
  while (escaped.length > maxLength) {
    raw = shorten(raw, Math.floor((raw.length * maxLength) / escaped.length));
    escaped = escapeMrkdwn(raw);
  }
  return escaped;
}

const maxAddressLength = 1000;

/** `<url|label>`, or the label alone where there is no address that may be linked. */
export function slackLink(url: string | null, label: string): string {
  const words = escapeMrkdwn(label.replaceAll('|', '/'));
  if (url === null || !/^https?:\/\//.test(url)) return words;
  const address = url.replace(/[|<>"\s]/g, encodeURIComponent).replaceAll('&', '&amp;');
  return address.length > maxAddressLength ? words : `<${address}|${words}>`;
}
