// Text that a strict XML parser would refuse becomes text that it reads.
import { describe, expect, test } from 'vitest';
import { mendXml } from '../../../src/adapters/feeds/mend-xml.ts';

describe('references', () => {
  test.for([
    {
      it: 'keeps what XML knows',
      xml: '<a>&amp;&lt;&gt;&quot;&apos;&#9;&#x20AC;</a>',
      want: '<a>&amp;&lt;&gt;&quot;&apos;&#9;&#8364;</a>',
    },
    { it: 'resolves what HTML knows', xml: '<a>&mdash;&nbsp;&Eacute;</a>', want: '<a>—\u00a0É</a>' },
    { it: 'escapes what stands for markup', xml: '<a>&AMP;&LT;&nvlt;</a>', want: '<a>&amp;&lt;&lt;\u20d2</a>' },
    { it: 'does not read half a name', xml: '<a>&notit; &copy=1</a>', want: '<a>&amp;notit; &amp;copy=1</a>' },
    { it: 'drops characters that are none', xml: '<a>&#0;&#xFFFE;&#1114112;x</a>', want: '<a>x</a>' },
    { it: 'reads C1 as windows-1252', xml: '<a>&#146;&#x80;</a>', want: '<a>’€</a>' },
    {
      it: 'leaves CDATA alone',
      xml: '<a><![CDATA[& &nbsp; < <!-- ]]>&</a>',
      want: '<a><![CDATA[& &nbsp; < <!-- ]]>&amp;</a>',
    },
    { it: 'drops comments', xml: '<a>1<!-- & -- <b> -->2</a>', want: '<a>12</a>' },
    { it: 'keeps a comment that does not end', xml: '<a>1<!-- &</a>', want: '<a>1<!-- &amp;</a>' },
    {
      it: 'escapes brackets that begin nothing',
      xml: '<a>1 < 2 <3 </ <></a>',
      want: '<a>1 &lt; 2 &lt;3 &lt;/ &lt;></a>',
    },
    { it: 'keeps names in any script', xml: '<імя>1</імя>', want: '<імя>1</імя>' },
  ])('$it', ({ xml, want }) => {
    expect(mendXml(xml).xml).toBe(want);
  });
});

describe('around the document', () => {
  test.for([
    { it: 'drops blanks and marks', xml: '\n\ufeff \ufeff<rss/>', want: '<rss/>' },
    {
      it: 'drops what a script printed',
      xml: 'Notice: x in <b>y</b>\n<?xml version="1.0"?><rss/>',
      want: '<?xml version="1.0"?><rss/>',
    },
    {
      it: 'drops what a script printed before a bare root',
      xml: '<p>Notice</p><a:feed xmlns:a="x"/>',
      want: '<a:feed xmlns:a="x"/>',
    },
    {
      it: 'drops the doctype',
      xml: '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//N" "http://n.test/rss.dtd"><rss/>',
      want: '<?xml version="1.0"?><rss/>',
    },
    {
      it: 'drops its internal part',
      xml: '<?xml version="1.0"?><!DOCTYPE rss [ <!ENTITY a "b"> ] ><rss/>',
      want: '<?xml version="1.0"?><rss/>',
    },
    { it: 'leaves what it does not know', xml: '<urlset/>', want: '<urlset/>' },
  ])('$it', ({ xml, want }) => {
    expect(mendXml(xml).xml).toBe(want);
  });
});

describe('declared entities', () => {
  const mended = (declarations: string, text: string) =>
    mendXml(`<?xml version="1.0"?><!DOCTYPE r [${declarations}]><a>${text}</a>`).xml.replace(/^.*?<a>|<\/a>$/g, '');

  test.for([
    { it: 'stand for their text', declared: '<!ENTITY who "The court">', text: '&who;', want: 'The court' },
    { it: 'stand for one character', declared: "<!ENTITY ch '&#8364;'>", text: '&ch;', want: '&#8364;' },
    { it: 'never stand for markup', declared: '<!ENTITY x "<b>">', text: '&x;', want: '&amp;x;' },
    { it: 'never stand for entities', declared: '<!ENTITY x "&who;">', text: '&x;', want: '&amp;x;' },
    { it: 'never stand for files', declared: '<!ENTITY x SYSTEM "file:///etc/passwd">', text: '&x;', want: '&amp;x;' },
    { it: 'cannot take the place of a known one', declared: '<!ENTITY lt "no">', text: '&lt;', want: '&lt;' },
  ])('$it', ({ declared, text, want }) => {
    expect(mended(declared, text)).toBe(want);
  });

  test('stand for text a thousand times, and then for themselves', () => {
    const text = mended('<!ENTITY x "y">', '&x;'.repeat(1_002));
    expect(text).toBe(`${'y'.repeat(1_000)}&amp;x;&amp;x;`);
  });
});
