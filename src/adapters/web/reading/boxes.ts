// The page as boxes: elements that may hold text, with the measures that tell prose from furniture. Built once, never changed.
import type { ChildNode, Element } from 'domhandler';
import { collapse } from './letters.ts';
import { isElement } from './parse-html.ts';

/** One element with its text. Lengths count characters after white space is collapsed. */
export interface Box {
  readonly tag: string;
  parent: Box | null; // set when the parent is built, after its children
  readonly children: readonly (Box | string)[];
  readonly label: string; // class, id, role and the like, each word in lower case after a space
  readonly isBlock: boolean;
  readonly isHidden: boolean;
  readonly moment: string | null; // what a <time> or <abbr> tells machines
  readonly length: number;
  readonly linkLength: number; // of `length`, inside links
  readonly prose: number; // of `length`, in runs of sentences
  readonly ownProse: number; // of `prose`, in this box itself and not in a block inside it
}

const words = (list: string) => new Set(list.trim().split(/\s+/));

const droppedTags =
  words(`script style noscript template svg math iframe object embed applet canvas video audio source track map
  area input select option optgroup datalist textarea button progress meter dialog menu head link meta base title frame frameset
  picture img rp rt amp-ad amp-img amp-video amp-analytics amp-sidebar`);

const blockTags =
  words(`address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul
  caption search`);

/** Shorter runs are labels, buttons and headings; sentences are longer in every language measured. */
const minProseRun = 50;

/** A run that is mostly links is a teaser, not a sentence. */
const maxProseLinkShare = 0.5;

export function buildBoxes(root: { readonly children: readonly ChildNode[] }): Box {
  return closeBox({ name: '#root', attribs: {} }, root.children, false);
}

/** The box of one element, for text chosen by selectors. */
export const boxOf = (element: Element): Box => openBox(element, false) ?? buildBoxes({ children: [] });

function openBox(element: Element, inLink: boolean): Box | null {
  if (droppedTags.has(element.name)) return null;
  return closeBox(element, element.children, inLink || element.name === 'a');
}

type Tag = Pick<Element, 'name' | 'attribs'>;

function closeBox(tag: Tag, nodes: readonly ChildNode[], inLink: boolean): Box {
  const children: (Box | string)[] = [];
  for (const node of nodes) {
    if (node.type === 'text') {
      const text = collapse(node.data);
      if (text !== '') children.push(text);
    } else if (isElement(node)) {
      const box = openBox(node, inLink);
      if (box && (box.length > 0 || box.tag === 'br' || box.tag === 'hr')) children.push(box);
    }
  }
  return measure(tag, children, inLink);
}

function measure({ name: tag, attribs }: Tag, children: (Box | string)[], inLink: boolean): Box {
  let length = 0;
  let linkLength = 0;
  let prose = 0;
  let ownProse = 0;
  let run = 0;
  let runLinks = 0;
  let isBlock = blockTags.has(tag);
  const endRun = () => {
    if (run >= minProseRun && runLinks <= run * maxProseLinkShare) ownProse += run;
    run = runLinks = 0;
  };
  for (const child of children) {
    if (typeof child === 'string') {
      const size = child === ' ' ? 0 : child.length;
      length += size;
      run += size;
      if (inLink) runLinks += size;
      if (inLink) linkLength += size;
    } else {
      length += child.length;
      linkLength += child.linkLength;
      if (child.isBlock) {
        isBlock = true;
        endRun();
        prose += child.prose;
      } else {
        run += child.length;
        runLinks += child.linkLength;
      }
    }
  }
  if (isBlock) endRun();
  prose += ownProse;
  const box: Box = {
    tag,
    parent: null,
    children,
    label: labelOf(attribs),
    isBlock,
    isHidden: isHidden(attribs),
    moment: momentOf(tag, attribs),
    length,
    linkLength,
    prose,
    ownProse,
  };
  for (const child of children) if (typeof child !== 'string') child.parent = box;
  return box;
}

const labelAttributes = [
  'class',
  'id',
  'role',
  'itemprop',
  'data-component',
  'data-testid',
  'data-module',
  'data-type',
];
const labels = new Map<string, string>();
const maxLabelChars = 300;
const maxLabels = 20_000;

function labelOf(attributes: Readonly<Record<string, string>>): string {
  let raw = '';
  for (const name of labelAttributes) {
    const value = attributes[name];
    if (value) raw += ` ${value}`;
  }
  if (raw === '') return '';
  return labels.get(raw) ?? remember(raw);
}

/** One page repeats few labels many times, and an outlet's pages repeat each other's. */
function remember(raw: string): string {
  if (labels.size >= maxLabels) labels.clear();
  const label = raw
    .slice(0, maxLabelChars)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase();
  labels.set(raw, label);
  return label;
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  const style = attributes.style;
  return style !== undefined && /display\s?:\s?none|visibility\s?:\s?hidden/i.test(style.slice(0, 500));
}

function momentOf(tag: string, attributes: Readonly<Record<string, string>>): string | null {
  if (tag === 'time') return attributes['datetime'] || null;
  return tag === 'abbr' ? attributes['title'] || null : null;
}
