/** Texts that try to be something else than text, by what they try. */
export const HOSTILE: readonly (readonly [string, string])[] = [
  ['a script', '<script>parent.harmed = true</script>'],
  ['an event handler', '<img src=x onerror="parent.harmed = true">'],
  ['the end of a style', '</style><script>parent.harmed = true</script>'],
  ['the end of a title', '</title></head><body onload="parent.harmed = true">'],
  ['the end of a text field', '</textarea></ol></article><h1>Other words</h1>'],
  ['the end of an attribute', '" onmouseover="parent.harmed = true" x="'],
  ['the end of a comment', '--><b>bold</b><!--'],
  ['entities', '&lt;b&gt; &amp;amp; &#0; &#x202e; &nbsp;'],
  ['a style', '"; } body { display: none } @import url("https://elsewhere.example/x.css"); a { b: "'],
  [
    'a page from elsewhere',
    '<iframe src="https://elsewhere.example/"></iframe><link rel="prefetch" href="https://elsewhere.example/">',
  ],
  [
    'a form that sends',
    '<form action="https://elsewhere.example/"><button>Save</button></form><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">',
  ],
  [
    'an SVG',
    '<svg><animate onbegin="parent.harmed=true" attributeName="x" dur="1s"/></svg><math><mi xlink:href="javascript:parent.harmed=true">',
  ],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to look like one
  ['a template', '${parent.harmed = true} {{constructor.constructor("parent.harmed = true")()}}'],
  ['a formula', '=HYPERLINK("https://elsewhere.example/","Click") +1 -1 @SUM(1)'],
  ['an XML entity', '<!DOCTYPE x [<!ENTITY a "aaaa">]>&a; <![CDATA[ text ]]>'],
  ['an override that is never closed', 'safe \u202egnp.exe and \u2067 more'],
  ['joiners and emoji', '👩🏽‍⚕️ 🏳️‍🌈 e\u0301 \u200b\u200d 🇨🇦'],
  ['many scripts', 'أنتِ تعرفين, 先生は椅子に, हिन्दी में, ᓄᓇᕗᑦ, עברית, ไทย, Ελληνικά'],
  ['marks piled up', `Z${'\u0300\u0316\u0334'.repeat(200)}algo`],
  ['one long word', 'a'.repeat(100_000)],
  ['100,000 characters', 'Nobody asked. '.repeat(7_143)],
];
