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
  return closeBox('#root', {}, root.children, false);
}

/** The box of one element, for text chosen by selectors. */
export const boxOf = (element: Element): Box => openBox(element, false) ?? buildBoxes({ children: [] });

function openBox(element: Element, inLink: boolean): Box | null {
  const { name } = element;
  if (droppedTags.has(name)) return null;
  if (element.children.length === 0 && name !== 'br') return null;
  return closeBox(name, element.attribs, element.children, inLink || name === 'a');
}

type Attributes = Readonly<Record<string, string>>;

/** Sums up while it goes, in plain local variables: this loop sees every node of the page. */
function closeBox(tag: string, attribs: Attributes, nodes: readonly ChildNode[], inLink: boolean): Box {
  const children: (Box | string)[] = [];
  let isBlock = blockTags.has(tag);
  let length = 0;
  let linkLength = 0;
  let prose = 0;
  let ownProse = 0;
  let run = 0;
  let runLinks = 0;
  for (const node of nodes) {
    if (node.type === 'text') {
      const text = collapse(node.data);
      if (text === '') continue;
      children.push(text);
      if (text === ' ') continue;
      length += text.length;
      run += text.length;
      if (inLink) runLinks += text.length;
      if (inLink) linkLength += text.length;
      continue;
    }
    const child = isElement(node) ? openBox(node, inLink) : null;
    if (!child || (child.length === 0 && child.tag !== 'br')) continue;
    children.push(child);
    length += child.length;
    linkLength += child.linkLength;
    if (child.isBlock) {
      isBlock = true;
      prose += child.prose;
      if (isProse(run, runLinks)) ownProse += run;
      run = runLinks = 0;
    } else {
      run += child.length;
      runLinks += child.linkLength;
    }
  }
  if (isBlock && isProse(run, runLinks)) ownProse += run;
  prose += ownProse;
  return makeBox(tag, attribs, { children, isBlock, length, linkLength, prose, ownProse });
}

const isProse = (run: number, links: number) => run >= minProseRun && links <= run * maxProseLinkShare;

type Measures = Pick<Box, 'children' | 'isBlock' | 'length' | 'linkLength' | 'prose' | 'ownProse'>;

function makeBox(tag: string, attribs: Attributes, measures: Measures): Box {
  const { children, isBlock, length, linkLength, prose, ownProse } = measures;
  const { label, isHidden, moment } = length > 0 ? readAttributes(tag, attribs) : plain;
  const box: Box = {
    tag,
    parent: null,
    children,
    label,
    isBlock,
    isHidden,
    moment,
    length,
    linkLength,
    prose,
    ownProse,
  };
  for (const child of children) if (typeof child !== 'string') child.parent = box;
  return box;
}

type Told = Pick<Box, 'label' | 'isHidden' | 'moment'>;
const plain: Told = { label: '', isHidden: false, moment: null };

const labelAttributes = words('class id role itemprop data-component data-testid data-module data-type');

function readAttributes(tag: string, attribs: Attributes): Told {
  let raw = '';
  let isHidden = false;
  let moment: string | null = null;
  for (const name in attribs) {
    const value = attribs[name];
    if (value === undefined) continue;
    if (labelAttributes.has(name)) raw += ` ${value}`;
    else if (name === 'hidden' || (name === 'aria-hidden' && value === 'true')) isHidden = true;
    else if (name === 'style') isHidden ||= hidingStyle.test(value.slice(0, 500));
    else if (name === 'datetime' ? tag === 'time' : name === 'title' && tag === 'abbr') moment = value || null;
  }
  return raw === '' && !isHidden && !moment ? plain : { label: labels.get(raw) ?? toLabel(raw), isHidden, moment };
}

const hidingStyle = /display\s?:\s?none|visibility\s?:\s?hidden/i;
const labels = new Map<string, string>();
const maxLabelChars = 300;
const maxLabels = 20_000;

/** One page repeats few labels many times, and an outlet's pages repeat each other's. */
function toLabel(raw: string): string {
  if (labels.size >= maxLabels) labels.clear();
  const label = raw
    .slice(0, maxLabelChars)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase();
  labels.set(raw, label);
  return label;
}
