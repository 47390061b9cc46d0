// Control characters are matched on purpose: this is where they become visible.
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const C0 = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
const NO_CHARACTER = /[\u0080-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/**
 * Makes visible what no format can carry: controls become their pictures (U+2400 to U+2421), what stands for no
 * character at all (C1 controls, noncharacters, lone surrogates) becomes U+FFFD. One UTF-16 unit always becomes one
 * unit, so that spans over the text still hold. Tabs, line ends, bidi controls and zero-width joiners stay: scripts
 * and emoji need them, and each format isolates them.
 */
export function toLegible(text: string): string {
  return text
    .toWellFormed()
    .replace(C0, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replaceAll('\u007f', '\u2421')
    .replace(NO_CHARACTER, '\ufffd');
}
