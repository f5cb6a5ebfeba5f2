// Foreign text inside Slack markup. Slack reads & < > as control characters (mentions, links) and * _ ~ ` as styling.

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

/** `<url|label>`, or the label alone where there is no address that may be linked. */
export function slackLink(url: string | null, label: string): string {
  const words = escapeMrkdwn(label.replaceAll('|', '/'));
  if (url === null || !/^https?:\/\//.test(url)) return words;
  const address = url.replace(/[|<>"\s]/g, encodeURIComponent).replaceAll('&', '&amp;');
  return `<${address}|${words}>`;
}
